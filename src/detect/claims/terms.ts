import type { Token } from './tokens.ts';

/** What a sentence says, as terms of a weight table. */
export interface Terms {
  /** Word beginnings, once each. */
  words: ReadonlySet<string>;
  /** Neighbours, as often as they stand: "^" and "$" at the ends, "#" for any number. */
  pairs: readonly (readonly [string, string])[];
}

/** Words are cut here: inflection is mostly at the end. */
const WORD = 7;
/** What related languages share of a word is its beginning without accents: "corrup", "invest". */
const ROOT = 5;

const isWord = (token: Token): boolean => token.kind === 'word' && token.text.length > 2;
/** What a term counts by in a sentence of so many words. */
export const scaleOf = (words: number): number => 1 / Math.sqrt(Math.max(4, words));

/** The word beginnings of a sentence and its pairs of neighbours. */
export function wordTerms(tokens: readonly Token[]): Terms {
  const words = new Set<string>();
  const pairs: [string, string][] = [];
  let before = '^';
  for (const token of tokens) {
    const key = token.lower.slice(0, WORD);
    if (isWord(token)) words.add(key);
    const here = token.kind === 'number' ? '#' : key;
    pairs.push([before, here]);
    before = here;
  }
  pairs.push([before, '$']);
  return { words, pairs };
}

const ACCENTED = /[^\0-\x7f]/;
const plain = (word: string): string => (ACCENTED.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word);

/** The beginnings of words that languages may share. */
export function rootTerms(tokens: readonly Token[]): Terms {
  const words = new Set<string>();
  for (const token of tokens) if (isWord(token)) words.add(plain(token.lower).slice(0, ROOT));
  return { words, pairs: [] };
}

/** The terms as the keys of a weight table, once each. */
export function keysOf({ words, pairs }: Terms): Set<string> {
  return new Set([...words, ...pairs.map(([first, second]) => `${first}_${second}`)]);
}
