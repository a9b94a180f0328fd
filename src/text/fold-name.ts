const MARKS = /\p{M}/gu;

/**
 * The key under which spellings of one name meet: marks off, lower case, and the few letters by which transliterations differ, so that Zelensky,
 * Zelenskyy and Zelenski, or Kim Jong-un and Kim Jong Un, give the same key. Words are separated by one space.
 */
export function foldName(name: string): string {
  return foldWord(
    name
      .normalize('NFC')
      .replace(/[’'`´]/g, '')
      .replace(/[\s\u00a0\u2010-\u2015-]+/g, ' ')
      .trim(),
  );
}

/** Letters and pairs by which transliterations differ. */
const SPELLED = /ß|ł|ø|w|kh|iy|yy|ij|y|ii/g;
const SAME: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', w: 'v', kh: 'h' };
const sameAs = (letters: string): string => SAME[letters] ?? 'i';
/** Most words have nothing to fold. */
const FOLDED = /^(?:[a-hjl-vxz0-9]|k(?!h)|i(?![ij]))*$/;
const ASCII = /^[\0-\x7f]*$/;

/** True for a word that is its own key. */
export function isFolded(word: string): boolean {
  return FOLDED.test(word);
}

/** `foldName` for one word without hyphens. */
export function foldWord(word: string): string {
  if (isFolded(word)) return word;
  const lower = ASCII.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(MARKS, '').toLowerCase();
  return isFolded(lower) ? lower : lower.replace(SPELLED, sameAs);
}
