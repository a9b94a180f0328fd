#!/usr/bin/env node
/** The screenshots of `docs/pictures`, taken in Chromium on the sample article: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../e2e/harness/chromium.mjs';
import { clickOn, select, texts } from '../e2e/harness/hands.mjs';
import { sample } from '../e2e/harness/samples.mjs';
import { setStage } from '../e2e/harness/stage.mjs';
import { until } from '../e2e/harness/until.mjs';
import { ensureBrowser, ensurePackages } from './ensure.mjs';
import { ROOT, run } from './run.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
const { path, expected } = sample('pt');

/** A control in the page comes with a short fade. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 600));

async function picture(page, name) {
  await rest();
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

/** A page of the extension as wide and high as it is shown. */
async function surface(driver, article, address, name, size, drawn) {
  const page = await driver.beside(article, address);
  await page.setViewportSize(size);
  await until(`${name} is drawn`, async () => (await texts(page, drawn)).some((text) => text));
  await picture(page, name);
  await page.close();
}

await ensurePackages();
process.env.CHROMIUM = await ensureBrowser('chromium');
const { code } = await run('vite', ['build', '--mode', 'test', '--logLevel=warn'], { quiet: true });
if (code !== 0) throw new Error('the extension could not be built');
mkdirSync(FOLDER, { recursive: true });
const stage = await setStage(openChromium, 'chrome-test', {
  viewport: { width: 1100, height: 760 },
  args: ['--lang=pt-BR'],
});
const { driver } = stage;
try {
  const { page } = await stage.article(path);
  await page.evaluate(() => {
    document.querySelector('#cookie-notice').hidden = true;
    document.querySelector('.entry-content').scrollIntoView({ block: 'start' });
  });
  await picture(page, 'page');
  await clickOn(page, 'viagem de Putin ao país', 'Putin');
  await until('the card is shown', async () => (await driver.shown(page)).includes(expected.leaders[0].name));
  await picture(page, 'leader');
  await page.keyboard.press('Escape');
  await clickOn(page, 'projéteis de artilharia');
  await until('the card is shown', async () => (await driver.shown(page)) !== '');
  await picture(page, 'claim');
  await page.keyboard.press('Escape');
  await select(page, expected.note.quote);
  await until('the toolbar is shown', async () => (await driver.shown(page)) !== '');
  await picture(page, 'toolbar');
  await driver.press(page, await driver.words('toolbarNote'));
  await driver.noteFrame(page);
  await page.keyboard.type(expected.note.text);
  await picture(page, 'editor');
  await page.keyboard.press('Escape');
  const next = 'A Coreia do Sul calcula que ao menos 10 mil contêineres';
  await select(page, next);
  await driver.command(page, 'highlight-selection');
  await rest();
  await surface(
    driver,
    page,
    'src/popup/index.html',
    'popup',
    { width: 400, height: 640 },
    '[data-testid=article-notes] > li',
  );
  await surface(driver, page, 'src/sidepanel/index.html', 'panel', { width: 400, height: 760 }, 'li');
  await surface(driver, page, 'src/library/index.html', 'library', { width: 1100, height: 760 }, 'h1');
  await surface(driver, page, 'src/options/index.html', 'options', { width: 900, height: 760 }, 'h1');
  await surface(driver, page, 'src/welcome/index.html', 'welcome', { width: 900, height: 760 }, 'h1');
  await page.close();
  const dark = await stage.article(`/dark${path}`);
  await dark.page.evaluate(() => {
    document.querySelector('#cookie-notice').hidden = true;
    document.querySelector('.entry-content').scrollIntoView({ block: 'start' });
  });
  await picture(dark.page, 'dark');
} finally {
  await stage.strike();
}
