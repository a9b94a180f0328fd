import type { Person } from './cast.ts';
import { insideName } from './inside-name.ts';
import { PARTICLES } from './language-words.ts';
import { fromGerman, thing } from './listed-names.ts';
import { germanForms, lone, mayBeLone } from './lone-names.ts';
import type { Reading } from './reading.ts';
import { joined, type Word } from './words.ts';

/** Where the family name comes first. */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'VN', 'TW', 'HK', 'KH', 'SG']);

interface Short {
  person: Person;
  at: number;
}

/** Folded short forms, and for each first word how many words the longest one has. */
class Shorts extends Map<string, Short[]> {
  private readonly longest = new Map<string, number>();

  note(key: string): void {
    const first = key.split(' ', 1)[0]!;
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, key.split(' ').length));
  }

  longestFrom(word: string): number {
    return this.longest.get(word) ?? 0;
  }
}

/** Surnames and other short forms: of persons named in full here, else of well-known ones. */
export function shortForms(reading: Reading): void {
  const shorts = shortsOf(reading);
  const { words, notable, taken } = reading;
  let last = 0;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    const word = words[at]!;
    if (
      at < last ||
      !word.capital ||
      taken[at] ||
      word.text.length < 2 ||
      reading.heldByRole(at) ||
      handle(reading, word)
    )
      continue;
    if (withParticle(reading, at)) last = at + 1;
    else if (mayBegin(reading, shorts, word)) last = at + takeShort(reading, shorts, at);
  }
}

/** "@Ilhan", "#Lula2022": not the text's words. */
function handle({ text }: Reading, { start }: Word): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return before === AT || before === HASH;
}
const AT = 64;
const HASH = 35;

/** False for most words: no short form begins with them. */
function mayBegin({ cast, index, language }: Reading, shorts: Shorts, { key, upper }: Word): boolean {
  if (cast.longestOwn > 0 || shorts.longestFrom(key) > 0 || index.loneFrom(key) > 0) return true;
  if (upper && shorts.has(`#${key}`)) return true;
  if (language !== 'de') return false;
  for (const form of germanForms(key)) if (shorts.longestFrom(form) > 0 || index.loneFrom(form) > 0) return true;
  return false;
}

/** Takes the short form at a word; returns how many words it had. */
function takeShort(reading: Reading, shorts: Shorts, at: number): number {
  const { words, taken } = reading;
  for (let length = joined(words[at + 1]) ? longestShort(reading, shorts, at) : 1; length > 1; length--) {
    const key = reading.key(at, at + length);
    if (!key || taken[at + length - 1] || !(shorts.has(key) || (length < 4 && mayBeLone(reading, key)))) continue;
    const last = words[at + length - 1]!;
    if ((!last.capital && last.gap !== 'hyphen') || insideName(reading, at, length) || thing(reading, at, at + length))
      continue;
    const known = shorts.get(key);
    const person = known ? nearest(known, at) : length < 4 ? lone(reading, key, at) : null;
    if (!person) continue;
    reading.take(person, at, at + length);
    return length;
  }
  const { key, opens, lower } = words[at]!;
  // "Lo chef" is not Lo Russo.
  if (thing(reading, at, at + 1) || (opens && reading.own.definite.has(lower))) return 0;
  if (insideName(reading, at)) return takePair(reading, shorts, at) || takeDouble(reading, shorts, at);
  const person = shortAt(reading, shorts, at) ?? lone(reading, key, at);
  if (!person) return 0;
  reading.take(person, at, at + 1);
  return 1;
}

/** "de Blasio", "von der Leyen": a listed surname whose particle has no capital. */
function withParticle(reading: Reading, at: number): boolean {
  const { words, index } = reading;
  let from = at;
  while (from > at - 2 && joined(words[from]) && particle(words[from - 1])) from--;
  if (from === at || (words[from - 1]?.capital && joined(words[from]))) return false;
  const key = reading.key(from, at + 1);
  const person =
    key && index.byLoneName(key).length > 0 && !thing(reading, from, at + 1) ? lone(reading, key, from) : null;
  if (person) reading.take(person, from, at + 1);
  return person !== null;
}

const LONGEST_PARTICLE = 5;
function particle(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && word.lower.length <= LONGEST_PARTICLE && PARTICLES.has(word.lower);
}

/** How many words a short form that begins here may have; for the most part the tables know none of more than one. */
function longestShort({ words, index, cast, language }: Reading, shorts: Shorts, at: number): number {
  const { key } = words[at]!;
  const lone = Math.max(index.loneFrom(key), language === 'de' ? index.loneFrom(fromGerman(key)) : 0);
  return Math.min(5, Math.max(lone, shorts.longestFrom(key), cast.longestOwn));
}

/** "chapa Dilma-Temer": two persons. */
function takePair(reading: Reading, shorts: Shorts, at: number): number {
  const { words, taken } = reading;
  const next = words[at + 1];
  if (next?.gap !== 'hyphen' || !next.capital || taken[at + 1]) return 0;
  const who = (one: number): Person | null => shortAt(reading, shorts, one) ?? lone(reading, words[one]!.key, one);
  const [first, second] = [who(at), who(at + 1)];
  if (!first || !second || first === second) return 0;
  reading.take(first, at, at + 1);
  reading.take(second, at + 1, at + 2);
  return 2;
}

/** Spanish: "Toledo Manrique" where "Toledo" is known. */
function takeDouble(reading: Reading, shorts: Shorts, at: number): number {
  const next = reading.words[at + 1];
  if (reading.language !== 'es' || next?.gap !== 'space' || !next.capital || next.upper || insideName(reading, at, 2))
    return 0;
  const person =
    shorts.has(reading.words[at]!.key) && !firstNameOf(shorts, reading, at) ? shortAt(reading, shorts, at) : null;
  if (!person || !reading.personalWord(at + 1)) return 0;
  reading.take(person, at, at + 2);
  return 2;
}

/** The word is a person's first name, so that another name follows. */
function firstNameOf(shorts: Shorts, reading: Reading, at: number): boolean {
  const { key } = reading.words[at]!;
  return (shorts.get(key) ?? []).some((short) => reading.words[short.at]!.key === key);
}

/** Whom the text names in full by far most, else who was named last before: the minister, not his father. */
function nearest(shorts: Short[], at: number): Person {
  const { person } = shorts[0]!;
  // For the most part one bears the name.
  if (shorts.every((short) => short.person === person)) return person;
  const times = new Map<Person, number>();
  for (const short of shorts) times.set(short.person, (times.get(short.person) ?? 0) + 1);
  const [[most, first], [, second]] = [...times].sort((a, b) => b[1] - a[1]) as [[Person, number], [Person, number]];
  if (first > 2 * second) return most;
  const before = shorts.filter((short) => short.at < at).at(-1);
  return (before ?? shorts[0]!).person;
}

function shortAt(reading: Reading, shorts: Shorts, at: number): Person | null {
  const { key, upper } = reading.words[at]!;
  const found =
    shorts.get(key) ?? (reading.language === 'de' && key.endsWith('s') ? shorts.get(key.slice(0, -1)) : undefined);
  const initials = upper ? shorts.get(`#${key}`) : undefined;
  const known = found ?? initials;
  // "Israel" is the country, whoever else bears the name.
  if (found && firstNameOf(shorts, reading, at) && reading.tables.territories.match(reading.words, at)) return null;
  return known ? nearest(known, at) : null;
}

/** Folded short forms of the persons named in full: surname, first name, two first names, initials (behind "#"). */
function shortsOf(reading: Reading): Shorts {
  const shorts = new Shorts();
  const add = (key: string, short: Short): void => {
    shorts.note(key);
    const list = shorts.get(key);
    if (list) list.push(short);
    else shorts.set(key, [short]);
  };
  const firstNames = new Map<string, Set<string>>();
  for (const { person, from, to } of [...reading.named].sort((a, b) => a.from - b.from)) {
    const parts = reading.words.slice(from, to).map((word) => word.key);
    const short = { person, at: from };
    for (const key of endsOf(parts)) add(key, short);
    if (FAMILY_FIRST.has(person.country ?? '') && parts.length > 1) add(parts[0]!, short);
    if (parts.length > 2 && !PARTICLES.has(parts[1]!)) add(`${parts[0]} ${parts[1]}`, short);
    const initials = person.name.split(/[ -]/).filter((part) => /^\p{Lu}/u.test(part));
    if (initials.length > 2) add(`#${initials.map((part) => part.charAt(0).toLowerCase()).join('')}`, short);
    if (parts.length > 1) firstNames.set(parts[0]!, (firstNames.get(parts[0]!) ?? new Set()).add(person.id));
  }
  for (const { person, from, to } of reading.named) {
    const key = reading.words[from]!.key;
    const alone = to - from > 1 && firstNames.get(key)?.size === 1 && !shorts.has(key);
    const politician = person.listed.size > 0 || person.stated.size > 0;
    if (alone && politician && (byFirstName(reading, key, person) || !sharedFirstName(reading, from)))
      add(key, { person, at: from });
  }
  return shorts;
}

/** Surnames: the last word, the last two, and the last with its particle; of a name of one word, that word. */
function endsOf(parts: string[]): string[] {
  if (parts.length === 1) return parts;
  const ends = [parts.at(-1)!, parts.join(' ')];
  if (parts.length > 2) ends.push(parts.slice(-2).join(' '));
  if (parts.length > 3) ends.push(parts.slice(-3).join(' '), parts.slice(-2, -1)[0]!);
  if (parts.length === 3 && !PARTICLES.has(parts[1]!)) ends.push(parts[1]!);
  return ends.filter((end) => end.length > 1 && !PARTICLES.has(end));
}

function byFirstName(reading: Reading, key: string, person: Person): boolean {
  return reading.index.byLoneName(key).some(({ listed }) => listed.leader.id === person.id);
}

const GOES_ON = new Set(['al', 'el', 'bin', 'ben', 'ibn', 'abu', 'von', 'van']);

/** Somebody else in the text has this first name, or it is too short to tell. */
function sharedFirstName(reading: Reading, from: number): boolean {
  const { words, notable } = reading;
  const { key } = words[from]!;
  if (key.length < 4) return true;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    if (words[at]!.key !== key || at === from) continue;
    const particle = GOES_ON.has(words[at + 1]?.lower ?? '') && joined(words[at + 1]);
    const next = words[particle ? at + 2 : at + 1];
    if (next && joined(next) && next.capital && next.key !== words[from + (particle ? 2 : 1)]?.key) return true;
  }
  return false;
}
