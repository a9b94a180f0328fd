import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import type { Token } from './tokens.ts';

export const isOne = (token: Token | undefined, lexicon: ClaimsLexicon): boolean =>
  token !== undefined && lexicon.ones.has(token.lower);

/** French has an article before it: "l'un des témoins". */
export const startOfOne = (tokens: readonly Token[], at: number, lexicon: ClaimsLexicon): number =>
  lexicon.articles.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;

const OF_THEM = /^(?:deles|delas|ellos|ellas|them|us|eux|elles|loro|ihnen)$/;

/** "um deles", "one of them": the index behind it, or -1. */
export function endOfThem(tokens: readonly Token[], one: number, lexicon: ClaimsLexicon): number {
  const at = lexicon.links.has(tokens[one + 1]?.lower ?? '') ? one + 2 : one + 1;
  return OF_THEM.test(tokens[at]?.lower ?? '') ? at + 1 : -1;
}
