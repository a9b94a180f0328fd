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

/** `foldName` for one word without hyphens. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/w/g, 'v')
    .replace(/kh/g, 'h')
    .replace(/(?:iy|yy|ij|y|ii)/g, 'i');
}
