import assert from 'node:assert/strict';
import { hides, ownMarks, select, shows, tap, texts, untouched } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { sample } from '../harness/samples.mjs';
import { until } from '../harness/until.mjs';

const POPUP = 'src/popup/index.html';
const HERE = '[data-testid=article-notes] > li';

/** Selects, presses a button of the toolbar, writes, and waits for "saved". */
async function note(driver, page, quote, text, button = 'toolbarNote') {
  await select(page, quote);
  await driver.press(page, await driver.words(button));
  const frame = await driver.noteFrame(page);
  await page.keyboard.type(text);
  await saved(driver, frame, text);
  return frame;
}

async function saved(driver, frame, text) {
  const words = await driver.words('noteState_saved');
  await until('the note is saved', () =>
    frame.evaluate(
      ([state, value]) =>
        document.querySelector('[data-testid=note-state]').textContent.trim() === state &&
        document.querySelector('[data-testid=note-text]').value === value,
      [words, text],
    ),
  );
}

/** From a selected sentence to a note that is there again next week. */
export function noting(stage) {
  const { path, expected, html } = sample('pt');
  const { quote, text } = expected.note;

  journey('a sentence is selected, a note is written, and the popup lists it', async () => {
    const { driver } = stage();
    const { page } = await stage().article(path);
    await note(driver, page, quote, text);
    await page.keyboard.press('Escape');
    await until('the editor is gone', async () => (await driver.shown(page)) === '');
    await until('the sentence is painted', async () => (await ownMarks(page)).includes(quote));
    assert.ok(await untouched(page));
    const popup = await driver.beside(page, POPUP);
    const card = await shows(popup, HERE, text);
    assert.ok(card.includes(quote));
    await tap(popup, '#tab-all');
    await shows(popup, '[data-testid=all-notes] > li', text);
    await popup.close();
    await page.close();
  });

  journey('a keyboard command highlights, and the article in another language keeps its own list', async () => {
    const { driver } = stage();
    const { page } = await stage().article(sample('en').path);
    const words = 'The journey was Putin’s first to the country in 24 years.';
    await select(page, words);
    await driver.command(page, 'highlight-selection');
    await until('the sentence is painted', async () => (await ownMarks(page)).includes(words));
    const popup = await driver.beside(page, POPUP);
    await shows(popup, HERE, words);
    assert.equal((await texts(popup, HERE)).length, 1);
    await popup.close();
    await page.close();
  });

  journey('a sentence is kept as a claim, with who says it', async () => {
    const { driver } = stage();
    const { page } = await stage().article(sample('es').path);
    await select(page, sample('es').expected.note.quote);
    await driver.command(page, 'claim-selection');
    const frame = await driver.noteFrame(page);
    await until('the form of the claim is there', () =>
      frame.evaluate(() => document.querySelectorAll('select').length > 0),
    );
    await page.keyboard.type('¿Quién lo midió?');
    await saved(driver, frame, '¿Quién lo midió?');
    const popup = await driver.beside(page, POPUP);
    assert.ok((await shows(popup, HERE, '¿Quién lo midió?')).includes(await driver.words('kind_claim')));
    await popup.close();
    await page.close();
  });

  journey('the popup finds a note among all, and jumps to its place', async () => {
    const { driver } = stage();
    const { page } = await stage().article(path);
    const popup = await driver.beside(page, POPUP);
    await tap(popup, '#tab-all');
    await shows(popup, '[data-testid=all-notes] > li', text);
    await popup.evaluate(() => {
      const field = document.querySelector('[data-testid=search]');
      field.value = 'alfandega';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('one note is left', async () => (await texts(popup, '[data-testid=all-notes] > li')).length === 1);
    // The kinds are counted over all notes, and each is a filter.
    await until('a claim is counted', async () => /1$/.test((await texts(popup, '[data-testid=kind-claim]'))[0] ?? ''));
    await tap(popup, '[data-testid=kind-claim]');
    await hides(popup, '[data-testid=all-notes] > li', text);
    await tap(popup, '[data-testid=kind-claim]');
    await shows(popup, '[data-testid=all-notes] > li', text);
    await page.evaluate(() => scrollTo(0, 0));
    await tap(popup, '[data-testid=all-notes] .jump');
    await until('the page goes to the sentence', () =>
      page.evaluate((words) => getSelection().toString().includes(words.slice(0, 30)), quote),
    );
    await popup.close();
    await page.close();
  });

  journey('a note is deleted, and undone', async () => {
    const { driver } = stage();
    const { page } = await stage().article(path);
    await select(page, 'Os dois regimes negam qualquer transferência de armas.');
    await driver.command(page, 'highlight-selection');
    const popup = await driver.beside(page, POPUP);
    await shows(popup, HERE, 'Os dois regimes');
    const remove = () =>
      popup.evaluate((list) => {
        const card = [...document.querySelectorAll(list)].find((item) => item.textContent.includes('Os dois regimes'));
        card.querySelector('[data-testid=delete]').click();
      }, HERE);
    await remove();
    await hides(popup, HERE, 'Os dois regimes');
    await until(
      'its mark is gone',
      async () => !(await ownMarks(page)).some((words) => words.startsWith('Os dois regimes')),
    );
    await tap(popup, '[data-testid=undo]');
    await shows(popup, HERE, 'Os dois regimes');
    await until('its mark is back', async () =>
      (await ownMarks(page)).some((words) => words.startsWith('Os dois regimes')),
    );
    await remove();
    await hides(popup, HERE, 'Os dois regimes');
    await popup.close();
    await page.close();
  });

  journey('the background dies while a note is written: nothing is lost', async () => {
    const { driver } = stage();
    const { page } = await stage().article(path);
    const words = 'O comércio entre os dois vizinhos';
    const frame = await note(driver, page, words, 'Antes');
    await driver.killBackground();
    await page.bringToFront();
    await page.keyboard.type(' e depois');
    await saved(driver, frame, 'Antes e depois');
    const popup = await driver.beside(page, POPUP);
    await shows(popup, HERE, 'Antes e depois');
    await popup.close();
    await page.close();
  });

  journey('the notes are there after a reload and after a restart of the browser', async () => {
    const { page } = await stage().article(path);
    await page.reload();
    await stage().driver.read(page);
    await until('the sentence is painted after a reload', async () => (await ownMarks(page)).includes(quote));
    await stage().restart();
    const { driver } = stage();
    const again = await stage().article(path);
    await until('the sentence is painted after a restart', async () => (await ownMarks(again.page)).includes(quote));
    const popup = await driver.beside(again.page, POPUP);
    await shows(popup, HERE, text);
    await popup.close();
    await again.page.close();
  });

  journey(
    'the newsroom edits the article: what was changed is said, what is gone is listed with its quote',
    async () => {
      const { edited } = await import('../../testing/pages/variants.mjs');
      stage().site.place(path, edited(html));
      const { driver } = stage();
      const { page } = await stage().article(path);
      const popup = await driver.beside(page, POPUP);
      await shows(popup, '[data-testid=lost-notes] > li', 'O comércio entre os dois vizinhos');
      await shows(popup, `${HERE} .changed`, 'mais de um milhão de granadas');
      assert.ok(
        !(await ownMarks(page)).some((words) => words.includes('comércio')),
        'nothing else is painted for what is gone',
      );
      await popup.close();
      await page.close();
      stage().site.place(path, null);
    },
  );
}
