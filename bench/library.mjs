#!/usr/bin/env node
/**
 * Measures the library in the real extension with many notes.
 *
 *   node bench/library.mjs [--notes=100000] [--claims=5000] [--profile=FOLDER]
 *
 * Brings a file of made-up notes in through the import dialog, then measures in a fresh page: first rows, the whole index, searches typed
 * letter by letter, a long scroll, facets, the desk, an export, a second import that finds nothing new, and the memory of the page.
 * A long task is one of more than 50 ms on the page's own thread: by the time it computed, and by the clock, which goes on while the
 * machine does something else. Times depend on the machine and its load: they are for comparing.
 * With --profile a filled profile is kept and used again.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium } from '../e2e/harness/chromium.mjs';
import { until } from '../e2e/harness/until.mjs';
import { ROOT, run } from '../scripts/run.mjs';
import { floor } from './floor.mjs';
import { NAMES, writeNotes } from './library-notes.mjs';
import { hotIn, traced } from './tasks.mjs';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const NOTES = Number(option('notes', '100000'));
const CLAIMS = Number(option('claims', '5000'));
/** With --hot: in which functions the longest tasks were. */
const HOT = process.argv.includes('--hot');
const LIBRARY = 'src/library/index.html';
const LIMIT = { limit: 1_800_000 };

const line = (what, ...figures) => console.log(`${what.padEnd(44)} ${figures.join('  ')}`);
const ms = (number) => `${Math.round(number)} ms`;

/** A task that the reader may feel, in ms. */
const LONG = 50;

/** The worst of a list of tasks, by their computing and by the clock. */
function tasksLine(tasks, samples) {
  if (HOT)
    for (const task of tasks.slice(0, 2))
      if (task.cpu > 40) console.log(`    ${Math.round(task.cpu)} ms: ${hotIn(task, samples)}`);
  const worst = (by) => {
    const all = tasks.map((task) => Math.round(task[by])).sort((a, b) => b - a);
    const long = all.filter((time) => time > LONG).length;
    return `${long} by ${by === 'cpu' ? 'computing' : 'the clock'} (${all.length > 0 ? `longest ${all.slice(0, 3).join(', ')} ms` : 'none of 20 ms'})`;
  };
  return `long tasks: ${worst('cpu')}, ${worst('wall')}`;
}

/** Does `work` and says how long it took and which long tasks it made on the page's thread. */
async function measured(page, context, what, work) {
  const end = await traced(page, context, { profile: HOT });
  const from = performance.now();
  await work();
  const took = performance.now() - from;
  const { tasks, samples } = await end();
  line(what, ms(took), tasksLine(tasks, samples));
  return took;
}

async function memory(page, context) {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return `${(usedSize / 1e6).toFixed(0)} MB heap after collection`;
}

const count = (page) =>
  page.evaluate(() =>
    Number((document.querySelector('[data-testid=count]')?.textContent ?? '').replace(/\D/g, '') || Number.NaN),
  );
const settled = (page) =>
  until(
    'the index is whole',
    () =>
      page.evaluate(
        () =>
          document.querySelector('[data-testid=count]') !== null &&
          !/…/.test(document.querySelector('[data-testid=count]').textContent),
      ),
    LIMIT,
  );

async function openLibrary(driver) {
  const page = await driver.newPage();
  // A page of the extension that is none of the library: the trace begins in the process that the library will be in.
  await page.goto(`${driver.base}manifest.json`);
  const end = await traced(page, driver.context, { profile: HOT });
  const from = performance.now();
  await page.goto(`${driver.base}${LIBRARY}`);
  return { page, from, end };
}

async function bringIn(page, file) {
  await page.click('[data-testid=open-import]');
  await measured(page, driver.context, 'import: the file read and compared', async () => {
    await page.setInputFiles('[data-testid=import-file]', file);
    await until(
      'the plan is shown',
      () => page.evaluate(() => document.querySelector('[data-testid=import-plan], [role=alert].bad') !== null),
      LIMIT,
    );
  });
  const plan = await page.evaluate(
    () =>
      document.querySelector('[data-testid=import-plan]')?.textContent ?? document.querySelector('.bad')?.textContent,
  );
  line('  plan', plan);
  return page.evaluate(() => !document.querySelector('[data-testid=import-run]').disabled);
}

async function typed(page, words) {
  await page.fill('[data-testid=library-search]', '');
  await measured(page, driver.context, `search typed: ${words}`, async () => {
    await page.type('[data-testid=library-search]', words, { delay: 60 });
    let last = -1;
    await until(
      'the count stands still',
      async () => {
        const now = await count(page);
        const same = now === last;
        last = now;
        await new Promise((resolve) => setTimeout(resolve, 120));
        return same;
      },
      LIMIT,
    );
  });
  line('  found', await count(page));
}

/** A machine that does much else makes every task long: how long work takes here that takes 10 ms when nothing else runs. */
async function yardstick(page) {
  const took = await page.evaluate(async () => {
    const work = () => {
      const from = performance.now();
      for (let at = 0, sum = 0; at < 2_000_000; at++) sum += Math.sqrt(at + sum);
      return performance.now() - from;
    };
    for (let warm = 0; warm < 20; warm++) work();
    const all = [];
    for (let round = 0; round < 100; round++) {
      all.push(work());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return all.sort((a, b) => a - b);
  });
  line(
    'yardstick: the same short work 100 times',
    `best ${took[0].toFixed(1)} ms`,
    `median ${took[50].toFixed(1)} ms`,
    `worst ${took[99].toFixed(1)} ms`,
  );
}

const { code } = await run(
  'vite',
  ['build', '--mode', 'test', '--logLevel=warn', ...(HOT ? ['--minify', 'false'] : [])],
  {
    quiet: true,
  },
);
if (code !== 0) throw new Error('the extension could not be built');
const kept = option('profile', '');
const profile = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'glosa-bench-'));
const filled = kept && existsSync(profile);
const folder = mkdtempSync(join(tmpdir(), 'glosa-notes-'));
const driver = await openChromium({
  dist: join(ROOT, 'dist/chrome-test'),
  profile,
  args: ['--enable-precise-memory-info'],
});
try {
  const file = join(folder, 'notes.jsonld');
  await writeNotes(file, NOTES, CLAIMS);
  line('file', `${NOTES} notes`, `${(statSync(file).size / 1e6).toFixed(0)} MB`);
  if (!filled) {
    const { page, end } = await openLibrary(driver);
    await until('the library is drawn', () => page.$('[data-testid=open-import]'));
    await end();
    if (await bringIn(page, file)) {
      const took = await measured(page, driver.context, 'import: written', async () => {
        await page.click('[data-testid=import-run]');
        await until('the import is done', () => page.evaluate(() => document.querySelector('dialog') === null), LIMIT);
      });
      line('  rate', `${Math.round((NOTES / took) * 1000)} notes a second`);
      line('yardstick: the database alone', `${Math.round(await floor(page))} notes a second`);
    }
    await page.close();
  }
  const { page, from, end } = await openLibrary(driver);
  await until(
    'the first rows are drawn',
    () => page.evaluate(() => document.querySelector('.note-row .quote') !== null),
    LIMIT,
  );
  line('first rows after opening', ms(performance.now() - from));
  await settled(page);
  const whole = performance.now() - from;
  const opening = await end();
  line('the whole index after opening', ms(whole), tasksLine(opening.tasks, opening.samples));
  line('  notes', await count(page), await memory(page, driver.context));
  await yardstick(page);
  for (const words of [
    'eleicao',
    'tag:porto custo',
    'site:jornal3.example ponte',
    'leader:reis -imposto',
    'since:2023-06 energia',
  ])
    await typed(page, words);
  await page.fill('[data-testid=library-search]', '');
  await until('all are shown again', async () => (await count(page)) >= NOTES, LIMIT);
  await measured(page, driver.context, 'scroll of 600 rows, then to the end', async () => {
    const box = await (await page.$('#notes')).boundingBox();
    await page.mouse.move(box.x + 50, box.y + 50);
    for (let at = 0; at < 120; at++) {
      await page.mouse.wheel(0, 460);
      await new Promise((resolve) => setTimeout(resolve, 16));
    }
    await page.focus('#notes');
    await page.keyboard.press('End');
    await until(
      'the last row is drawn',
      () => page.evaluate((last) => document.querySelector(`#notes-${last} .quote`) !== null, NOTES - 1),
      LIMIT,
    );
  });
  for (const sort of ['article', 'changed', 'newest'])
    await measured(page, driver.context, `sort: ${sort}`, async () => {
      await page.selectOption('.search-bar select', sort);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
  await measured(page, driver.context, 'select all, and none', async () => {
    await page.focus('#notes');
    await page.keyboard.press('Control+a');
    await until('the bar is shown', () => page.$('[data-testid=bulk]'), LIMIT);
    await page.keyboard.press('Escape');
    await until('the bar is gone', async () => !(await page.$('[data-testid=bulk]')), LIMIT);
  });
  for (const format of ['glosa-json', 'csv', 'markdown', 'w3c-jsonld', 'html-report']) {
    await page.click('[data-testid=open-export]');
    await page.selectOption('[data-testid=export-format]', format);
    await until(
      'the preview is there',
      () => page.evaluate(() => document.querySelector('[data-testid=export-preview]').value !== ''),
      LIMIT,
    );
    let size = 0;
    await measured(page, driver.context, `export: ${format}`, async () => {
      const waiting = page.waitForEvent('download', { timeout: LIMIT.limit });
      await page.click('[data-testid=export-save]');
      const download = await waiting;
      const path = join(folder, format);
      await download.saveAs(path);
      size = statSync(path).size;
    });
    line('  size', `${(size / 1e6).toFixed(0)} MB`);
    await page.keyboard.press('Escape');
  }
  await bringIn(page, join(folder, 'glosa-json'));
  await page.keyboard.press('Escape');
  await page.click('[data-testid=view-desk]');
  await measured(page, driver.context, 'desk: opened', async () => {
    await until(
      'the table is drawn',
      () => page.evaluate(() => document.querySelectorAll('.desk-box tbody tr[data-id]').length > 5),
      LIMIT,
    );
    await new Promise((resolve) => setTimeout(resolve, 3000));
  });
  for (const [filter, value] of [
    ['status', '=checked'],
    ['speaker', `=${NAMES[0]}`],
    ['status', '*'],
  ])
    await measured(page, driver.context, `desk: filtered by ${filter} ${value}`, async () => {
      await page.selectOption(`[data-testid=desk-${filter}]`, value);
      await new Promise((resolve) => setTimeout(resolve, 800));
    });
  await measured(page, driver.context, 'desk: a word typed', async () => {
    await page.type('[data-testid=desk-search]', 'ponte', { delay: 60 });
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await page.click('[data-testid=view-charts]');
  await measured(page, driver.context, 'charts', async () => {
    await until('a chart is drawn', () => page.evaluate(() => document.querySelector('svg, canvas') !== null), LIMIT);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  line('at the end', await memory(page, driver.context));
} finally {
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
  if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
