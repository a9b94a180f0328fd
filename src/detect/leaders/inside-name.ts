import { GERMAN_DETERMINERS, GOVERNMENTS, HONORIFICS, PARTICLES } from './language-words.ts';
import type { Reading } from './reading.ts';
import { joined, type Word } from './words.ts';

/** A word beside another capitalised word is part of somebody else's name. */
export function insideName(reading: Reading, at: number, length = 1): boolean {
  return leads(reading, at) || trails(reading, at, length);
}

function leads(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  const before = reading.words[at - 1];
  if (!before || reading.roleEndingAt(at) !== undefined) return false;
  const close = joined(word) || (word.gap === 'quote' && before.capital && reading.words[at - 1]!.gap === 'quote');
  if (!close) return false;
  if (before.capital) return partsName(reading, at - 1, word) && !nounBefore(reading, at);
  const first = reading.words[at - 2];
  return (
    PARTICLES.has(before.lower) &&
    first?.capital === true &&
    joined(before) &&
    !reading.partOfRole(at - 2) &&
    reading.taken[at - 2] === 0 &&
    !first.opens &&
    !word.upper &&
    reading.personalWord(at - 2)
  );
}

/** German: "die Botschaft Putins", "der Fall Trump": behind an article or preposition stands a noun, not a first name. */
function nounBefore(reading: Reading, at: number): boolean {
  const determiner = reading.words[at - 2];
  return (
    reading.language === 'de' &&
    reading.words[at]!.gap === 'space' &&
    reading.index.longestFrom(reading.words[at - 1]!.key) === 0 &&
    determiner !== undefined &&
    joined(reading.words[at - 1]) &&
    GERMAN_DETERMINERS.has(determiner.lower)
  );
}

function partsName(reading: Reading, at: number, word: Word): boolean {
  const before = reading.words[at]!;
  if (before.opens && reading.own.openers.has(before.lower)) return false;
  if (
    GOVERNMENTS.has(before.lower) ||
    HONORIFICS.has(before.lower) ||
    reading.taken[at] ||
    reading.partOfRole(at) ||
    reading.own.epithets.has(before.lower)
  )
    return false;
  if (reading.own.definite.has(before.lower) && !before.opens) return true;
  if (before.upper && (word.upper || before.text.length > 1)) return false;
  return !(before.opens && (reading.own.links.has(before.lower) || reading.own.definite.has(before.lower)));
}

function trails(reading: Reading, at: number, length: number): boolean {
  const last = reading.words[at + length - 1]!;
  const after = reading.words[at + length];
  if (!after?.capital || !joined(after) || reading.taken[at + length]) return false;
  if (after.upper && (last.upper || after.text.length > 1)) return false;
  // "Rabin-Platz".
  if (reading.language !== 'de' || after.gap === 'hyphen') return true;
  // German nouns have capitals: "fasst Trump Probleme auf", "Putins Rede"; but "Abbas Galjamow".
  return reading.index.longestFrom(last.key) > 0 && (!last.key.endsWith('s') || reading.index.loneFrom(last.key) > 0);
}
