/**
 * An article may lie in open shadow roots and in frames of the same origin: which trees those are, and what their own events, selections and
 * coordinates say in terms of the window.
 */
import { hostOf } from './anchor/walk.ts';
import { connected, ownerOf } from './article/safe-dom.ts';

/** A document or an open shadow root. */
export type Tree = Document | ShadowRoot;

const getRoot = Node.prototype.getRootNode;

export function treeOf(node: Node): Tree {
  return getRoot.call(node) as Tree;
}

export function documentOf(tree: Tree): Document {
  return ownerOf(tree) ?? (tree as Document);
}

/** Of the page's own document without asking it: an image named `defaultView` would answer. */
function windowOf(document: Document): Window | null {
  return document === globalThis.document ? window : document.defaultView;
}

/** Where the window of a document begins in the page's window, CSS pixels. */
export function offsetOf(document: Document): { x: number; y: number } {
  const frame = document === globalThis.document ? null : hostOf(document);
  if (!frame) return { x: 0, y: 0 };
  const around = offsetOf(ownerOf(frame)!);
  const box = frame.getBoundingClientRect();
  return { x: around.x + box.left + frame.clientLeft, y: around.y + box.top + frame.clientTop };
}

/** What the reader has selected in one of the trees, or null. A selection that begins in one tree and ends in another is none: no range can hold it. */
export function selectionIn(trees: readonly Tree[]): Range | null {
  for (const document of new Set(trees.map(documentOf))) {
    const selection = windowOf(document)?.getSelection();
    if (!selection || selection.rangeCount === 0) continue;
    const shadows = trees.filter((tree): tree is ShadowRoot => tree !== document && documentOf(tree) === document);
    const range = composed(selection, document, shadows) ?? selection.getRangeAt(0);
    if (!range.collapsed) return range;
  }
  return null;
}

/** The selection inside a shadow root: to the document it is a caret at the root's host. */
function composed(selection: Selection, document: Document, shadowRoots: ShadowRoot[]): Range | null {
  if (shadowRoots.length === 0) return null;
  if (!selection.getComposedRanges) return inRootItself(shadowRoots);
  const [found] = selection.getComposedRanges({ shadowRoots });
  if (!found || treeOf(found.startContainer) !== treeOf(found.endContainer)) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** Chromium below 137 keeps a selection of its own for each shadow root. */
function inRootItself(shadowRoots: ShadowRoot[]): Range | null {
  for (const root of shadowRoots) {
    const selection = (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.();
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed) return selection.getRangeAt(0);
  }
  return null;
}

/** Selects a range, in whatever tree it lies. */
export function selectRange(range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  clearSelection(range);
  // Not `addRange`, which leaves out what lies in a shadow root.
  windowOf(documentOf(treeOf(startContainer)))
    ?.getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Selects nothing, in the page and in the frame of the range. */
export function clearSelection(range: Range): void {
  getSelection()?.removeAllRanges();
  const document = documentOf(treeOf(range.startContainer));
  if (document !== globalThis.document) windowOf(document)?.getSelection()?.removeAllRanges();
}

/** The order in which two ranges begin in the page, as `Array.sort` wants it, across trees. */
export function byPlace(a: Range, b: Range): number {
  if (treeOf(a.startContainer) === treeOf(b.startContainer)) return a.compareBoundaryPoints(Range.START_TO_START, b);
  const [first, second] = [hostsOf(a.startContainer), hostsOf(b.startContainer)];
  let at = 0;
  while (first[at] && first[at] === second[at]) at++;
  const [one, other] = [first[at], second[at]];
  // One lies in a tree whose host the other's own tree holds.
  if (!one || !other) return one ? 1 : -1;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node and the elements that host its trees, outermost first. */
function hostsOf(node: Node): Node[] {
  const host = hostOf(treeOf(node));
  return host && connected(host) ? [...hostsOf(host), node] : [node];
}
