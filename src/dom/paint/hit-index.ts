import type { Mark } from './mark-kinds.ts';

/** Which marks are at a place of the text. Marks inside one text node (most) are kept by node, sorted; the others in a list. */
export class HitIndex {
  #inNode = new Map<Node, Mark[]>();
  #across: Mark[] = [];

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      const { startContainer, endContainer } = mark.range;
      if (startContainer !== endContainer) {
        this.#across.push(mark);
        continue;
      }
      const others = this.#inNode.get(startContainer);
      if (others) others.push(mark);
      else this.#inNode.set(startContainer, [mark]);
    }
    for (const list of this.#inNode.values()) list.sort((a, b) => a.range.startOffset - b.range.startOffset);
  }

  /** Marks that hold the caret place, innermost first. Ranges are live, so each is asked again. */
  at(node: Node, offset: number): Mark[] {
    const found: Mark[] = [];
    for (const mark of this.#inNode.get(node) ?? []) {
      if (mark.range.startOffset > offset) break;
      if (holds(mark.range, node, offset)) found.push(mark);
    }
    for (const mark of this.#across) if (holds(mark.range, node, offset)) found.push(mark);
    if (found.length < 2) return found;
    const lengths = new Map(found.map((mark) => [mark, mark.range.toString().length]));
    return found.sort((a, b) => lengths.get(a)! - lengths.get(b)!);
  }
}

function holds(range: Range, node: Node, offset: number): boolean {
  return !range.collapsed && range.isPointInRange(node, offset);
}
