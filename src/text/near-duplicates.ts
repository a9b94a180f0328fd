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

/**
 * Claims that say nearly the same in another article ("said before"), by claim id, most alike first. Words are compared without accents
 * and endings are not cut; rare words and numbers weigh more.
 */
export function nearDuplicates(claims: readonly ClaimText[]): Map<string, string[]> {
  const words = claims.map((claim) => wordsOf(claim.text));
  const holders = new Map<string, number[]>();
  words.forEach((set, i) => {
    for (const word of set) {
      const known = holders.get(word);
      if (known) known.push(i);
      else holders.set(word, [i]);
    }
  });
  const weight = (word: string): number => Math.log(1 + claims.length / holders.get(word)!.length);
  const total = words.map((set) => [...set].reduce((sum, word) => sum + weight(word), 0));
  const alike = new Map<string, string[]>();
  claims.forEach((claim, i) => {
    const shared = new Map<number, number>();
    for (const word of words[i]!) {
      const others = holders.get(word)!;
      if (others.length > COMMON) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight(word));
    }
    const found = [...shared]
      .filter(([other]) => claims[other]!.articleId !== claim.articleId)
      .map(([other, sum]) => [other, (2 * sum) / (total[i]! + total[other]!)] as const)
      .filter(([, score]) => score >= ALIKE)
      .sort((a, b) => b[1] - a[1]);
    if (found.length > 0)
      alike.set(
        claim.id,
        found.slice(0, 5).map(([other]) => claims[other]!.id),
      );
  });
  return alike;
}
