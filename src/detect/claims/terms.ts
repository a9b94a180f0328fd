import type { Token } from './tokens.ts';

/** What a sentence says, as keys of a weight table, once each, with the weight that each key counts by. */
export interface Terms {
  keys: ReadonlySet<string>;
  scale: number;
}

/** Words are cut here: inflection is mostly at the end. */
const WORD = 7;
/** What related languages share of a word is its beginning without accents: "corrup", "invest". */
const ROOT = 5;

const isWord = (token: Token): boolean => token.kind === 'word' && token.text.length > 2;
const scaleOf = (words: number): number => 1 / Math.sqrt(Math.max(4, words));

/** The word beginnings of a sentence and its pairs of neighbours, "^" and "$" at its ends, "#" for any number. */
export function wordTerms(tokens: readonly Token[]): Terms {
  const keys = new Set<string>();
  for (const token of tokens) if (isWord(token)) keys.add(token.lower.slice(0, WORD));
  const scale = scaleOf(keys.size);
  let before = '^';
  for (const token of tokens) {
    const key = token.kind === 'number' ? '#' : token.lower.slice(0, WORD);
    keys.add(`${before}_${key}`);
    before = key;
  }
  keys.add(`${before}_$`);
  return { keys, scale };
}

const ACCENTED = /[^\0-\x7f]/;
const plain = (word: string): string => (ACCENTED.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word);

/** The beginnings of words that languages may share. */
export function rootTerms(tokens: readonly Token[]): Terms {
  const keys = new Set<string>();
  for (const token of tokens) if (isWord(token)) keys.add(plain(token.lower).slice(0, ROOT));
  return { keys, scale: scaleOf(keys.size) };
}
