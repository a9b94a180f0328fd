/** 10,000 marks on 20,000 words: the painter beside wrapping each in an element, to the next frame, and the changes to the page's DOM. */
import { bundled, launch, median, table } from './in-page.mjs';

const COUNT = 10_000;
const ROUNDS = 5;

/** Runs in the page: every second word is marked, until the frame after it is shown. */
async function measure({ way, count }) {
  const places = [];
  for (const p of document.querySelectorAll('p'))
    for (let at = 0; at < 20 && places.length < count; at += 2) places.push([p.firstChild, at * 5]);
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const rangeAt = ([node, at]) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 4);
    return range;
  };
  await frame();
  let mutations = 0;
  const observer = new MutationObserver((records) => {
    mutations += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  if (way === 'paint') {
    const marks = places.map((place, id) => ({ id: String(id), kind: 'own-yellow', range: rangeAt(place) }));
    new globalThis.bench.MarkPainter(document.body).paint(marks);
  } else {
    // From the last to the first, so that the offsets of the others stay right.
    for (const [node, at] of places.reverse()) {
      const word = node.splitText(at);
      word.splitText(4);
      const element = document.createElement('mark');
      word.replaceWith(element);
      element.append(word);
    }
  }
  await frame();
  const ms = performance.now() - start;
  mutations += observer.takeRecords().length;
  return { ms, mutations };
}

export async function run() {
  const script = await bundled("export { MarkPainter } from './src/dom/paint/mark-painter.ts'");
  const browser = await launch();
  const runs = { paint: [], wrap: [] };
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const way of ['paint', 'wrap']) {
        const page = await browser.newPage();
        await page.setContent(`<body>${`<p>${'word '.repeat(20)}</p>`.repeat(1000)}</body>`);
        await page.addScriptTag({ content: script });
        runs[way].push(await page.evaluate(measure, { way, count: COUNT }));
        await page.close();
      }
  } finally {
    await browser.close();
  }
  const time = (way) => median(runs[way].map(({ ms }) => ms));
  table([
    ['10,000 marks on 20,000 words', 'painter', 'wrapping in elements'],
    ['time to the next frame, as a ratio', (time('paint') / time('wrap')).toFixed(3), '1'],
    ['DOM mutations', runs.paint[0].mutations, runs.wrap[0].mutations],
  ]);
}
