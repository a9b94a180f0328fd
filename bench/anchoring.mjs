/**
 * The evaluation kit's anchoring trials in Chromium and in Firefox, by the kit's own pages and scorer: both browsers must say the same.
 *
 *   node bench/run.mjs anchoring --kit=FOLDER [--pages=N]
 *
 * The kit itself runs in Chromium alone. Pages are served from this machine, without scripts.
 */
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../scripts/ensure.mjs';
import { ROOT } from '../scripts/run.mjs';
import { table } from './in-page.mjs';

const BROWSERS = {
  chromium: async () =>
    chromium.launch({ executablePath: await ensureBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] }),
  firefox: async () =>
    puppeteer.launch({ browser: 'firefox', executablePath: await ensureBrowser('firefox'), headless: true }),
};
/** Pages that were captured twice changed by themselves: their truth is not exact, the kit counts them apart. */
const REAL = 'recaptured';

const option = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const kit = option('kit');
if (!kit) throw new Error('Where is the kit? node bench/run.mjs anchoring --kit=FOLDER');
const ofKit = (path) => import(join(resolve(kit), path));

/** A server of one page at a time. */
async function serve() {
  let html = '';
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  };
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/page`,
    show: (page) => {
      html = page;
    },
    close: () => server.close(),
  };
}

/** Calls a function of the kit's harness in the page; values go through JSON, as a store would keep them. */
async function call(page, name, ...values) {
  const answer = await page.evaluate(
    `globalThis.__harness.${name}('adapter', ...${JSON.stringify(values)}).then(JSON.stringify)`,
  );
  return JSON.parse(answer);
}

/** Every trial's outcome, by page, variant and number of the annotation. */
async function trialsIn(launch, pages, scripts) {
  const [browser, server] = [await launch(), await serve()];
  const trials = new Map();
  try {
    const tab = await browser.newPage();
    const open = async (html) => {
      server.show(html);
      await tab.goto(server.address, { waitUntil: 'domcontentloaded' });
      for (const script of scripts) await tab.evaluate(script);
    };
    for (const file of pages) {
      const { id, html, annotations, variants } = file.read();
      await open(html);
      const { selectors } = await call(tab, 'describe', annotations);
      for (const [variant, { html: changed, truths }] of Object.entries(variants)) {
        if (variant === REAL) continue;
        await open(changed);
        const { outcomes, states } = await call(tab, 'anchorAndScore', selectors, truths);
        outcomes.forEach((outcome, at) => {
          if (outcome) trials.set(`${id} ${variant} ${at}`, { variant, outcome, state: states[at] });
        });
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return trials;
}

const { anchoringPages, spread, taskFolder } = await ofKit('lib/corpus.mjs');
const { bundleForPage } = await ofKit('lib/bundle.mjs');
const { pageSubjects } = await ofKit('lib/subjects.mjs');
const { summarise } = await ofKit('anchoring/score.mjs');

const pages = spread(
  anchoringPages(taskFolder(join(kit, 'corpus'), 'anchoring')),
  Number(option('pages')) || undefined,
);
const subjects = await pageSubjects(join(ROOT, 'bench/adapters/anchoring.ts'));
const harness = await bundleForPage(join(resolve(kit), 'anchoring/harness.js'), '__harness');
const scripts = [harness, ...subjects.map(({ script }) => script)];

const all = {};
for (const [name, launch] of Object.entries(BROWSERS)) all[name] = await trialsIn(launch, pages, scripts);

const percent = (share) => (share === null ? '-' : (100 * share).toFixed(1));
const rows = Object.entries(all).map(([name, trials]) => {
  const figures = summarise([...trials.values()]);
  return [
    name,
    figures.trials,
    percent(figures.score),
    percent(figures.misplacedOrFalse),
    percent(figures.correct),
    percent(figures.orphans),
  ];
});
table([['', 'trials', 'score', 'misplaced or false', 'still there: right', 'gone: said so'], ...rows]);

const variants = [...new Set([...all.chromium.values()].map(({ variant }) => variant))];
table([
  ['score by variant', ...Object.keys(all)],
  ...variants.map((variant) => [
    variant,
    ...Object.values(all).map((trials) =>
      percent(summarise([...trials.values()].filter((one) => one.variant === variant)).score),
    ),
  ]),
]);
const differ = [...all.chromium].filter(([key, one]) => {
  const other = all.firefox.get(key);
  return other?.outcome !== one.outcome || other?.state !== one.state;
});
console.log(`\ntrials with another outcome or state in Firefox: ${differ.length}`);
for (const [key, one] of differ.slice(0, 20))
  console.log(`  ${key}: ${one.outcome} ${one.state}, ${all.firefox.get(key)?.outcome} ${all.firefox.get(key)?.state}`);
