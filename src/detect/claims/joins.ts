import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import type { Token } from './tokens.ts';

/** "de Justicia, Interior y Salud": a list of capital words behind "of". */
export const listsPortfolios = (tokens: readonly Token[], comma: number, lexicon: ClaimsLexicon): boolean =>
  lexicon.links.has(tokens[comma - 2]?.lower ?? '') &&
  lexicon.and.has(tokens[comma + 2]?.lower ?? '') &&
  [-1, 1, 3].every((at) => tokens[comma + at]?.capital === true && !GIVEN_NAMES.has(tokens[comma + at]!.lower));

/** "economistas e analistas": two plurals of trades. */
export const joinsTrades = (tokens: readonly Token[], and: number, lexicon: ClaimsLexicon): boolean =>
  [tokens[and - 1], tokens[and + 1]].every((token) => token !== undefined && isTrades(token.lower, lexicon));

const isTrades = (lower: string, lexicon: ClaimsLexicon): boolean =>
  /s$/.test(lower) &&
  (lexicon.roles.has(lower.replace(/(?:(?<=[rlz])es|s)$/, '')) ||
    lexicon.personEnding?.test(lower.replace(/e?s$/, '')) === true);

/** "d'incendie et de secours" */
export const joinsLinks = (tokens: readonly Token[], and: number, lexicon: ClaimsLexicon): boolean =>
  lexicon.links.has(tokens[and + 1]?.lower ?? '') && lexicon.links.has(tokens[and - 2]?.lower ?? '');

/** "Wesley e Joesley", "Defesa e Segurança", "a Rússia e a China". */
export function joinsNames(tokens: readonly Token[], and: number, lexicon: ClaimsLexicon): boolean {
  const next = tokens[and + 1];
  if (!next || !tokens[and - 1]!.capital) return false;
  return next.capital || (lexicon.articles.has(next.lower) && tokens[and + 2]?.capital === true);
}
