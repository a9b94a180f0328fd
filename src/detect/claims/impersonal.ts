import { isRole, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { headOf } from './phrase-name.ts';
import { isSomebody } from './speaker-span.ts';
import type { Reading } from './subject.ts';

const PLACE = /^(?:à|au|in)$/;
/** Whom it is said to. */
const NEWSROOM = /^(?:afp|reuters|presse|journalistes|dpa|ansa)$/;
/** The source stands at most so many tokens from the verb. */
const REACH = 12;

/** "on", "man", "es", "si" for the subject; in German also none: "Aus dem Ministerium verlautete, …". */
export function isNobody({ tokens, lexicon }: Reading, verb: number, subject: Phrase | null): boolean {
  if (subject) return subject.to - subject.from === 1 && lexicon.impersonal.has(tokens[subject.from]!.lower);
  // "Dal ministero fanno sapere", "Desde el ministerio aseguran".
  const whence = phraseEndingAt(tokens, verb - 1, lexicon);
  if (whence && lexicon.sourceLinks.has(tokens[whence.from - 1]?.lower ?? '')) return true;
  const beside = [tokens[verb - 1], tokens[verb + 1]];
  return lexicon.nounsCapital === true || beside.some((token) => token && lexicon.impersonal.has(token.lower));
}

/**
 * "a-t-on appris auprès de la police", "hieß es aus Parteikreisen", "Nella nota si legge": where nobody is the subject of the verb at `verb`, the source
 * stands behind a preposition, after it or before.
 */
export function sourceOfNobody(reading: Reading, verb: number): Phrase | null {
  const { tokens, lexicon, inQuote } = reading;
  if (lexicon.sourceLinks.size === 0) return null;
  const near = [...tokens.keys()].filter(
    (at) => Math.abs(at - verb) <= REACH && lexicon.sourceLinks.has(tokens[at]!.lower) && !inQuote(at),
  );
  // After the verb before what stands before it; a place comes last: "a-t-on affirmé à Matignon".
  const rank = (at: number): number => (PLACE.test(tokens[at]!.lower) ? 2 : 0) + (at > verb ? 0 : 1);
  for (const at of near.sort((a, b) => rank(a) - rank(b))) {
    let from = at + 1;
    while (lexicon.links.has(tokens[from]?.lower ?? '') && !lexicon.articles.has(tokens[from]!.lower)) from++;
    const phrase = phraseStartingAt(tokens, from, lexicon);
    const told = phrase && NEWSROOM.test(tokens[phrase.to - 1]!.lower);
    if (phrase && !told && !inQuote(phrase.from) && informs(reading, phrase)) return phrase;
  }
  return null;
}

/** Somebody, or a body or paper that gives news. German nouns all have capitals: there only the lists tell. */
export function informs(reading: Reading, phrase: Phrase): boolean {
  const { tokens, lexicon } = reading;
  const head = tokens[headOf(tokens, phrase, lexicon)]!;
  if (lexicon.bodies?.test(head.lower)) return true;
  const bare = head === tokens[phrase.from] && head.capital;
  return lexicon.nounsCapital ? bare || isRole(lexicon, head.lower) : isSomebody(reading, phrase);
}
