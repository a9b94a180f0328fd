import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';

/** All places of `exact` in `text`; enough of them to choose from. */
function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at !== -1 && found.length < 200; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/**
 * Where an annotation stands in the text that was stored with it: the quote itself, and among several the one with the words before it,
 * then the one nearest to the noted position. Null where the quote is not in the text.
 */
export function placeIn(text: string, selectors: readonly Selector[] = []): Span | null {
  let [exact, prefix, position] = ['', '', -1];
  for (const selector of selectors) {
    if (selector.type === 'TextQuoteSelector') [exact, prefix] = [selector.exact, selector.prefix];
    if (selector.type === 'TextPositionSelector') position = selector.start;
  }
  if (exact === '') return null;
  if (position >= 0 && text.startsWith(exact, position)) return { start: position, end: position + exact.length };
  const best = occurrences(text, exact)
    .map((start) => ({
      start,
      before: commonEnd(text.slice(0, start), prefix),
      away: position < 0 ? 0 : Math.abs(start - position),
    }))
    .sort((a, b) => b.before - a.before || a.away - b.away)[0];
  return best ? { start: best.start, end: best.start + exact.length } : null;
}
