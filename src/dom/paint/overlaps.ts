import type { Mark } from './mark-kinds.ts';

/** The stretches on which two of the reader's highlights lie. Of three on one place each further one adds its own stretch. */
export function overlapsOf(marks: readonly Mark[]): Range[] {
  const own = marks.filter(({ kind }) => kind !== 'leader' && !kind.startsWith('claim'));
  own.sort((a, b) => (sameTree(a.range, b.range) ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : 0));
  const found: Range[] = [];
  /** Of those so far, the range that ends last. */
  let reach: Range | null = null;
  for (const { range } of own) {
    if (!reach || !sameTree(reach, range)) {
      reach = range;
      continue;
    }
    if (reach.comparePoint(range.startContainer, range.startOffset) === 0) {
      const common = range.cloneRange();
      const endsLater = range.compareBoundaryPoints(Range.END_TO_END, reach) > 0;
      if (endsLater) common.setEnd(reach.endContainer, reach.endOffset);
      if (!common.collapsed) found.push(common);
      if (endsLater) reach = range;
    } else reach = range;
  }
  return found;
}

function sameTree(a: Range, b: Range): boolean {
  return a.startContainer.getRootNode() === b.startContainer.getRootNode();
}
