import { closest, dataOf, parentElementOf, typeOf } from '../dom/article/safe-dom.ts';
import { documentOf, offsetOf, selectionIn, type Tree, treeOf } from '../dom/places.ts';
import type { Box } from './surface.ts';

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** The reader's selection where it is one to keep: text on the page, outside of fields, in one of the trees. */
export function selectedRange(trees: readonly Tree[]): Range | null {
  const range = selectionIn(trees);
  if (!range || !/\S/.test(range.toString())) return null;
  const holder = range.commonAncestorContainer;
  const element = isElement(holder) ? holder : parentElementOf(holder);
  // Right in a shadow root there is no element around it.
  if (element ? closest(element, FIELDS) : treeOf(holder) !== holder) return null;
  return trimmed(range);
}

/** Nodes of frames are of other classes: no `instanceof`. */
function isElement(node: Node): node is Element {
  return typeOf(node) === Node.ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return typeOf(node) === Node.TEXT_NODE;
}

/** The innermost element of an event is a link or a control of the page: it has the click. */
export function onControl(event: Event): boolean {
  const [target] = event.composedPath() as Node[];
  const element = target && (isElement(target) ? target : parentElementOf(target));
  return element != null && closest(element, 'a[href], button, input, label, summary') !== null;
}

/** The place of a pointer event in the page's window; in a frame it counts from the frame. */
export function pointOf(event: MouseEvent): { x: number; y: number } {
  const around = offsetOf(event.view?.document ?? document);
  return { x: event.clientX + around.x, y: event.clientY + around.y };
}

/** The same range without white space at its ends, where both ends lie in text. */
function trimmed(range: Range): Range {
  const copy = range.cloneRange();
  const { startContainer, endContainer } = copy;
  if (isText(startContainer)) {
    const lead = /^\s*/.exec(dataOf(startContainer).slice(copy.startOffset))?.[0].length ?? 0;
    copy.setStart(startContainer, copy.startOffset + lead);
  }
  if (isText(endContainer)) {
    const tail = /\s*$/.exec(dataOf(endContainer).slice(0, copy.endOffset))?.[0].length ?? 0;
    if (copy.endOffset - tail > 0) copy.setEnd(endContainer, copy.endOffset - tail);
  }
  return copy.collapsed ? range : copy;
}

/** The last line of a range: a toolbar goes beside it, never over it. */
export function boxOf(range: Range): Box {
  const rects = range.getClientRects();
  const whole = range.getBoundingClientRect();
  const last = rects[rects.length - 1] ?? whole;
  const { x, y } = offsetOf(documentOf(treeOf(range.startContainer)));
  return { left: last.left + x, right: last.right + x, top: whole.top + y, bottom: whole.bottom + y };
}
