import { foldForSearch } from './search-fold.ts';

export interface ClaimText {
  id: string;
  articleId: string;
  text: string;
}

/** Two claims are the same when they share this part of the words of both (Dice), counted by how rare each word is. */
const ALIKE = 0.6;
/** Words in more claims than this tell nothing. */
const COMMON = 200;

function wordsOf(text: string): Set<string> {
  return new Set(foldForSearch(text).match(/[\p{L}]{4,}|\p{N}[\p{N}.,]*/gu) ?? []);
}

/** The rarer a word among the claims, the more it weighs. */
interface WordIndex {
  words: Set<string>[];
  holders: Map<string, number[]>;
  weight: (word: string) => number;
}

function* indexed(claims: readonly ClaimText[]): Generator<null, WordIndex> {
  const words: Set<string>[] = [];
  const holders = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    const set = wordsOf(claim.text);
    words.push(set);
    for (const word of set) {
      const known = holders.get(word);
      if (known) known.push(i);
      else holders.set(word, [i]);
    }
    yield null;
  }
  return { words, holders, weight: (word) => Math.log(1 + claims.length / holders.get(word)!.length) };
}

function alikeTo(i: number, { words, holders, weight }: WordIndex, total: readonly number[]): [number, number][] {
  const shared = new Map<number, number>();
  for (const word of words[i]!) {
    const others = holders.get(word)!;
    if (others.length > COMMON) continue;
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight(word));
  }
  return [...shared]
    .map(([other, sum]): [number, number] => [other, (2 * sum) / (total[i]! + total[other]!)])
    .filter(([, score]) => score >= ALIKE)
    .sort((a, b) => b[1] - a[1]);
}

/** `nearDuplicates` in small steps, so that a page can stay alive between them; null for a step without a result. */
export function* nearDuplicateSteps(
  claims: readonly ClaimText[],
): Generator<[id: string, alike: string[]] | null, void> {
  const index = yield* indexed(claims);
  const total = index.words.map((set) => [...set].reduce((sum, word) => sum + index.weight(word), 0));
  for (const [i, claim] of claims.entries()) {
    const others = alikeTo(i, index, total).filter(([other]) => claims[other]!.articleId !== claim.articleId);
    yield others.length > 0 ? [claim.id, others.slice(0, 5).map(([other]) => claims[other]!.id)] : null;
  }
}

/**
 * Claims that say nearly the same in another article ("said before"), by claim id, most alike first. Words are compared without accents
 * and endings are not cut; rare words and numbers weigh more.
 */
export function nearDuplicates(claims: readonly ClaimText[]): Map<string, string[]> {
  return new Map([...nearDuplicateSteps(claims)].filter((step) => step !== null));
}
