import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { sample } from '../harness/samples.mjs';
import { until } from '../harness/until.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page of the extension, with notes in it, and the words that say that it is drawn. */
const SURFACES = [
  ['popup', 'src/popup/index.html', 'li'],
  ['side panel', 'src/sidepanel/index.html', 'li'],
  ['first-run page', 'src/welcome/index.html', 'h1'],
  ['library', 'src/library/index.html', 'h1'],
  ['options', 'src/options/index.html', 'h1'],
];

async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)),
  );
  return found;
}

/** Runs last of all: the pages then have something to show. */
export function access(stage) {
  for (const [name, path, drawn] of SURFACES)
    journey(`axe finds nothing in the ${name}`, async () => {
      const { driver } = stage();
      const { page } = await stage().article(sample('pt').path);
      const surface = await driver.beside(page, path);
      await until(`the ${name} is drawn`, async () => (await texts(surface, drawn)).some((text) => text));
      assert.deepEqual(await violations(surface), []);
      await surface.close();
      await page.close();
    });

  journey('axe finds nothing in the note editor', async () => {
    const { driver } = stage();
    const { page } = await stage().article(sample('pt').path);
    const popup = await driver.beside(page, 'src/popup/index.html');
    const id = await until('a note is listed', () =>
      popup.evaluate(() => document.querySelector('li[data-id]')?.dataset.id),
    );
    const editor = await driver.beside(page, `src/note/index.html?id=${encodeURIComponent(id)}&focus=note`);
    await until('the editor is drawn', () =>
      editor.evaluate(() => document.querySelector('[data-testid=note-text]') !== null),
    );
    assert.deepEqual(await violations(editor), []);
    await editor.close();
    await popup.close();
    await page.close();
  });
}
