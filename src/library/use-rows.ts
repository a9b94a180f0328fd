import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnnotationRow } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { articlesById } from '../store/read/articles.ts';
import { rowsById, type SearchEntry } from '../store/read/search-index.ts';

export interface DrawnRow {
  row: AnnotationRow;
  headline: string;
}

/** An entry is made anew when its note changes, so it serves as the key of what was loaded for it. */
const loaded = new WeakMap<SearchEntry, DrawnRow>();
const headlines = new Map<string, string>();

async function loadRows(entries: readonly SearchEntry[]): Promise<void> {
  const rows = new Map((await rowsById(entries.map((entry) => entry.id))).map((row) => [row.id, row]));
  const unknown = [...new Set([...rows.values()].map((row) => row.articleId))].filter((id) => !headlines.has(id));
  const articles: Map<string, Article> = unknown.length > 0 ? await articlesById(unknown) : new Map();
  for (const [id, article] of articles) headlines.set(id, article.headline);
  for (const entry of entries) {
    const row = rows.get(entry.id);
    if (row) loaded.set(entry, { row, headline: headlines.get(row.articleId) ?? '' });
  }
}

/** The whole rows of what is drawn now, loaded as the list scrolls. */
export function useDrawnRows(
  entries: readonly SearchEntry[],
  range: readonly [number, number],
): (entry: SearchEntry) => DrawnRow | undefined {
  const [version, setVersion] = useState(0);
  const [first, last] = range;
  useEffect(() => {
    const missing = entries.slice(first, last).filter((entry) => !loaded.has(entry));
    if (missing.length === 0) return undefined;
    let wanted = true;
    loadRows(missing)
      .then(() => wanted && setVersion((old) => old + 1))
      .catch((error) => console.error('Glosa', error));
    return () => {
      wanted = false;
    };
  }, [entries, first, last]);
  return useMemo(() => (entry: SearchEntry) => loaded.get(entry), [version, entries]);
}
