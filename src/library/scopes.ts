import type { Bundle, BundleEntry } from '../formats/bundle.ts';
import type { AnnotationRow } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { binned, revisionsOf } from '../store/read/annotations.ts';
import { allArticles, articlesById } from '../store/read/articles.ts';
import { rowsById, type SearchEntry, searchEntries } from '../store/read/search-index.ts';

export const SCOPES = ['selected', 'found', 'article', 'all'] as const;
/** What is taken out: the selection, the search result (so also a tag, leader, site or time), the active article, everything. */
export type Scope = (typeof SCOPES)[number];

const AT_ONCE = 500;

function entryOf(row: AnnotationRow): BundleEntry {
  return {
    annotation: row.annotation,
    articleId: row.articleId,
    ...(row.deleted ? { deleted: row.deleted } : {}),
    ...(row.anchorState ? { anchorState: row.anchorState } : {}),
    ...(row.lastSeen ? { lastSeen: row.lastSeen } : {}),
  };
}

async function allIds(): Promise<string[]> {
  const ids: string[] = [];
  for await (const part of searchEntries()) ids.push(...part.map(({ id }) => id));
  return ids;
}

/** The ids of a scope, the bin left out. */
export async function idsOf(
  scope: Scope,
  found: readonly SearchEntry[],
  chosen: readonly SearchEntry[],
  active?: SearchEntry,
): Promise<string[]> {
  if (scope === 'all') return allIds();
  if (scope === 'selected') return chosen.map(({ id }) => id);
  if (scope === 'found') return found.map(({ id }) => id);
  const ids: string[] = [];
  for await (const part of searchEntries())
    ids.push(...part.filter((entry) => entry.articleId === active?.articleId).map(({ id }) => id));
  return ids;
}

export interface BundleOptions {
  /** The log and the bin: what the backup carries. */
  whole: boolean;
  /** Bin and articles without notes, for `all`. */
  everything: boolean;
  onProgress: (done: number, of: number) => void;
  signal: AbortSignal;
}

/** Notes and their articles, read a part at a time. Undefined when the signal ended it. */
export async function bundleOf(ids: readonly string[], options: BundleOptions): Promise<Bundle | undefined> {
  const annotations: BundleEntry[] = [];
  const revisions: unknown[] = [];
  const articles = new Map<string, Article>();
  const bin = options.whole && options.everything ? (await binned(Number.MAX_SAFE_INTEGER)).map(({ id }) => id) : [];
  const all = [...ids, ...bin];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    if (options.signal.aborted) return undefined;
    const part = all.slice(at, at + AT_ONCE);
    const rows = await rowsById(part);
    annotations.push(...rows.map(entryOf));
    const missing = rows.map((row) => row.articleId).filter((id) => !articles.has(id));
    for (const [id, article] of await articlesById(missing)) articles.set(id, article);
    if (options.whole) revisions.push(...(await revisionsOf(part)));
    options.onProgress(Math.min(at + AT_ONCE, all.length), all.length);
  }
  if (options.everything && options.whole) for (const article of await allArticles()) articles.set(article.id, article);
  return { articles: [...articles.values()].map(plainArticle), annotations, ...(options.whole ? { revisions } : {}) };
}

/** Without the store's own index fields. */
function plainArticle(article: Article & { keys?: unknown; ownKeys?: unknown; aliases?: unknown }): Article {
  const { keys: _keys, ownKeys: _ownKeys, aliases: _aliases, ...plain } = article;
  return plain;
}
