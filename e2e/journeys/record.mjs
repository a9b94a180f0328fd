import assert from 'node:assert/strict';
import { SPEECHES, speechPage } from '../../testing/pages/speeches.mjs';
import { clickOn, select, shows, tap, texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { closeDialog, exportOf, faults, fill, find, openLibrary } from '../harness/library-hands.mjs';
import { addEvidence, kept, kindsOf, openRecord, recordIn, setField } from '../harness/record-hands.mjs';
import { until } from '../harness/until.mjs';
import { desk } from './desk.mjs';
import { handOver } from './hand-over.mjs';

const [PT, EN, ES] = SPEECHES;
const QUOTE = PT.said[0].quote;
const PAPER = 'https://contas.example/2023';

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

  journey('the page that is open becomes evidence from the popup, with the words selected in it, once', async () => {
    const { driver } = stage();
    const path = '/pt/serie-do-tesouro/';
    const said = 'A série mensal mostra um déficit de 84 bilhões de reais em maio.';
    stage().site.place(
      path,
      `<!doctype html><html lang="pt-BR"><title>Série do Tesouro</title><link rel="icon" href="data:,"><main><h1>Série</h1><p>${said}</p></main>`,
    );
    const page = await stage().page(path);
    await select(page, said);
    const popup = await driver.beside(page, 'src/popup/index.html');
    const claims = '[data-testid=evidence-claims] button';
    await tap(popup, '[data-testid=evidence-for]');
    await shows(popup, claims, QUOTE.slice(0, 40));
    const press = () =>
      popup.evaluate(
        ([selector, words]) =>
          [...document.querySelectorAll(selector)].find(({ textContent }) => textContent.includes(words)).click(),
        [claims, QUOTE.slice(0, 40)],
      );
    await press();
    await shows(popup, '[role=status]', await driver.words('evidence_added'));
    await press();
    await shows(popup, '[role=status]', await driver.words('evidence_known'));
    await popup.close();
    const editor = await openRecord(driver, id);
    const { evidence } = await recordIn(editor);
    assert.equal(evidence.filter(({ url }) => url.endsWith(path)).length, 1);
    const last = evidence.at(-1);
    assert.deepEqual([last.title, last.excerpt], ['Série do Tesouro', said]);
    await editor.close();
    await page.close();
  });

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

  desk(stage, () => id);
  handOver(stage);
}
