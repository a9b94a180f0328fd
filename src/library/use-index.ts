import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationRow } from '../model/annotation.ts';
import {
  changedSince,
  entryOf,
  type Mark,
  type SearchEntry,
  searchEntries,
  storeMark,
} from '../store/read/search-index.ts';
import { watch } from '../store/read/watch.ts';
import { breathe } from './slices.ts';

export interface Index {
  /** Newest first. A new array whenever something changed. */
  entries: readonly SearchEntry[];
  loading: boolean;
}

/** The index with rows that were saved since: replaced, added, or taken out where they are in the bin. */
export function withChanges(entries: readonly SearchEntry[], rows: readonly AnnotationRow[]): SearchEntry[] {
  const changed = new Map(rows.map((row) => [row.id, row]));
  const fresh = rows.filter((row) => !row.deleted).map(entryOf);
  const kept = entries.filter((entry) => !changed.has(entry.id));
  return [...kept, ...fresh].sort((a, b) =>
    a.created === b.created ? (a.id < b.id ? 1 : -1) : a.created < b.created ? 1 : -1,
  );
}

/** Draws the first part at once, later ones as they come but not after each. */
async function load(show: (entries: SearchEntry[]) => void, signal: AbortSignal): Promise<SearchEntry[] | undefined> {
  const all: SearchEntry[] = [];
  let shown = 0;
  for await (const part of searchEntries()) {
    if (signal.aborted) return undefined;
    all.push(...part);
    if (all.length >= shown * 2) {
      shown = all.length;
      show([...all]);
    }
    await breathe();
  }
  return all;
}

/** The search index of the whole store, kept up to date with every save in whichever tab. */
export function useIndex(onError: (error: unknown) => void): Index {
  const [index, setIndex] = useState<Index>({ entries: [], loading: true });
  const mark = useRef<Mark | null>(null);
  const entries = useRef<readonly SearchEntry[]>([]);
  useEffect(() => {
    let running = new AbortController();
    let queue = Promise.resolve();
    const put = (next: readonly SearchEntry[], loading: boolean) => {
      entries.current = next;
      setIndex({ entries: next, loading });
    };
    const reload = async (now: Mark) => {
      running.abort();
      running = new AbortController();
      const all = await load((some) => put(some, true), running.signal);
      if (!all) return;
      mark.current = now;
      put(all, false);
    };
    const update = async (now: Mark) => {
      const last = mark.current;
      if (!last || last.epoch !== now.epoch) return reload(now);
      if (last.clock === now.clock) return;
      const rows = await changedSince(last);
      mark.current = now;
      put(withChanges(entries.current, rows), false);
    };
    const stop = watch(
      storeMark,
      (now) => {
        queue = queue.then(() => update(now)).catch(onError);
      },
      onError,
    );
    return () => {
      running.abort();
      stop();
    };
  }, []);
  return index;
}
