import { until } from './until.mjs';

/** Runs in the page: where the first and the last letter of `part` of `quote` are, scrolled into the middle. */
function placeOf({ quote, part = quote }) {
  // The document and not its body: a hostile page gives that name to an image.
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const context = text.indexOf(quote);
  if (context < 0) return null;
  const at = context + quote.indexOf(part);
  const pointAt = (offset, bias) => {
    const found = nodes.findLast(({ start }) => start <= offset - bias);
    return [found.node, offset - found.start];
  };
  const range = document.createRange();
  range.setStart(...pointAt(at, 0));
  range.setEnd(...pointAt(at + part.length, 1));
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects[rects.length - 1]];
  return {
    from: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
    to: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
    middle: { x: (first.left + first.right) / 2, y: (first.top + first.bottom) / 2 },
  };
}

/** Draws the mouse over the words, as a reader does. */
export async function select(page, quote) {
  await page.bringToFront();
  const place = await page.evaluate(placeOf, { quote });
  if (!place) throw new Error(`the page has no "${quote}"`);
  await page.mouse.move(place.from.x, place.from.y);
  await page.mouse.down();
  await page.mouse.move((place.from.x + place.to.x) / 2, place.to.y);
  await page.mouse.move(place.to.x, place.to.y);
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection().toString());
  if (selected.replace(/\s+/g, ' ') !== quote) throw new Error(`selected "${selected}" instead of "${quote}"`);
}

/** Clicks on `part` of the first place where `quote` stands. */
export async function clickOn(page, quote, part = quote) {
  await page.bringToFront();
  const place = await page.evaluate(placeOf, { quote, part });
  if (!place) throw new Error(`the page has no "${quote}"`);
  await page.mouse.click(place.middle.x, place.middle.y);
}

/** What is painted in the page: the highlight's name, the words, and the first of `places` (selectors) that they stand in. */
export function marks(page, places = []) {
  return page.evaluate((selectors) => {
    const found = [];
    for (const [name, highlight] of CSS.highlights)
      for (const range of highlight) {
        const element = range.startContainer.nodeType === 1 ? range.startContainer : range.startContainer.parentElement;
        const place = selectors.find((selector) => element?.closest(selector)) ?? null;
        found.push({ name, text: range.toString(), place, connected: element?.isConnected ?? false });
      }
    return found;
  }, places);
}

/** The words that the reader marked, as they are painted: their highlights are named by their colours. */
export async function ownMarks(page) {
  const own = (await marks(page)).filter(({ name }) => /-(yellow|green|blue|pink|orange|violet)\b/.test(name));
  return own.map(({ text }) => text.replace(/\s+/g, ' '));
}

/** True when the page's DOM is what the server sent. */
export function untouched(page) {
  return page.evaluate(async () => {
    const sent = await (await fetch(location.href)).text();
    return (
      new DOMParser().parseFromString(sent, 'text/html').documentElement.outerHTML ===
      document.documentElement.outerHTML
    );
  });
}

/** Presses the control of an extension page that `selector` names, once it is there. */
export function tap(page, selector) {
  return until(`${selector} can be pressed`, () =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}

/** The words of every element that `selector` names. */
export function texts(page, selector) {
  return page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent.trim()),
    selector,
  );
}

/** Waits until one of the elements that `selector` names has these words, and gives its text. */
export function shows(page, selector, words) {
  return until(`${selector} shows "${words}"`, async () =>
    (await texts(page, selector)).find((text) => text.includes(words)),
  );
}

/** Waits until none of the elements that `selector` names has these words. */
export function hides(page, selector, words) {
  return until(
    `${selector} no longer shows "${words}"`,
    async () => !(await texts(page, selector)).some((text) => text.includes(words)),
  );
}

/** Selects the first place where `quote` stands without the mouse: for many marks, where how they are made is not what is looked at. */
export async function selectByRange(page, quote) {
  const found = await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('script, style')) continue;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    const at = text.indexOf(words);
    if (at < 0) return false;
    const point = (offset, bias) => {
      const { node, start } = nodes.findLast((one) => one.start <= offset - bias);
      return [node, offset - start];
    };
    const range = document.createRange();
    range.setStart(...point(at, 0));
    range.setEnd(...point(at + words.length, 1));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return true;
  }, quote);
  if (!found) throw new Error(`the page has no "${quote}"`);
}

/** Highlights each quote in turn; `tabId` of the page's tab. */
export async function highlightAll(driver, page, tabId, quotes) {
  for (const quote of quotes) {
    await selectByRange(page, quote);
    await driver.inTab(tabId, 'page.command', { command: 'highlight-selection' });
  }
}
