/** A frame has 16 ms; work leaves some of it to the browser. */
const SLICE_MS = 10;

/** Lets the browser draw and hear, then goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Calls `each` for every item in slices, so that the page stays alive. False when the signal ended it before the last one.
 */
export async function eachInSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  let end = performance.now() + SLICE_MS;
  let count = 0;
  for (const item of items) {
    each(item);
    if (++count % 64 === 0 && performance.now() > end) {
      await breathe();
      if (signal?.aborted) return false;
      end = performance.now() + SLICE_MS;
    }
  }
  return !signal?.aborted;
}
