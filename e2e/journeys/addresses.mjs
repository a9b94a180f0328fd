import assert from 'node:assert/strict';
import { inPairs, manySentences, storyPage, TOWN_STORIES, townPage } from '../../testing/pages/towns.mjs';
import { highlightAll, marks, ownMarks, selectByRange, shows, tap, texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { find, openLibrary } from '../harness/library-hands.mjs';
import { until } from '../harness/until.mjs';

const POPUP = 'src/popup/index.html';
const HERE = '[data-testid=article-notes] > li';

/** What a shared link brings along: none of it says which article it is. */
const VARIANTS = [
  '?utm_source=boletim&utm_medium=email',
  '?fbclid=IwAR0abc',
  '?gclid=EAIa&gclsrc=aw.ds',
  '?ref=capa',
  '?at_medium=social&at_campaign=x',
  '?smid=tw-share',
  '?CMP=share_btn',
  '?xtor=RSS-3208',
  '?outputType=amp',
  '#comentarios',
  'amp/',
  'index.html',
];

const STORY = {
  gas: 'Macron said the measure would save households 300 euros a year.',
  talks: 'Lula said that Spanish companies had announced investments of 11 billion dollars this year.',
};

/** One document, many articles; one article, many addresses; one article, two tabs. */
export function addresses(stage, painted) {
  const readAs = (page, name) =>
    until(`the article of ${name} is read`, async () =>
      (await stage().driver.status(page))?.mentions.some((mention) => mention.name.includes(name)),
    );

  for (const [way, first, go] of [
    ['pushState', '/app/gas-price-cap', () => document.querySelector('a[href$="talks-in-brasilia"]').click()],
    [
      'replaceState',
      '/app/gas-price-cap',
      () => {
        history.replaceState(null, '', '/app/talks-in-brasilia');
        show();
      },
    ],
    ['a hash route', '/app/#/gas-price-cap', () => location.assign('#/talks-in-brasilia')],
  ])
    journey(`articles by ${way}: each keeps its own notes, back and forth`, async () => {
      const { driver } = stage();
      const page = await stage().page(first);
      await readAs(page, 'Macron');
      if (!(await ownMarks(page)).includes(STORY.gas))
        await highlightAll(driver, page, await driver.tabIdOf(page), [STORY.gas]);
      await painted(page, [STORY.gas]);
      await page.evaluate(go);
      await readAs(page, 'Lula');
      if (!(await ownMarks(page)).includes(STORY.talks))
        await highlightAll(driver, page, await driver.tabIdOf(page), [STORY.talks]);
      await painted(page, [STORY.talks]);
      const popup = await driver.beside(page, POPUP);
      await shows(popup, HERE, STORY.talks);
      assert.equal((await texts(popup, HERE)).length, 1);
      await popup.close();
      await page.bringToFront();
      if (way === 'replaceState')
        await page.evaluate(() => {
          history.replaceState(null, '', '/app/gas-price-cap');
          show();
        });
      else await page.evaluate(() => history.back());
      await painted(page, [STORY.gas]);
      if (way !== 'replaceState') {
        await page.evaluate(() => history.forward());
        await painted(page, [STORY.talks]);
      }
      assert.ok((await marks(page)).every(({ connected }) => connected));
      await page.close();
    });

  journey('a second article comes by scrolling: a note stays with the one it was made in', async () => {
    const { driver } = stage();
    const [first, second] = [
      'A prefeitura calcula que 38 mil imóveis pagarão a taxa e que outros 4 mil ficarão isentos.',
      'Os pilares receberão 800 toneladas de concreto.',
    ];
    const { page } = await stage().article('/rolo/taxa-do-lixo/');
    await highlightAll(driver, page, await driver.tabIdOf(page), [first]);
    await painted(page, [first]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('the second story is there', () =>
      page.evaluate(() => document.querySelectorAll('article').length === 2),
    );
    await page.evaluate(() => document.querySelectorAll('h1')[1].scrollIntoView({ block: 'start' }));
    await readAs(page, 'Tarc');
    await highlightAll(driver, page, await driver.tabIdOf(page), [second]);
    await until('it is painted', async () => (await ownMarks(page)).includes(second));
    const popup = await driver.beside(page, POPUP);
    await shows(popup, HERE, second);
    assert.equal((await texts(popup, HERE)).length, 1);
    await popup.close();
    await page.bringToFront();
    // The end of the first story still stands above the second, which is the one that is read.
    const last = 'Moradores que lotaram as galerias prometem voltar na quinta-feira';
    await highlightAll(driver, page, await driver.tabIdOf(page), [last]);
    await until('it is painted', async () => (await ownMarks(page)).includes(last));
    const still = await driver.beside(page, POPUP);
    await shows(still, HERE, second);
    assert.equal((await texts(still, '.cards > li')).length, 1, 'it is not of the second story');
    await still.close();
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await readAs(page, 'Lula');
    const again = await driver.beside(page, POPUP);
    await shows(again, HERE, first);
    await shows(again, HERE, last);
    assert.equal((await texts(again, HERE)).length, 2);
    await again.close();
    await page.close();
  });

  journey('one article under many addresses has one list of notes', async () => {
    const story = TOWN_STORIES[3];
    const html = townPage(story);
    stage().site.place(story.path, html);
    for (const variant of VARIANTS) {
      const path = `${story.path}${variant}`;
      stage().site.place(path.replace(/[?#].*/, ''), html);
      const page = await stage().page(path);
      await painted(page, story.sentences).catch((error) => assert.fail(`${variant}: ${error.message}`));
      await page.close();
    }
  });

  journey('the address that the page calls its own leads to the same notes', async () => {
    const story = TOWN_STORIES[4];
    const canonical = `<link rel="canonical" href="${stage().site.origin}${story.path}">`;
    stage().site.place('/vilas/p/40817', townPage(story, canonical));
    const page = await stage().page('/vilas/p/40817');
    await painted(page, story.sentences);
    await page.close();
  });

  const SHARED = [
    [
      '/vilas/errada-um/',
      'Vereadores trocam insultos e adiam o orçamento',
      'O orçamento de 90 milhões de reais ficou para junho, disse o presidente da câmara.',
    ],
    [
      '/vilas/errada-dois/',
      'Feira de Pedra Alta bate recorde de público',
      'A feira recebeu 64 mil visitantes em 4 dias, segundo a organização.',
    ],
  ];
  const filler = manySentences(15);
  const sharedPage = ([, title, quote]) =>
    storyPage(
      title,
      inPairs([quote, ...filler]),
      `<link rel="canonical" href="${stage().site.origin}/vilas/edicao-de-hoje/">`,
    );

  journey('two articles that wrongly share a canonical address stay apart', async () => {
    const { driver } = stage();
    for (const one of SHARED) stage().site.place(one[0], sharedPage(one));
    for (const [path, , quote] of SHARED) {
      const { page } = await stage().article(path);
      assert.deepEqual(await ownMarks(page), []);
      await highlightAll(driver, page, await driver.tabIdOf(page), [quote]);
      await painted(page, [quote]);
      await page.close();
    }
    for (const [path, , quote] of SHARED) {
      const page = await stage().page(path);
      await painted(page, [quote]);
      const popup = await driver.beside(page, POPUP);
      await shows(popup, HERE, quote);
      assert.equal((await texts(popup, HERE)).length, 1);
      await popup.close();
      await page.close();
    }
  });

  journey('the reader makes two articles one, and parts them again', async () => {
    const { driver } = stage();
    const [one, two] = SHARED;
    const library = await openLibrary(driver);
    await find(library, 'title:"vereadores trocam"', 1);
    await library.evaluate(() => document.querySelector('#notes').focus());
    await library.keyboard.press('j');
    await tap(library, '[data-testid=merge]');
    await until('the other is offered', () =>
      library.evaluate((title) => {
        const field = document.querySelector('[data-testid=merge-search]');
        if (!field) return false;
        if (field.value !== title) {
          field.value = title;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        const line = [...document.querySelectorAll('[data-testid=merge-list] li')].find((item) =>
          item.textContent.includes(title),
        );
        line?.querySelector('button').click();
        return line !== undefined;
      }, two[1]),
    );
    await shows(library, '[role=status]', await driver.words('libMergeDone'));
    const page = await stage().page(two[0]);
    await painted(page, [two[2]]);
    const popup = await driver.beside(page, POPUP);
    await shows(popup, '[data-testid=lost-notes] > li', one[2]);
    await popup.close();
    await library.bringToFront();
    await find(library, 'title:"vereadores trocam"', 2);
    await tap(library, '.article-head summary');
    await until('the second address is parted', () =>
      library.evaluate((path) => {
        const line = [...document.querySelectorAll('.article-head li')].find((item) => item.textContent.includes(path));
        line?.querySelector('button')?.click();
        return line?.querySelector('button') !== undefined;
      }, two[0]),
    );
    await shows(library, '[role=status]', await driver.words('libSplitDone'));
    await page.reload();
    await painted(page, [two[2]]);
    const after = await driver.beside(page, POPUP);
    await shows(after, HERE, two[2]);
    await until('one note is listed', async () => (await texts(after, '.cards > li')).length === 1);
    await after.close();
    await page.close();
    await library.close();
  });

  journey('twenty saves at once in two tabs of a new article: forty are stored, and both tabs show them', async () => {
    const { driver } = stage();
    const path = '/vilas/lotes/';
    const sentences = manySentences(40);
    stage().site.place(path, storyPage('Prefeitura entrega 40 lotes de obras em um só dia', sentences));
    const tabs = [];
    for (const query of ['', '?utm_source=outra-aba']) {
      const { page } = await stage().article(`${path}${query}`);
      tabs.push({ page, id: await driver.tabIdOf(page) });
    }
    for (let round = 0; round < 20; round++) {
      await Promise.all(tabs.map(({ page }, at) => selectByRange(page, sentences[at * 20 + round])));
      await driver.inExtension(
        (ids) =>
          Promise.all(
            ids.map((id) =>
              (globalThis.browser ?? chrome).tabs.sendMessage(
                id,
                { glosa: 'page.command', data: { command: 'highlight-selection' } },
                { frameId: 0 },
              ),
            ),
          ).then(() => null),
        tabs.map(({ id }) => id),
      );
    }
    for (const { page } of tabs) await painted(page, sentences);
    const popup = await driver.beside(tabs[0].page, POPUP);
    await until('forty are listed', async () => (await texts(popup, HERE)).length === 40);
    await popup.close();
    for (const { page } of tabs) {
      await page.reload();
      await painted(page, sentences);
      await page.close();
    }
  });
}
