import type {
  AnchorState,
  GlosaSelector,
  Selector,
  TextPositionSelector,
  TextQuoteSelector,
} from '../../model/selector.ts';
import { foldText } from '../../text/fold.ts';
import { matchQuotes } from '../../text/match-all.ts';
import type { Match, Quote } from '../../text/match-quote.ts';
import { followPath } from './dom-path.ts';
import { indexPage, type PageIndex, positionOfRaw, rangeOf, shownText } from './page-index.ts';

/** What is to be found: an annotation's id and its selectors, of Glosa or of another tool. */
export interface Anchorable {
  id: string;
  selectors: readonly Selector[];
}

/** An annotation in this page. */
export interface Anchored {
  id: string;
  state: AnchorState;
  /** Live; null exactly when `state` is `notFound`. */
  range: Range | null;
  /** 0 to 1: how sure the place is. */
  confidence: number;
  /** Of `changed`: the words as they were kept, and as they stand there now. */
  oldText?: string;
  newText?: string;
}

export interface AnchorOptions {
  /** Index of `root` as the page is now, if there is one. */
  index?: PageIndex;
}

/** Up to this many annotations the stored paths are tried before the page is indexed; above it the index is cheaper. */
const FOLLOWED = 64;

/** Finds annotations in the page: one result each, in order. Those not found are said to be so, never put somewhere near. */
export function anchorAll(items: readonly Anchorable[], root: Element, options: AnchorOptions = {}): Anchored[] {
  const results = new Map<number, Anchored>();
  if (!options.index && items.length <= FOLLOWED)
    for (const [at, item] of items.entries()) {
      const range = follow(item, root);
      if (range) results.set(at, { id: item.id, state: 'exact', range, confidence: 1 });
    }
  if (results.size < items.length) {
    const page = options.index ?? indexPage(root);
    const matches = matchQuotes(
      page.text,
      items.map((item) => quoteOf(item.selectors, page)),
    );
    for (const [at, match] of matches.entries())
      if (!results.has(at)) results.set(at, anchored(items[at]!, match, page));
  }
  return items.map((_, at) => results.get(at)!);
}

function follow(item: Anchorable, root: Element): Range | null {
  const quote = quoteSelector(item.selectors);
  const place = placeSelector(item.selectors);
  return quote && place ? followPath(root, quote.exact, place) : null;
}

function anchored(item: Anchorable, match: Match | null, page: PageIndex): Anchored {
  // A quote of nothing but white space fits everywhere and is at no place.
  if (!match || match.end <= match.start) return { id: item.id, state: 'notFound', range: null, confidence: 0 };
  const range = rangeOf(page, match.start, match.end);
  const found: Anchored = { id: item.id, state: match.state, range, confidence: match.confidence };
  if (match.state !== 'changed') return found;
  const start = { node: range.startContainer as Text, offset: range.startOffset };
  const end = { node: range.endContainer as Text, offset: range.endOffset };
  return { ...found, oldText: quoteSelector(item.selectors)?.exact ?? '', newText: shownText(page, start, end) };
}

function quoteOf(selectors: readonly Selector[], page: PageIndex): Quote {
  const exact = foldText(quoteSelector(selectors)?.exact ?? '');
  const place = placeSelector(selectors);
  if (place)
    return {
      exact,
      before: place.foldedPrefix,
      after: place.foldedSuffix,
      position: place.position,
      block: place.block,
      ...(place.rivals && { rivals: place.rivals }),
    };
  const quote = quoteSelector(selectors);
  const at = selectors.find((one): one is TextPositionSelector => one.type === 'TextPositionSelector');
  return {
    exact,
    before: foldText(quote?.prefix ?? ''),
    after: foldText(quote?.suffix ?? ''),
    ...(at && { position: positionOfRaw(page, at.start) }),
  };
}

function quoteSelector(selectors: readonly Selector[]): TextQuoteSelector | undefined {
  return selectors.find((one): one is TextQuoteSelector => one.type === 'TextQuoteSelector');
}

function placeSelector(selectors: readonly Selector[]): GlosaSelector | undefined {
  return selectors.find((one): one is GlosaSelector => one.type === 'glosa:PlaceSelector');
}
