#!/usr/bin/env node
/**
 * `npm start`: brings in what is missing, builds, and opens Chromium with Glosa on the sample article. Without a display it reads the article
 * by itself, writes a note and prints what came of it; the exit code is 0 only when all of it is as the sample's expected.json says.
 *
 *   node scripts/start.mjs [pt|en|es] [--headless]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensurePackages, NotReady } from './ensure.mjs';
import { ROOT, run } from './run.mjs';

const LANGUAGES = ['pt', 'en', 'es'];

async function prepare() {
  await ensurePackages();
  process.env.CHROMIUM = await ensureBrowser('chromium');
  console.log('Building …');
  const { code, output } = await run('vite', ['build', '--mode', 'test', '--logLevel=warn'], { quiet: true });
  if (code !== 0) throw new NotReady(`The extension could not be built:\n${output}`);
}

/** With a display: a browser for a person, on a profile that stays. */
async function show(language) {
  const { openChromium } = await import('../e2e/harness/chromium.mjs');
  const { sample } = await import('../e2e/harness/samples.mjs');
  const { serve } = await import('./serve.mjs');
  const profile = join(ROOT, '.cache/profile');
  mkdirSync(profile, { recursive: true });
  // Always the same port: what was noted on the sample is found again the next time.
  const site = await serve({ port: 8417 }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve();
  });
  const driver = await openChromium({ dist: join(ROOT, 'dist/chrome-test'), profile, headless: false });
  await driver.newPage(`${site.origin}${sample(language).path}`);
  console.log(`Chromium shows ${site.origin}${sample(language).path}. Close its window to end.`);
  await new Promise((resolve) => driver.context.on('close', resolve));
  await site.close();
}

function print(status, leaders) {
  console.log(`\n${status.info.headline}\n`);
  console.log('Leaders');
  for (const { name, role, country, mentions, named, byRole } of leaders) {
    console.log(`  ${name} — ${role} — ${country} — ${mentions} mentions`);
    console.log(`      ${[...named, ...byRole].map((text) => `“${text}”`).join(', ')}`);
  }
  console.log('\nClaims');
  for (const { text, reasons, speaker } of status.claims) {
    console.log(`  ${text}`);
    console.log(
      `      ${reasons.map(({ key, value }) => (value ? `${key}: ${value}` : key)).join(', ')}${speaker ? ` — ${speaker.name}` : ''}`,
    );
  }
}

/** Without a display: the reader's main job, done and told. Gives back what did not come true. */
async function tell(language) {
  const { openChromium } = await import('../e2e/harness/chromium.mjs');
  const { shows, select, tap, texts } = await import('../e2e/harness/hands.mjs');
  const { differences, leadersOf, sample } = await import('../e2e/harness/samples.mjs');
  const { setStage } = await import('../e2e/harness/stage.mjs');
  const { until } = await import('../e2e/harness/until.mjs');
  const { path, expected } = sample(language);
  const stage = await setStage(openChromium, 'chrome-test');
  const { driver } = stage;
  try {
    const { page, status } = await stage.article(path);
    print(status, leadersOf(status));
    const wrong = differences(status, expected);
    await select(page, expected.note.quote);
    await driver.press(page, await driver.words('toolbarNote'));
    const frame = await driver.noteFrame(page);
    await page.keyboard.type(expected.note.text);
    const saved = await driver.words('noteState_saved');
    await until('the note is saved', () =>
      frame.evaluate((words) => document.querySelector('[data-testid=note-state]').textContent.trim() === words, saved),
    );
    console.log(`\nNote saved\n  “${expected.note.quote}”\n  ${expected.note.text}`);
    await page.reload();
    await driver.read(page);
    const popup = await driver.beside(page, 'src/popup/index.html');
    await tap(popup, '#tab-all');
    const card = await shows(popup, '[data-testid=all-notes] > li', expected.note.text);
    if (!card.includes(expected.note.quote)) wrong.push('the popup lists the note without its quote');
    console.log('\nThe popup lists');
    for (const selector of ['.quote', '.note'])
      console.log(`  ${(await texts(popup, `[data-testid=all-notes] ${selector}`)).join('\n  ')}`);
    return wrong;
  } finally {
    await stage.strike();
  }
}

async function main() {
  const language = process.argv.slice(2).find((argument) => LANGUAGES.includes(argument)) ?? 'pt';
  await prepare();
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || ['darwin', 'win32'].includes(process.platform);
  if (display && !process.argv.includes('--headless')) return show(language);
  const wrong = await tell(language);
  if (wrong.length === 0) return console.log('\nAll of it came true.');
  console.error(`\nNot as expected:\n  ${wrong.join('\n  ')}`);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NotReady)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
