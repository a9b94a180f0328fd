import { useEffect, useState } from 'preact/hooks';
import { type Found, noCounts, type Sort, search } from './search.ts';
import type { Index } from './use-index.ts';

/** A result, and whether more notes are on their way that may belong to it. */
export interface Finding extends Found {
  loading: boolean;
}

/** The result follows the query; while a new one is found the old one stays. */
export function useFound({ entries, loading }: Pick<Index, 'entries' | 'loading'>, query: string, sort: Sort): Finding {
  const [found, setFound] = useState<Finding>({ entries: [], facets: noCounts(), loading: true });
  useEffect(() => {
    const end = new AbortController();
    void search(entries, query, sort, end.signal).then((next) => next && setFound({ ...next, loading }));
    return () => end.abort();
  }, [entries, loading, query, sort]);
  return found;
}
