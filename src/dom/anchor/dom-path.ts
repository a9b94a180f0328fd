import type { GlosaSelector } from '../../model/selector.ts';
import { foldText } from '../../text/fold.ts';
import { BORDER } from '../../text/text-index.ts';
import type { Boundary } from './page-index.ts';
import { frameDocument, hostOf, UNREAD } from './walk.ts';

type Path = NonNullable<GlosaSelector['path']>;

/** Step from an element into its shadow root or its frame's document. */
const INSIDE = -1;
/** Units of context on each side that must agree before a path is believed. */
const CHECKED = 32;

/** Child indexes from `root` to `node`; null if `node` is not below `root`. */
export function pathTo(root: Element, node: Node): number[] | null {
  const steps: number[] = [];
  for (let at: Node = node; at !== root; ) {
    if (at.parentNode) {
      let index = 0;
      for (let sibling = at.previousSibling; sibling; sibling = sibling.previousSibling) index++;
      steps.push(index);
      at = at.parentNode;
      continue;
    }
    const outside = hostOf(at);
    if (!outside) return null;
    steps.push(INSIDE);
    at = outside;
  }
  return steps.reverse();
}

export function pathOf(root: Element, start: Boundary, end: Boundary): Path | null {
  const from = pathTo(root, start.node);
  const to = start.node === end.node ? from : pathTo(root, end.node);
  if (!from || !to) return null;
  return { start: from, startOffset: start.offset, end: to, endOffset: end.offset };
}

/** The range a path leads to, if quote and near context stand there as they were; else null. Cheap: no index of the page. */
export function followPath(root: Element, exact: string, place: GlosaSelector): Range | null {
  const { path } = place;
  if (!path) return null;
  const start = textAt(root, path.start, path.startOffset);
  const end = textAt(root, path.end, path.endOffset);
  if (!start || !end || start.getRootNode() !== end.getRootNode()) return null;
  const range = start.ownerDocument.createRange();
  range.setStart(start, path.startOffset);
  range.setEnd(end, path.endOffset);
  if (range.collapsed || foldText(textOf(range, start, end)) !== foldText(exact)) return null;
  const top = root.contains(start) ? root : start.getRootNode();
  const prefix = place.foldedPrefix.replaceAll(BORDER, '').slice(-CHECKED);
  const suffix = place.foldedSuffix.replaceAll(BORDER, '').slice(0, CHECKED);
  const agrees =
    textBefore(top, start, path.startOffset, prefix.length).endsWith(prefix) &&
    textAfter(top, end, path.endOffset, suffix.length).startsWith(suffix);
  return agrees ? range : null;
}

function textAt(root: Element, steps: number[], offset: number): Text | null {
  let at: Node = root;
  for (const step of steps) {
    const next: Node | null | undefined =
      step !== INSIDE
        ? at.childNodes[step]
        : at.nodeType === Node.ELEMENT_NODE
          ? ((at as Element).shadowRoot ?? frameDocument(at as Element))
          : null;
    if (!next) return null;
    at = next;
  }
  return at.nodeType === Node.TEXT_NODE && offset <= (at as Text).data.length ? (at as Text) : null;
}

function isRead(node: Node): boolean {
  return !UNREAD.has((node.parentNode as Element | null)?.localName ?? '');
}

function textOf(range: Range, start: Text, end: Text): string {
  if (start === end) return start.data.slice(range.startOffset, range.endOffset);
  const walker = start.ownerDocument.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  let out = start.data.slice(range.startOffset);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === end) return out + end.data.slice(0, range.endOffset);
    if (isRead(node)) out += (node as Text).data;
  }
  return out;
}

function textBefore(top: Node, start: Text, offset: number, size: number): string {
  const walker = start.ownerDocument.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  let out = foldText(start.data.slice(0, offset));
  while (out.length < size) {
    const node = walker.previousNode();
    if (!node) break;
    if (isRead(node)) out = foldText((node as Text).data) + out;
  }
  return out;
}

function textAfter(top: Node, end: Text, offset: number, size: number): string {
  const walker = end.ownerDocument.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  walker.currentNode = end;
  let out = foldText(end.data.slice(offset));
  while (out.length < size) {
    const node = walker.nextNode();
    if (!node) break;
    if (isRead(node)) out += foldText((node as Text).data);
  }
  return out;
}
