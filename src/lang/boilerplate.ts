import { DE } from './boilerplate-de.ts';
import { EN } from './boilerplate-en.ts';
import { ES } from './boilerplate-es.ts';
import { FR } from './boilerplate-fr.ts';
import { IT } from './boilerplate-it.ts';
import { PT } from './boilerplate-pt.ts';

/** What a short line of a news page can be, when it is not the article. */
export type BoilerplateKind =
  | 'related'
  | 'advertisement'
  | 'newsletter'
  | 'share'
  | 'comments'
  | 'credit'
  | 'byline'
  | 'date'
  | 'tags'
  | 'player'
  | 'legal';

/**
 * Phrases with which such a line begins, as sources of regular expressions, lower case. A phrase that ends in `$` must be the whole line
 * (a colon, full stop or dash after it is allowed).
 */
export type Boilerplate = Record<BoilerplateKind, readonly string[]>;

export const BOILERPLATE = { pt: PT, en: EN, es: ES, fr: FR, de: DE, it: IT } satisfies Record<string, Boilerplate>;

/** Longest line, in UTF-16 units, that a phrase of the kind may begin: a sentence of the article can begin with the same words. */
const LONGEST: Record<BoilerplateKind, number> = {
  related: 220,
  advertisement: 90,
  newsletter: 260,
  share: 160,
  comments: 160,
  credit: 200,
  byline: 140,
  date: 110,
  tags: 200,
  player: 140,
  legal: 300,
};

const KINDS = Object.keys(LONGEST) as BoilerplateKind[];

/** Letters of the six languages. The classes of Unicode would make the patterns slow to compile, and each page compiles them anew. */
const LETTER = 'a-z\\u00df-\\u024f';
const SIGN = `[^${LETTER}0-9]{0,4}`;
const LONGEST_OF_ALL = Math.max(...Object.values(LONGEST));

/** So many letters of the first word tell which phrases a line is tried against. */
const HEAD = 3;
/** The head of phrases that begin with a figure, and of those whose beginning is a sign. */
const FIGURE = '#';
const ANY = '';

interface Compiled {
  kind: BoilerplateKind;
  longest: number;
  pattern: RegExp;
}

export type BoilerplateLanguage = keyof typeof BOILERPLATE;

/**
 * Phrases by the head with which they begin, each before the index of its kind. A pattern is compiled when the first line with its head comes: most
 * never are. All this is done anew in every page, by code that runs for the first time, so it does little.
 */
function index(languages: readonly BoilerplateLanguage[]): Map<string, (string | number)[]> {
  const map = new Map<string, (string | number)[]>();
  const put = (head: string, phrase: string, kind: number): void => {
    const list = map.get(head);
    if (list) list.push(phrase, kind);
    else map.set(head, [phrase, kind]);
  };
  for (const language of languages)
    for (let kind = 0; kind < KINDS.length; kind++)
      for (const phrase of BOILERPLATE[language][KINDS[kind]!]) {
        if (plainAt(phrase, 0)) put(phrase.slice(0, HEAD), phrase, kind);
        else for (const head of headsOf(phrase)) put(head, phrase, kind);
      }
  return map;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
}

/** True where the pattern's next letters are a head, written out. */
function plainAt(source: string, at: number): boolean {
  if (!isLetter(source.charCodeAt(at)) || !isLetter(source.charCodeAt(at + 1))) return false;
  const after = source.charCodeAt(at + HEAD);
  return isLetter(source.charCodeAt(at + 2)) && after !== 63 && after !== 42;
}

/** Phrases whose head can be read off: a first word of one or two letters, a figure, a sign. */
const SHORT = /^(?:([a-z\u00df-\u024f]{1,2})(?:[ '$]|-(?!\?)|\\s)|\\d\+|©)/;
const CHOICE = /^\(([^()]+)\)(?![?*])/;

/** The heads that lines of a phrase can have: its first letters, in every way that its optional parts and choices allow. */
export function headsOf(phrase: string): Set<string> {
  const short = SHORT.exec(phrase);
  if (short) return new Set([short[1] ?? (phrase.startsWith('©') ? ANY : FIGURE)]);
  const choice = CHOICE.exec(phrase)?.[1]?.split('|');
  if (choice?.every((word) => plainAt(word, 0))) return new Set(choice.map((word) => word.slice(0, HEAD)));
  const heads = new Set<string>();
  for (const { head, open } of walk(phrase, [{ head: '', open: true }])) heads.add(open && !head ? ANY : head);
  return heads;
}

/** The beginning of a line as far as it is known. `open`: the word goes on with what comes next. */
interface Beginning {
  head: string;
  open: boolean;
}

/** What the beginnings become by a piece of a pattern: letters, `[abc]`, `(a|b)`, each with or without `?`; all else ends the word. */
function walk(source: string, from: Beginning[]): Beginning[] {
  let all = from;
  for (let at = 0; at < source.length && all.some(({ open }) => open); ) {
    const unit = source[at]!;
    let next: Beginning[];
    if (unit === '(') {
      const end = closing(source, at);
      next = choices(source.slice(at + 1, end)).flatMap((choice) => walk(choice, all));
      at = end + 1;
    } else if (unit === '[' && !source.startsWith('[^', at)) {
      const end = source.indexOf(']', at);
      next = [...source.slice(at + 1, end)].flatMap((letter) => add(all, letter));
      at = end + 1;
    } else if (unit === '\\') {
      next = add(all, source[at + 1] === 'd' ? FIGURE : source[at + 1] === 's' ? ' ' : source[at + 1]!);
      at += 2;
    } else {
      next = add(all, unit);
      at++;
    }
    const repeat = source[at];
    if (repeat === '?' || repeat === '*') next = [...next, ...all];
    if (repeat === '?' || repeat === '*' || repeat === '+') at++;
    all = next;
  }
  return all;
}

function add(all: Beginning[], unit: string): Beginning[] {
  const letter = isLetter(unit.charCodeAt(0));
  return all.map((beginning) => {
    const { head, open } = beginning;
    if (!open) return beginning;
    if (letter) return { head: head + unit, open: head.length + 1 < HEAD };
    // A space before the word is optional in a line; another sign at the very start may be any.
    if (!head && unit === ' ') return beginning;
    return { head: head || (unit === FIGURE ? FIGURE : ANY), open: false };
  });
}

function closing(source: string, from: number): number {
  for (let at = from, depth = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  throw new SyntaxError(`open bracket in ${source}`);
}

function choices(group: string): string[] {
  const found = [''];
  for (let at = 0, depth = 0; at < group.length; at++) {
    const unit = group[at]!;
    if (unit === '(') depth++;
    else if (unit === ')') depth--;
    if (unit === '|' && depth === 0) found.push('');
    else found[found.length - 1] += unit;
  }
  return found;
}

function compile(list: readonly (string | number)[] | undefined): readonly Compiled[] {
  if (!list) return [];
  const patterns: Compiled[] = [];
  for (let i = 0; i < KINDS.length; i++) {
    const begins = new Set<string>();
    const whole = new Set<string>();
    for (let at = 0; at < list.length; at += 2) {
      if (list[at + 1] !== i) continue;
      const phrase = (list[at] as string).replaceAll('\\p{L}', LETTER);
      if (phrase.endsWith('$')) whole.add(phrase.slice(0, -1));
      else begins.add(phrase);
    }
    const choices: string[] = [];
    if (begins.size) choices.push(`(?:${[...begins].join('|')})(?![${LETTER}0-9])`);
    if (whole.size) choices.push(`(?:${[...whole].join('|')})${SIGN}$`);
    if (!choices.length) continue;
    const kind = KINDS[i]!;
    patterns.push({ kind, longest: LONGEST[kind], pattern: new RegExp(`^${SIGN}(?:${choices.join('|')})`) });
  }
  return patterns;
}

/** The head of a line in lower case: letters of its first word, or the sign for a figure; none after more signs than a phrase allows. */
function headOf(line: string): string {
  for (let at = 0; at < 5 && at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= 48 && code <= 57) return FIGURE;
    if (!isLetter(code)) continue;
    let end = at + 1;
    while (end < at + HEAD && isLetter(line.charCodeAt(end))) end++;
    return line.slice(at, end);
  }
  return ANY;
}

/** The kind of boilerplate that a line with collapsed white space is by its words, or null. */
export type KindOfLine = (line: string) => BoilerplateKind | null;

/** Knows the phrases of the languages given: a page in one language has its boilerplate in that one and perhaps in English. */
export function boilerplateIn(languages: readonly BoilerplateLanguage[]): KindOfLine {
  let byHead: Map<string, (string | number)[]> | undefined;
  const compiled = new Map<string, readonly Compiled[]>();
  const patternsOf = (head: string): readonly Compiled[] => {
    let patterns = compiled.get(head);
    if (!patterns) {
      byHead ??= index(languages);
      patterns = compile(byHead.get(head));
      if (compiled.size < 2000) compiled.set(head, patterns);
    }
    return patterns;
  };
  return (line) => {
    if (line.length > LONGEST_OF_ALL || line.length < 2) return null;
    const folded = line.toLowerCase().replace(/[\u2019\u02bc]/g, "'");
    const head = headOf(folded);
    const fit = ({ longest, pattern }: Compiled): boolean => line.length <= longest && pattern.test(folded);
    const first = head === ANY ? undefined : patternsOf(head).find(fit);
    const other = patternsOf(ANY).find(fit);
    if (!first || !other) return (first ?? other)?.kind ?? null;
    return KINDS.indexOf(first.kind) <= KINDS.indexOf(other.kind) ? first.kind : other.kind;
  };
}

/** In any of the six languages. */
export const boilerplateKind: KindOfLine = boilerplateIn(Object.keys(BOILERPLATE) as BoilerplateLanguage[]);
