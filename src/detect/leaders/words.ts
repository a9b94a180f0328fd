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

/** "U.S.", "EE.UU.": stops inside belong to the word. */
const DOTTED = /\p{Lu}{1,2}\.(?:\p{Lu}{1,2}\.)+/uy;
const [LETTER, UPPER, NUMBER, MARK] = [1, 2, 4, 8];
/** What each UTF-16 unit is, worked out when first met, plus 128; the scan of a text is the greater part of its cost. */
const kinds = new Uint8Array(0x10000);

function kindOf(char: string): number {
  return (
    (/^\p{L}/u.test(char) ? LETTER : 0) |
    (/^\p{Lu}/u.test(char) ? UPPER : 0) |
    (/^\p{N}/u.test(char) ? NUMBER : 0) |
    (/^\p{M}/u.test(char) ? MARK : 0)
  );
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Letters beyond the basic plane: a pair of units of one kind.
  if (code >= 0xd800 && code <= 0xdbff) return kindOf(text.slice(at, at + 2));
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 ? kindOf(text.slice(at - 1, at + 1)) : 0;
  const known = kinds[code]!;
  if (known) return known & 127;
  const kind = kindOf(text.charAt(at));
  kinds[code] = kind | 128;
  return kind;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** The end of the word that begins at `start`: letters, numbers, marks, and an apostrophe or a stop before a letter. */
function wordEnd(text: string, start: number): number {
  if (kindAt(text, start) & UPPER && (text.charCodeAt(start + 1) === 46 || text.charCodeAt(start + 2) === 46)) {
    DOTTED.lastIndex = start;
    if (DOTTED.test(text)) return DOTTED.lastIndex;
  }
  let at = start + 1;
  for (; at < text.length; at++) {
    if (kindAt(text, at) & (LETTER | NUMBER | MARK)) continue;
    const code = text.charCodeAt(at);
    if ((code !== 46 && !isApostrophe(code)) || !(kindAt(text, at + 1) & LETTER)) break;
    // "Moretti.Un": two sentences that lost the space between them.
    if (code === 46 && kindAt(text, at + 1) & UPPER && !(kindAt(text, at - 1) & UPPER)) break;
  }
  return at;
}

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
/** Without the letters that folding changes: most words, spared the work. */
const PLAIN = /^[a-vxz0-9]*$/;
const FOLDED_PAIR = /kh|i[ij]/;

/** The forms of a word, worked out once for each distinct word. */
function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size > MOST_FORMS) forms.clear();
  let lower = text.toLowerCase();
  if (lower.includes('.') || lower.includes('’')) lower = lower.replace(/[.]/g, '').replace(/’/g, "'");
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase();
  const form = {
    lower,
    key: PLAIN.test(lower) && !FOLDED_PAIR.test(lower) ? lower : foldWord(lower.replace(/['`]/g, '')),
    capital,
    upper: capital && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
  };
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

/** Words with offsets; hyphens part them ("Jong-un" is two), so that spellings with and without meet. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  const add = (word: string, start: number): void => {
    const raw = text.slice(last, start);
    const before = words.at(-1);
    let gap: Gap = before ? gapOf(raw) : 'start';
    if (raw === '. ' && before?.capital && (SHORTENED.has(before.lower) || before.text.length === 1)) {
      gap = 'space';
      before.end++; // the stop belongs to the word: "Sen.", "Donald J."
    }
    const opens = gap === 'start' || (gap === 'stop' && /[.!?…\n:]/.test(raw));
    const { lower, key, capital, upper } = formOf(word);
    words.push({ text: word, lower, key, capital, upper, start, end: start + word.length, gap, opens });
    last = start + word.length;
  };
  let at = 0;
  while (at < text.length) {
    if (!(kindAt(text, at) & (LETTER | NUMBER))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    let start = at;
    let word = text.slice(at, end);
    at = end;
    if (word.includes("'") || word.includes('’')) {
      for (let elided = ELIDED.exec(word); elided; elided = ELIDED.exec(word)) {
        add(word.slice(0, elided[0].length - 1), start);
        last++;
        start += elided[0].length;
        word = word.slice(elided[0].length);
      }
      if (isApostrophe(word.charCodeAt(word.length - 2)) && word.endsWith('s')) word = word.slice(0, -2);
    }
    if (word !== '') add(word, start);
  }
  return words;
}

/** True when nothing but a space or a hyphen parts the word from the one before. */
export function joined(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === 'space' || word.gap === 'hyphen' || word.gap === 'glued');
}
