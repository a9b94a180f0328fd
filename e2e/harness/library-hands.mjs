import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tap, texts } from './hands.mjs';
import { until } from './until.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page: files that are offered to be saved from now on are kept, not saved. */
function catchFiles() {
  const caught = globalThis.offered !== undefined;
  globalThis.offered = [];
  if (caught) return;
  const make = URL.createObjectURL;
  let latest;
  URL.createObjectURL = (blob) => {
    latest = blob;
    return make.call(URL, blob);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) globalThis.offered.push({ name: this.download, blob: latest });
    else click.call(this);
  };
}

/** The library in a tab of its own, its index read. */
export async function openLibrary(driver, hash = '') {
  const page = await driver.newPage(`${driver.base}src/library/index.html${hash}`);
  await page.bringToFront();
  await page.evaluate(catchFiles);
  await until('the library is drawn', async () => (await texts(page, 'h1'))[0]);
  return page;
}

/** From here on the first file that is offered is `globalThis.offered[0]`. */
export const expectFile = (page) => page.evaluate(catchFiles);

/** How many notes the list says that it holds. */
export function counted(page) {
  return page.evaluate(() =>
    Number((document.querySelector('[data-testid=count]')?.textContent ?? '').replace(/\D/g, '') || Number.NaN),
  );
}

/** Sets a field as typing and going on does, in one step. */
export function fill(page, selector, value) {
  return until(`${selector} is filled`, () =>
    page.evaluate(
      ([wanted, text]) => {
        const field = document.querySelector(wanted);
        if (!field) return false;
        field.value = text;
        if (field.tagName !== 'SELECT') field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      [selector, value],
    ),
  );
}

/** Searches, and waits until the list holds `wanted` notes. */
export async function find(page, query, wanted) {
  await fill(page, '[data-testid=library-search]', query);
  await until(`"${query}" finds ${wanted}`, async () => {
    const now = await counted(page);
    return now === wanted || Promise.reject(new Error(`${now} found`));
  });
}

/** Gives a file to the import dialog and waits for the dry run: its four numbers (new, same, changed, refused). */
export async function offer(page, name, text) {
  await tap(page, '[data-testid=open-import]');
  await until('a file is taken', () =>
    page.evaluate(
      ([fileName, content]) => {
        const field = document.querySelector('[data-testid=import-file]');
        if (!field) return false;
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        field.files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      [name, text],
    ),
  );
  await until('the file is read', async () => (await texts(page, '[data-testid=import-plan] dd, dialog .bad')).length);
  return texts(page, '[data-testid=import-plan] dd');
}

export async function closeDialog(page) {
  await page.keyboard.press('Escape');
  await until('the dialog is closed', () => page.evaluate(() => document.querySelector('dialog') === null));
}

/** The file that the export dialog gives for a scope and a format: `{ name, text }`. The dialog is open before and after. */
export async function exportOf(page, scope, format) {
  await page.evaluate((value) => document.querySelector(`input[name=scope][value=${value}]`).click(), scope);
  await fill(page, '[data-testid=export-format]', format);
  await expectFile(page);
  await tap(page, '[data-testid=export-save]');
  return until(`${format} is written`, () =>
    page.evaluate(async () => {
      const file = globalThis.offered[0];
      return file ? { name: file.name, text: await file.blob.text() } : null;
    }),
  );
}

/** Keys held together, such as `Control+a`: the two drivers write them differently. */
export async function chord(page, holding, key) {
  await page.keyboard.down(holding);
  await page.keyboard.press(key);
  await page.keyboard.up(holding);
}

/** Light or dark, as the reader's system says. */
export async function scheme(driver, page, value) {
  await driver.setScheme(page, value);
  // Colours that fade into one another have no contrast to be measured until they are there.
  await until('the colours rest', () => page.evaluate(() => document.getAnimations().length === 0));
}

/** What axe finds in the page, in light and in dark. */
export async function faults(driver, page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = [];
  for (const value of ['light', 'dark']) {
    await scheme(driver, page, value);
    const some = await page.evaluate(() =>
      axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)),
    );
    found.push(...some.map((fault) => `${value}: ${fault}`));
  }
  await scheme(driver, page, 'light');
  return found;
}

/** A store with nothing in it, as on another machine. */
export async function emptyStore(driver) {
  await driver.inExtension(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.deleteDatabase('glosa');
        asked.onsuccess = () => resolve(null);
        asked.onerror = () => reject(asked.error);
      }),
  );
  await driver.killBackground();
}
