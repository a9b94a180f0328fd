import assert from 'node:assert/strict';
import { marks, ownMarks, select, shows, texts, untouched } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { differences, sample } from '../harness/samples.mjs';
import { until } from '../harness/until.mjs';

const POPUP = 'src/popup/index.html';
const HERE = '[data-testid=article-notes] > li';
const { path, expected } = sample('pt');

/** Writes a note by the toolbar and waits until the page shows it as kept. */
async function write(driver, page, quote, text) {
  await select(page, quote);
  await driver.press(page, await driver.words('toolbarNote'));
  const frame = await driver.noteFrame(page);
  await page.keyboard.type(text);
  const saved = await driver.words('noteState_saved');
  await until(
    'the note is saved',
    async () =>
      (await frame.evaluate(() => document.querySelector('[data-testid=note-state]').textContent.trim())) === saved,
  );
}

/** Pages that make it hard. */
export function pages(stage) {
  for (const kind of ['dark', 'csp', 'hostile'])
    journey(`a ${kind} page is read and marked like any other`, async () => {
      const { page, status } = await stage().article(`/${kind}${path}`);
      assert.deepEqual(differences(status, expected), []);
      assert.deepEqual(
        (await marks(page, expected.neverMarkedIn)).filter(({ place }) => place),
        [],
      );
      await page.close();
    });

  journey('a note can be written on a page whose policy forbids everything', async () => {
    const { driver } = stage();
    const { page } = await stage().article(`/csp${path}`);
    await write(driver, page, expected.note.quote, 'Sob regras duras');
    const popup = await driver.beside(page, POPUP);
    await shows(popup, HERE, 'Sob regras duras');
    await popup.close();
    await page.close();
  });

  journey('a hostile page reads no word of a note, open or closed, and catches no call', async () => {
    const { driver } = stage();
    const { page } = await stage().article(`/hostile${path}`);
    await write(driver, page, expected.note.quote, 'segredo-da-leitora');
    const spied = () => page.evaluate(() => window.spy('segredo-da-leitora'));
    assert.deepEqual(await spied(), { found: false, text: false, shadow: false });
    await page.keyboard.press('Escape');
    await until('the editor is gone', async () => (await driver.shown(page)) === '');
    assert.deepEqual(await spied(), { found: false, text: false, shadow: false });
    const seen = await page.evaluate(() => window.seen);
    assert.equal(seen.shadow, 0, 'the page did not see attachShadow called');
    const popup = await driver.beside(page, POPUP);
    assert.ok((await shows(popup, HERE, 'segredo-da-leitora')).includes(expected.note.quote));
    await popup.close();
    await page.close();
  });

  journey('an application that draws its articles by itself: each has its own notes', async () => {
    const { driver } = stage();
    const { page, status } = await stage().article('/app/gas-price-cap');
    assert.ok(status.mentions.some(({ name }) => name.includes('Macron')));
    const first = 'Macron said the measure would save households 300 euros a year.';
    await select(page, first);
    await driver.command(page, 'highlight-selection');
    const own = () => ownMarks(page);
    await until('the sentence is painted', async () => (await own()).includes(first));
    const panel = await driver.beside(page, 'src/sidepanel/index.html');
    await shows(panel, '[data-testid=leaders] li', 'Macron');
    await page.evaluate(() => document.querySelector('a[href$="talks-in-brasilia"]').click());
    await until('the second article is read', async () =>
      (await driver.status(page))?.mentions.some(({ name }) => name.includes('Lula')),
    );
    const after = await driver.status(page);
    assert.ok(!after.mentions.some(({ name }) => name.includes('Macron')), 'no one of the first article is left');
    await shows(panel, '[data-testid=leaders] li', 'Lula');
    await panel.close();
    await until('no own mark is left', async () => (await own()).length === 0);
    assert.ok(
      (await marks(page)).every(({ connected }) => connected),
      'no mark stands on nodes that are gone',
    );
    const popup = await driver.beside(page, POPUP);
    await until('the popup is drawn', async () => (await texts(popup, '[data-testid=leaders] li')).length > 0);
    assert.deepEqual(await texts(popup, HERE), []);
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await until('the sentence is painted again', async () => (await own()).includes(first));
    await page.close();
  });

  journey('a page that redraws itself while it is read ends up marked, on nodes that are there', async () => {
    const { page } = await stage().article(`/churn${path}`);
    await until('the page is still', () => page.evaluate(() => 'still' in document.documentElement.dataset));
    await until('every mark stands on words that are in the page', async () => {
      const painted = await marks(page);
      return painted.length >= 12 && painted.every(({ text, connected }) => connected && text.length > 0);
    });
    await page.close();
  });

  journey('a page of two million characters neither freezes nor fails', async () => {
    const { driver } = stage();
    const page = await stage().page(`/long${path}`);
    await until('the page answers', () => page.evaluate(() => document.readyState === 'complete'));
    const popup = await driver.beside(page, POPUP);
    await until(
      'the popup says something',
      async () => (await texts(popup, '.empty, [data-testid=leaders] li')).some((text) => text),
      { limit: 120_000 },
    );
    assert.equal(await page.evaluate(() => 1 + 1), 2);
    await popup.close();
    await page.close();
  });

  journey('a site that was turned off is left alone, until it is turned on again', async () => {
    const { driver } = stage();
    const { page } = await stage().article(path);
    const popup = await driver.beside(page, POPUP);
    const toggle = () => popup.evaluate(() => document.querySelector('[data-testid=site-on]').click());
    await until('the switch is there', async () =>
      popup.evaluate(() => document.querySelector('[data-testid=site-on]') !== null),
    );
    await toggle();
    await until('the switch is off', () =>
      popup.evaluate(() => !document.querySelector('[data-testid=site-on]').checked),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    assert.equal(await driver.status(page), null);
    assert.ok(await untouched(page));
    await popup.close();
    await driver.inExtension(() =>
      (globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(Object.keys(all))),
    );
    const again = await driver.beside(page, POPUP);
    await until('the switch is there', async () =>
      again.evaluate(() => document.querySelector('[data-testid=site-on]') !== null),
    );
    await again.evaluate(() => document.querySelector('[data-testid=site-on]').click());
    await until('the switch is on', () =>
      again.evaluate(() => document.querySelector('[data-testid=site-on]').checked),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.reload();
    await driver.read(page);
    await again.close();
    await page.close();
  });
}
