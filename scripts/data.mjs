/** Compiles the source tables of `src/data/tables` into the packed files that the extension loads; checks them and prints what changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const DATA = resolve(import.meta.dirname, '../src/data');
const LANGUAGES = ['pt', 'en', 'es', 'fr', 'de', 'it'];
const DATE = '2026-11-23';

function table(name) {
  const [head, ...rows] = readFileSync(join(DATA, 'tables', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, at) => [columns[at], cell])));
}

async function foldName() {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../src/text/fold-name.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).foldName;
}

/** Rows that a person should look at. */
function complaints(leaders) {
  const said = [];
  const ids = new Set();
  for (const { id, name, offices } of leaders) {
    if (ids.has(id)) said.push(`twice: ${id}`);
    ids.add(id);
    if (!name) said.push(`no name: ${id}`);
    for (const office of offices.split(';').filter(Boolean)) {
      const [, , since, until] = office.split(':');
      if (since && until && Number(since) > Number(until)) said.push(`ends before it begins: ${name}, ${office}`);
    }
  }
  return said;
}

/** Without the particles that writers drop: "Delcídio do Amaral", "Delcídio Amaral". */
const plain = (key) => key.replace(/ (?:de|do|da|dos|das|del|di|von|van|e|i)(?= )/g, '');

/** One person a line: keys of full names, keys of lone names (surname, one-word aliases), then the person. */
function packLeader(leader, fold) {
  const { id, name, aliases, surname, country, offices, ambiguous, rank } = leader;
  const names = [name, ...aliases.split('|')].filter(Boolean).map(fold);
  const long = names.filter((key) => key.includes(' '));
  const full = new Set([...long, ...long.map(plain).filter((key) => key.includes(' '))]);
  const lone = new Set([
    ...surname
      .split('|')
      .filter((word) => word && word !== '-')
      .map(fold),
    ...names.filter((key) => !key.includes(' ')),
  ]);
  const safe = names.filter((key) => !key.includes(' '));
  return [
    [...full].join('|'),
    [...lone].map((key) => (ambiguous === '1' && !safe.includes(key) ? `?${key}` : key)).join('|'),
    id,
    name,
    country,
    offices,
    rank,
  ].join('\t');
}

function packTables(language, tables) {
  const own = (rows) => rows.filter((row) => row.language === language);
  return [
    ...own(tables.roles).map((row) => `r\t${row.class}\t${row.forms}`),
    ...own(tables.demonyms).map((row) => `d\t${row.country}\t${row.forms}`),
    ...own(tables['region-demonyms']).map((row) => `e\t${row.country}\t${row.forms}`),
    ...own(tables.territories).map(
      (row) => `t\t${row.country}\t${[row.names, row.capitals, row.seats].filter(Boolean).join('|')}`,
    ),
    ...tables.regions.map((row) => `g\t${row.country}\t${row.names}`),
    ...own(tables.portfolios).map((row) => `p\t${row.portfolio}\t${row.phrase}`),
  ].join('\n');
}

/** Writes a packed file and says what is new and what is gone, for a person to review. */
function write(name, text) {
  const file = join(DATA, 'packed', name);
  const before = existsSync(file) ? new Set(readFileSync(file, 'utf8').split('\n')) : new Set();
  const after = new Set(text.split('\n'));
  const added = [...after].filter((line) => !before.has(line));
  const gone = [...before].filter((line) => !after.has(line));
  console.log(`${name}: ${after.size} lines, ${added.length} new, ${gone.length} gone`);
  for (const line of [...gone.map((one) => `- ${one}`), ...added.map((one) => `+ ${one}`)].slice(0, 40))
    if (before.size > 0) console.log(`  ${line}`);
  writeFileSync(file, text);
}

const fold = await foldName();
const leaders = table('leaders');
for (const line of complaints(leaders)) console.warn(line);
mkdirSync(join(DATA, 'packed'), { recursive: true });
write('leaders.txt', [`#\t${DATE}`, ...leaders.map((leader) => packLeader(leader, fold))].join('\n'));
const tables = Object.fromEntries(
  ['roles', 'demonyms', 'region-demonyms', 'territories', 'portfolios', 'regions'].map((name) => [name, table(name)]),
);
for (const language of LANGUAGES) write(`tables-${language}.txt`, packTables(language, tables));
