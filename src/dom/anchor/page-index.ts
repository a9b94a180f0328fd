import { isAttached } from '../../text/fold.ts';
import { lastAtOrBelow, pieceAt, type TextIndex, TextIndexBuilder } from '../../text/text-index.ts';
import { hostOf, readPage } from './walk.ts';

/** The folded text of a page with its text nodes. Good until the page changes. */
export interface PageIndex {
  readonly root: Element;
  readonly text: TextIndex;
  /** The pieces of `text`. */
  readonly nodes: readonly Text[];
  /** For each piece, true if a line break or a block border stands before it. */
  readonly broken: readonly boolean[];
  /** Number of the piece of each text node. */
  readonly pieceOf: ReadonlyMap<Node, number>;
}

/** Reads the page below `root` once: some milliseconds for a long article. */
export function indexPage(root: Element): PageIndex {
  const builder = new TextIndexBuilder();
  const nodes: Text[] = [];
  const broken: boolean[] = [];
  const pieceOf = new Map<Node, number>();
  let pending = false;
  readPage(root, {
    text(node) {
      builder.piece(node.data);
      pieceOf.set(node, nodes.length);
      nodes.push(node);
      broken.push(pending);
      pending = false;
    },
    lineBreak() {
      pending = true;
    },
    border(tag) {
      builder.border(tag);
      pending = true;
    },
  });
  return { root, text: builder.done(), nodes, broken, pieceOf };
}

/** A place in a text node: a boundary of a Range. */
export interface Boundary {
  node: Text;
  offset: number;
}

/** Position in the folded text of a boundary: of the first character at or after it. */
export function positionOf(page: PageIndex, container: Node, offset: number): number {
  const piece = page.pieceOf.get(container);
  if (piece !== undefined) return positionInPiece(page.text, piece, offset);
  const isText = container.nodeType === Node.TEXT_NODE;
  let node: Node | null = isText ? after(container) : (container.childNodes[offset] ?? after(container));
  while (node) {
    const found = page.pieceOf.get(node);
    if (found !== undefined) return page.text.pieceStarts[found]!;
    node = node.firstChild ?? after(node);
  }
  return page.text.text.length;
}

function positionInPiece(text: TextIndex, piece: number, offset: number): number {
  let low = text.pieceStarts[piece]!;
  let high = text.pieceStarts[piece + 1] ?? text.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next node in tree order that is not inside `node`; steps out of shadow roots. */
function after(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** Where the character at `position` starts. */
export function startBoundary(page: PageIndex, position: number): Boundary {
  return { node: page.nodes[pieceAt(page.text, position)]!, offset: page.text.offsets[position]! };
}

/** Where the character before `position` ends, with the marks on it. */
export function endBoundary(page: PageIndex, position: number): Boundary {
  const { node, offset } = startBoundary(page, position - 1);
  const { data } = node;
  let end = offset + String.fromCodePoint(data.codePointAt(offset)!).length;
  while (end < data.length && isAttached(data[end]!)) end++;
  return { node, offset: end };
}

/**
 * The live range of a stretch of the folded text. A range cannot leave its tree: of a stretch that runs into or out of a shadow
 * root or frame the longest part in one tree is taken.
 */
export function rangeOf(page: PageIndex, start: number, end: number): Range {
  const [from, to] = withinOneTree(page, start, end);
  const first = startBoundary(page, from);
  const last = endBoundary(page, to);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

function withinOneTree(page: PageIndex, start: number, end: number): [number, number] {
  const first = pieceAt(page.text, start);
  const last = pieceAt(page.text, end - 1);
  if (first === last || page.nodes[first]!.getRootNode() === page.nodes[last]!.getRootNode()) return [start, end];
  let best: [number, number] = [start, start];
  let runStart = start;
  for (let piece = first; piece <= last; piece++) {
    const stop = Math.min(end, page.text.pieceStarts[piece + 1] ?? end);
    if (stop - runStart > best[1] - best[0]) best = [runStart, stop];
    if (piece < last && page.nodes[piece]!.getRootNode() !== page.nodes[piece + 1]!.getRootNode()) runStart = stop;
  }
  return best;
}

/** The text between two boundaries as a reader sees it: runs of white space as one space, blocks and lines by a newline. */
export function shownText(page: PageIndex, from: Boundary, to: Boundary): string {
  const first = page.pieceOf.get(from.node)!;
  const last = page.pieceOf.get(to.node)!;
  let out = '';
  for (let piece = first; piece <= last; piece++) {
    const { data } = page.nodes[piece]!;
    if (piece > first && page.broken[piece]) out += LINE;
    out += data.slice(piece === first ? from.offset : 0, piece === last ? to.offset : data.length);
  }
  return out.replace(/[ \t\r\n\f]+/g, ' ').replace(/ ?\u2029[ \u2029]*/g, '\n');
}
const LINE = '\u2029';

/** Position in the folded text of an offset into the page's raw text (text nodes in a row). */
export function positionOfRaw(page: PageIndex, raw: number): number {
  const starts = rawStarts(page);
  const piece = lastAtOrBelow(starts, raw);
  return piece < 0 ? 0 : positionInPiece(page.text, piece, raw - starts[piece]!);
}

/** Raw offset, over the text nodes in a row, of a boundary. */
export function rawOffsetOf(page: PageIndex, boundary: Boundary): number {
  const piece = page.pieceOf.get(boundary.node)!;
  return rawStarts(page)[piece]! + boundary.offset;
}

const RAW_STARTS = new WeakMap<PageIndex, number[]>();
function rawStarts(page: PageIndex): number[] {
  const known = RAW_STARTS.get(page);
  if (known) return known;
  const starts: number[] = [];
  let at = 0;
  for (const node of page.nodes) {
    starts.push(at);
    at += node.data.length;
  }
  RAW_STARTS.set(page, starts);
  return starts;
}
