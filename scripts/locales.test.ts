import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, faults, generated, stale } from './locales.mjs';

const ROOT = join(import.meta.dirname, '..');

/** Every file of `src` that may ask for words, tests left out. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The keys that are asked for by a literal: `t('key'`, `tOr('key'` and `__MSG_key__`. */
function askedKeys(): { key: string; where: string }[] {
  const code = sources(join(ROOT, 'src')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt(?:Or)?\(\s*'([A-Za-z0-9_]+)'/g)].map((match) => ({
      key: match[1]!,
      where: file.slice(ROOT.length + 1),
    })),
  );
  const manifest = [...readFileSync(join(ROOT, 'manifest.json'), 'utf8').matchAll(/__MSG_([A-Za-z0-9_]+)__/g)];
  return [...code, ...manifest.map((match) => ({ key: match[1]!, where: 'manifest.json' }))];
}

describe('the words of the interface', () => {
  const all = entries();
  it('stand in all four languages, once, with the same placeholders', () => {
    expect(faults(all)).toEqual([]);
  });
  it('are generated from src/locales: npm run locales', () => {
    expect(stale(all)).toEqual([]);
  });
  it('are there for every key that the code asks for', () => {
    const known = new Set(all.map(({ key }) => key));
    const missing = askedKeys().filter(({ key }) => !known.has(key));
    expect(missing).toEqual([]);
  });
});

describe('faults', () => {
  const whole = { en: 'a $1', pt_BR: 'b $1', pt_PT: 'c $1', es: 'd $1' };
  it('names a missing language', () => {
    expect(faults([{ file: 'a.json', key: 'k', entry: { ...whole, es: '' } }])[0]).toBe('a.json: k: no es');
  });
  it('names a key given twice', () => {
    const twice = ['a.json', 'b.json'].map((file) => ({ file, key: 'k', entry: whole }));
    expect(faults(twice)).toEqual(['b.json: k: already in a.json']);
  });
  it('names placeholders that differ', () => {
    expect(faults([{ file: 'a.json', key: 'k', entry: { ...whole, en: 'a' } }])).toHaveLength(1);
  });
});

describe('generated', () => {
  it('gives one file a language, keys sorted, descriptions kept', () => {
    const entry = { en: 'E', pt_BR: 'B', pt_PT: 'P', es: 'S', description: 'why' };
    const files = generated([
      { file: 'a.json', key: 'z', entry },
      { file: 'a.json', key: 'a', entry },
    ]);
    expect([...files.keys()]).toHaveLength(4);
    const english = JSON.parse(files.get('public/_locales/en/messages.json')!);
    expect(Object.keys(english)).toEqual(['a', 'z']);
    expect(english.a).toEqual({ message: 'E', description: 'why' });
  });
});
