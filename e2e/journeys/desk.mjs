import assert from 'node:assert/strict';
import { AGAIN, SPEECHES, speechPage } from '../../testing/pages/speeches.mjs';
import { shows, tap, texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { closeDialog, exportOf, faults, fill, find, openLibrary } from '../harness/library-hands.mjs';
import { keepClaim, kept, openRecord, setField } from '../harness/record-hands.mjs';
import { until } from '../harness/until.mjs';

const [PT, EN] = SPEECHES;
const QUOTE = PT.said[0].quote;
const PAPER = 'https://contas.example/2023';
/** Taken as evidence from the popup, in the record. */
const SERIES = '/pt/serie-do-tesouro/';
const ROWS = '.desk-box tr[data-id]';

/** schema.org terms of a ClaimReview, as Google asks for them. */
function assertReview(review) {
  assert.equal(review['@context'], 'https://schema.org');
  assert.equal(review['@type'], 'ClaimReview');
  assert.match(review.datePublished, /^\d{4}-\d\d-\d\d$/);
  assert.ok(review.url && review.claimReviewed && review.author.name, JSON.stringify(review));
  assert.ok(review.claimReviewed.length <= 140);
  assert.equal(review.reviewRating['@type'], 'Rating');
  assert.ok(review.reviewRating.alternateName);
  const { ratingValue, bestRating, worstRating } = review.reviewRating;
  if (ratingValue !== undefined) assert.ok(worstRating <= ratingValue && ratingValue <= bestRating);
  assert.equal(review.itemReviewed['@type'], 'Claim');
  assert.ok(review.itemReviewed.appearance.some((work) => work.url));
}

/** Records at the desk: found, compared, gone after, published. `idOf` gives the record of the minister's claim. */
export function desk(stage, idOf) {
  journey('the same claim in another paper is said to have been made before', async () => {
    const { driver } = stage();
    stage().site.place(AGAIN.path, speechPage(AGAIN));
    const { page } = await stage().article(AGAIN.path);
    const again = await keepClaim(driver, page, AGAIN.said[0].quote);
    await page.close();
    const library = await openLibrary(driver);
    await find(library, 'kind:claim speaker:haddad', 2);
    await tap(library, '[data-testid=view-desk]');
    await fill(library, '[data-testid=desk-search]', 'haddad');
    const before = await driver.words('libSaidBefore', ['1', 'localhost']);
    await until('both are linked', () =>
      library.evaluate(
        ([ids, words]) =>
          ids.every((wanted) =>
            document.querySelector(`.desk-box tr[data-id="${wanted}"] .claim-cell`)?.textContent.includes(words),
          ),
        [[idOf(), again], before],
      ),
    );
    assert.equal((await texts(library, `${ROWS} .claim-cell`)).filter((text) => text.includes(before)).length, 2);
    await library.close();
  });

  journey(
    'the desk: claims by speaker, status, verdict and outlet, with counts; many get a status at once',
    async () => {
      const { driver } = stage();
      const library = await openLibrary(driver, '#desk');
      const rows = () => library.evaluate((wanted) => document.querySelectorAll(wanted).length, ROWS);
      const speaker = await until('the speakers are offered', () =>
        library.evaluate(
          () =>
            [...document.querySelectorAll('[data-testid=desk-speaker] option')].find(({ text }) =>
              /Haddad.*\(2\)/.test(text),
            )?.value,
        ),
      );
      await fill(library, '[data-testid=desk-speaker]', speaker);
      await until('two of the minister', async () => (await rows()) === 2);
      await fill(library, '[data-testid=desk-status]', '=checked');
      await until('one is checked', async () => (await rows()) === 1);
      await fill(library, '[data-testid=desk-status]', '*');
      await fill(library, '[data-testid=desk-verdict]', '=Não bate');
      await until('one with that verdict', async () => (await rows()) === 1);
      await fill(library, '[data-testid=desk-verdict]', '*');
      await fill(library, '[data-testid=desk-site]', '=localhost');
      await until('two of the outlet', async () => (await rows()) === 2);
      await library.evaluate(() => document.querySelector('.desk-box thead input[type=checkbox]').click());
      await shows(library, '.bulk legend', '2');
      const dropped = await driver.words('status_dropped');
      await library.evaluate(
        (words) =>
          [...document.querySelectorAll('.bulk button')].find((button) => button.textContent === words).click(),
        dropped,
      );
      await until(
        'both have it',
        async () =>
          (await texts(library, ROWS)).length === 2 &&
          (await texts(library, ROWS)).every((text) => text.includes(dropped)),
      );
      await tap(library, '[data-testid=undo]');
      await until('it is taken back', async () =>
        (await texts(library, ROWS)).every((text) => !text.includes(dropped)),
      );
      await library.close();
    },
  );

  journey('the history of a record shows each change: verdict, evidence, status, priority, reviewer', async () => {
    const { driver } = stage();
    const library = await openLibrary(driver, '#desk');
    await fill(library, '[data-testid=desk-search]', 'haddad');
    const label = await driver.words('libHistory');
    await until('the history opens', () =>
      library.evaluate(
        ([wanted, words]) => {
          const row = document.querySelector(`.desk-box tr[data-id="${wanted}"]`);
          const button = [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === words);
          button?.click();
          return button !== undefined;
        },
        [idOf(), label],
      ),
    );
    const history = await shows(library, 'dialog .history', 'Não bate');
    for (const words of ['A série do Tesouro', PAPER, 'Brasília', 'Davi Moura', 'Rita Moura'])
      assert.ok(history.includes(words), words);
    for (const key of ['claimVerdict', 'claimStatus', 'claimPriority', 'claimReviewer', 'evidence'])
      assert.ok(history.includes(await driver.words(key)), key);
    const old = await library.evaluate(() =>
      [...document.querySelectorAll('dialog del')].map((one) => one.textContent),
    );
    assert.ok(old.length > 0, 'what was there before is shown');
    await closeDialog(library);
    await library.close();
  });

  journey('the article is changed after the check: old and new wording stand side by side', async () => {
    const { driver } = stage();
    stage().site.place(PT.path, speechPage(PT).replace('o déficit caiu 12%', 'o déficit caiu 9%'));
    const { page } = await stage().article(PT.path);
    const status = await driver.status(page);
    assert.equal(status.anchors.find((anchor) => anchor.id === idOf()).state, 'changed');
    await page.close();
    const editor = await openRecord(driver, idOf());
    const wordings = await shows(editor, '[data-testid=wordings]', '9%');
    assert.ok(wordings.includes(QUOTE));
    const today = await editor.evaluate(() =>
      new Date().toLocaleDateString((globalThis.browser ?? chrome).i18n.getUILanguage()),
    );
    assert.ok(wordings.includes(today), 'with the date on which it was seen');
    assert.deepEqual(await texts(editor, '[data-testid=wordings] :is(del, ins)'), ['12', '9']);
    assert.deepEqual(await faults(driver, editor), [], 'axe finds nothing in the record');
    await editor.close();
    const library = await openLibrary(driver);
    await find(library, 'is:changed speaker:haddad', 1);
    await library.evaluate(() => document.querySelector('#notes').focus());
    await library.keyboard.press('j');
    await shows(library, '.margin-note .changed del', '12%');
    await shows(library, '.margin-note .changed ins', '9%');
    await tap(library, '[data-testid=view-desk]');
    await fill(library, '[data-testid=desk-search]', 'haddad');
    await until('the desk says so', () =>
      library.evaluate((wanted) => document.querySelector(`.desk-box tr[data-id="${wanted}"] .state`) !== null, idOf()),
    );
    await library.close();
    stage().site.place(PT.path, speechPage(PT));
  });

  journey('one record is one ClaimReview, many are an array; records without a verdict are left out', async () => {
    const { driver } = stage();
    const { page } = await stage().article(PT.path);
    const second = await keepClaim(driver, page, PT.said[1].quote.slice(0, 30));
    await page.close();
    const library = await openLibrary(driver);
    const reviews = async (query, wanted) => {
      await find(library, query, wanted);
      await tap(library, '[data-testid=open-export]');
      const { text } = await exportOf(library, 'found', 'claimreview-jsonld');
      await closeDialog(library);
      return JSON.parse(text);
    };
    const one = await reviews('kind:claim title:"ministro promete contas"', 2);
    assert.ok(!Array.isArray(one));
    assertReview(one);
    assert.deepEqual(
      [one.itemReviewed.text, one.itemReviewed.datePublished.slice(0, 10), one.author.name],
      [QUOTE, '2024-05-14', 'Davi Moura'],
    );
    assert.match(one.itemReviewed.author.name, /Haddad/);
    assert.match(one.itemReviewed.author.jobTitle, /ministro da Fazenda/);
    assert.deepEqual(one.reviewRating, {
      '@type': 'Rating',
      alternateName: 'Não bate',
      ratingValue: 1,
      bestRating: 3,
      worstRating: 1,
      ratingExplanation: 'A série do Tesouro mostra 9%.',
    });
    assert.deepEqual(
      one.citation.map(({ url }) => url),
      [PAPER, 'https://serie.example/deficit', ...[EN.path, SERIES].map((path) => `${stage().site.origin}${path}`)],
    );
    const editor = await openRecord(driver, second);
    await setField(editor, 'verdict', 'glosa|unproven');
    await kept(driver, editor);
    await editor.close();
    await library.bringToFront();
    const many = await reviews('kind:claim title:"ministro promete contas"', 2);
    assert.equal(many.length, 2);
    many.forEach(assertReview);
    assert.ok(many.some(({ reviewRating }) => reviewRating.ratingValue === undefined));
    await library.close();
    await driver.changeSettings({ claimShare: 0.3 });
  });
}
