import { isRole, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { headOf } from './phrase-name.ts';
import type { Reading } from './reading.ts';
import { isSomebody } from './speaker-span.ts';

const PLACE = /^(?:à|au|in)$/;
/** Whom it is said to. */
const NEWSROOM = /^(?:afp|reuters|presse|journalistes|dpa|ansa)$/;
/** The source stands at most so many tokens from the verb. */
const REACH = 12;

/** "on", "man", "es", "si" for the subject; in German also none: "Aus dem Ministerium verlautete, …". */
export function isNobody({ tokens, lexicon, inQuote }: Reading, verb: number, subject: Phrase | null): boolean {
  if (subject) return subject.to - subject.from === 1 && lexicon.impersonal.has(tokens[subject.from]!.lower);
  // "Dal ministero fanno sapere", "Desde el ministerio aseguran".
  const whence = phraseEndingAt(tokens, verb - 1, lexicon);
  if (whence && lexicon.sourceLinks.has(tokens[whence.from - 1]?.lower ?? '')) return true;
  return lexicon.nounsCapital === true || isBesideNobody({ tokens, lexicon, inQuote }, verb);
}

/**
 * "a-t-on appris auprès de la police", "hieß es aus Parteikreisen", "Nella nota si legge": where nobody is the subject of the verb at `verb`, the source
 * stands behind a preposition, after it or before.
 */
export function sourceOfNobody(reading: Reading, verb: number): Phrase | null {
  const { tokens, lexicon, inQuote } = reading;
  if (lexicon.sourceLinks.size === 0) return null;
  const content = tokens.findIndex(({ lower }, at) => at > verb && (lexicon.that.has(lower) || lower === ':'));
  const to = content < 0 ? tokens.length : content;
  const near = [...tokens.slice(0, to).keys()].filter(
    (at) => Math.abs(at - verb) <= REACH && lexicon.sourceLinks.has(tokens[at]!.lower) && !inQuote(at),
  );
  // After the verb before what stands before it; a place comes last: "a-t-on affirmé à Matignon".
  const rank = (at: number): number =>
    (!lexicon.nounsCapital && PLACE.test(tokens[at]!.lower) ? 2 : 0) + (at > verb ? 0 : 1);
  const beside = isBesideNobody(reading, verb);
  for (const at of near.sort((a, b) => rank(a) - rank(b))) {
    // "au cabinet du ministre": a link within a phrase.
    if (at < verb && lexicon.links.has(tokens[at]!.lower)) continue;
    let from = at + 1;
    while (lexicon.links.has(tokens[from]?.lower ?? '') && !lexicon.articles.has(tokens[from]!.lower)) from++;
    const phrase = phraseStartingAt(tokens, from, lexicon);
    if (!phrase || inQuote(phrase.from) || NEWSROOM.test(tokens[phrase.to - 1]!.lower)) continue;
    // "In dem Aufruf heißt es": what has an article and is no time.
    const text = beside && lexicon.nounsCapital && /^(?:in|im)$/.test(tokens[at]!.lower);
    if (text && isText(reading, at, phrase)) return phrase;
    if (lexicon.nounsCapital && !beside ? isGiver(reading, phrase) : informs(reading, phrase)) return phrase;
  }
  return null;
}

const WHEN = /(?:jahr|monat|woche|tag|zeit|norden|süden|osten|westen|stadt|land|ort)e?[sn]?$/;
const isText = ({ tokens, lexicon }: Reading, link: number, phrase: Phrase): boolean =>
  (tokens[link]!.lower === 'im' || lexicon.articles.has(tokens[phrase.from]!.lower)) &&
  !WHEN.test(tokens[headOf(tokens, phrase, lexicon)]!.lower);

/** "hieß es", "si apprende": the word for nobody stands next to the verb. */
export const isBesideNobody = ({ tokens, lexicon }: Reading, verb: number): boolean =>
  [tokens[verb - 1], tokens[verb + 1]].some((token) => token && lexicon.impersonal.has(token.lower));

/** By its noun a body, a paper or an office. */
function isGiver({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  const { lower } = tokens[headOf(tokens, phrase, lexicon)]!;
  return lexicon.bodies?.test(lower) === true || isRole(lexicon, lower);
}

/** Somebody, or a body or paper that gives news. German nouns all have capitals: there only the lists tell. */
export function informs(reading: Reading, phrase: Phrase): boolean {
  const { tokens, lexicon } = reading;
  if (isGiver(reading, phrase)) return true;
  const head = tokens[headOf(tokens, phrase, lexicon)]!;
  const bare = head === tokens[phrase.from] && head.capital;
  return lexicon.nounsCapital ? bare : isSomebody(reading, phrase);
}
