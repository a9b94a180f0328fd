/** W3C Web Annotation selectors, as written into `target.selector` (annotation-model 4.2). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  /** UTF-16 units of the article's text: a hint, never trusted alone. */
  start: number;
  end: number;
}
/** Glosa's own hints: where the quote stood in the folded text, in which block, on which DOM path. */
export interface GlosaSelector {
  type: 'glosa:PlaceSelector';
  /** Position in the folded text of the page (see `text/fold`). */
  position: number;
  length: number;
  /** Lower-case tag of the block. */
  block: string;
  /**
   * Child indexes from the root to the text nodes with offsets, tried before any search. Index -1 steps from an element into
   * its open shadow root or its frame's document.
   */
  path?: { start: number[]; startOffset: number; end: number[]; endOffset: number };
  /** Folded text before and after in reading order; a newline stands for a block border. */
  foldedPrefix: string;
  foldedSuffix: string;
  /**
   * Like places that stood in the page and were not it: units of the context that agreed there too, right before and right after.
   * Missing where there were none, and in what older versions wrote.
   */
  rivals?: [before: number, after: number][];
}
export type Selector = TextQuoteSelector | TextPositionSelector | GlosaSelector;

/** How an annotation was found in the page. */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'notFound';
