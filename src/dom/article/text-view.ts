import type { Span } from '../../model/span.ts';
import { INLINE } from './outline.ts';
import { connected, dataOf, nameOf, ownerOf, parentOf, typeOf } from './safe-dom.ts';

/** The article as one string, and the way between its spans and the live page. */
export interface TextView {
  /** Blocks joined by a newline; white space collapsed to one space, none at the edges of a block. */
  readonly text: string;
  /** Each paragraph, heading or line in `text`. */
  readonly blocks: readonly Span[];
  /** The live range of a span, or null when it is empty, out of bounds or its nodes have left the page or changed. */
  rangeOf(span: Span): Range | null;
  /** The span of what a range covers of the article, or null when it covers none of it. White space at its edges is left out. */
  spanOf(range: Range): Span | null;
}

/** A text node's share of the view. */
interface Piece {
  node: Text;
  start: number;
  end: number;
  /** A space that parts it from the text before it is its first unit. */
  spaced: boolean;
  data: string;
  /** Offset in the node of the view's unit `start + i`, made when a range first needs it: most pieces never do. */
  at: Uint32Array | null;
}

/** The nearest ancestor that makes a block. */
function blockOf(node: Node): Node | null {
  let at = parentOf(node);
  while (at && typeOf(at) === 1 && INLINE.has(nameOf(at as Element))) at = parentOf(at);
  return at;
}

const SHOW_BREAKS = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
const NO_BREAK = new Set(['script', 'style', 'img', 'svg', 'path', 'picture', 'source']);

/** True when a block element or a line break lies between two texts that follow each other in the block that the walker walks. */
function parted(before: Text, after: Text, walker: TreeWalker): boolean {
  walker.currentNode = before;
  for (let steps = 0; steps < 2000; steps++) {
    const next = walker.nextNode();
    if (!next) return true;
    if (next === after) return false;
    if (typeOf(next) !== 1) continue;
    const name = nameOf(next as Element);
    if (!INLINE.has(name) && !NO_BREAK.has(name)) return true;
  }
  return true;
}

function walkerOf(block: Node): TreeWalker | null {
  const document = ownerOf(block);
  return document && Document.prototype.createTreeWalker.call(document, block, SHOW_BREAKS);
}

/** Reads the nodes once, in the order given (reading order, as `findArticle` gives them). */
export function makeTextView(nodes: readonly Text[]): TextView {
  const pieces: Piece[] = [];
  const blocks: Span[] = [];
  let text = '';
  let blockStart = 0;
  let space = false;
  let last: Text | null = null;
  let lastBlock: Node | null = null;
  let walker: TreeWalker | null = null;
  for (const node of nodes) {
    const data = dataOf(node);
    const block = blockOf(node);
    if (block !== lastBlock || !block) walker = null;
    else walker ??= walkerOf(block);
    if (last && (!walker || parted(last, node, walker))) {
      if (blockStart >= 0 && text.length > blockStart) blocks.push({ start: blockStart, end: text.length });
      blockStart = -1;
      space = false;
    }
    last = node;
    lastBlock = block;
    const ink = data.trim();
    if (!ink) {
      if (data) space = true;
      continue;
    }
    if (blockStart < 0) {
      // The first ink of a new block. The newline belongs to no node.
      if (text) text += '\n';
      blockStart = text.length;
    }
    const spaced = text.length > blockStart && (space || ink[0] !== data[0]);
    const start = text.length;
    text += (spaced ? ' ' : '') + ink.replace(WHITE, ' ');
    space = ink.at(-1) !== data.at(-1);
    pieces.push({ node, start, end: text.length, spaced, data, at: null });
  }
  if (blockStart >= 0 && text.length > blockStart) blocks.push({ start: blockStart, end: text.length });
  return { text, blocks, rangeOf: (span) => rangeOf(pieces, span), spanOf: (range) => spanOf(pieces, text, range) };
}

const WHITE = /\s+/g;

/** Where in its node each unit of the piece lies; of a run of white space its last unit. */
function offsetsOf(piece: Piece): Uint32Array {
  if (piece.at) return piece.at;
  const { data } = piece;
  const at = new Uint32Array(piece.end - piece.start);
  let unit = 0;
  let space = piece.spaced;
  for (let i = 0; i < data.length && unit < at.length; i++) {
    if (/\s/.test(data[i]!)) {
      space ||= unit > 0;
      continue;
    }
    if (space) at[unit++] = i > 0 ? i - 1 : 0;
    space = false;
    at[unit++] = i;
  }
  piece.at = at;
  return at;
}

/** Index of the piece that holds unit `at`, else of the next one. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range | null {
  if (!(start >= 0) || !(end > start)) return null;
  const first = pieces[pieceAt(pieces, start)];
  const final = pieces[pieceAt(pieces, end - 1)];
  if (!first || !final || end > final.end || first.start > start + 1 || final.start > end - 1) return null;
  if (!fresh(first) || !fresh(final)) return null;
  const document = ownerOf(first.node);
  if (!document) return null;
  const range = Document.prototype.createRange.call(document);
  range.setStart(first.node, offsetsOf(first)[Math.max(0, start - first.start)]!);
  range.setEnd(final.node, offsetsOf(final)[end - 1 - final.start]! + 1);
  return range;
}

function fresh(piece: Piece): boolean {
  return connected(piece.node) && dataOf(piece.node) === piece.data;
}

/** First unit of the view at or after the boundary point (`container`, `offset`). */
function unitAt(pieces: readonly Piece[], range: Range, atStart: boolean): number {
  let low = 0;
  let high = pieces.length;
  const container = atStart ? range.startContainer : range.endContainer;
  const offset = atStart ? range.startOffset : range.endOffset;
  const point = range.cloneRange();
  point.collapse(atStart);
  while (low < high) {
    const middle = (low + high) >> 1;
    const { node } = pieces[middle]!;
    // comparePoint: -1 when the node's end lies before the point.
    const side = node === container ? 0 : compare(point, node);
    if (side < 0) low = middle + 1;
    else if (side > 0) high = middle;
    else {
      const piece = pieces[middle]!;
      const at = offsetsOf(piece);
      let a = 0;
      let b = at.length;
      while (a < b) {
        const c = (a + b) >> 1;
        if (at[c]! < offset) a = c + 1;
        else b = c;
      }
      return piece.start + a;
    }
  }
  return pieces[low]?.start ?? pieces.at(-1)?.end ?? 0;
}

function compare(point: Range, node: Text): number {
  try {
    return point.comparePoint(node, 0);
  } catch (error) {
    // The text left the page, or is in another tree (a frame, a shadow root): it cannot be in the range.
    if (error instanceof DOMException) return -1;
    throw error;
  }
}

function spanOf(pieces: readonly Piece[], text: string, range: Range): Span | null {
  if (range.collapsed || !pieces.length) return null;
  let start = unitAt(pieces, range, true);
  let end = Math.min(unitAt(pieces, range, false), text.length);
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}
