import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import type { Token } from './tokens.ts';

/** A sentence's tokens with the rules that they are read by. */
export interface Reading {
  tokens: readonly Token[];
  lexicon: ClaimsLexicon;
  /** Whether the token at an index lies within a quotation: words there are the speaker's own. */
  inQuote: (index: number) => boolean;
}

const QUOTE = new Set(['"', '“', '”', '«', '»', '„']);
export const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTE.has(token.text);

/** Past the adverbs and helping verbs from `at` on. */
export function skipBetween({ tokens, lexicon }: Reading, at: number): number {
  let i = at;
  const isBetween = (word: string): boolean => lexicon.between.has(word) || lexicon.auxiliaries.has(word);
  while (i < tokens.length && isBetween(tokens[i]!.lower) && !lexicon.articles.has(tokens[i]!.lower)) i++;
  return i;
}
const ADVERB = /.{3}(?:mente|ment|ly)$/;

/** Before those that end at `at`. */
export function skipBetweenLeft({ tokens, lexicon }: Reading, at: number): number {
  let i = at;
  const isBetween = (word: string): boolean => lexicon.between.has(word) || lexicon.auxiliaries.has(word);
  for (; i >= 0 && tokens[i]!.kind === 'word'; i--) {
    // "a d'ores et déjà annoncé"
    if (tokens[i]!.lower === 'déjà' && tokens[i - 2]?.lower === 'ores') i -= 3;
    // "a de son côté annoncé"
    else if (tokens[i]!.lower === 'côté' && tokens[i - 2]?.lower === 'de') i -= 2;
    // "ha duramente criticato", "has flatly denied"
    else if (ADVERB.test(tokens[i]!.lower) && lexicon.auxiliaries.has(tokens[i - 1]?.lower ?? '')) continue;
    else if (!isBetween(tokens[i]!.lower)) break;
  }
  return i;
}
