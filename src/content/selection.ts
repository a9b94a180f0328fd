import type { Box } from './surface.ts';

/** The reader's selection where it is one to keep: text on the page, outside of fields. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!/\S/.test(range.toString())) return null;
  const holder = range.commonAncestorContainer;
  const element = holder instanceof Element ? holder : holder.parentElement;
  if (!element || element.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"]'))
    return null;
  return trimmed(range);
}

/** The same range without white space at its ends, where both ends lie in text. */
function trimmed(range: Range): Range {
  const copy = range.cloneRange();
  const { startContainer, endContainer } = copy;
  if (startContainer instanceof Text) {
    const lead = /^\s*/.exec(startContainer.data.slice(copy.startOffset))?.[0].length ?? 0;
    copy.setStart(startContainer, copy.startOffset + lead);
  }
  if (endContainer instanceof Text) {
    const tail = /\s*$/.exec(endContainer.data.slice(0, copy.endOffset))?.[0].length ?? 0;
    if (copy.endOffset - tail > 0) copy.setEnd(endContainer, copy.endOffset - tail);
  }
  return copy.collapsed ? range : copy;
}

/** The last line of a range: a toolbar goes beside it, never over it. */
export function boxOf(range: Range): Box {
  const rects = range.getClientRects();
  const whole = range.getBoundingClientRect();
  const last = rects[rects.length - 1] ?? whole;
  return { left: last.left, right: last.right, top: whole.top, bottom: whole.bottom };
}
