import type { Span } from '../../model/span.ts';
import { dataOf, nameOf, ownerOf, parentOf, typeOf } from './safe-dom.ts';

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

/** A text node's share of the view. `at[i]` is the offset in the node of the view's unit `start + i`. */
interface Piece {
  node: Text;
  start: number;
  end: number;
  at: Uint32Array;
  data: string;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The nearest ancestor that makes a block. */
function blockOf(node: Node): Node | null {
  let at = parentOf(node);
  while (at && typeOf(at) === 1 && INLINE.has(nameOf(at as Element))) at = parentOf(at);
  return at;
}

const SHOW_BREAKS = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

/** True when a block element or a line break lies between two texts that follow each other in one block. */
function parted(before: Text, after: Text, block: Node): boolean {
  const document = ownerOf(before);
  if (!document) return true;
  const walker = Document.prototype.createTreeWalker.call(document, block, SHOW_BREAKS);
  walker.currentNode = before;
  for (let steps = 0; steps < 2000; steps++) {
    const next = walker.nextNode();
    if (!next) return true;
    if (next === after) return false;
    if (
      typeOf(next) === 1 &&
      !INLINE.has(nameOf(next as Element)) &&
      !/^(?:script|style|img|svg|path|picture|source)$/.test(nameOf(next as Element))
    )
      return true;
  }
  return true;
}

/** Reads the nodes once, in the order given (reading order, as `findArticle` gives them). */
export function makeTextView(nodes: readonly Text[]): TextView {
  const pieces: Piece[] = [];
  const blocks: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  let blockStart = 0;
  let space = false;
  let last: Text | null = null;
  let lastBlock: Node | null = null;
  const close = (): void => {
    if (blockStart >= 0 && length > blockStart) blocks.push({ start: blockStart, end: length });
    space = false;
  };
  for (const node of nodes) {
    const data = dataOf(node);
    const block = blockOf(node);
    if (last && (block !== lastBlock || !block || parted(last, node, block))) {
      close();
      blockStart = -1;
    }
    last = node;
    lastBlock = block;
    const at: number[] = [];
    let out = '';
    let start = -1;
    for (let i = 0; i < data.length; i++) {
      const unit = data.charCodeAt(i);
      if (unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 160 && /\s/.test(data[i]!))) {
        space = true;
        continue;
      }
      if (blockStart < 0) {
        // The first ink of a new block. The newline belongs to no node.
        if (length) {
          parts.push('\n');
          length++;
        }
        blockStart = length;
        space = false;
      }
      if (start < 0) start = length;
      if (space && length > blockStart) {
        out += ' ';
        at.push(i > 0 ? i - 1 : 0);
        length++;
      }
      space = false;
      out += data[i];
      at.push(i);
      length++;
    }
    if (start < 0) continue;
    parts.push(out);
    pieces.push({ node, start, end: length, at: Uint32Array.from(at), data });
  }
  close();
  const text = parts.join('');
  return { text, blocks, rangeOf: (span) => rangeOf(pieces, span), spanOf: (range) => spanOf(pieces, text, range) };
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
  range.setStart(first.node, first.at[Math.max(0, start - first.start)]!);
  range.setEnd(final.node, final.at[end - 1 - final.start]! + 1);
  return range;
}

const connected = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')!.get!;
function fresh(piece: Piece): boolean {
  return connected.call(piece.node) === true && dataOf(piece.node) === piece.data;
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
      let a = 0;
      let b = piece.at.length;
      while (a < b) {
        const c = (a + b) >> 1;
        if (piece.at[c]! < offset) a = c + 1;
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
