import assert from 'node:assert/strict';
import { storyPage } from '../../testing/pages/towns.mjs';
import { ownMarks, shows, tap, texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { closeDialog, emptyStore, exportOf, find, offer, openLibrary } from '../harness/library-hands.mjs';
import { keepClaim, kept, openRecord, recordIn, setField } from '../harness/record-hands.mjs';
import { until } from '../harness/until.mjs';

const PATH = '/vilas/entrega/';
const QUOTE = 'O governador Tarcísio de Freitas disse que a linha nova leva 84 mil pessoas por dia.';
const REST = [
  'A estação mais funda fica a 62 metros da rua, e a escada rolante demora três minutos e meio até a plataforma.',
  'Operários trabalharam em três turnos desde fevereiro, e a festa de abertura teve bolo, banda e chuva.',
  'A oposição acusa o governo de ter adiado a entrega por 14 meses e de ter gasto 2 bilhões de reais a mais.',
  'Quem mora perto espera que o aluguel não suba; um corretor da avenida diz que já subiu 20% desde o anúncio.',
];
const BY_QUERY = 'kind:claim title:"linha nova"';

/** A file from one desk to another, and the work of both made one. */
export function handOver(stage) {
  let id;

  journey(
    'a record goes to a colleague in one file; where both went on with it, both are kept until one chooses',
    async () => {
      const { driver } = stage();
      stage().site.place(PATH, storyPage('Linha nova abre com bolo, banda e chuva', [QUOTE, ...REST]));
      await driver.changeSettings({ claimShare: 1 });
      const { page } = await stage().article(PATH);
      id = await keepClaim(driver, page, QUOTE.slice(0, 30));
      await page.close();
      const judge = async (verdict, explanation) => {
        const editor = await openRecord(driver, id);
        await setField(editor, 'verdict', verdict);
        await until('the explanation can be written', () =>
          editor.evaluate(() => !document.querySelector('[data-testid=claim-explanation]').disabled),
        );
        await setField(editor, 'explanation', explanation);
        await kept(driver, editor);
        await editor.close();
      };
      const file = async (library) => {
        await library.bringToFront();
        await tap(library, '[data-testid=open-export]');
        const { text } = await exportOf(library, 'all', 'glosa-json');
        await closeDialog(library);
        return text;
      };
      let library = await openLibrary(driver);
      await find(library, BY_QUERY, 1);
      const handed = await file(library);
      await judge('glosa|true', 'A catraca contou 84 mil.');
      const mine = await file(library);
      await library.close();

      await emptyStore(driver);
      library = await openLibrary(driver);
      await shows(library, '.empty', await driver.words('libEmpty'));
      await offer(library, 'entrega.json', handed);
      await tap(library, '[data-testid=import-run]');
      await find(library, BY_QUERY, 1);
      const { page: colleague } = await stage().article(PATH);
      await until('the claim is on the article', async () => (await ownMarks(colleague)).includes(QUOTE));
      await colleague.close();
      await judge('glosa|exaggerated', 'Só no primeiro dia.');

      await library.bringToFront();
      await offer(library, 'entrega.json', mine);
      await tap(library, '[data-testid=import-run]');
      await until('it is brought in', () => library.evaluate(() => document.querySelector('dialog') === null));
      await find(library, `${BY_QUERY} is:twoversions`, 1);
      await library.evaluate(() => document.querySelector('#notes').focus());
      await library.keyboard.press('j');
      const versions = await shows(library, '.versions', 'A catraca contou 84 mil.');
      assert.ok(versions.includes('Só no primeiro dia.'));
      await library.evaluate(() =>
        [...document.querySelectorAll('.versions li')]
          .find((line) => line.textContent.includes('A catraca contou'))
          .querySelector('button')
          .click(),
      );
      await shows(library, '[role=status]', await driver.words('libVersionKept'));
      await find(library, `${BY_QUERY} is:twoversions`, 0);
      await library.close();
      const editor = await openRecord(driver, id);
      assert.equal((await recordIn(editor)).explanation, 'A catraca contou 84 mil.');
      await editor.close();
      await driver.changeSettings({ claimShare: 0.3 });
    },
  );

  journey('the version that was not taken stays in the history', async () => {
    const { driver } = stage();
    const library = await openLibrary(driver);
    await find(library, BY_QUERY, 1);
    await library.evaluate(() => document.querySelector('#notes').focus());
    await library.keyboard.press('j');
    const label = await driver.words('libHistory');
    await until('the history opens', () =>
      library.evaluate((words) => {
        const button = document.querySelector(`.margin-note button[title="${words}"]`);
        button?.click();
        return button !== null;
      }, label),
    );
    const history = await shows(library, 'dialog .history', 'Só no primeiro dia.');
    assert.ok(history.includes('A catraca contou 84 mil.'));
    assert.equal((await texts(library, 'dialog .chip')).length, 1, 'one is the present one');
    await closeDialog(library);
    await library.close();
  });
}
