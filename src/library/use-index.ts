import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  changedSince,
  entryOf,
  type Mark,
  rowsById,
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
  /** Lets the index be as it is until the function it gives is called: for the time of an import, whose every part would make it anew. */
  hold: () => () => void;
}

/** Draws the newest at once, the rest as it comes but not after each part; what is drawn is in order, with a gap until all is there. */
async function load(show: (entries: SearchEntry[]) => void, signal: AbortSignal): Promise<SearchEntry[] | undefined> {
  let newest: SearchEntry[] | undefined;
  const older: SearchEntry[] = [];
  const whole = () => [...(newest ?? []), ...older.toReversed()];
  let shown = 0;
  for await (const part of searchEntries()) {
    if (signal.aborted) return undefined;
    if (newest) older.push(...part);
    else newest = part;
    if (older.length >= shown * 4) {
      shown = Math.max(older.length, AT_FIRST);
      show(whole());
    }
    await breathe();
  }
  return whole();
}

/** Older notes that are drawn before the rest is there. */
const AT_FIRST = 2000;

/** After an update the index rests this many times as long as it took: an import in another tab must not keep this one busy. */
const REST = 3;
/** How long it rests at least after many notes at once: they come from an import, and more are on their way. */
const REST_MS = 1500;
/** How long nothing must have come before the whole is read again. */
const QUIET_MS = 700;
/** Changed notes asked for at a time: the page stays alive between two reads. */
const AT_ONCE = 200;
/** More changed notes than this are not asked for one by one: the whole is read again, which costs a tenth for each. */
const MANY = 5000;

/** The search index of the whole store, kept up to date with every save in whichever tab. */
export function useIndex(onError: (error: unknown) => void): Index {
  const [index, setIndex] = useState<Omit<Index, 'hold'>>({ entries: [], loading: true });
  const mark = useRef<Mark | null>(null);
  const entries = useRef<readonly SearchEntry[]>([]);
  const holders = useRef(0);
  const released = useRef<(() => void) | null>(null);
  const hold = useCallback(() => {
    holders.current++;
    return () => {
      if (--holders.current === 0) released.current?.();
    };
  }, []);
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
      // What is there stays until the whole is there anew.
      const show = (some: SearchEntry[]) => entries.current.length < some.length && put(some, true);
      const all = await load(show, running.signal);
      if (!all) return;
      mark.current = now;
      put(all, false);
    };
    const update = async (now: Mark) => {
      const last = mark.current;
      if (!last || last.epoch !== now.epoch) return reload(now);
      if (last.clock === now.clock) return;
      const ids = await changedSince(last);
      many = ids.length > 50;
      if (ids.length > MANY) return reload(now);
      const fresh: SearchEntry[] = [];
      const gone: string[] = [];
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        for (const row of await rowsById(ids.slice(at, at + AT_ONCE)))
          if (row.deleted) gone.push(row.id);
          else fresh.push(entryOf(row));
        await breathe();
      }
      mark.current = now;
      put(await withChanges(entries.current, fresh, gone), false);
    };
    let latest: Mark | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rested = 0;
    let many = false;
    const run = async () => {
      timer = undefined;
      if (holders.current > 0) return;
      const from = performance.now();
      await update(latest!);
      const took = performance.now() - from;
      rested = performance.now() + Math.max(REST * took, many ? REST_MS : 0);
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
    released.current = () => {
      clearTimeout(timer);
      if (latest) queue = queue.then(run).catch(onError);
    };
    return () => {
      clearTimeout(timer);
      running.abort();
      stop();
    };
  }, []);
  return useMemo(() => ({ ...index, hold }), [index]);
}
