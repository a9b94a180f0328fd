/**
 * How fast the reader's own hands are answered, in the real extension: from the press on a colour to the painted words, and from opening the popup
 * to its list with 10,000 notes kept.
 */
import { openChromium } from '../e2e/harness/chromium.mjs';
import { sample } from '../e2e/harness/samples.mjs';
import { setStage } from '../e2e/harness/stage.mjs';
import { until } from '../e2e/harness/until.mjs';
import { table } from './in-page.mjs';

const PRESSES = 50;
const NOTES = 10_000;
const OPENINGS = 10;

/** Runs in the page: from the next press to the next mark of the reader's. */
function watch() {
  const own = () => {
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights) if (/-(yellow|green)\b/.test(name)) ranges += highlight.size;
    return ranges;
  };
  addEventListener(
    'pointerup',
    (event) => {
      const [pressed, before] = [event.timeStamp, own()];
      const look = () => {
        if (own() > before) globalThis.tookMs = performance.now() - pressed;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

/** Runs in the page: selects the nth run of three words. */
function selectWords(n) {
  globalThis.tookMs = null;
  const walker = document.createTreeWalker(document.querySelector('article, main, body'), NodeFilter.SHOW_TEXT);
  const places = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { index, 0: words } of node.data.matchAll(/\p{L}+ \p{L}+ \p{L}+/gu)) places.push({ node, index, words });
  const { node, index, words } = places[n % places.length];
  node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  getSelection().setBaseAndExtent(node, index, node, index + words.length);
}

const rank = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const ms = (time) => `${time.toFixed(0)} ms`;

async function presses({ driver, article }) {
  const { page } = await article(sample('pt').path);
  await page.evaluate(watch);
  const dot = await driver.words('toolbarHighlight', [await driver.words('colour_yellow')]);
  const times = [];
  for (let n = 0; n < PRESSES; n++) {
    await page.bringToFront();
    await page.evaluate(selectWords, n * 3);
    await driver.press(page, dot);
    times.push(await until('the words are painted', () => page.evaluate(() => globalThis.tookMs)));
  }
  await page.close();
  return times;
}

/** Puts many notes beside the one that `article` has, as an import does. */
function fill(driver, count) {
  return driver.inExtension(async (wanted) => {
    const send = (glosa, data) => chrome.runtime.sendMessage({ glosa, data });
    const db = await new Promise((resolve, reject) => {
      const request = indexedDB.open('glosa');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const [row] = await new Promise((resolve) => {
      const request = db.transaction('annotations').objectStore('annotations').getAll(null, 1);
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    for (let from = 0; from < wanted; from += 1000) {
      const annotations = Array.from({ length: 1000 }, (_, at) => ({
        articleId: row.articleId,
        annotation: {
          ...row.annotation,
          id: `urn:uuid:${crypto.randomUUID()}`,
          created: new Date(Date.UTC(2024, 0, 1) + (from + at) * 60_000).toISOString(),
        },
      }));
      const answer = await send('import.rows', { articles: [], annotations });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    }
    return null;
  }, count);
}

async function openings(driver) {
  const times = [];
  for (let n = 0; n < OPENINGS; n++) {
    const popup = await driver.newPage();
    await popup.addInitScript(() => {
      const look = () => {
        if (document.querySelectorAll('[data-testid=all-notes] > li').length > 0)
          globalThis.listedMs = performance.now();
        else {
          const tab = document.querySelector('#tab-all');
          if (tab && tab.getAttribute('aria-selected') !== 'true') tab.click();
          requestAnimationFrame(look);
        }
      };
      requestAnimationFrame(look);
    });
    await popup.goto(`${driver.base}src/popup/index.html`);
    times.push(await until('the list is drawn', () => popup.evaluate(() => globalThis.listedMs)));
    await popup.close();
  }
  return times;
}

export async function run() {
  const stage = await setStage(openChromium, 'chrome-test');
  try {
    const pressed = await presses(stage);
    await fill(stage.driver, NOTES);
    const opened = await openings(stage.driver);
    table([
      ['measure', 'median', '95 %'],
      [`press on a colour to painted words, ${PRESSES} times`, ms(rank(pressed, 0.5)), ms(rank(pressed, 0.95))],
      [`popup opened to its list, ${NOTES} notes`, ms(rank(opened, 0.5)), ms(rank(opened, 0.95))],
    ]);
  } finally {
    await stage.strike();
  }
}
