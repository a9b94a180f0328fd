/** A frame has 16 ms; work leaves some of it to the browser. */
const SLICE_MS = 10;

/** Lets the browser draw and hear, then goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** How long work may go on: `rest` lets the browser in when a slice is over, and is false when the signal ended it. */
class Slices {
  private end = performance.now() + SLICE_MS;
  private count = 0;
  private readonly signal: AbortSignal | undefined;
  constructor(signal?: AbortSignal) {
    this.signal = signal;
  }
  /** True when it is time to rest. Looks at the clock once in 64 calls. */
  get over(): boolean {
    return ++this.count % 64 === 0 && performance.now() > this.end;
  }
  async rest(): Promise<boolean> {
    await breathe();
    this.end = performance.now() + SLICE_MS;
    return !this.signal?.aborted;
  }
}

/**
 * Calls `each` for every item in slices, so that the page stays alive. False when the signal ended it before the last one.
 */
export async function eachInSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const slices = new Slices(signal);
  for (const item of items) {
    each(item);
    if (slices.over && !(await slices.rest())) return false;
  }
  return !signal?.aborted;
}

/** Sorted at once within the time of a slice. */
const RUN = 2048;

/** A sorted copy, made in slices; equal items keep their order. Undefined when the signal ended it. */
export async function sortedInSlices<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  signal?: AbortSignal,
): Promise<T[] | undefined> {
  const slices = new Slices(signal);
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    if (!(await slices.rest())) return undefined;
  }
  while (runs.length > 1) {
    const next: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [a, b = []] = [runs[at]!, runs[at + 1]];
      const merged: T[] = [];
      for (let i = 0, j = 0; i < a.length || j < b.length; ) {
        const takesA = j >= b.length || (i < a.length && compare(a[i]!, b[j]!) <= 0);
        merged.push(takesA ? a[i++]! : b[j++]!);
        if (slices.over && !(await slices.rest())) return undefined;
      }
      next.push(merged);
    }
    runs = next;
  }
  return runs[0] ?? [];
}
