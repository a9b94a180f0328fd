import { informs } from './impersonal.ts';
import { isRole, type Phrase, phraseStartingAt } from './noun-phrase.ts';
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
