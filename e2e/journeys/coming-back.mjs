import assert from 'node:assert/strict';
import { inPairs, storyPage, TOWN_STORIES, townPage } from '../../testing/pages/towns.mjs';
import { hides, highlightAll, ownMarks, select, selectByRange, shows, texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { sample } from '../harness/samples.mjs';
import { until } from '../harness/until.mjs';
import { addresses } from './addresses.mjs';
import { quiet } from './quiet.mjs';

const POPUP = 'src/popup/index.html';
const HERE = '[data-testid=article-notes] > li';
const LOST = '[data-testid=lost-notes] > li';

const plain = (text) =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const sorted = (list) => list.map(plain).sort();

/** Waits until exactly these words are painted as the reader's own. */
function painted(page, quotes) {
  return until(`${quotes.length} sentences are painted`, async () => {
    const own = sorted(await ownMarks(page));
    if (own.join('\n') === sorted(quotes).join('\n')) return true;
    throw new Error(`painted: ${JSON.stringify(own).slice(0, 600)}`);
  });
}

/** `from` made `to` in the one place where it stands. */
function swap(html, from, to) {
  const parts = html.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times`);
  return parts.join(to);
}

/** One town's story under the newsroom's hands: what is done to the page, and which of its sentences then read how. */
const EDITS = [
  ['a typo is mended', (html) => swap(html, 'já não esconde', 'ja não escnde'), { 0: /ja não escnde/ }],
  ['a word is another', (html) => swap(html, 'recebem água', 'recebem gás'), { 1: /recebem gás/ }],
  [
    'three words are put in',
    (html) => swap(html, 'em março', 'em março, debaixo de chuva,'),
    { 3: /debaixo de chuva/ },
  ],
  ['a figure is another', (html) => swap(html, 'guarda 48 milhões', 'guarda 52 milhões'), { 2: /52 milhões/ }],
  [
    'a paragraph stands before',
    (html) =>
      swap(
        html,
        '<div class="article-body">',
        '<div class="article-body"><p>Atualizada às 18h com a nota da secretaria.</p>',
      ),
  ],
  [
    'the paragraphs are in another order',
    (html) =>
      html.replace(
        /(<div class="article-body">)([\s\S]*?)(<\/div>)/,
        (_, a, b, c) => a + b.split('\n').reverse().join('\n') + c,
      ),
  ],
  [
    'words are bold, linked, in italics',
    (html) =>
      swap(swap(html, 'a prefeitura', 'a <b>pre</b>feitura'), 'terça-feira', '<a href="#t"><i>terça</i>-feira</a>'),
  ],
  ['soft hyphens are in the words', (html) => html.replaceAll('secretaria', 'se\u00adcre\u00adta\u00adria')],
  ['no-break spaces are in the figures', (html) => html.replaceAll(' milhões', '\u00a0milhões')],
  ['quotation marks are of another style', (html) => html.replaceAll('“', '"').replaceAll('”', '"')],
  ['each sentence has a paragraph', (html) => html.replaceAll('. ', '.</p>\n<p>')],
];

/** The reader comes back: next day, after an edit, by another address, in two tabs. */
export function comingBack(stage) {
  const towns = TOWN_STORIES;
  const place = (story, html = townPage(story)) => stage().site.place(story.path, html);

  journey('a hundred highlights on ten articles are painted again after a reload', async () => {
    const { driver } = stage();
    for (const story of towns) {
      place(story);
      const { page } = await stage().article(story.path);
      await highlightAll(driver, page, await driver.tabIdOf(page), story.sentences);
      await painted(page, story.sentences);
      await page.reload();
      await painted(page, story.sentences);
      await page.close();
    }
  });

  journey('they are painted again after a restart of the browser', async () => {
    await stage().restart();
    for (const story of towns) {
      const page = await stage().page(story.path);
      await painted(page, story.sentences);
      const states = (await stage().driver.status(page)).anchors.map(({ state }) => state);
      assert.deepEqual([...new Set(states)], ['exact']);
      await page.close();
    }
  });

  for (const [name, edit, changes = {}] of EDITS)
    journey(`an edit: ${name}`, async () => {
      const { driver } = stage();
      const [story] = towns;
      place(story, edit(townPage(story)));
      const { page } = await stage().article(story.path);
      const status = await driver.status(page);
      assert.deepEqual(
        status.anchors.filter(({ state }) => state === 'notFound'),
        [],
      );
      const popup = await driver.beside(page, POPUP);
      await until('the popup lists them', async () => (await texts(popup, HERE)).length === story.sentences.length);
      const cards = await texts(popup, HERE);
      const said = await driver.words('changedSince');
      for (const [at, quote] of story.sentences.entries()) {
        const card = cards.find((text) => text.includes(quote));
        assert.ok(card, `the old wording is shown: ${quote}`);
        assert.equal(card.includes(said), at in changes, `${at}: ${card}`);
        if (at in changes) assert.match(card.slice(card.indexOf(said)), changes[at], 'the new wording is shown');
      }
      const same = story.sentences.filter((_, at) => !(at in changes));
      const own = sorted(await ownMarks(page)).map((text) => text.replace(/[“”"]/g, ''));
      for (const quote of same) assert.ok(own.includes(plain(quote).replace(/[“”]/g, '')), `painted: ${quote}`);
      for (const words of Object.values(changes))
        assert.ok(
          own.some((text) => words.test(text)),
          String(words),
        );
      assert.equal(own.length, story.sentences.length);
      await popup.close();
      await page.close();
      place(story);
    });

  const GONE = [1, 4, 7];
  journey('sentences that were deleted are painted nowhere, and listed as not found with their words', async () => {
    const { driver } = stage();
    const story = towns[1];
    const kept = story.sentences.filter((_, at) => !GONE.includes(at));
    place(story, storyPage(story.title, inPairs(kept)));
    const { page } = await stage().article(story.path);
    await painted(page, kept);
    const popup = await driver.beside(page, POPUP);
    for (const at of GONE) await shows(popup, LOST, story.sentences[at]);
    assert.equal((await texts(popup, LOST)).length, GONE.length);
    assert.equal((await texts(popup, HERE)).length, kept.length);
    const known = new Set(await driver.pages());
    await popup.evaluate(
      ([list, quote]) =>
        [...document.querySelectorAll(list)]
          .find((card) => card.textContent.includes(quote))
          .querySelector('[data-testid=stored-copy]')
          .click(),
      [LOST, story.sentences[GONE[2]]],
    );
    const copy = await driver.opened(`${driver.base}src/library/index.html?q=`, known);
    await until('the library has it', async () => (await texts(copy, '.note-row')).length === 1);
    await copy.close();
    await popup.close();
    const tab = await driver.tabIdOf(page);
    const badge = await driver.inExtension(async (tabId) => {
      const { action } = globalThis.browser ?? chrome;
      return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })];
    }, tab);
    const numbers = [String(story.sentences.length), String(GONE.length)];
    assert.deepEqual(badge, [`${numbers[0]}!`, await driver.words('badgeTitle', numbers)]);
    await page.close();
  });

  journey('the library says which are lost, and has the article’s text of that day', async () => {
    const { driver } = stage();
    const library = await driver.newPage(`${driver.base}src/library/index.html`);
    await until('the library is drawn', async () => (await texts(library, 'h1'))[0]);
    await library.evaluate((query) => {
      const field = document.querySelector('[data-testid=library-search]');
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, 'title:"barra funda" is:lost');
    await until('the lost ones are found', async () => (await texts(library, '.note-row')).length === GONE.length);
    await library.evaluate(() => document.querySelector('#notes').focus());
    await library.keyboard.press('j');
    await shows(library, '.paragraph mark', towns[1].sentences[GONE[0]]);
    await library.close();
  });

  journey('a lost note is attached to a new place by hand', async () => {
    const { driver } = stage();
    const story = towns[1];
    const lost = story.sentences[GONE[0]];
    const { page } = await stage().article(story.path);
    const to = 'o dobro do antigo';
    const popup = await driver.beside(page, POPUP);
    await shows(popup, LOST, lost);
    const label = await driver.words('attachHere');
    const attach = () =>
      popup.evaluate(
        ([list, quote, words]) =>
          [...document.querySelectorAll(list)]
            .find((card) => card.textContent.includes(quote))
            .querySelectorAll('button')
            .forEach((button) => {
              if (button.textContent.trim() === words) button.click();
            }),
        [LOST, lost, label],
      );
    await attach();
    await shows(popup, `${LOST} [role=alert]`, await driver.words('attachHelp'));
    await selectByRange(page, to);
    await attach();
    await hides(popup, LOST, lost);
    await until('the new place is painted', async () => (await ownMarks(page)).includes(to));
    await page.reload();
    await until('and is so after a reload', async () => (await ownMarks(page)).includes(to));
    await popup.close();
    await page.close();
    place(story);
  });

  journey('single words that were deleted are painted at no other word', async () => {
    const { driver } = stage();
    const { html, path, expected } = sample('pt');
    const address = '/vilas/palavras/';
    const own = html.replace(/\s*<link rel="canonical"[^>]*>/, '');
    stage().site.place(address, own);
    const body = expected.body.slice(0, 9);
    const wanted = body.map((text) => text.match(/\p{L}{5,}/gu).find((word) => !expected.title.includes(word)));
    const words = [...new Set(wanted)];
    const { page } = await stage().article(address);
    const before = (await ownMarks(page)).length;
    await highlightAll(driver, page, await driver.tabIdOf(page), words);
    assert.equal((await ownMarks(page)).length, before + words.length);
    const text = (await driver.status(page)).text;
    let without = own;
    for (const word of words) {
      const at = text.indexOf(word);
      const ahead = text
        .slice(Math.max(0, at - 12), at)
        .split('\n')
        .at(-1);
      const [start, rest] = [without.indexOf(`${ahead}${word}`), `${ahead}${word}`.length];
      assert.ok(start > 0, word);
      without = without.slice(0, start) + ahead + without.slice(start + rest);
    }
    stage().site.place(address, without);
    await page.reload();
    await driver.read(page);
    const wrong = await ownMarks(page);
    assert.deepEqual(wrong, [], path);
    const popup = await driver.beside(page, POPUP);
    await until('all are listed as not found', async () => (await texts(popup, LOST)).length === words.length);
    await popup.close();
    await page.close();
    stage().site.place(address, null);
  });

  journey('a tab that is killed 300 ms after the last key has lost nothing of the note', async () => {
    const { driver } = stage();
    const story = towns[2];
    const { page } = await stage().article(story.path);
    await select(page, story.sentences[5].slice(0, 39));
    await driver.command(page, 'note-selection');
    await driver.noteFrame(page);
    const note = 'Pedir as notas fiscais de maio a julho.';
    await page.keyboard.type(note);
    // Not a wait for something: the time is what is asked.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.close();
    const { page: again } = await stage().article(story.path);
    const popup = await driver.beside(again, POPUP);
    assert.ok((await shows(popup, HERE, note)).includes(story.sentences[5].slice(0, 39)));
    await popup.close();
    await again.close();
  });

  addresses(stage, painted);
  quiet(stage);
}
