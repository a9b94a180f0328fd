#!/usr/bin/env node
/**
 * Opens pages of the article corpus in the real extension and says what came of it.
 *
 *   node bench/seed.mjs [--corpus=../shared/eval/corpus] [--pages=20]
 *
 * The seed page: every name and role phrase linked to its person with role and country, nothing marked outside of the article, the accusation
 * among the claims, a note that is listed in the popup and is there after a reload and a restart. Then as many pages of the corpus: what was
 * marked, whether the DOM is as it was. Exits 1 when a point of the seed page is not met. No text of the corpus is kept or printed beyond names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { openChromium } from '../e2e/harness/chromium.mjs';
import { marks, ownMarks, select, shows, tap, untouched } from '../e2e/harness/hands.mjs';
import { leadersOf } from '../e2e/harness/samples.mjs';
import { setStage } from '../e2e/harness/stage.mjs';
import { until } from '../e2e/harness/until.mjs';
import { run } from '../scripts/run.mjs';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const CORPUS = resolve(option('corpus', '../shared/eval/corpus'), 'article');
const PAGES = Number(option('pages', '20'));

/** How often each person of the seed page is named, and meant by a role phrase. */
const SEED = [
  { name: /Putin$/, country: 'RU', role: /presidente russo/, named: 6, byRole: 2 },
  { name: /^Kim Jong/, country: 'KP', role: /líder norte-coreano/, named: 5, byRole: 0 },
  { name: /Kuleba$/, country: 'UA', role: /ministro das Relações Exteriores/, named: 1, byRole: 0 },
];
const CLAIM = 'As potências ocidentais têm acusado';

function source(file) {
  return brotliDecompressSync(readFileSync(file)).toString('utf8');
}

/** One seed page and `count` others, spread over the sets of the corpus. */
function corpusPages(count) {
  const all = readdirSync(CORPUS)
    .filter((set) => set !== 'seed')
    .flatMap((set) =>
      readdirSync(join(CORPUS, set))
        .filter((name) => name.endsWith('.html.br'))
        .map((name) => ({ set, name, file: join(CORPUS, set, name) })),
    );
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}

const points = [];
function point(name, met, seen = '') {
  points.push(met);
  console.log(`${met ? 'met    ' : 'NOT MET'} ${name}${seen ? ` (${seen})` : ''}`);
}

async function seed(stage) {
  const { driver } = stage;
  const truth = JSON.parse(readFileSync(join(CORPUS, 'seed/putin-kim.json'), 'utf8'));
  const path = '/mundo/putin-kim-jong-un-pyongyang/';
  stage.site.place(path, source(join(CORPUS, 'seed/putin-kim.html.br')));
  const started = performance.now();
  const { page, status } = await stage.article(path);
  console.log(`read and painted ${Math.round(performance.now() - started)} ms after the page was asked for`);
  // The headline above the body is one line more: mentions are counted in the body, which repeats it.
  const inBody = { ...status, mentions: status.mentions };
  const leaders = leadersOf(inBody);
  for (const { name, country, role, named, byRole } of SEED) {
    const person = leaders.find((one) => name.test(one.name));
    point(`${name.source}: ${named} times by name`, person?.named.length === named, person?.named.join(', '));
    point(`${name.source}: ${byRole} times by role`, person?.byRole.length === byRole, person?.byRole.join(', '));
    point(
      `${name.source}: role and country`,
      person?.country === country && role.test(person?.role ?? ''),
      `${person?.role}, ${person?.country}`,
    );
  }
  point('nobody else is marked', leaders.length === SEED.length, leaders.map(({ name }) => name).join(', '));
  point(
    'the accusation is among the claims',
    status.claims.some(({ text }) => text.startsWith(CLAIM)),
    `${status.claims.length} claims`,
  );
  const leaked = truth.unwanted.filter((text) => status.text.includes(text));
  point('nothing around the article is read', leaked.length === 0, `${leaked.length} of ${truth.unwanted.length}`);
  point(
    'every mark is in the article',
    (await marks(page, ['aside', 'footer', '#comments', '#related-posts', 'nav'])).every(({ place }) => !place),
  );
  point('the DOM is as it was sent', await untouched(page));
  const words = status.claims.find(({ text }) => text.startsWith(CLAIM))?.text ?? status.mentions[0].text;
  await select(page, words);
  await driver.press(page, await driver.words('toolbarNote'));
  await driver.noteFrame(page);
  await page.keyboard.type('A verificar');
  const saved = await driver.words('noteState_saved');
  const frame = await driver.noteFrame(page);
  await until(
    'the note is saved',
    async () =>
      (await frame.evaluate(() => document.querySelector('[data-testid=note-state]').textContent.trim())) === saved,
  );
  await page.reload();
  await driver.read(page);
  point('the note is there after a reload', (await ownMarks(page)).includes(words));
  await stage.restart();
  const again = await stage.article(path);
  point('the note is there after a restart', (await ownMarks(again.page)).includes(words));
  const popup = await stage.driver.beside(again.page, 'src/popup/index.html');
  await tap(popup, '#tab-all');
  point('the popup lists the note', (await shows(popup, '[data-testid=all-notes] > li', 'A verificar')).length > 0);
  await popup.close();
  await again.page.close();
}

/** What was marked on one page of the corpus, in one line. */
async function other(stage, { set, name, file }) {
  const path = `/corpus/${encodeURIComponent(name.replace(/\.html\.br$/, ''))}-2024/`;
  stage.site.place(decodeURIComponent(path), source(file));
  const page = await stage.driver.newPage();
  try {
    await page.goto(`${stage.site.origin}${path}`, { waitUntil: 'domcontentloaded', timeout: 15_000 });
    const status = await until('the page is read', () => stage.driver.status(page), { limit: 6000 }).catch(() => null);
    const painted = await marks(page);
    console.log(
      `${set}/${name}: ${status ? `${status.text.length} characters, ${status.mentions.length} mentions, ${status.claims.length} claims, ${painted.length} painted` : 'not read by itself'}`,
    );
    return status !== null;
  } finally {
    await page.close();
  }
}

const { code } = await run('vite', ['build', '--mode', 'test', '--logLevel=warn'], { quiet: true });
if (code !== 0) throw new Error('the extension could not be built');
const stage = await setStage(openChromium, 'chrome-test');
try {
  await seed(stage);
  let read = 0;
  for (const one of corpusPages(PAGES)) if (await other(stage, one)) read++;
  console.log(
    `\n${points.filter(Boolean).length} of ${points.length} points of the seed page; ${read} of ${PAGES} pages of the corpus were read by themselves`,
  );
} finally {
  await stage.strike();
}
process.exitCode = points.every(Boolean) ? 0 : 1;
