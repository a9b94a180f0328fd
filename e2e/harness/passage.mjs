/** Words in any tree of the page: its document, its shadow roots, its frames. */

/** Runs in the page. Where the first letter of `from` and the last of `to` are in the window, the first scrolled into the middle. */
function placeOf({ from, to }) {
  const trees = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((one) =>
      [one.shadowRoot, one.contentDocument].filter(Boolean).flatMap(trees),
    ),
  ];
  for (const tree of trees(document)) {
    const walker = (tree.ownerDocument ?? tree).createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    const start = text.indexOf(from);
    const end = text.indexOf(to, start) + to.length;
    if (start < 0 || end < start) continue;
    const rectOf = (offset) => {
      const { node, start: at } = nodes.findLast((one) => one.start <= offset);
      const range = node.ownerDocument.createRange();
      range.setStart(node, offset - at);
      range.setEnd(node, offset - at + 1);
      return range.getBoundingClientRect();
    };
    const first = nodes.findLast((one) => one.start <= start).node;
    first.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    let [x, y] = [0, 0];
    for (
      let frame = first.ownerDocument.defaultView.frameElement;
      frame;
      frame = frame.ownerDocument.defaultView.frameElement
    ) {
      const box = frame.getBoundingClientRect();
      x += box.left + frame.clientLeft;
      y += box.top + frame.clientTop;
    }
    const [a, b] = [rectOf(start), rectOf(end - 1)];
    return {
      from: { x: x + a.left + 1, y: y + (a.top + a.bottom) / 2 },
      to: { x: x + b.right - 1, y: y + (b.top + b.bottom) / 2 },
      bottom: y + b.bottom,
      words: text.slice(start, end),
    };
  }
  return null;
}

export async function place(page, from, to = from) {
  const found = await page.evaluate(placeOf, { from, to });
  if (!found) throw new Error(`the page has no "${from}" … "${to}"`);
  return found;
}

/** Draws the mouse from the first letter of `from` to the last of `to`; gives the place. */
export async function drag(page, from, to) {
  await page.bringToFront();
  const found = await place(page, from, to);
  await page.mouse.move(found.from.x, found.from.y);
  await page.mouse.down();
  await page.mouse.move((found.from.x + found.to.x) / 2, found.to.y);
  await page.mouse.move(found.to.x, found.to.y);
  await page.mouse.up();
  return found;
}

const squeezed = (text) => text.replace(/\s+/g, '');

/** The reader's marks in every document of the page, without white space. */
export async function ownWords(page) {
  const found = await page.evaluate(() => {
    const windows = (window) => [
      window,
      ...[...window.document.querySelectorAll('iframe')].flatMap((one) => windows(one.contentWindow)),
    ];
    return windows(window).flatMap(({ CSS }) =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        /-(yellow|green|blue|pink|orange|violet)\b/.test(name) ? [...highlight].map((range) => range.toString()) : [],
      ),
    );
  });
  return found.map(squeezed);
}

export const isPainted = async (page, words) => (await ownWords(page)).includes(squeezed(words));
