import { type WordForm, WordForms } from './word-forms.ts';

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

export interface Word extends WordForm {
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: Gap;
  /** First of a sentence or of quoted words, as far as stops, quotes and line breaks tell. */
  opens: boolean;
}

/**
 * A word: letters, numbers, marks, and an apostrophe or a stop before a letter. "U.S.", "EE.UU.": stops between capitals belong to it, but not the
 * one of "Moretti.Un", two sentences that lost the space between them. One expression: a scan letter by letter costs more until it is compiled,
 * and a page is read but once. Sticky and only tested, because a match as an object for each word is work for the garbage collector.
 */
const WORD =
  /\p{Lu}{1,2}\.(?:\p{Lu}{1,2}\.)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L})|\.(?=[^\P{L}\p{Lu}])|(?<=\p{Lu})\.(?=\p{L}))*/uy;
const APOSTROPHE = /['’]/;
const POSSESSIVE = /['’]s$/;

/** Elided articles and prepositions: the word goes on after them. */
const ELIDED =
  /^(?:[ldjmnsct]|L|qu|jusqu|lorsqu|puisqu|[Dd]ell|[Aa]ll|[Dd]all|[Nn]ell|[Ss]ull|[Cc]oll|[Qq]uell|[Uu]n|[Qq]uest)['’]/;
/** A stop after these ends no sentence. */
const SHORTENED = new Set(
  'ee gov sen sens rep reps gen lt dr dra mr mrs ms m mm mme dep sr sra srta adm rev hon prof min del st jr pres'.split(
    ' ',
  ),
);

/** What a gap is, and whether a sentence begins behind it; worked out once for each distinct gap. */
const gaps = new Map<string, { gap: Gap; opens: boolean }>();

function gapOf(raw: string): { gap: Gap; opens: boolean } {
  const known = gaps.get(raw);
  if (known) return known;
  const gap = readGap(raw);
  const read = { gap, opens: (gap === 'stop' && ENDS.test(raw)) || (raw.length > 1 && QUOTED.test(raw)) };
  if (gaps.size < 500) gaps.set(raw, read);
  return read;
}

function readGap(raw: string): Gap {
  if (raw === '') return 'glued';
  if (/^[ \u00a0\u202f\u00ad]+$/.test(raw)) return 'space';
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

const SPACE = 32;
const ENDS = /[.!?…\n:]/;
/** Quoted words begin with a capital, too. */
const QUOTED = /[“«„"]$/;

/** Words with offsets; hyphens part them ("Jong-un" is two), so that spellings with and without meet. */
export function wordsOf(text: string, forms = new WordForms()): Word[] {
  const words: Word[] = [];
  let last = 0;
  let at = 0;
  while (at < text.length) {
    WORD.lastIndex = at;
    if (text.charCodeAt(at) === SPACE || !WORD.test(text)) {
      at++;
      continue;
    }
    let start = at;
    at = WORD.lastIndex;
    let word = text.slice(start, at);
    if (APOSTROPHE.test(word)) {
      const articles = addArticles(words, text, start, last, word, forms);
      if (articles > 0) {
        start += articles;
        last = start;
      }
      word = word.slice(articles).replace(POSSESSIVE, '');
      if (word === '') continue;
    }
    words.push(wordAt(text, start, last, forms.of(word), words.at(-1)));
    last = start + word.length;
  }
  return words;
}

/** Adds the elided articles with which a word begins; gives back how many units they take. */
function addArticles(words: Word[], text: string, start: number, last: number, word: string, forms: WordForms): number {
  let taken = 0;
  for (let elided = ELIDED.exec(word); elided; elided = ELIDED.exec(word.slice(taken))) {
    const form = forms.of(elided[0].slice(0, -1));
    words.push(wordAt(text, start + taken, taken > 0 ? start + taken : last, form, words.at(-1)));
    taken += elided[0].length;
  }
  return taken;
}

function wordAt(text: string, start: number, last: number, form: WordForm, before: Word | undefined): Word {
  let gap: Gap = 'start';
  let opens = true;
  // Most words: one space, and nothing more to look at.
  if (before && start === last + 1 && text.charCodeAt(last) === SPACE) {
    gap = 'space';
    opens = false;
  } else if (before) {
    const raw = text.slice(last, start);
    ({ gap, opens } = gapOf(raw));
    if (raw === '. ' && before.capital && (SHORTENED.has(before.lower) || before.text.length === 1)) {
      gap = 'space';
      opens = false;
      before.end++; // the stop belongs to the word: "Sen.", "Donald J."
    }
  }
  const { text: said, lower, key, capital, upper, begins } = form;
  return { text: said, lower, key, capital, upper, begins, start, end: start + said.length, gap, opens };
}

/** True when nothing but a space or a hyphen parts the word from the one before. */
export function joined(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === 'space' || word.gap === 'hyphen' || word.gap === 'glued');
}
