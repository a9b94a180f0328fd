/** A text in three parts; the middle one is where it differs from another text, by whole words. */
export interface Parted {
  before: string;
  changed: string;
  after: string;
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*/gu) ?? [];

/** Two wordings of one sentence, each parted at the first and the last word in which they differ. */
export function changedPart(old: string, now: string): [old: Parted, now: Parted] {
  const [a, b] = [wordsOf(old), wordsOf(now)];
  const same = (i: number, j: number): boolean => a[i]?.trim() === b[j]?.trim();
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && same(start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(a.length - 1 - end, b.length - 1 - end)) end++;
  const part = (words: string[]): Parted => ({
    before: words.slice(0, start).join(''),
    changed: words
      .slice(start, words.length - end)
      .join('')
      .trimEnd(),
    after: (end > 0 && words.length - end > start ? ' ' : '') + words.slice(words.length - end).join(''),
  });
  return [part(a), part(b)];
}
