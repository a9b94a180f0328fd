/**
 * From a page that is loaded to its marks, in the real extension on the Portuguese sample: how long, beside Readability alone on the same page;
 * and what the probe costs a page that is no article.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openChromium } from '../e2e/harness/chromium.mjs';
import { sample } from '../e2e/harness/samples.mjs';
import { setStage } from '../e2e/harness/stage.mjs';
import { until } from '../e2e/harness/until.mjs';
import { ROOT } from '../scripts/run.mjs';
import { median, table } from './in-page.mjs';

const RUNS = 15;
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** Runs in the page from its first moment: writes down when marks are there. */
function watch() {
  const look = () => {
    if (CSS.highlights?.size > 0) globalThis.markedAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function marked(stage, path) {
  const page = await stage.driver.newPage();
  await page.addInitScript(watch);
  await page.goto(`${stage.site.origin}${path}`);
  await until('marks are painted', () => page.evaluate(() => globalThis.markedAt ?? null));
  await page.addScriptTag({ content: READABILITY });
  const times = await page.evaluate(() => {
    // Scripts that run when the page is idle run with its load.
    const [{ loadEventEnd: ready }] = performance.getEntriesByType('navigation');
    const start = performance.now();
    new globalThis.Readability(document.cloneNode(true)).parse();
    return { glosa: globalThis.markedAt - ready, readability: performance.now() - start };
  });
  await page.close();
  return times;
}

/** Script time of the probe on a listing, milliseconds: the page's whole script time with it, less that without it. */
async function probeTime(stage) {
  const page = await stage.driver.newPage();
  const session = await stage.driver.context.newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  };
  await page.goto(`${stage.site.origin}/mundo/`);
  // The probe looks three times, the last time after 3.5 seconds.
  await new Promise((resolve) => setTimeout(resolve, 4500));
  const time = await spent();
  await page.close();
  return time;
}

export async function run() {
  const stage = await setStage(openChromium, 'chrome-test');
  try {
    const { path } = sample('pt');
    await marked(stage, path);
    const times = [];
    for (let run = 0; run < RUNS; run++) times.push(await marked(stage, path));
    const glosa = median(times.map((one) => one.glosa));
    const readability = median(times.map((one) => one.readability));
    const probes = [];
    for (let run = 0; run < 3; run++) probes.push(await probeTime(stage));
    const bytes = (file) => gzipSync(readFileSync(join(ROOT, 'dist/chrome-test/src/content', file))).length;
    table([
      ['measure', 'value'],
      [
        `loaded to painted marks, median of ${RUNS}`,
        `${glosa.toFixed(0)} ms (Readability alone, same page: ${readability.toFixed(0)} ms)`,
      ],
      ['probe on a page that is no article, script time', `${median(probes).toFixed(1)} ms`],
      ['probe, gzip', `${bytes('probe.js')} bytes`],
      ['main script, gzip, on articles only', `${bytes('main.js')} bytes`],
    ]);
  } finally {
    await stage.strike();
  }
}
