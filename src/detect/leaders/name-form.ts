import { HONORIFICS, PARTICLES } from './language-words.ts';
import { NO_NAME } from './no-name.ts';
import { surnameLike } from './offices.ts';
import type { Reading } from './reading.ts';
import { joined } from './words.ts';

const MOST_NAME_WORDS = 6;

/** The end of the name that begins at `from`: capitals, particles, a nickname in quotes. */
export function nameFrom(reading: Reading, from: number): number {
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

export function nameBefore(reading: Reading, to: number): number {
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

/** A name holds no country, office or portfolio, and no word in capitals alone. */
export function personal(reading: Reading, from: number, to: number): boolean {
  const caps = reading.words[from]!.upper && reading.words[to - 1]!.upper && to - from > 1;
  for (let at = from; at < to; at++) {
    const word = reading.words[at]!;
    if (
      reading.taken[at] ||
      NO_NAME.has(word.lower) ||
      !(reading.personalWord(at) || (at > from && (surnameLike(reading, at) || placeAsSurname(reading, from, at))))
    )
      return false;
    if (word.upper && !caps && (word.text.length > 2 || reading.own.party.test(word.text))) return false;
    if (/^\p{N}/u.test(word.text)) return false;
  }
  return true;
}

/** "José Maria de Lima": behind a first name of the list a place is a surname. */
function placeAsSurname({ words, index, tables, language }: Reading, from: number, at: number): boolean {
  if ((language !== 'pt' && language !== 'es') || index.longestFrom(words[from]!.key) === 0) return false;
  return tables.territories.match(words, at)?.length === 1 && !tables.portfolios.match(words, at);
}
