/**
 * 10,000 marks on 20,000 words: the painter beside wrapping each in an element. Prints ratios; times depend on the machine.
 * Run: bundle with esbuild (--platform=node --format=esm --packages=external), then node from the project root.
 */
import { build } from 'esbuild';
import { chromium } from 'playwright';

const COUNT = 10_000;
const ROUNDS = 5;

const bundle = await build({
  stdin: {
    contents: `export { MarkPainter } from './src/dom/paint/mark-painter.ts'`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'glosa',
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const runs: Record<'paint' | 'wrap', { ms: number; mutations: number }[]> = { paint: [], wrap: [] };
for (let round = 0; round < ROUNDS; round++)
  for (const way of ['paint', 'wrap'] as const) {
    const page = await browser.newPage();
    await page.setContent(`<body>${`<p>${'word '.repeat(20)}</p>`.repeat(1000)}</body>`);
    await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
    runs[way].push(await page.evaluate(measure, { way, count: COUNT }));
    await page.close();
  }
await browser.close();
const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1]!;
const time = (way: 'paint' | 'wrap') => median(runs[way].map(({ ms }) => ms));
console.log(`time to the next frame, painter / wrapping: ${(time('paint') / time('wrap')).toFixed(3)} (goal <= 0.15)`);
console.log(`DOM mutations, painter: ${runs.paint[0]!.mutations}, wrapping: ${runs.wrap[0]!.mutations} (goal 0)`);

/** In the page: every second word is marked, until the frame after it is shown. */
async function measure({ way, count }: { way: 'paint' | 'wrap'; count: number }) {
  const places: [Text, number][] = [];
  for (const p of document.querySelectorAll('p'))
    for (let at = 0; at < 20 && places.length < count; at += 2) places.push([p.firstChild as Text, at * 5]);
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const rangeAt = ([node, at]: [Text, number]) => {
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
  const glosa = (globalThis as unknown as { glosa: { MarkPainter: new (e: Element) => { paint(m: object[]): void } } })
    .glosa;
  const start = performance.now();
  if (way === 'paint') {
    const marks = places.map((place, id) => ({ id: String(id), kind: 'own-yellow', range: rangeAt(place) }));
    new glosa.MarkPainter(document.body).paint(marks);
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
