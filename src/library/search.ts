import type { SearchEntry } from '../store/read/search-index.ts';
import { matches, parseQuery } from '../text/query.ts';
import { eachInSlices, sortedInSlices } from './slices.ts';

export const SORTS = ['newest', 'oldest', 'changed', 'article', 'site'] as const;
export type Sort = (typeof SORTS)[number];

export const FACETS = ['kind', 'status', 'verdict', 'tag', 'leader', 'site', 'colour', 'is'] as const;
export type Facet = (typeof FACETS)[number];
export type FacetCounts = Record<Facet, Map<string, number>>;

export interface Found {
  entries: SearchEntry[];
  facets: FacetCounts;
}

export function noCounts(): FacetCounts {
  return Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as FacetCounts;
}

function count(counts: Map<string, number>, value: string | undefined): void {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function countEntry(facets: FacetCounts, entry: SearchEntry): void {
  count(facets.kind, entry.kind);
  count(facets.status, entry.status);
  count(facets.verdict, entry.verdict);
  count(facets.site, entry.site);
  count(facets.colour, entry.colour);
  for (const tag of entry.tags) count(facets.tag, tag);
  for (const id of entry.leaderIds) count(facets.leader, id);
  for (const is of entry.is) count(facets.is, is);
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Articles in the order of their newest note, notes in reading order. `entries` come newest first. */
async function byArticle(entries: readonly SearchEntry[], signal?: AbortSignal): Promise<SearchEntry[] | undefined> {
  const articles = new Map<string, SearchEntry[]>();
  const whole = await eachInSlices(
    entries,
    (entry) => {
      const notes = articles.get(entry.articleId);
      if (notes) notes.push(entry);
      else articles.set(entry.articleId, [entry]);
    },
    signal,
  );
  const inOrder: SearchEntry[] = [];
  const sortOne = (notes: SearchEntry[]) => {
    for (const note of notes.sort((a, b) => a.position - b.position)) inOrder.push(note);
  };
  return whole && (await eachInSlices(articles.values(), sortOne, signal)) ? inOrder : undefined;
}

/** `entries`, which come newest first, in the order asked for. Undefined when the signal ended it. */
export async function sorted(
  entries: SearchEntry[],
  sort: Sort,
  signal?: AbortSignal,
): Promise<SearchEntry[] | undefined> {
  switch (sort) {
    case 'newest':
      return entries;
    case 'oldest':
      return [...entries].reverse();
    case 'changed':
      return sortedInSlices(entries, (a, b) => text(b.modified, a.modified), signal);
    case 'site':
      return sortedInSlices(
        entries,
        (a, b) => text(a.site, b.site) || text(a.articleId, b.articleId) || a.position - b.position,
        signal,
      );
    case 'article':
      return byArticle(entries, signal);
  }
}

/** Newest first; of one moment, the higher id first, as the store has them. */
function newestFirst(a: SearchEntry, b: SearchEntry): number {
  return text(b.created, a.created) || text(b.id, a.id);
}

/** The index, newest first, with entries that are new or were made anew in their places, and without what is `gone`. */
export async function withChanges(
  entries: readonly SearchEntry[],
  fresh: readonly SearchEntry[],
  gone: readonly string[],
): Promise<SearchEntry[]> {
  const replaced = new Set([...gone, ...fresh.map(({ id }) => id)]);
  const waiting = (await sortedInSlices(fresh, newestFirst))!;
  const all: SearchEntry[] = [];
  let next = 0;
  await eachInSlices(entries, (entry) => {
    while (next < waiting.length && newestFirst(waiting[next]!, entry) < 0) all.push(waiting[next++]!);
    if (!replaced.has(entry.id)) all.push(entry);
  });
  for (; next < waiting.length; next++) all.push(waiting[next]!);
  return all;
}

/** What matches the query, sorted, with how many there are of each facet. Undefined when the signal ended it. */
export async function search(
  entries: readonly SearchEntry[],
  query: string,
  sort: Sort,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const parsed = parseQuery(query);
  const found: SearchEntry[] = [];
  const facets = noCounts();
  const whole = await eachInSlices(
    entries,
    (entry) => {
      if (!matches(parsed, entry)) return;
      found.push(entry);
      countEntry(facets, entry);
    },
    signal,
  );
  const inOrder = whole && (await sorted(found, sort, signal));
  return inOrder ? { entries: inOrder, facets } : undefined;
}
