import { useEffect, useState } from 'preact/hooks';
import type { SearchEntry } from '../store/read/search-index.ts';
import { type Found, noCounts, type Sort, search } from './search.ts';

/** The result follows the query; while a new one is found the old one stays. */
export function useFound(entries: readonly SearchEntry[], query: string, sort: Sort): Found {
  const [found, setFound] = useState<Found>({ entries: [], facets: noCounts() });
  useEffect(() => {
    const end = new AbortController();
    void search(entries, query, sort, end.signal).then((next) => next && setFound(next));
    return () => end.abort();
  }, [entries, query, sort]);
  return found;
}
