import { markOf } from './marks.ts';
import type { Block, Box, Outline } from './outline.ts';
import type { Weighed } from './pick-root.ts';

/** Tag and class of the paragraph, by which a site writes all paragraphs of a story. */
function signature(block: Block): string {
  return `${block.box.name}${block.box.hint}`;
}

/** Blocks of other stories between two of this one end the walk outward. */
const GAP = 12;

/**
 * The blocks of the root, and those outside it that belong to the same text: paragraphs that are written like the root's (split containers), and a
 * first paragraph or standfirst between the page's heading and the root.
 */
export function reachOf(outline: Outline, weighed: Weighed, root: Box): number[] {
  const { blocks, headings } = outline;
  const reach: number[] = [];
  const styles = new Set<string>();
  for (let i = root.firstBlock; i < root.endBlock; i++) {
    if (blocks[i]!.start < root.start || blocks[i]!.end > root.end) continue;
    reach.push(i);
    if (weighed.weights[i]! > 40) styles.add(signature(blocks[i]!));
  }
  const twins = twinsOf(outline, root);
  if (twins.length) {
    const all = new Set(reach);
    for (const twin of twins) for (let i = twin.firstBlock; i < twin.endBlock; i++) all.add(i);
    return [...all].sort((a, b) => a - b);
  }
  // A tag alone says little.
  const inked = [...styles].filter((style) => style.length > 6);
  const above = (box: Box): boolean => box.endBlock > box.firstBlock && box.endBlock <= root.firstBlock + 1;
  const heading =
    headings.filter((box) => box.name === 'h1' && above(box)).at(-1) ??
    // Some pages have nothing in their `h1`; in the element of the article a heading of the second rank is the story's.
    headings
      .filter((box) => box.name === 'h2' && above(box) && articleOf(box) && articleOf(box) === articleOf(root))
      .at(0);
  const joined = (i: number): boolean =>
    weighed.weights[i]! > 0 && inked.includes(signature(blocks[i]!)) && !inMarked(blocks[i]!.box, root);
  const before: number[] = [];
  for (let i = root.firstBlock - 1, gap = 0; i >= 0 && gap < GAP; i--, gap++) {
    const lead = heading && i >= heading.endBlock && weighed.weights[i]! >= 60 && !inMarked(blocks[i]!.box, root);
    if (joined(i) || lead) {
      before.push(i);
      gap = 0;
    }
  }
  const after: number[] = [];
  for (let i = root.endBlock, gap = 0; i < blocks.length && gap < GAP; i++, gap++) {
    if (joined(i)) {
      after.push(i);
      gap = 0;
    }
  }
  return [...before.reverse(), ...reach, ...after];
}

/** A name around the root too says nothing of what lies beside it. */
function inMarked(box: Box, root: Box): boolean {
  for (
    let at: Box | null = box, up = 0;
    at && up < 6 && !(at.start <= root.start && at.end >= root.end);
    at = at.parent, up++
  )
    if (markOf(at)) return true;
  return false;
}

/** Elements named like the root, under the same article: a story in several containers with advertisements between. */
function twinsOf(outline: Outline, root: Box): Box[] {
  if (root.hint.length < 8) return [];
  const headings = outline.headings.filter((box) => box.name === 'h1' && box.end > box.start);
  // A heading between the two begins another story.
  const parted = (box: Box): boolean =>
    headings.some(({ start }) => start >= Math.min(root.start, box.start) && start < Math.max(root.start, box.start));
  const story = articleOf(root);
  return outline.boxes.filter(
    (box) =>
      box !== root &&
      box.name === root.name &&
      box.weight > 80 &&
      (box.end <= root.start || box.start >= root.end) &&
      box.hint === root.hint &&
      articleOf(box) === story &&
      !parted(box) &&
      !inMarked(box, root),
  );
}

function articleOf(box: Box): Box | null {
  for (let at: Box | null = box.parent; at; at = at.parent) if (at.name === 'article') return at;
  return null;
}
