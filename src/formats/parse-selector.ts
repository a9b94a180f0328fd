import type { GlosaSelector, Selector, TextPositionSelector, TextQuoteSelector } from '../model/selector.ts';
import { field, offset, text } from './untrusted.ts';

function quoteSelector(value: unknown): TextQuoteSelector | null {
  const exact = text(value, 'exact');
  if (exact === undefined) return null;
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text(value, 'prefix') ?? '',
    suffix: text(value, 'suffix') ?? '',
  };
}

function positionSelector(value: unknown): TextPositionSelector | null {
  const start = offset(value, 'start');
  const end = offset(value, 'end');
  return start === undefined || end === undefined || end < start ? null : { type: 'TextPositionSelector', start, end };
}

/** Steps of a DOM path: places among the children, and -1 for the way into a shadow root or frame. */
function offsets(value: unknown, key: string): number[] | null {
  const found = field(value, key);
  if (!Array.isArray(found) || found.length > 256) return null;
  return found.every((item) => Number.isSafeInteger(item) && item >= -1) ? [...(found as number[])] : null;
}

function pathOf(value: unknown): GlosaSelector['path'] {
  const path = field(value, 'path');
  const start = offsets(path, 'start');
  const end = offsets(path, 'end');
  const startOffset = offset(path, 'startOffset');
  const endOffset = offset(path, 'endOffset');
  if (!start || !end || startOffset === undefined || endOffset === undefined) return undefined;
  return { start, startOffset, end, endOffset };
}

/** Pairs of counts; any that is not is left out. */
function rivalsOf(value: unknown): GlosaSelector['rivals'] {
  const found = field(value, 'rivals');
  if (!Array.isArray(found)) return undefined;
  const isCount = (one: unknown): one is number => Number.isSafeInteger(one) && (one as number) >= 0;
  const pairs = found
    .slice(0, 32)
    .filter((pair): pair is [number, number] => Array.isArray(pair) && isCount(pair[0]) && isCount(pair[1]))
    .map(([before, after]): [number, number] => [before, after]);
  return pairs.length > 0 ? pairs : undefined;
}

function placeSelector(value: unknown): GlosaSelector | null {
  const position = offset(value, 'position');
  const length = offset(value, 'length');
  if (position === undefined || length === undefined) return null;
  const path = pathOf(value);
  const rivals = rivalsOf(value);
  return {
    type: 'glosa:PlaceSelector',
    position,
    length,
    block: text(value, 'block') ?? '',
    ...(path && { path }),
    foldedPrefix: text(value, 'foldedPrefix') ?? '',
    foldedSuffix: text(value, 'foldedSuffix') ?? '',
    ...(rivals && { rivals }),
  };
}

const READERS: Record<string, (value: unknown) => Selector | null> = {
  TextQuoteSelector: quoteSelector,
  TextPositionSelector: positionSelector,
  'glosa:PlaceSelector': placeSelector,
};

/** The selectors that Glosa understands, quote first as the file has them; others (XPath, CSS, ranges) are left out. */
export function parseSelectors(values: readonly unknown[]): Selector[] {
  const found: Selector[] = [];
  for (const value of values.slice(0, 32)) {
    const type = text(value, 'type') ?? '';
    const selector = Object.hasOwn(READERS, type) ? READERS[type]!(value) : null;
    if (selector) found.push(selector);
  }
  return found;
}
