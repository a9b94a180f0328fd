import { foldWord } from '../../text/fold-name.ts';

/**
 * What stands between two words. `glued` is nothing at all ("l'" and "Elysee"); `quote` holds a quotation mark; `suspended` is a hyphen that waits for
 * its other half ("Familien- und Frauenministerin").
 */
export type Gap =
  | 'start'
  | 'space'
  | 'hyphen'
  | 'suspended'
  | 'glued'
  | 'comma'
  | 'colon'
  | 'open'
  | 'close'
  | 'dash'
  | 'quote'
  | 'stop';

export interface Word {
  text: string;
  /** Lower case, without dots: "U.S." and "US" are the same word. */
  lower: string;
  /** Folded as a name. */
  key: string;
  start: number;
  end: number;
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  upper: boolean;
  /** What stands between the word before and this one. */
  gap: Gap;
  /** First of a sentence, as far as stops and line breaks tell. */
  opens: boolean;
}

/**
 * A word: letters, numbers, marks, and an apostrophe or a stop before a letter. "U.S.", "EE.UU.": stops between capitals belong to it, but not the
 * one of "Moretti.Un", two sentences that lost the space between them. One expression: a scan letter by letter costs more until it is compiled,
 * and a page is read but once.
 */
const WORD =
  /\p{Lu}{1,2}\.(?:\p{Lu}{1,2}\.)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L})|\.(?=[^\P{L}\p{Lu}])|(?<=\p{Lu})\.(?=\p{L}))*/gu;

/** Elided articles and prepositions: the word goes on after them. */
const ELIDED =
  /^(?:[ldjmnsct]|L|qu|jusqu|lorsqu|puisqu|[Dd]ell|[Aa]ll|[Dd]all|[Nn]ell|[Ss]ull|[Cc]oll|[Qq]uell|[Uu]n|[Qq]uest)['’]/;
/** A stop after these ends no sentence. */
const SHORTENED = new Set(
  'ee gov sen rep gen lt dr dra mr mrs ms m mm mme dep sr sra srta adm rev hon prof min del st jr pres'.split(' '),
);

interface Form {
  lower: string;
  key: string;
  capital: boolean;
  upper: boolean;
}
const forms = new Map<string, Form>();
const MOST_FORMS = 20000;
const SIGNS = /[.’'`]/;

/** The forms of a word, worked out once for each distinct word. */
function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size > MOST_FORMS) forms.clear();
  let lower = text.toLowerCase();
  const capital = lower.charCodeAt(0) !== text.charCodeAt(0);
  const upper = capital && text.length > 1 && text === text.toUpperCase();
  if (SIGNS.test(lower)) lower = lower.replaceAll('.', '').replaceAll('’', "'");
  const form = { lower, key: foldWord(SIGNS.test(lower) ? lower.replace(/['`]/g, '') : lower), capital, upper };
  forms.set(text, form);
  return form;
}

const gaps = new Map<string, Gap>();

function gapOf(raw: string): Gap {
  if (raw === ' ') return 'space';
  const known = gaps.get(raw);
  if (known) return known;
  const gap = readGap(raw);
  if (gaps.size < 500) gaps.set(raw, gap);
  return gap;
}

function readGap(raw: string): Gap {
  if (raw === '') return 'glued';
  if (/^[ \u00a0\u202f]+$/.test(raw)) return 'space';
  if (/^[-\u2010\u2011]$/.test(raw)) return 'hyphen';
  if (/^[-\u2010\u2011] $/.test(raw)) return 'suspended';
  // An editor's addition inside a name: "[Vladimir] Putin".
  if (raw === '] ') return 'space';
  if (/^\)?,[ \u00a0]?$/.test(raw)) return 'comma';
  if (/^:[ \u00a0]?$/.test(raw)) return 'colon';
  if (/^ ?\($/.test(raw)) return 'open';
  if (/^\)[ \u00a0]?$/.test(raw)) return 'close';
  if (/^ [–—-]+ $/.test(raw)) return 'dash';
  if (/^(?:[ \u00a0]?["“”«»„'‘’[\]]+[ \u00a0]?)$/.test(raw)) return 'quote';
  return 'stop';
}

const ENDS = /[.!?…\n:]/;

/** Words with offsets; hyphens part them ("Jong-un" is two), so that spellings with and without meet. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  const add = (word: string, start: number): void => {
    const before = words.at(-1);
    let gap: Gap = 'start';
    let opens = true;
    // Most words: one space, and nothing more to look at.
    if (before && start === last + 1 && text.charCodeAt(last) === 32) [gap, opens] = ['space', false];
    else if (before) {
      const raw = text.slice(last, start);
      gap = gapOf(raw);
      if (raw === '. ' && before.capital && (SHORTENED.has(before.lower) || before.text.length === 1)) {
        gap = 'space';
        before.end++; // the stop belongs to the word: "Sen.", "Donald J."
      }
      opens = gap === 'stop' && ENDS.test(raw);
    }
    const { lower, key, capital, upper } = formOf(word);
    words.push({ text: word, lower, key, capital, upper, start, end: start + word.length, gap, opens });
    last = start + word.length;
  };
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    let start = found.index;
    let word = found[0];
    if (word.includes("'") || word.includes('’')) {
      for (let elided = ELIDED.exec(word); elided; elided = ELIDED.exec(word)) {
        add(word.slice(0, elided[0].length - 1), start);
        last++;
        start += elided[0].length;
        word = word.slice(elided[0].length);
      }
      if (/['’]s$/.test(word)) word = word.slice(0, -2);
    }
    if (word !== '') add(word, start);
  }
  return words;
}

/** True when nothing but a space or a hyphen parts the word from the one before. */
export function joined(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === 'space' || word.gap === 'hyphen' || word.gap === 'glued');
}
