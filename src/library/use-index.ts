import { useEffect, useRef, useState } from 'preact/hooks';
import {
  changedSince,
  entryOf,
  type Mark,
  type SearchEntry,
  searchEntries,
  storeMark,
} from '../store/read/search-index.ts';
import { watch } from '../store/read/watch.ts';
import { withChanges } from './search.ts';
import { breathe } from './slices.ts';

export interface Index {
  /** Newest first. A new array whenever something changed. */
  entries: readonly SearchEntry[];
  loading: boolean;
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

/** After an update the index rests this many times as long as it took: an import in another tab must not keep this one busy. */
const REST = 3;
/** How long nothing must have come before the whole is read again. */
const QUIET_MS = 700;

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
      const [gone, here] = [rows.filter((row) => row.deleted), rows.filter((row) => !row.deleted)];
      put(
        withChanges(
          entries.current,
          here.map(entryOf),
          gone.map(({ id }) => id),
        ),
        false,
      );
    };
    let latest: Mark | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rested = 0;
    const run = async () => {
      timer = undefined;
      const from = performance.now();
      await update(latest!);
      rested = performance.now() + REST * (performance.now() - from);
    };
    const stop = watch(
      storeMark,
      (now) => {
        latest = now;
        const last = mark.current;
        // An import with its log is followed by the next part of it: the whole is read again once it is through.
        const anew = last !== null && last.epoch !== now.epoch;
        if (anew) {
          running.abort();
          clearTimeout(timer);
        } else if (timer !== undefined) return;
        const quiet = anew ? QUIET_MS : Math.max(0, rested - performance.now());
        timer = setTimeout(() => {
          queue = queue.then(run).catch(onError);
        }, quiet);
      },
      onError,
    );
    return () => {
      clearTimeout(timer);
      running.abort();
      stop();
    };
  }, []);
  return index;
}
