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
const FIRST_WORD = new RegExp(`^${SIGN}([${LETTER}]+)`);
const LONGEST_OF_ALL = Math.max(...Object.values(LONGEST));

type Phrases = Partial<Record<BoilerplateKind, string[]>>;
interface Compiled {
  kind: BoilerplateKind;
  longest: number;
  pattern: RegExp;
}

/** Phrases by the word with which they begin, so that a line is tried against few; under '' those that begin with no fixed word. */
let byWord: Map<string, Phrases> | undefined;
const compiled = new Map<string, Compiled[]>();

function index(): Map<string, Phrases> {
  const map = new Map<string, Phrases>();
  for (const words of Object.values(BOILERPLATE))
    for (const kind of KINDS)
      for (const phrase of words[kind])
        for (const word of firstWords(phrase) ?? ['']) {
          const phrases = map.get(word) ?? {};
          map.set(word, phrases);
          phrases[kind] ??= [];
          phrases[kind].push(phrase.replaceAll('\\p{L}', LETTER));
        }
  return map;
}

/** The words with which a phrase can begin, or null where that cannot be told: it begins with a figure, a sign or an optional part. */
function firstWords(phrase: string): string[] | null {
  const group = /^\(([^()]*)\)(.?)/.exec(phrase);
  if (group && group[2] !== '?') {
    const rest = phrase.slice(group[0].length - group[2]!.length);
    const words = group[1]!.split('|').map((choice) => firstWord(choice + rest));
    return words.every((word) => word !== null) ? words : null;
  }
  const word = firstWord(phrase);
  return word === null ? null : [word];
}

/** The first word when it is written out whole: letters, then a space, the end, or a sign. */
function firstWord(text: string): string | null {
  return /^([a-z\u00df-\u024f]+)(?=$|[ :'$-]|\\s)/.exec(text)?.[1] ?? null;
}

function compile(word: string): Compiled[] {
  byWord ??= index();
  const phrases = byWord.get(word) ?? {};
  return KINDS.flatMap((kind) => {
    const all = phrases[kind];
    if (!all) return [];
    const whole = all.filter((phrase) => phrase.endsWith('$')).map((phrase) => phrase.slice(0, -1));
    const begins = all.filter((phrase) => !phrase.endsWith('$'));
    const choices = [
      ...(begins.length ? [`(?:${begins.join('|')})(?![${LETTER}0-9])`] : []),
      ...(whole.length ? [`(?:${whole.join('|')})${SIGN}$`] : []),
    ];
    return [{ kind, longest: LONGEST[kind], pattern: new RegExp(`^${SIGN}(?:${choices.join('|')})`) }];
  });
}

function patternsOf(word: string): Compiled[] {
  let patterns = compiled.get(word);
  if (!patterns) {
    patterns = compile(word);
    if (compiled.size < 2000) compiled.set(word, patterns);
  }
  return patterns;
}

/** The kind of boilerplate that a line with collapsed white space is by its words, in any of the six languages, or null. */
export function boilerplateKind(line: string): BoilerplateKind | null {
  if (line.length > LONGEST_OF_ALL || line.length < 2) return null;
  const folded = line.toLowerCase().replace(/[\u2019\u02bc]/g, "'");
  const word = FIRST_WORD.exec(folded)?.[1] ?? '';
  const fit = ({ longest, pattern }: Compiled): boolean => line.length <= longest && pattern.test(folded);
  const found = [(word && patternsOf(word).find(fit)) || undefined, patternsOf('').find(fit)].filter(
    (hit) => hit !== undefined,
  );
  return found.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0]?.kind ?? null;
}
