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
  // Agencies' captions begin with their kind and tell a whole story.
  credit: 300,
  byline: 140,
  date: 110,
  tags: 200,
  player: 140,
  legal: 300,
};

const KINDS = Object.keys(LONGEST) as BoilerplateKind[];

/** Letters of the six languages. The classes of Unicode would make the patterns slow to compile, and each page compiles them anew. */
const LETTER = 'a-z\\u00df-\\u024f';
/** So many signs may stand before a phrase. */
const SIGNS = 4;
const SIGN = `[^${LETTER}0-9]{0,${SIGNS}}`;
const LONGEST_OF_ALL = Math.max(...Object.values(LONGEST));

/** So many letters of the first word tell which phrases a line is tried against. */
const HEAD = 3;
/** The head of phrases that begin with a figure, of those that begin with this sign, and of those whose beginning is not to be read off. */
const FIGURE = '#';
const OWNER = '©';
const ANY = '';

interface Phrase {
  /** Place of the kind in `KINDS`. */
  kind: number;
  /** A line of the phrase begins with it, signs aside. */
  prefix: string;
  source: string;
  /** Compiled when the first line begins with the prefix: most never are. */
  pattern: RegExp | null;
}

export type BoilerplateLanguage = keyof typeof BOILERPLATE;

/**
 * Phrases by the head with which they begin. All this is done anew in every page, by code that runs for the first time, so it does little: what a line
 * must begin with is compared before any pattern is made.
 */
function index(languages: readonly BoilerplateLanguage[]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const language of languages)
    for (let kind = 0; kind < KINDS.length; kind++)
      for (const phrase of BOILERPLATE[language][KINDS[kind]!]) {
        if (isPlain(phrase)) put(map, phrase.slice(0, HEAD), phrase, kind);
        else for (const { head, source } of beginningsOf(phrase)) put(map, head, source, kind);
      }
  return map;
}

function put(map: Map<string, Phrase[]>, head: string, source: string, kind: number): void {
  const phrase = { kind, prefix: '', source, pattern: null };
  const list = map.get(head);
  if (list) list.push(phrase);
  else map.set(head, [phrase]);
}

/** The letters, spaces and apostrophes with which a phrase begins; a letter that may be missing ends them. */
function prefixOf(source: string): string {
  let end = 0;
  while (isLetter(source.charCodeAt(end)) || source[end] === ' ' || source[end] === "'") end++;
  const next = source[end];
  return source.slice(0, next === '?' || next === '*' ? end - 1 : end);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
}

/** True for a phrase whose first letters are a head, written out. */
function isPlain(phrase: string): boolean {
  for (let at = 0; at < HEAD; at++) if (!isLetter(phrase.charCodeAt(at))) return false;
  return phrase[HEAD] !== '?' && phrase[HEAD] !== '*';
}

/** Phrases that begin with a word of one or two letters, a figure, a sign. */
const SHORT = /^(?:([a-z\u00df-\u024f]{1,2})(?:[ '$]|-(?!\?)|\\[s)])|\\d\+|©)/;
const GROUP = /^\(([^()]+)\)(\??)/;
const COUNT = '\\d* ?';

/** One way in which lines of a phrase begin. */
export interface Beginning {
  head: string;
  /** The phrase with this beginning only. */
  source: string;
}

/**
 * The ways in which lines of a phrase can begin, where a group at its beginning allows several. A phrase whose first letters cannot be read off is
 * tried against every line, so few should be such.
 */
export function beginningsOf(source: string): Beginning[] {
  if (isPlain(source)) return [{ head: source.slice(0, HEAD), source }];
  const short = SHORT.exec(source);
  if (short) return [{ head: short[1] ?? (source.startsWith(OWNER) ? OWNER : FIGURE), source }];
  if (source.startsWith(COUNT)) return [{ head: FIGURE, source }, ...beginningsOf(source.slice(COUNT.length))];
  const group = GROUP.exec(source);
  if (!group) return [{ head: ANY, source }];
  const rest = source.slice(group[0].length);
  const all = group[2] ? beginningsOf(rest) : [];
  for (const choice of group[1]!.split('|')) all.push(...beginningsOf(choice + rest));
  return all;
}

/** No word goes on where a phrase ends; after a space, a sign or a figure at its end anything may follow. */
const WORD_ENDS = `(?:(?<![${LETTER}])|(?![${LETTER}0-9]))`;

function compile(source: string): RegExp {
  const phrase = source.replaceAll('\\p{L}', LETTER);
  return new RegExp(
    phrase.endsWith('$') ? `^${SIGN}(?:${phrase.slice(0, -1)})${SIGN}$` : `^${SIGN}(?:${phrase})${WORD_ENDS}`,
  );
}

/** Where a line's first letter or figure is; its length, after more signs than a phrase allows. */
function firstOf(line: string): number {
  for (let at = 0; at <= SIGNS && at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isLetter(code) || (code >= 48 && code <= 57)) return at;
  }
  return line.length;
}

/** The head of a line in lower case: letters of its first word, or the sign for a figure. */
function headOf(line: string, from: number): string {
  if (from === line.length) return ANY;
  let end = from;
  while (end < from + HEAD && isLetter(line.charCodeAt(end))) end++;
  return end === from ? FIGURE : line.slice(from, end);
}

/** The kind of boilerplate that a line with collapsed white space is by its words, or null. */
export type KindOfLine = (line: string) => BoilerplateKind | null;

/** Knows the phrases of the languages given: a page in one language has its boilerplate in that one and perhaps in English. */
export function boilerplateIn(languages: readonly BoilerplateLanguage[]): KindOfLine {
  let byHead: Map<string, Phrase[]> | undefined;
  /** The first kind before `best` of which the line is. */
  const first = (phrases: readonly Phrase[] | undefined, line: string, from: number, best: number): number => {
    if (!phrases) return best;
    for (const phrase of phrases) {
      if (phrase.kind >= best || line.length > LONGEST[KINDS[phrase.kind]!]) continue;
      phrase.prefix ||= prefixOf(phrase.source);
      if (!line.startsWith(phrase.prefix, from)) continue;
      phrase.pattern ??= compile(phrase.source);
      if (phrase.pattern.test(line)) best = phrase.kind;
    }
    return best;
  };
  return (line) => {
    if (line.length > LONGEST_OF_ALL || line.length < 2) return null;
    byHead ??= index(languages);
    const folded = line.toLowerCase().replace(APOSTROPHES, "'");
    const from = firstOf(folded);
    const head = headOf(folded, from);
    let best = first(byHead.get(ANY), folded, from, KINDS.length);
    if (head !== ANY) best = first(byHead.get(head), folded, from, best);
    if (folded.slice(0, SIGNS + 1).includes(OWNER)) best = first(byHead.get(OWNER), folded, from, best);
    return KINDS[best] ?? null;
  };
}
const APOSTROPHES = /[\u2019\u02bc]/g;

/** In any of the six languages. */
export const boilerplateKind: KindOfLine = boilerplateIn(Object.keys(BOILERPLATE) as BoilerplateLanguage[]);
