import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import { informs } from './impersonal.ts';
import { isRole, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { nameIn } from './phrase-name.ts';
import { isQuote, type Reading } from './reading.ts';

/** "Eine Beteiligung schloss die Polizei aus": who gives news, right behind the verb, where an object stands before it. */
export function giverBehind(reading: Reading, before: Phrase, verb: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const article = tokens[verb + 1]?.lower ?? '';
  const phrase = /^(?:die|das|ein|eine|der)$/.test(article) ? phraseStartingAt(tokens, verb + 1, lexicon) : null;
  if (!phrase || informs(reading, before) || !informs(reading, phrase)) return null;
  // "der Polizei" may be told something; "der Minister" says it.
  const head = tokens[phrase.from + 1]!.lower;
  return article !== 'der' || (isRole(lexicon, head) && !head.endsWith('in')) ? phrase : null;
}

/** German "wie die Polizei in Bonn am Sonntag mitteilte": the subject is at the other end of the clause. */
export function behindAs({ tokens, lexicon, inQuote }: Reading, verb: number): Phrase | null {
  for (let i = verb - 1; i >= 0 && verb - i < 16; i--) {
    const { lower, text } = tokens[i]!;
    if (text === ',' && !inQuote(i)) return null;
    if (inQuote(i) || lower !== 'wie' || !(i === 0 || /^[,–—-]$/.test(tokens[i - 1]!.text))) continue;
    // 'wie der "Bote" berichtete'
    const open = lexicon.articles.has(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    if (!isQuote(tokens[open])) return phraseStartingAt(tokens, i + 1, lexicon);
    let close = open + 1;
    while (close < verb && !isQuote(tokens[close])) close++;
    return close > open + 1 && close < verb ? { from: open + 1, to: close } : null;
  }
  return null;
}

/** German nouns have capitals: "damals", "einmal" are none. */
export function hasNoun({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  if (!lexicon.nounsCapital) return true;
  const first = tokens[phrase.from]!.lower;
  if (lexicon.articles.has(first) || lexicon.pronouns.has(first)) return true;
  return tokens.slice(phrase.from, phrase.to).some(({ capital }) => capital);
}

const FRONT =
  /^(?:auf|in|im|am|an|bei|beim|nach|vor|mit|seit|zu|zum|zur|unter|über|gegen|für|aus|trotz|wegen|als|diese[snm]?|den|dem)$/;

/** "Diese Nachricht verkündete Vorstand Tim Kern", "Auf Anfrage sagte …": what opens the sentence is no subject where a person stands behind the verb. */
export function personBehind({ tokens, lexicon, inQuote }: Reading, verb: number): Phrase | null {
  if (!FRONT.test(tokens[0]!.lower) || tokens.some(({ text }, i) => i < verb && text === ',' && !inQuote(i)))
    return null;
  const phrase = phraseStartingAt(tokens, verb + 1, lexicon);
  if (!phrase || !tokens[verb + 1]!.capital) return null;
  return nameIn(tokens, phrase, lexicon) ?? (GIVEN_NAMES.has(tokens[phrase.from]!.lower) ? phrase : null);
}

const WANTS = /^(?:will|wollen|wollte|wollten)$/;
const PARTICIPLE = /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer)\p{Ll}{2,}(?:t|en))$/u;

/** "Ein Nachbar will Schüsse gehört haben": the index of the verb that says it is only claimed, or -1. */
export function claimedPast({ tokens, inQuote }: Reading): number {
  for (let i = tokens.length - 1; i > 2; i--) {
    const end = tokens[i + 1];
    const perfect = tokens[i]!.lower === 'haben' && PARTICIPLE.test(tokens[i - 1]!.text) && !inQuote(i);
    if (!perfect || (end && end.kind !== 'mark')) continue;
    for (let k = i - 2; k > 0 && tokens[k]!.text !== ','; k--) if (WANTS.test(tokens[k]!.lower)) return k;
  }
  return -1;
}

const NOMINATIVE = /^(?:der|die|das|ein|eine|er|sie|mehrere|viele|einige)$/;
const FINITE = /^\p{Ll}{3,}(?:t|te|ten|en)$/u;

/** "Nach dem Unfall bittet die Polizei …", "Das wollten Kern und Vogt nicht …": the subject right behind the first verb. */
export function subjectBehindVerb({ tokens, lexicon, inQuote }: Reading, before: number): Phrase | null {
  for (let i = 1; i < before - 1 && tokens[i]!.text !== ','; i++) {
    const { lower, kind, capital } = tokens[i]!;
    if (kind !== 'word' || capital || inQuote(i)) continue;
    const verb = FINITE.test(lower) || lexicon.pastForms.has(lower) || lexicon.auxiliaries.has(lower);
    if (!verb || lexicon.articles.has(lower) || lexicon.inLinks.has(lower) || lexicon.between.has(lower)) continue;
    // "am zweiten Feiertag"
    const attribute = lexicon.articles.has(tokens[i - 1]!.lower) || lexicon.inLinks.has(tokens[i - 1]!.lower);
    const next = tokens[i + 1]!;
    if (attribute || !(next.capital || NOMINATIVE.test(next.lower)) || lexicon.dayWords.has(next.lower)) continue;
    const phrase = phraseStartingAt(tokens, i + 1, lexicon);
    if (
      phrase &&
      phrase.to < before &&
      (lexicon.pronouns.has(next.lower) || informs({ tokens, lexicon, inQuote }, phrase))
    )
      return phrase;
  }
  return null;
}
