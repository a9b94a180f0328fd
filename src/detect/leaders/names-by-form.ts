import { beforeAge } from './behind-name.ts';
import { isCue } from './cues.ts';
import { GOVERNMENTS, HONORIFICS, PARTICLES, RELATIONS, THINGS_AFTER } from './language-words.ts';
import { thing } from './listed-names.ts';
import { nearName } from './near-name.ts';
import { NO_NAME } from './no-name.ts';
import { surnameLike } from './offices.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { namedTo, saidEnd } from './said-of.ts';
import { BESIDE_NAMES } from './tables.ts';
import { joined } from './words.ts';

const MOST_NAME_WORDS = 5;
/** Names in no list: capitalised words right beside a role phrase, or before a party in brackets. */
export function namesByForm(reading: Reading): void {
  for (const role of reading.roles)
    if (isCue(reading, role)) {
      besideRole(reading, role);
      saidOf(reading, role);
    }
  beforeBrackets(reading);
  besideEpithets(reading);
}

function besideRole(reading: Reading, role: RolePhrase): void {
  const { words, own } = reading;
  let next = role.to;
  while (words[next] && HONORIFICS.has(words[next]!.lower) && words[next]!.gap !== 'stop') next++;
  const word = words[next];
  if (word?.capital && reading.roleBefore(next) === role) {
    const end = nameFrom(reading, next);
    takeByForm(reading, next, end, role);
    if (role.plural) alsoCoordinated(reading, end, role);
  }
  let first = role.from;
  for (let by = 0; by < 2; by++) {
    const before = words[first - 1];
    if (before && joined(words[first]) && (own.definite.has(before.lower) || own.between.has(before.lower))) first--;
  }
  first = beforeAge(words, first);
  if (!words[first] || reading.roleAfter(first) !== role) return;
  const from = nameBefore(reading, first);
  if (from < first && !placeBefore(reading, from, first)) takeByForm(reading, from, first, role);
}

/** "Ana Lima foi eleita prefeita", "nomeou Ana Lima ministra". */
function saidOf(reading: Reading, role: RolePhrase): void {
  const end = saidEnd(reading, role);
  if (end > 0 && !reading.taken[end - 1] && takeByForm(reading, nameBefore(reading, end), end, role))
    reading.used.add(role);
  if (role.from === 0 || reading.taken[role.from - 1] || !reading.words[role.from - 1]!.capital) return;
  const from = nameBefore(reading, role.from);
  if (namedTo(reading, from, role) && takeByForm(reading, from, role.from, role)) reading.used.add(role);
}

/** "deputados X, Y e Z": each of them. */
function alsoCoordinated(reading: Reading, start: number, role: RolePhrase): void {
  const { words, own } = reading;
  let at = start;
  for (;;) {
    const word = words[at];
    if (!word) return;
    const and = own.and.has(word.lower) && word.gap === 'space';
    if (!and && word.gap !== 'comma') return;
    const from = and ? at + 1 : at;
    if (!words[from]?.capital || reading.taken[from]) return;
    const end = nameFrom(reading, from);
    if (end - from < 2 || !takeByForm(reading, from, end, role)) return;
    at = end;
  }
}

/** The end of the name that begins at `from`: capitals, particles, a nickname in quotes. */
function nameFrom(reading: Reading, from: number): number {
  const { words, taken } = reading;
  let to = from;
  while (to < words.length && to - from < MOST_NAME_WORDS && !taken[to] && !reading.partOfRole(to)) {
    const word = words[to]!;
    if (to > from && !joined(word) && !nickname(reading, from, to)) break;
    // German nouns have capitals: behind "Armin Schuster" begins the object.
    if (reading.language === 'de' && to - from > 1 && word.gap === 'space' && surname(reading, to - 1)) break;
    const goesOn = to > from && particleAt(reading, to);
    if (!word.capital && !goesOn && !(word.gap === 'hyphen' && to > from)) break;
    to++;
  }
  return to;
}

/** The word is no first name in the list, and no particle. */
const surname = ({ words, index }: Reading, at: number): boolean =>
  words[at]!.capital && words[at]!.gap === 'space' && index.longestFrom(words[at]!.key) === 0;

/** A particle, or two, before a capital: "Laure de la Raudière". */
function particleAt({ words, own }: Reading, at: number): boolean {
  const next = words[at + 1];
  if (!PARTICLES.has(words[at]!.lower) || own.and.has(words[at]!.lower) || !joined(next)) return false;
  return next!.capital || (PARTICLES.has(next!.lower) && words[at + 2]?.capital === true && joined(words[at + 2]));
}

/** Inside `Juan "Tony" Hernández`: quotes that open or close one capitalised word. */
function nickname(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  const [word, before, after] = [words[to]!, words[to - 1], words[to + 1]];
  if (word.gap !== 'quote' || !word.capital) return false;
  return (after?.gap === 'quote' && after.capital) || (before?.gap === 'quote' && to - 1 > from);
}

function nameBefore(reading: Reading, to: number): number {
  const { words, taken } = reading;
  let from = to;
  while (from > 0 && to - from < MOST_NAME_WORDS && !taken[from - 1] && !reading.partOfRole(from - 1)) {
    const word = words[from - 1]!;
    if (from < to && !joined(words[from]) && words[from]!.gap !== 'quote') break;
    const particle =
      PARTICLES.has(word.lower) &&
      !reading.own.and.has(word.lower) &&
      from < to &&
      words[from - 2]?.capital &&
      joined(word) &&
      reading.personalWord(from - 2);
    if (HONORIFICS.has(word.lower) || (!word.capital && !particle)) break;
    if (word.opens && startsSentence(reading, word.lower)) break;
    from--;
  }
  return from;
}

/** "In June", "Pelo Twitter": a small word, with a capital because it comes first. */
function startsSentence({ own }: Reading, word: string): boolean {
  return own.links.has(word) || own.definite.has(word) || own.indefinite.has(word) || own.openers.has(word);
}

/** "Em Bédar, o prefeito ...", "(Deux-Sèvres), le ministre": a place, not a name, stands before the office. */
function placeBefore({ words, own, text }: Reading, from: number, to: number): boolean {
  const before = words[from - 1];
  if (text.charAt(words[to - 1]!.end) === ')') return true;
  return before !== undefined && own.locative.has(before.lower) && joined(words[from]);
}

function takeByForm(reading: Reading, from: number, to: number, role: RolePhrase): boolean {
  if (to - from < 2 || !personal(reading, from, to) || thing(reading, from, to) || relative(reading, from))
    return false;
  // "Prince Edward Island", "Queen Elizabeth Hospital".
  if (THINGS_AFTER.has(reading.words[to - 1]!.lower)) return false;
  const listed = nearName(reading, from, to, role);
  if (listed) {
    reading.take(listed, from, to);
    return true;
  }
  return takeText(reading, from, to, { key: 'roleBeside', value: reading.roleText(role) }, role);
}

/** "Lady Starmer", "son épouse Brigitte": named for whom they belong to. */
function relative({ words }: Reading, from: number): boolean {
  const before = words[from - 1];
  return words[from]!.lower === 'lady' || (before !== undefined && RELATIONS.has(before.lower) && joined(words[from]));
}

function takeText(
  reading: Reading,
  from: number,
  to: number,
  reason: { key: string; value: string },
  role?: RolePhrase,
): boolean {
  const key =
    reading.key(from, to) ??
    reading.words
      .slice(from, to)
      .map((word) => word.key)
      .join(' ');
  const person = reading.cast.ofText(key, reading.slice(from, to), reason);
  if (!person) return false;
  reading.take(person, from, to);
  if (role && !reading.used.has(role)) {
    person.stated.add(role.class);
    person.heads.add(role.head);
  }
  if (role) person.said ??= role.country;
  return true;
}

/** A surname alone behind an office, when nobody else here bears it: "o senador Magno". */
export function surnamesByForm(reading: Reading): void {
  const { words } = reading;
  for (const role of reading.roles) {
    // "General Motors" is no general.
    if (!isCue(reading, role) || role.plural || role.class === 'military' || reading.language === 'de') continue;
    // "Roi Lear", "rei Momo": the kings of this world are in the list, or the text says of what.
    if (role.class === 'monarch' && !role.country) continue;
    const at = role.to;
    const word = words[at];
    if (!word?.capital || word.upper || word.key.length < 4 || reading.taken[at] || word.gap !== 'space') continue;
    if (joined(words[at + 1]) && words[at + 1]!.capital) continue;
    if (
      !personal(reading, at, at + 1) ||
      thing(reading, at, at + 1) ||
      commonWord(reading, at) ||
      reading.tables.regions.match(words, at) ||
      reading.tables.demonyms.match(words, at)
    )
      continue;
    takeText(reading, at, at + 1, { key: 'roleBeside', value: reading.roleText(role) }, role);
  }
}

/** The text has the word in lower case, or behind an article ("da Petrobras"), or it begins sentences: no surname. */
function commonWord({ words, own }: Reading, at: number): boolean {
  const { lower, key } = words[at]!;
  if (own.openers.has(lower)) return true;
  return words.some(
    (word, other) =>
      other !== at &&
      word.key === key &&
      (!word.capital || (ARTICLES.has(words[other - 1]?.lower ?? '') && own.definite.has(words[other - 1]!.lower))),
  );
}

/** Articles that persons do without. */
const ARTICLES = new Set('da do na no à ao del al della dalla alla du the'.split(' '));

/** "o petista X", "l'administration de X": no office, but a politician. */
function besideEpithets(reading: Reading): void {
  const { words, notable, own } = reading;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    const { lower, begins } = words[at]!;
    if ((begins & BESIDE_NAMES) === 0 || at === 0) continue;
    const epithet = own.epithets.has(lower) && own.definite.has(words[at - 1]!.lower);
    const government = !epithet && GOVERNMENTS.has(lower);
    if (!epithet && !government) continue;
    const from = government && own.links.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const word = words[from];
    if (!word?.capital || word.gap !== 'space' || reading.taken[from]) continue;
    const end = nameFrom(reading, from);
    if (
      end - from < 2 ||
      words[from + 1]!.gap === 'hyphen' ||
      !personal(reading, from, end) ||
      namesPlace(reading, from, end)
    )
      continue;
    takeText(reading, from, end, { key: 'roleBeside', value: words[at]!.text });
  }
}

function namesPlace(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.tables.regions.match(reading.words, at) || reading.tables.demonyms.match(reading.words, at))
      return true;
  return false;
}

/** A name holds no country, office or portfolio, and no word in capitals alone. */
function personal(reading: Reading, from: number, to: number): boolean {
  const caps = reading.words[from]!.upper && reading.words[to - 1]!.upper && to - from > 1;
  for (let at = from; at < to; at++) {
    const word = reading.words[at]!;
    if (
      reading.taken[at] ||
      NO_NAME.has(word.lower) ||
      !(reading.personalWord(at) || (at > from && surnameLike(reading, at)))
    )
      return false;
    if (word.upper && !caps && (word.text.length > 2 || reading.own.party.test(word.text))) return false;
    if (/^\p{N}/u.test(word.text)) return false;
  }
  return true;
}

const AMERICAN_PARTY = /^[RDI]-[A-Z][A-Za-z]*\.?(?=[,.])/;

/** What stands in brackets, or behind an American name between commas ("Ben Lima, D-Ore., voted"). */
function partyAt({ words, text, own }: Reading, at: number): string | null {
  const { gap, start } = words[at]!;
  if (gap === 'comma') return AMERICAN_PARTY.exec(text.slice(start, start + 20))?.[0] ?? null;
  const end = text.indexOf(')', start);
  if (end < 0 || end - start > 24) return null;
  const inside = text.slice(start, end);
  return own.party.test(inside) ? inside : null;
}

/** "Arthur Maia (PPS-BA)", "Lisa Paus (Grüne)". */
function beforeBrackets(reading: Reading): void {
  const { words, notable, own, language, text } = reading;
  if (language !== 'en' && !text.includes('(')) return;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    const { gap } = words[at]!;
    if ((gap !== 'open' && (gap !== 'comma' || language !== 'en')) || reading.taken[at - 1]) continue;
    const party = partyAt(reading, at);
    if (!party) continue;
    const from = nameBefore(reading, at);
    if (at - from < 2 || !personal(reading, from, at)) continue;
    const key = reading.key(from, at);
    const person = key && reading.cast.ofText(key, reading.slice(from, at), { key: 'partyBeside', value: party });
    if (!person) continue;
    reading.take(person, from, at);
    person.stated.add('legislator');
    person.said ??= own.partyCountry;
  }
}
