import PACKED from './packed-boilerplate.json' with { type: 'json' };

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

/** The kind that comes first wins. */
export const KINDS = Object.keys(LONGEST) as BoilerplateKind[];

/** Letters of the six languages. The classes of Unicode would make the patterns slow to compile, and each page compiles them anew. */
const LETTER = 'a-z\\u00df-\\u024f';
/** So many signs may stand before a phrase. */
const SIGNS = 4;
const SIGN = `[^${LETTER}0-9]{0,${SIGNS}}`;
const LONGEST_OF_ALL = Math.max(...Object.values(LONGEST));

/** So many letters of the first word tell which phrases a line is tried against. */
export const HEAD = 3;
/** The head of phrases that begin with a figure, of those that begin with this sign, and of those whose beginning is not to be read off. */
export const FIGURE = '#';
export const OWNER = '©';
export const ANY = '';

type BoilerplateLanguage = keyof typeof PACKED;

/** The phrases of a language that begin with a head, as `packed` in `pack-boilerplate.ts` writes them. */
function phrasesAt(head: string, language: BoilerplateLanguage): string[] {
  const all = PACKED[language];
  const at = all.indexOf(`\n${head}\t`);
  if (at < 0) return [];
  const [, ...phrases] = all.slice(at, all.indexOf('\n', at + 1)).split('\t');
  return phrases;
}

/** True for a small letter of the six languages. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
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

/** Patterns by packed phrase, compiled when the first line begins as the phrase does: most never are. */
const patterns = new Map<string, RegExp>();

/** The first kind before `best` of which a line is by one of these packed phrases. */
function firstKind(phrases: readonly string[], line: string, from: number, best: number): number {
  let first = best;
  for (const phrase of phrases) {
    const kind = Number.parseInt(phrase[0]!, 36);
    if (kind >= first || line.length > LONGEST[KINDS[kind]!]) continue;
    if (!line.startsWith(phrase.slice(2, 2 + Number.parseInt(phrase[1]!, 36)), from)) continue;
    let pattern = patterns.get(phrase);
    if (!pattern) {
      pattern = compile(phrase.slice(2));
      patterns.set(phrase, pattern);
    }
    if (pattern.test(line)) first = kind;
  }
  return first;
}

/** Knows the phrases of the languages given: a page in one language has its boilerplate in that one and perhaps in English. */
export function boilerplateIn(languages: readonly BoilerplateLanguage[]): KindOfLine {
  const byHead = new Map<string, string[]>();
  const phrasesOf = (head: string): string[] => {
    let phrases = byHead.get(head);
    if (!phrases) {
      phrases = languages.flatMap((language) => phrasesAt(head, language));
      byHead.set(head, phrases);
    }
    return phrases;
  };
  return (line) => {
    if (line.length > LONGEST_OF_ALL || line.length < 2) return null;
    const folded = line.toLowerCase().replaceAll('\u2019', "'").replaceAll('\u02bc', "'");
    const from = firstOf(folded);
    const head = headOf(folded, from);
    let best = firstKind(phrasesOf(ANY), folded, from, KINDS.length);
    if (head !== ANY) best = firstKind(phrasesOf(head), folded, from, best);
    if (folded.slice(0, SIGNS + 1).includes(OWNER)) best = firstKind(phrasesOf(OWNER), folded, from, best);
    return KINDS[best] ?? null;
  };
}

/** In any of the six languages. */
export const boilerplateKind: KindOfLine = boilerplateIn(Object.keys(PACKED) as BoilerplateLanguage[]);
