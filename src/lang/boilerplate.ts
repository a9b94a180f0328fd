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

/** Letters of the six languages. The classes of Unicode would make these long patterns slow to compile, and each page compiles them anew. */
const LETTER = 'a-z\\u00df-\\u024f';

function compile(kind: BoilerplateKind): RegExp {
  const phrases = Object.values(BOILERPLATE)
    .flatMap((words) => words[kind])
    .map((phrase) => phrase.replaceAll('\\p{L}', LETTER));
  const whole = phrases.filter((phrase) => phrase.endsWith('$')).map((phrase) => phrase.slice(0, -1));
  const begins = phrases.filter((phrase) => !phrase.endsWith('$'));
  const sign = `[^${LETTER}0-9]{0,4}`;
  return new RegExp(`^${sign}(?:(?:${begins.join('|')})(?![${LETTER}0-9])|(?:${whole.join('|')})${sign}$)`);
}

/** Made when the first line is judged, not when the module is loaded. */
let compiled: { kind: BoilerplateKind; longest: number; pattern: RegExp }[] | undefined;
const LONGEST_OF_ALL = Math.max(...Object.values(LONGEST));

/** The kind of boilerplate that a line with collapsed white space is by its words, in any of the six languages, or null. */
export function boilerplateKind(line: string): BoilerplateKind | null {
  if (line.length > LONGEST_OF_ALL || line.length < 2) return null;
  const folded = line.toLowerCase().replace(/[’ʼ]/g, "'");
  compiled ??= KINDS.map((kind) => ({ kind, longest: LONGEST[kind], pattern: compile(kind) }));
  for (const { kind, longest, pattern } of compiled) if (line.length <= longest && pattern.test(folded)) return kind;
  return null;
}
