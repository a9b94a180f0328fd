import assert from 'node:assert/strict';
import { AGAIN, SPEECHES, speechPage } from '../../testing/pages/speeches.mjs';
import { clickOn, shows, tap, texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { closeDialog, exportOf, faults, fill, find, openLibrary } from '../harness/library-hands.mjs';
import { addEvidence, keepClaim, kept, kindsOf, openRecord, recordIn, setField } from '../harness/record-hands.mjs';
import { until } from '../harness/until.mjs';
import { handOver } from './hand-over.mjs';

const [PT, EN, ES] = SPEECHES;
const QUOTE = PT.said[0].quote;
const PAPER = 'https://contas.example/2023';
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

/** From a marked claim to a published review. */
export function record(stage) {
  let id;
  const everyClaim = async (share) => stage().driver.changeSettings({ claimShare: share });
  const idOfNewest = async (page) => (await stage().driver.status(page)).anchors.at(-1).id;
  /** The claims that a search of the library finds, as the backup has them. */
  const recordsOf = async (library, query, wanted) => {
    await find(library, query, wanted);
    await tap(library, '[data-testid=open-export]');
    const { text } = await exportOf(library, 'found', 'glosa-json');
    await closeDialog(library);
    return JSON.parse(text).annotations.map((one) => (one.annotation ?? one)['glosa:claim']);
  };

  journey('who says it is told for each claim, in direct and indirect speech, in three languages', async () => {
    await everyClaim(1);
    for (const story of SPEECHES) {
      stage().site.place(story.path, speechPage(story));
      const { page, status } = await stage().article(story.path);
      for (const { quote, speaker, role } of story.said) {
        const claim = status.claims.find(({ text }) => text === quote);
        assert.ok(claim, `marked: ${quote}`);
        assert.match(claim.speaker?.name ?? '', speaker, quote);
        if (role) assert.match(claim.speaker.role ?? '', role, quote);
      }
      await page.close();
    }
  });

  journey(
    'a marked claim becomes a record in two actions, with all that is known; a third gives the verdict',
    async () => {
      const { driver } = stage();
      const options = await driver.newPage(`${driver.base}src/options/index.html`);
      await fill(options, '[data-testid=reviewer]', 'Rita Moura');
      await until('the name is kept', async () => (await driver.settings()).reviewer === 'Rita Moura');
      await options.close();
      const { page } = await stage().article(PT.path);
      await clickOn(page, 'o déficit caiu 12% em um ano');
      await driver.press(page, await driver.words('claimKeep'));
      const editor = await driver.noteFrame(page);
      const prefilled = await recordIn(editor);
      assert.deepEqual(prefilled, {
        quote: QUOTE,
        short: QUOTE,
        speaker: prefilled.speaker,
        role: prefilled.role,
        date: '2024-05-14',
        place: '',
        status: 'spotted',
        priority: prefilled.priority,
        verdict: '',
        explanation: '',
        reviewer: '',
        article: `${stage().site.origin}${PT.path}`,
        evidence: [],
      });
      assert.match(prefilled.speaker, /Haddad/);
      assert.match(prefilled.role, /ministro da Fazenda/);
      await setField(editor, 'verdict', 'glosa|exaggerated');
      await kept(driver, editor);
      const judged = await recordIn(editor);
      assert.deepEqual(
        [judged.verdict, judged.status, judged.reviewer],
        ['glosa|exaggerated', 'checked', 'Rita Moura'],
      );
      id = await idOfNewest(page);
      await page.close();
    },
  );

  journey(
    'explanation, evidence, status, priority, role and place are kept; one address is one piece of evidence',
    async () => {
      const { driver } = stage();
      const other = await stage().page(EN.path);
      const editor = await openRecord(driver, id);
      await setField(editor, 'explanation', 'A série do Tesouro mostra 9%.');
      await addEvidence(editor, PAPER);
      await until('the evidence is listed', async () => (await recordIn(editor)).evidence.length === 1);
      await kept(driver, editor);
      const [first] = (await recordIn(editor)).evidence;
      assert.ok(Date.parse(first.accessed) > 0, 'with the time of access');
      await addEvidence(editor, `${PAPER}?utm_source=boletim`);
      await addEvidence(editor, 'https://serie.example/deficit');
      await until('the second is listed', async () => (await recordIn(editor)).evidence.length === 2);
      assert.deepEqual((await recordIn(editor)).evidence[0], first);
      await addEvidence(editor, 'isto não é um endereço');
      assert.equal((await recordIn(editor)).evidence.length, 2);
      await fill(editor, '[data-testid=evidence-add]', '');
      const [open] = await until('the page in the other tab is offered', async () => {
        const offered = await editor.evaluate(() =>
          [...document.querySelectorAll('#open-pages option')].map(({ value, label }) => ({ value, label })),
        );
        const found = offered.filter(({ value }) => value === other.url());
        return found.length > 0 && found;
      });
      await addEvidence(editor, open.value);
      await shows(editor, '[data-testid=evidence] a', EN.title);
      await other.close();
      await setField(editor, 'place', 'Brasília');
      await setField(editor, 'status', 'inCheck');
      await setField(editor, 'priority', '3');
      await setField(editor, 'reviewer', 'Davi Moura');
      await kept(driver, editor);
      const before = await recordIn(editor);
      await editor.close();
      const again = await openRecord(driver, id);
      assert.deepEqual(await recordIn(again), before);
      assert.deepEqual(
        [before.place, before.status, before.priority, before.reviewer],
        ['Brasília', 'inCheck', '3', 'Davi Moura'],
      );
      await again.close();
    },
  );

  journey('a scale of one’s own, offered first; the old verdict stays as it was said', async () => {
    const { driver } = stage();
    const options = await driver.newPage(`${driver.base}src/options/index.html`);
    await fill(options, '[data-testid=new-scale] [name=name]', 'Da redação');
    await fill(options, '[data-testid=new-scale] [name=levels]', 'Bate certo\nQuase\nNão bate\n(Ainda não sabemos)');
    await tap(options, '[data-testid=own-scales] summary');
    await tap(options, '[data-testid=new-scale] [type=submit]');
    const own = await until('the scale is offered', () =>
      options.evaluate(
        () =>
          [...document.querySelectorAll('[data-testid=scale] option')].find((option) => option.text === 'Da redação')
            ?.value,
      ),
    );
    await fill(options, '[data-testid=scale]', own);
    assert.deepEqual(await faults(driver, options), [], 'axe finds nothing in the options');
    const editor = await openRecord(driver, id);
    const scales = () =>
      editor.evaluate(() =>
        [...document.querySelectorAll('[data-testid=claim-verdict] optgroup')].map(({ label }) => label),
      );
    await until('the own scale is first', async () => (await scales())[0] === 'Da redação');
    assert.equal((await recordIn(editor)).verdict, 'glosa|exaggerated', 'the verdict of the old scale');
    await setField(editor, 'verdict', `${own}|nao-bate`);
    await kept(driver, editor);
    assert.equal((await recordIn(editor)).explanation, 'A série do Tesouro mostra 9%.');
    await editor.close();
    await options.bringToFront();
    await options.evaluate(() => document.querySelector('[data-testid=own-scale] button.quiet').click());
    await until('the scale is gone', () =>
      options.evaluate(() => document.querySelector('[data-testid=own-scale]') === null),
    );
    await options.close();
    const again = await openRecord(driver, id);
    assert.equal((await recordIn(again)).verdict, `${own}|nao-bate`);
    const words = await again.evaluate(
      () => document.querySelector('[data-testid=claim-verdict]').selectedOptions[0].text,
    );
    assert.equal(words, 'Não bate', 'the verdict outlives its scale');
    await again.close();
    await driver.changeSettings({ scale: 'glosa' });
  });

  journey('each claim of an article is kept from the popup; Glosa sets no verdict on any', async () => {
    const { driver } = stage();
    for (const story of [EN, ES]) {
      const { page } = await stage().article(story.path);
      const popup = await driver.beside(page, 'src/popup/index.html');
      const keep = await driver.words('claimKeep');
      const count = await until('the claims are listed', () =>
        popup.evaluate(
          (words) =>
            [...document.querySelectorAll('[data-testid=claims] button')].filter(
              (button) => button.textContent.trim() === words,
            ).length,
          keep,
        ),
      );
      for (let at = 0; at < count; at++) {
        await popup.evaluate(
          ([words, place]) =>
            [...document.querySelectorAll('[data-testid=claims] button')]
              .filter((button) => button.textContent.trim() === words)
              [place].click(),
          [keep, at],
        );
        await until('it is kept', async () => (await driver.status(page)).anchors.length === at + 1);
      }
      assert.ok(count >= story.said.length);
      await popup.close();
      await page.close();
    }
    const library = await openLibrary(driver);
    for (const [story, name] of [
      [EN, 'chancellor promises'],
      [ES, 'ministro promete cuentas'],
    ]) {
      const query = `kind:claim title:"${name}"`;
      await fill(library, '[data-testid=library-search]', query);
      await until('they are found', async () => (await texts(library, '.note-row')).length >= story.said.length);
      const count = Number((await texts(library, '[data-testid=count]'))[0].replace(/\D/g, ''));
      for (const claim of await recordsOf(library, query, count)) {
        assert.equal(claim.verdict, undefined, claim.claimReviewed);
        assert.deepEqual([claim.status, claim.reviewer, claim.evidence], ['spotted', undefined, []]);
      }
    }
    await library.close();
  });

  journey('marks of the machine are of other kinds than the reader’s, and can be off', async () => {
    const { driver } = stage();
    const { page } = await stage().article(PT.path);
    await until('all kinds are painted', async () => (await kindsOf(page)).size === 3);
    const looks = await page.evaluate(() => {
      const names = [...CSS.highlights.keys()];
      const of = (wanted) => getComputedStyle(document.body, `::highlight(${names.find((name) => wanted.test(name))})`);
      return [/claim/, /yellow/].map((wanted) => of(wanted).backgroundColor);
    });
    if (driver.name === 'chromium') assert.notEqual(looks[0], looks[1], 'a claim has not the ground of a highlight');
    const popup = await driver.beside(page, 'src/popup/index.html');
    const toggle = (kind) => tap(popup, `.key-${kind} input`);
    await toggle('claims');
    await until('no claim is painted', async () => !(await kindsOf(page)).has('claim'));
    await toggle('leaders');
    await until('only the reader’s is painted', async () => [...(await kindsOf(page))].join() === 'own');
    await toggle('claims');
    await toggle('leaders');
    await until('all are back', async () => (await kindsOf(page)).size === 3);
    await popup.close();
    await page.close();
  });

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
        [[id, again], before],
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
        [id, label],
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
    assert.equal(status.anchors.find((anchor) => anchor.id === id).state, 'changed');
    await page.close();
    const editor = await openRecord(driver, id);
    const wordings = await shows(editor, '[data-testid=wordings]', '9%');
    assert.ok(wordings.includes(QUOTE));
    const today = await editor.evaluate(() =>
      new Date().toLocaleDateString((globalThis.browser ?? chrome).i18n.getUILanguage()),
    );
    assert.ok(wordings.includes(today), 'with the date on which it was seen');
    assert.deepEqual(await texts(editor, '[data-testid=wordings] :is(del, ins)'), ['12%', '9%']);
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
      library.evaluate((wanted) => document.querySelector(`.desk-box tr[data-id="${wanted}"] .state`) !== null, id),
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
      [PAPER, 'https://serie.example/deficit', `${stage().site.origin}${EN.path}`],
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
    await everyClaim(0.3);
  });

  handOver(stage);
}
