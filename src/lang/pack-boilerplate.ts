import { ANY, type Boilerplate, FIGURE, HEAD, isLetter, KINDS, OWNER } from './boilerplate.ts';
import { DE } from './boilerplate-de.ts';
import { EN } from './boilerplate-en.ts';
import { ES } from './boilerplate-es.ts';
import { FR } from './boilerplate-fr.ts';
import { IT } from './boilerplate-it.ts';
import { PT } from './boilerplate-pt.ts';

export const BOILERPLATE = { pt: PT, en: EN, es: ES, fr: FR, de: DE, it: IT } satisfies Record<string, Boilerplate>;

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

/** The letters, spaces and apostrophes with which a phrase begins; a letter that may be missing ends them. */
function prefixOf(source: string): string {
  let end = 0;
  while (isLetter(source.charCodeAt(end)) || source[end] === ' ' || source[end] === "'") end++;
  const next = source[end];
  return source.slice(0, Math.min(MOST, next === '?' || next === '*' ? end - 1 : end));
}
/** Greatest figure of one sign. */
const MOST = 35;

/**
 * The phrases of a language as the page reads them: a line for each head; after the head, each behind a tab, its phrases, a sign for the kind (its
 * place in `KINDS`) and one for the length of its prefix before them, in base 36. A page looks for the heads of its own lines only: to sort all
 * phrases was the greater part of what it did with its lines.
 */
export function packed(phrases: Boilerplate): string {
  const byHead = new Map<string, string[]>();
  for (const [place, kind] of KINDS.entries())
    for (const phrase of phrases[kind])
      for (const { head, source } of beginningsOf(phrase)) {
        const entry = place.toString(36) + prefixOf(source).length.toString(36) + source;
        const entries = byHead.get(head);
        if (entries) entries.push(entry);
        else byHead.set(head, [entry]);
      }
  const lines = [...byHead].map(([head, entries]) => `${[head, ...entries].join('\t')}\n`);
  return `\n${lines.sort().join('')}`;
}
