import { annotationsOfArticle } from '../store/read/annotations.ts';
import type { SearchEntry } from '../store/read/search-index.ts';

export const SCOPES = ['selected', 'found', 'article', 'all'] as const;
/** What is taken out: the selection, the search result (so also a tag, leader, site or time), the active article, everything. */
export type Scope = (typeof SCOPES)[number];

/** The ids of a scope, the bin left out. */
export async function idsOf(
  scope: Scope,
  found: readonly SearchEntry[],
  chosen: readonly SearchEntry[],
  active?: SearchEntry,
): Promise<string[] | 'all'> {
  if (scope === 'all') return 'all';
  if (scope === 'selected') return chosen.map(({ id }) => id);
  if (scope === 'found') return found.map(({ id }) => id);
  return active ? (await annotationsOfArticle(active.articleId)).map(({ id }) => id) : [];
}
