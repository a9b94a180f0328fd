/**
 * Compiles the source tables of `src/data/tables`, and the phrases of boilerplate in `src/lang`, into the packed files that the extension loads; checks
 * them and prints what changed.
 */
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

/** A module of `src`, bundled. */
async function module(path) {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../src', path)],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
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

/** Initials as writers set them: "J. D. Vance", "J.D. Vance", "JD Vance", "Michael D Higgins". */
function initials(key) {
  if (!key.includes('.')) return [key];
  const apart = key.replace(/\.(?=\S)/g, '. ').split(' ');
  const bare = apart.map((word) => word.replace(/\.$/, ''));
  const forms = [bare.join(' ')];
  const run = bare.findIndex((word, at) => word.length === 1 && bare[at + 1]?.length === 1);
  if (run >= 0) {
    const both = bare[run] + bare[run + 1];
    const rest = bare.slice(run + 2);
    forms.push([...bare.slice(0, run), both, ...rest].join(' '));
    forms.push([...bare.slice(0, run), `${bare[run]}.${bare[run + 1]}.`, ...rest].join(' '));
  }
  return forms;
}

const PLAIN = { ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', æ: 'ae', Æ: 'Ae', đ: 'd', Đ: 'D', ə: 'e', ı: 'i' };
/** "Sigurdardottir": letters that a keyboard has not and that the fold leaves as they are. */
const withoutLetters = (name) =>
  /[ðþæđəı]/i.test(name) ? [name.replace(/[ðþæđəı]/gi, (letter) => PLAIN[letter])] : [];

/** "Schroeder" for "Schröder", where a keyboard or a wire has no umlauts. */
const withoutUmlauts = (name) =>
  /[äöü]/i.test(name)
    ? [name.replace(/[äöü]/gi, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter.toLowerCase()]}e`)]
    : [];

/** Arabic names with and without the article: "Muqtada al-Sadr", "Moqtada Sadr". */
const ARTICLE = /(^| )(?:al|el) (?=\S)/g;
const withoutArticle = (key) => (/(?:^| )(?:al|el) /.test(key) ? [key.replace(ARTICLE, '$1')] : []);
const ARABIC = new Set('AE BH DZ EG EH IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE TD'.split(' '));

/** First name and surname alone: "Guillaume Kigbafori Soro" is "Guillaume Soro" in most texts, "Esteban Lazo Hernández" is "Esteban Lazo". */
function usual(names, surnames) {
  const forms = [];
  for (const name of names) {
    const words = name.split(' ');
    for (const last of surnames) {
      const at = ` ${name} `.indexOf(` ${last} `);
      // Behind the first name something is left out, or behind the surname.
      if (at > words[0].length && words[0].length > 2) forms.push(`${words[0]} ${last}`);
    }
  }
  return forms;
}

/** One person a line: keys of full names, keys of lone names (surname, one-word aliases), then the person. */
function packLeader(leader, fold) {
  const { id, name, aliases, surname, country, offices, ambiguous, rank } = leader;
  const spelled = [name, ...aliases.split('|')].filter(Boolean);
  const names = [...spelled, ...spelled.flatMap(withoutUmlauts), ...spelled.flatMap(withoutLetters)]
    .map(fold)
    .flatMap(initials);
  const surnames = surname
    .split('|')
    .filter((word) => word && word !== '-')
    .flatMap((word) => [word, ...withoutUmlauts(word), ...withoutLetters(word)])
    .map(fold);
  const long = names.filter((key) => key.includes(' '));
  // A minister of long ago with a common surname has namesakes enough by the full name.
  const short = ambiguous === '1' && Number(rank) < 4 ? [] : usual(long, surnames);
  const arabic = ARABIC.has(country) ? withoutArticle : () => [];
  const full = new Set(
    [...long, ...long.map(plain), ...short, ...long.flatMap(arabic)].filter((key) => key.includes(' ')),
  );
  const lone = new Set([...surnames, ...names.filter((key) => !key.includes(' '))]);
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

/** Spanish writes "exministra" in one word. */
function withEx(forms) {
  const all = forms.split('|');
  const former = all.filter((form) => /^\p{Ll}/u.test(form) && !/^ex|s$/.test(form)).map((form) => `ex${form}`);
  return [...new Set([...all, ...former])].join('|');
}

function packTables(language, tables) {
  const own = (rows) => rows.filter((row) => row.language === language);
  return [
    ...own(tables.roles).map((row) => `r\t${row.class}\t${language === 'es' ? withEx(row.forms) : row.forms}`),
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

const { foldName: fold } = await module('text/fold-name.ts');
const leaders = table('leaders');
for (const line of complaints(leaders)) console.warn(line);
mkdirSync(join(DATA, 'packed'), { recursive: true });
write('leaders.txt', [`#\t${DATE}`, ...leaders.map((leader) => packLeader(leader, fold))].join('\n'));
const tables = Object.fromEntries(
  ['roles', 'demonyms', 'region-demonyms', 'territories', 'portfolios', 'regions'].map((name) => [name, table(name)]),
);
for (const language of LANGUAGES) write(`tables-${language}.txt`, packTables(language, tables));

const { BOILERPLATE, packed } = await module('lang/pack-boilerplate.ts');
const boilerplate = Object.fromEntries(Object.entries(BOILERPLATE).map(([code, phrases]) => [code, packed(phrases)]));
writeFileSync(
  resolve(import.meta.dirname, '../src/lang/packed-boilerplate.json'),
  `${JSON.stringify(boilerplate, null, 2)}\n`,
);
