/**
 * The project's own article fixtures, one trap each: words of the body found and kept out, beside Readability on a clone of the same page.
 * Time is the least of several runs, as a ratio.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/run.mjs';
import { bundled, launch, median, table } from './in-page.mjs';

const FOLDER = join(ROOT, 'testing/fixtures/article');
const RUNS = 7;

/** Runs in the page: what the two find in `html`, and how long each takes. Milliseconds. */
function measure({ html, runs }) {
  const { findArticle, makeTextView, Readability } = globalThis.bench;
  const times = { glosa: Number.POSITIVE_INFINITY, readability: Number.POSITIVE_INFINITY };
  const texts = {};
  for (let run = 0; run < runs; run++) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    let start = performance.now();
    const found = findArticle(page);
    texts.glosa = found ? makeTextView(found.nodes).text : '';
    times.glosa = Math.min(times.glosa, performance.now() - start);
    start = performance.now();
    const clone = page.cloneNode(true);
    let parsed = null;
    try {
      parsed = new Readability(clone).parse();
    } catch (error) {
      // A form that clobbers DOM names breaks it: it finds nothing there.
      if (!(error instanceof TypeError)) throw error;
    }
    times.readability = Math.min(times.readability, performance.now() - start);
    const body = new DOMParser().parseFromString(parsed?.content ?? '', 'text/html').body;
    for (const block of body.querySelectorAll('p, h1, h2, h3, h4, li, td, br, div, figcaption')) block.append('\n');
    texts.readability = body.textContent;
  }
  return { times, texts };
}

const words = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 over the words as a bag. */
function f1(text, wanted) {
  const counts = new Map();
  for (const word of words(wanted)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = words(text);
  let right = 0;
  for (const word of found) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      right++;
      counts.set(word, left - 1);
    }
  }
  return found.length === 0 ? 0 : (2 * right) / (found.length + words(wanted).length);
}

export async function run() {
  const script = await bundled(`
    export { findArticle } from './src/dom/article/find-article.ts';
    export { makeTextView } from './src/dom/article/text-view.ts';
    export { Readability } from '@mozilla/readability';`);
  const browser = await launch();
  const rows = [];
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    for (const name of readdirSync(FOLDER)) {
      const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
      if (!expected.text) continue;
      const html = readFileSync(join(FOLDER, name, 'source.html'), 'utf8');
      const { times, texts } = await page.evaluate(measure, { html, runs: RUNS });
      const wanted = expected.text.join('\n');
      rows.push({
        name,
        glosa: f1(texts.glosa, wanted),
        readability: f1(texts.readability, wanted),
        ratio: times.glosa / times.readability,
      });
    }
  } finally {
    await browser.close();
  }
  const mean = (key) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  table([
    ['fixture', 'Glosa F1', 'Readability F1', 'time, as a ratio'],
    ...rows.map(({ name, glosa, readability, ratio }) => [
      name,
      glosa.toFixed(3),
      readability.toFixed(3),
      ratio.toFixed(2),
    ]),
    [
      `mean of ${rows.length}, median ratio`,
      mean('glosa').toFixed(3),
      mean('readability').toFixed(3),
      median(rows.map(({ ratio }) => ratio)).toFixed(2),
    ],
  ]);
}
