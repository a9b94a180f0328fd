import { PARTICLES, THINGS_AFTER, THINGS_BEFORE } from './language-words.ts';
import type { Listed } from './leader-index.ts';
import type { Reading } from './reading.ts';
import { roleNounAt } from './role-noun.ts';
import { ROLES } from './tables.ts';
import { joined } from './words.ts';

/** A stretch that is the full name of persons in a list. */
export interface Candidate {
  from: number;
  to: number;
  key: string;
  listed: Listed[];
}

/** Full names of the list and of the reader's own list; the longest one wins. The words are marked as taken. */
export function listedNames(reading: Reading): Candidate[] {
  const { words, notable, cast } = reading;
  const found: Candidate[] = [];
  const own = cast.longestOwn;
  let last = 0;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    const word = words[at]!;
    if (at < last || (!word.capital && (word.begins & ROLES) === 0)) continue;
    const most = Math.max(longestFrom(reading, word.key), own);
    if (most === 0) continue;
    const candidate = longestName(reading, at, most);
    if (!candidate) continue;
    found.push(candidate);
    reading.taken.fill(1, candidate.from, candidate.to);
    last = candidate.to;
  }
  return found;
}

function longestName(reading: Reading, at: number, most: number): Candidate | null {
  const { words, cast, tables, language } = reading;
  const noun = roleNounAt(words, at, tables, language);
  if (!words[at]!.capital && !noun) return null;
  // The title is part of some aliases ("Papa Francisco") but not of the name.
  const title = noun?.length ?? 0;
  const nicknamed = withNickname(reading, at, most);
  if (nicknamed) return nicknamed;
  for (let to = Math.min(at + most + 2, words.length); to >= at + 2; to--) {
    const last = words[to - 1]!;
    if (!last.capital && last.gap !== 'hyphen') continue;
    const key = reading.key(at, to);
    if (key === null) continue;
    const listed = listedAs(reading, key);
    const from = to - at > title && !isTitled(listed, words[at]!.lower) ? at + title : at;
    if (!words[from]!.capital || thing(reading, from, to)) continue;
    const own = cast.ownBy(key);
    if (listed.length > 0 && namedAfter(reading, from, to, listed)) return null;
    if (listed.length > 0 || own || cast.silenced(key)) return { from, to, key, listed };
  }
  return null;
}

/** `Nasry "Tito" Asfura`: the list has the name without what stands in quotes. */
function withNickname(reading: Reading, at: number, most: number): Candidate | null {
  const { words } = reading;
  const quoted = words[at + 1]?.gap === 'quote' ? at + 1 : words[at + 2]?.gap === 'quote' ? at + 2 : 0;
  if (quoted === 0 || words[quoted + 1]?.gap !== 'quote' || !words[quoted]!.capital) return null;
  const first = reading.key(at, quoted);
  for (let to = Math.min(at + most + 1, words.length); first !== null && to > quoted + 1; to--) {
    const rest = words[to - 1]!.capital ? reading.key(quoted + 1, to) : null;
    const listed = rest === null ? [] : listedAs(reading, `${first} ${rest}`);
    if (listed.length > 0) return { from: at, to, key: `${first} ${rest}`, listed };
  }
  return null;
}

/** The title is the name itself: "Sheikh Hasina", but "Pope Francis". */
function isTitled(listed: Listed[], title: string): boolean {
  return listed.some(({ leader }) => leader.country !== 'VA' && leader.name.toLowerCase().startsWith(`${title} `));
}

/** Also in lower case: "Benazir Bhutto road". */
const ROADS = new Set(['road', 'street', 'avenue', 'bridge', 'stadium', 'airport', 'hospital', 'lecture']);

/** "Instituto Teotônio Vilela", "Trump Tower": named after a person. */
export function thing(reading: Reading, from: number, to: number): boolean {
  const { words, own } = reading;
  let first = from;
  // "navio Almirante Barroso", "cidade de Presidente Prudente".
  if (joined(words[first]) && words[first - 1]?.capital && reading.tables.roles.match(words, first - 1)) first--;
  if (first < from && joined(words[first]) && own.links.has(words[first - 1]?.lower ?? '')) first--;
  const before = words[first - 1];
  const after = words[to];
  return Boolean(
    (before && THINGS_BEFORE.has(before.lower) && joined(words[first])) ||
      (after && THINGS_AFTER.has(after.lower) && joined(after) && (after.capital || ROADS.has(after.lower))),
  );
}

/** "Konrad-Adenauer-Straße", "avenue Georges-Pompidou": hyphens that the person's name has not. */
function namedAfter({ words, text, language }: Reading, from: number, to: number, listed: Listed[]): boolean {
  const hyphens = (name: string): number => name.split(/[-\u2010\u2011]/).length - 1;
  if (words[to]?.gap === 'hyphen') return true;
  if (language !== 'fr' && language !== 'de') return false;
  const here = hyphens(text.slice(words[from]!.start, words[to - 1]!.end));
  // Of a name in several scripts the hyphens are a matter of taste: "Kim Jong-un".
  return to - from === 2 && here > 0 && listed.every(({ leader }) => hyphens(leader.name) === 0);
}

function longestFrom({ index, language }: Reading, key: string): number {
  const most = index.longestFrom(key);
  return language === 'de' && GERMAN_LETTERS.test(key) ? Math.max(most, index.longestFrom(fromGerman(key))) : most;
}

const GERMAN_LETTERS = /j|sch/;

/** German writes Slavic and Semitic names its own way: "Netanjahu", "Joaw Gallant", "Lukaschenko". */
export function fromGerman(key: string): string {
  if (!GERMAN_LETTERS.test(key)) return key;
  return key.replace(/tsch/g, 'ch').replace(/sch/g, 'sh').replace(/j/g, 'i');
}

/** Also without particles ("Delcídio do Amaral") and with a German genitive ("Ibrahim Rugovas"). */
function listedAs(reading: Reading, key: string): Listed[] {
  const { index, language } = reading;
  let found = index.byFullName(key);
  if (found.length === 0 && language === 'de' && GERMAN_LETTERS.test(key)) found = index.byFullName(fromGerman(key));
  if (found.length > 0) return found;
  const parts = key.split(' ');
  const plain = parts.filter((part, at) => at === 0 || at === parts.length - 1 || !PARTICLES.has(part));
  const bare = plain.length > 1 && plain.length < parts.length ? index.byFullName(plain.join(' ')) : [];
  if (bare.length > 0 || language !== 'de' || !key.endsWith('s')) return bare;
  return index.byFullName(key.slice(0, -1));
}
