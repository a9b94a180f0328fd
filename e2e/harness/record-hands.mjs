import { marks, texts } from './hands.mjs';
import { fill } from './library-hands.mjs';
import { until } from './until.mjs';

const FIELDS = [
  'short',
  'speaker',
  'role',
  'date',
  'place',
  'status',
  'priority',
  'verdict',
  'explanation',
  'reviewer',
];

const selectorOf = (name) => `[data-testid=claim-${name}]`;

/** The fields of a record as the editor shows them, with its quote, its article and its evidence. */
export function recordIn(editor) {
  return until('the record is shown', () =>
    editor.evaluate((names) => {
      if (!document.querySelector('[data-testid=claim-verdict]')) return null;
      const values = names.map((name) => [name, document.querySelector(`[data-testid=claim-${name}]`).value]);
      return {
        ...Object.fromEntries(values),
        quote: document.querySelector('blockquote').textContent,
        article: document.querySelector('[data-testid=claim-article]')?.href ?? '',
        evidence: [...document.querySelectorAll('[data-testid=evidence] li')].map((line) => ({
          url: line.querySelector('a').href,
          title: line.querySelector('a').textContent,
          excerpt: line.querySelector('[data-testid=evidence-excerpt]').value,
          accessed: line.querySelector('time').dateTime,
        })),
      };
    }, FIELDS),
  );
}

/** Fills a field of the record. */
export const setField = (editor, name, value) => fill(editor, selectorOf(name), value);

export async function addEvidence(editor, url) {
  await fill(editor, '[data-testid=evidence-add]', url);
  await editor.evaluate(() =>
    document
      .querySelector('[data-testid=evidence-add]')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
  );
}

/** Waits until the editor says that all is saved. */
export async function kept(driver, editor) {
  const saved = await driver.words('noteState_saved');
  await until('the record is saved', async () => (await texts(editor, '[data-testid=note-state]'))[0] === saved);
}

/** The record of an annotation in a tab of its own. */
export async function openRecord(driver, id) {
  const editor = await driver.newPage(`${driver.base}src/note/index.html?id=${encodeURIComponent(id)}&focus=claim`);
  await recordIn(editor);
  return editor;
}

/** Keeps the claim that begins so by the popup's list, and gives the new annotation's id. */
export async function keepClaim(driver, page, start) {
  const tab = await driver.tabIdOf(page);
  const status = await driver.status(page);
  const claim = status.claims.find(({ text }) => text.startsWith(start));
  if (!claim) throw new Error(`no claim begins "${start}": ${status.claims.map(({ text }) => text.slice(0, 40))}`);
  return (await driver.inTab(tab, 'page.keepClaim', { start: claim.start, end: claim.end })).id;
}

/** The kinds of mark that are painted: `leader`, `claim`, `own`. */
export async function kindsOf(page) {
  const names = (await marks(page)).map(({ name }) => name.replace(/^glosa-/, '').split('-')[0]);
  return new Set(names.map((name) => (name === 'noted' || name === 'changed' ? 'own' : name)));
}
