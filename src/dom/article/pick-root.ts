import { type Mark, markOf, STRONG } from './marks.ts';
import type { Block, Box, Outline } from './outline.ts';
import { attribute, dataOf } from './safe-dom.ts';

/** How much a block looks like a paragraph of running text, in UTF-16 units; below zero for links. */
export function paragraphWeight(block: Block, texts: Outline['texts']): number {
  const { length, linked, box } = block;
  const density = linked / length;
  if (density > 0.6) return -Math.min(length, 120) * 0.4;
  const own = length - linked;
  if (/^(?:h[1-6]|figcaption|button|dt|th)$/.test(box.name)) return 0;
  if (own < 30) return 0;
  let stops = 0;
  for (let i = block.start; i < block.end; i++)
    stops += dataOf(texts[i]!.node).match(/[.,;:!?…。、，؟»”"](?:\s|$)/g)?.length ?? 0;
  if (!stops && own < 160) return 0;
  const base = own * (1 - density);
  if (own < 80) return base * 0.4;
  return box.name === 'li' || box.name === 'td' ? base * 0.6 : base;
}

export interface Weighed {
  /** Weight per block; 0 inside elements that are marked as something else. */
  weights: Float64Array;
  /** Elements whose mark holds, with it. */
  marks: Map<Box, Mark>;
  /** Weight of the page, marked elements left out. */
  total: number;
}

/** Weighs every block, believing a mark only where the marked element does not hold the page's text itself. */
export function weigh(outline: Outline): Weighed {
  const { blocks, boxes, texts } = outline;
  const weights = new Float64Array(blocks.length);
  const sums = new Float64Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    weights[i] = paragraphWeight(blocks[i]!, texts);
    sums[i + 1] = sums[i]! + Math.max(0, weights[i]!);
  }
  const all = sums[blocks.length]!;
  const sum = (box: Box): number => sums[box.endBlock]! - sums[box.firstBlock]!;
  const marks = new Map<Box, Mark>();
  let covered = -1;
  for (const box of boxes) {
    if (box.endBlock <= box.firstBlock || box.start < covered) continue;
    const mark = markOf(box);
    if (!mark) continue;
    const share = all ? sum(box) / all : 0;
    if (
      share > (STRONG.has(mark) ? 0.8 : 0.4) ||
      (share > 0.15 && attribute(box.element, 'itemprop') === 'articleBody')
    )
      continue;
    marks.set(box, mark);
    covered = box.end;
  }
  for (const [box] of marks) for (let i = box.firstBlock; i < box.endBlock; i++) weights[i] = Math.min(0, weights[i]!);
  let total = 0;
  for (const weight of weights) total += Math.max(0, weight);
  return { weights, marks, total };
}

/** The smallest element that holds most of the weight, or null on a page without running text. */
export function pickRoot(outline: Outline, { weights, total }: Weighed): Box | null {
  if (total < 140) return null;
  const sums = new Float64Array(weights.length + 1);
  for (let i = 0; i < weights.length; i++) sums[i + 1] = sums[i]! + weights[i]!;
  const children = new Map<Box, Box[]>();
  for (const box of outline.boxes) {
    box.weight = sums[box.endBlock]! - sums[box.firstBlock]!;
    if (box.parent) {
      const list = children.get(box.parent);
      if (list) list.push(box);
      else children.set(box.parent, [box]);
    }
  }
  const named = outline.boxes.filter(
    (box) => attribute(box.element, 'itemprop')?.includes('articleBody') && box.weight > 0.25 * total,
  );
  let root = named.length === 1 ? named[0]! : outline.boxes[0]!;
  for (;;) {
    let best: Box | null = null;
    for (const child of children.get(root) ?? []) if (!best || child.weight > best.weight) best = child;
    if (!best || best.weight < 0.7 * Math.max(root.weight, 1) || best.endBlock - best.firstBlock < 2) return root;
    root = best;
  }
}
