import { foldWord } from '../../text/fold-name.ts';

export interface Word {
  text: string;
  lower: string;
  /** Folded as a name. */
  key: string;
  start: number;
  end: number;
  capital: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.](?=\p{L}))*/gu;

/** Words with offsets; hyphens part them ("Jong-un" is two), so that spellings with and without meet. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const word = /['’]s$/.test(whole) ? whole.slice(0, -2) : whole;
    const start = match.index;
    const plain = word.replace(/[’'`.]/g, '');
    words.push({
      text: word,
      lower: word.toLowerCase(),
      key: foldWord(plain),
      start,
      end: start + word.length,
      capital: /^\p{Lu}/u.test(word),
      gap: text.slice(last, start),
    });
    last = start + word.length;
  }
  return words;
}

/** True when nothing but a space or a hyphen parts the word from the one before. */
export function joined(word: Word): boolean {
  return /^(?:[ \u00a0]|-|\u2010|\u2011)$/.test(word.gap);
}
