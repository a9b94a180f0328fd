import { foldForSearch } from './search-fold.ts';

/** The parts of a note that its folded text holds, one a line, in this order; a part that is absent is an empty line. */
export const FOLDED_PARTS = [
  'text',
  'note',
  'tags',
  'claim',
  'speaker',
  'verdict',
  'title',
  'author',
  'publisher',
] as const;
export type FoldedPart = (typeof FOLDED_PARTS)[number];

/** What the search knows of a note. Lists are as the reader wrote them; `folded` is as `foldParts` makes it. */
export interface Searchable {
  folded: string;
  tags: readonly string[];
  leaderIds: readonly string[];
  site: string;
  created: string;
  colour?: string;
  status?: string;
  kind: string;
  /** Two versions kept, changed or lost in its page. */
  is: readonly string[];
}

const foldedOnce = new Map<string, string>();
/** Tags, sites and what notes share with their article: few, and asked for often. */
function folded(value: string): string {
  let known = foldedOnce.get(value);
  if (known === undefined) {
    if (foldedOnce.size > 20_000) foldedOnce.clear();
    known = foldForSearch(value);
    foldedOnce.set(value, known);
  }
  return known;
}

/** The parts that all notes of an article, or many notes, have alike. */
const SHARED: readonly FoldedPart[] = ['tags', 'speaker', 'verdict', 'title', 'author', 'publisher'];

/** Joins the parts of a note into the one text that is searched. */
export function foldParts(parts: Partial<Record<FoldedPart, string>>): string {
  const fold = (part: FoldedPart) => (SHARED.includes(part) ? folded : foldForSearch)(parts[part] ?? '');
  return FOLDED_PARTS.map(fold).join('\n');
}

function partOf(folded: string, part: FoldedPart): string {
  return folded.split('\n', FOLDED_PARTS.length)[FOLDED_PARTS.indexOf(part)] ?? '';
}

export const FIELDS = [
  'tag',
  'leader',
  'speaker',
  'verdict',
  'site',
  'author',
  'title',
  'since',
  'until',
  'text',
  'note',
  'colour',
  'status',
  'kind',
  'is',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields by the names that readers of the interface's languages try first; all folded. */
const ALIASES: Record<string, Field> = {
  ...(Object.fromEntries(FIELDS.map((field) => [field, field])) as Record<Field, Field>),
  etiqueta: 'tag',
  lider: 'leader',
  quem: 'speaker',
  quien: 'speaker',
  veredito: 'verdict',
  veredicto: 'verdict',
  sitio: 'site',
  autor: 'author',
  titulo: 'title',
  desde: 'since',
  ate: 'until',
  hasta: 'until',
  texto: 'text',
  quote: 'text',
  nota: 'note',
  color: 'colour',
  cor: 'colour',
  situacao: 'status',
  estado: 'status',
  tipo: 'kind',
};

export interface Term {
  /** Absent: anywhere in the note. */
  field?: Field;
  /** Folded; a date for `since` and `until`. */
  value: string;
  /** Written with `-`: the note must not match. */
  not: boolean;
}
export interface Query {
  terms: Term[];
}

/** A word, a "quoted phrase", or either with `field:` before it; each may have `-` before it. */
const TERM = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|(\S+))/gu;

/** `since` takes a date, the beginning of one (`2026-03`), or a span back from `now` such as `7d`, `2w`, `6m`, `1y`. */
function dateOf(value: string, now: Date): string {
  const back = /^(\d{1,4})([dwmy])$/.exec(value);
  if (!back) return value;
  const count = Number(back[1]);
  const day = new Date(now);
  if (back[2] === 'm') day.setUTCMonth(day.getUTCMonth() - count);
  else if (back[2] === 'y') day.setUTCFullYear(day.getUTCFullYear() - count);
  else day.setUTCDate(day.getUTCDate() - count * (back[2] === 'w' ? 7 : 1));
  return Number.isNaN(day.getTime()) ? value : day.toISOString().slice(0, 10);
}

/** Reads what the reader typed. Nothing is an error: an unknown field is searched as words. */
export function parseQuery(text: string, now = new Date()): Query {
  const terms: Term[] = [];
  for (const [whole, minus, name, phrase, word] of text.matchAll(TERM)) {
    const field = name === undefined ? undefined : ALIASES[foldForSearch(name)];
    const known = name === undefined || field !== undefined;
    const raw = known ? (phrase ?? word ?? '') : whole.slice(minus!.length).replaceAll('"', '');
    const value = foldForSearch(raw);
    if (value === '' || (value === '-' && !field)) continue;
    const dated = field === 'since' || field === 'until';
    terms.push({ ...(field ? { field } : {}), value: dated ? dateOf(value, now) : value, not: minus === '-' });
  }
  return { terms };
}

/** A person is meant by id, as the speaker, or by name in quote, claim, note or tag. */
function aboutLeader(note: Searchable, value: string): boolean {
  if (note.leaderIds.some((id) => folded(id) === value)) return true;
  const parts: FoldedPart[] = ['speaker', 'text', 'claim', 'note', 'tags'];
  return note.folded.includes(value) && parts.some((part) => partOf(note.folded, part).includes(value));
}

function fieldMatches(note: Searchable, field: Field, value: string): boolean {
  switch (field) {
    case 'tag':
      return note.tags.some((tag) => folded(tag) === value || folded(tag).startsWith(`${value}/`));
    case 'leader':
      return aboutLeader(note, value);
    case 'site':
      return (
        folded(note.site) === value || folded(note.site).endsWith(`.${value}`) || folded(note.site).includes(value)
      );
    case 'since':
      return note.created >= value;
    case 'until':
      return note.created.slice(0, value.length) <= value;
    case 'colour':
      return note.colour === value;
    case 'status':
      return folded(note.status ?? '') === value;
    case 'kind':
      return note.kind === value;
    case 'is':
      return note.is.includes(value);
    default:
      return partOf(note.folded, field).includes(value);
  }
}

/** True when every term holds. Terms of one of the closed fields, such as two sites, are alternatives to each other. */
export function matches(query: Query, note: Searchable): boolean {
  const open: Partial<Record<Field, boolean>> = {};
  for (const { field, value, not } of query.terms) {
    if (!field) {
      if (note.folded.includes(value) === not) return false;
      continue;
    }
    const is = fieldMatches(note, field, value);
    if (ALTERNATIVES.has(field) && !not) open[field] = open[field] || is;
    else if (is === not) return false;
  }
  return !Object.values(open).includes(false);
}

/** A note has one of these, so that two values can only mean "either". */
const ALTERNATIVES = new Set<Field>(['site', 'colour', 'status', 'kind', 'verdict', 'speaker']);

/** The query with a field's value added, or taken out where it is there already: what a click on a facet does. */
export function toggleTerm(text: string, field: Field, value: string): string {
  const written = `${field}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
  const parts = [...text.matchAll(TERM)].map((match) => match[0]);
  const without = parts.filter((part) => foldForSearch(part) !== foldForSearch(written));
  return (without.length < parts.length ? without : [...parts, written]).join(' ');
}

/** True when the query has this value of the field. */
export function hasTerm(query: Query, field: Field, value: string): boolean {
  const wanted = folded(value);
  return query.terms.some((term) => term.field === field && term.value === wanted && !term.not);
}
