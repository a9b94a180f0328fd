import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of `src` may import besides itself: the table of ARCHITECTURE.md. `store/read` is the read side of the store alone. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  lang: [],
  data: [],
  text: ['model', 'lang'],
  detect: ['model', 'lang', 'text'],
  formats: ['model', 'text'],
  dom: ['model', 'lang', 'text'],
  store: ['model', 'text'],
  platform: ['model'],
  ui: ['model', 'platform', 'store/read'],
  background: ['model', 'lang', 'data', 'text', 'detect', 'store', 'platform'],
  content: ['model', 'lang', 'text', 'dom', 'platform'],
  popup: ['model', 'lang', 'formats', 'text', 'store/read', 'platform', 'ui'],
  sidepanel: ['model', 'lang', 'formats', 'text', 'store/read', 'platform', 'ui', 'popup'],
  library: ['model', 'lang', 'formats', 'text', 'store/read', 'platform', 'ui'],
  options: ['model', 'lang', 'formats', 'text', 'store/read', 'platform', 'ui'],
  note: ['model', 'lang', 'text', 'store/read', 'platform', 'ui'],
  welcome: ['model', 'lang', 'platform', 'ui'],
};
/** The one door to each of these packages. */
const DOORS: Record<string, string[]> = {
  dexie: ['store'],
  'webextension-polyfill': ['platform'],
  preact: ['ui', 'popup', 'sidepanel', 'library', 'options', 'note', 'welcome'],
};
const SRC = resolve(import.meta.dirname);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Each import of a file, as a path within `src` or a package's name. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ];
  const modules = found.filter((match) => !/\?script/.test(match[1] ?? match[2] ?? '')); // a path of a built script, not a module
  return modules.map((match) => {
    const name = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    return name.startsWith('.') ? relative(SRC, resolve(dirname(file), name)) : name;
  });
}

function allowed(from: string, to: string): boolean {
  if (!/^[a-z-]+\//.test(to) || to.startsWith('..')) return true;
  const folder = to.split('/')[0]!;
  if (folder === from || !(folder in MAY_IMPORT)) return true;
  return MAY_IMPORT[from]!.some(
    (rule) => to === `${rule}.ts` || to.startsWith(`${rule}/`) || to.startsWith(`${rule}.`),
  );
}

describe('the rings', () => {
  const files = sources(SRC).filter((file) => relative(SRC, file).includes('/'));
  it('are the folders that exist', () => {
    for (const file of files) expect(Object.keys(MAY_IMPORT)).toContain(relative(SRC, file).split('/')[0]);
  });
  it('let imports point down only', () => {
    const wrong = files.flatMap((file) => {
      const here = relative(SRC, file);
      return importsOf(file)
        .filter((to) => !allowed(here.split('/')[0]!, to))
        .map((to) => `${here} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });
  it('have one door to each outside package', () => {
    const wrong = files.flatMap((file) => {
      const here = relative(SRC, file);
      return importsOf(file)
        .filter((to) =>
          Object.entries(DOORS).some(
            ([name, folders]) => (to === name || to.startsWith(`${name}/`)) && !folders.includes(here.split('/')[0]!),
          ),
        )
        .map((to) => `${here} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });
});
