#!/usr/bin/env node
/**
 * Merges the words of the interface, `src/locales/*.json` as `{ key: { en, pt_BR, pt_PT, es, description? } }`, into the
 * `public/_locales/<code>/messages.json` that browsers read. One key stands with its four languages side by side, so that none is
 * forgotten; the generated files are committed, so that a build needs no step before it.
 *
 *   node scripts/locales.mjs           write
 *   node scripts/locales.mjs --check   write nothing, exit 1 when a file is not what it would be
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CODES = ['en', 'pt_BR', 'pt_PT', 'es'];
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every entry of every source file as `{ file, key, entry }`, by file name and then in the file's own order. */
export function entries(root = ROOT) {
  const folder = join(root, 'src/locales');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(([key, entry]) => ({
        file,
        key,
        entry,
      })),
    );
}

/** What is wrong with the entries, one sentence each: a missing language, a key given twice, placeholders that differ. */
export function faults(all) {
  const seen = new Map();
  const found = [];
  for (const { file, key, entry } of all) {
    const where = `${file}: ${key}`;
    if (!/^[A-Za-z0-9_]+$/.test(key)) found.push(`${where}: a key has letters, digits and _ only`);
    if (seen.has(key)) found.push(`${where}: already in ${seen.get(key)}`);
    seen.set(key, file);
    for (const code of CODES) if (!String(entry[code] ?? '').trim()) found.push(`${where}: no ${code}`);
    for (const name of Object.keys(entry))
      if (![...CODES, 'description'].includes(name)) found.push(`${where}: "${name}" is no language`);
    const holders = CODES.map((code) => [...new Set(String(entry[code] ?? '').match(/\$\d/g) ?? [])].sort().join());
    if (new Set(holders).size > 1) found.push(`${where}: the languages differ in $1, $2…: ${holders.join(' | ')}`);
  }
  return found;
}

/** The text of each generated file, by path from the root. Keys in alphabetical order: merges of branches then seldom clash. */
export function generated(all) {
  const sorted = [...all].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return new Map(
    CODES.map((code) => {
      const messages = Object.fromEntries(
        sorted.map(({ key, entry }) => [
          key,
          { message: entry[code], ...(entry.description ? { description: entry.description } : {}) },
        ]),
      );
      return [`public/_locales/${code}/messages.json`, `${JSON.stringify(messages, null, 2)}\n`];
    }),
  );
}

/** The generated files that are missing or not current. */
export function stale(all, root = ROOT) {
  return [...generated(all)].filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function main() {
  const all = entries();
  const wrong = faults(all);
  for (const fault of wrong) console.error(fault);
  if (wrong.length > 0) process.exit(1);
  if (process.argv.includes('--check')) {
    const old = stale(all);
    for (const path of old) console.error(`${path} is not current: run npm run locales`);
    process.exit(old.length > 0 ? 1 : 0);
  }
  for (const [path, text] of generated(all)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  console.log(`${all.length} keys in ${CODES.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
