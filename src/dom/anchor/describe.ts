import type { GlosaSelector, Selector } from '../../model/selector.ts';
import { rivalsOf } from '../../text/match-rivals.ts';
import { blockTagAt, contextAround } from '../../text/text-index.ts';
import { pathOf } from './dom-path.ts';
import {
  endBoundary,
  indexPage,
  type PageIndex,
  positionOf,
  rawOffsetOf,
  shownText,
  startBoundary,
} from './page-index.ts';

/** Folded units of context kept on each side: enough to tell near copies apart. */
const CONTEXT = 64;
/** Units of readable context in the W3C selector, as other tools write it. */
const SHOWN_CONTEXT = 32;

/**
 * The selectors of a range: `TextQuoteSelector`, `TextPositionSelector`, `GlosaSelector`, without white space at the edges.
 * Empty if no character of the page's text is in the range.
 * @param index of `root`, when several ranges are described; made anew without
 */
export function describeRange(range: Range, root: Element, index: PageIndex = indexPage(root)): Selector[] {
  const { text } = index;
  const start = positionOf(index, range.startContainer, range.startOffset);
  const end = positionOf(index, range.endContainer, range.endOffset);
  if (end <= start) return [];
  const from = startBoundary(index, start);
  const to = endBoundary(index, end);
  const [foldedPrefix, foldedSuffix] = contextAround(text, start, end, CONTEXT);
  const place: GlosaSelector = {
    type: 'glosa:PlaceSelector',
    position: start,
    length: end - start,
    block: blockTagAt(text, start),
    foldedPrefix,
    foldedSuffix,
  };
  const path = pathOf(root, from, to);
  if (path) place.path = path;
  const rivals = rivalsOf(
    text,
    { exact: text.text.slice(start, end), before: foldedPrefix, after: foldedSuffix, block: place.block },
    start,
  );
  if (rivals.length > 0) place.rivals = rivals;
  const before = start === 0 ? from : startBoundary(index, Math.max(0, start - SHOWN_CONTEXT));
  const after = endBoundary(index, Math.min(text.text.length, end + SHOWN_CONTEXT));
  return [
    {
      type: 'TextQuoteSelector',
      exact: shownText(index, from, to),
      prefix: shownText(index, before, from),
      suffix: shownText(index, to, after),
    },
    { type: 'TextPositionSelector', start: rawOffsetOf(index, from), end: rawOffsetOf(index, to) },
    place,
  ];
}
