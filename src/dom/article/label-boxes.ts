import { type Block, type Box, INLINE, isHeading, type Outline } from './outline.ts';

/** Kinds whose line tells what the whole box around it is. */
const TELLS: ReadonlySet<string> = new Set(['newsletter', 'related', 'advertisement']);
/** A box is small, in blocks and in UTF-16 units, and so is each line that the label alone speaks for. */
const MOST_BLOCKS = 14;
const MOST_UNITS = 1000;
const LONGEST_LINE = 220;
/** A teaser may tell its story's beginning. */
const LONGEST_TEASER = 420;
/** Text that makes an element one of those that hold the story. */
const PARAGRAPH = 100;

const TEXT = new Set('p ul ol li table tbody tr td dl dd blockquote h1 h2 h3 h4 h5 h6 body main'.split(' '));

/** A box that asks for an address or announces other stories is that as a whole: the lines beside the label have no words of their own for it. */
export function dropLabelBoxes(
  outline: Outline,
  root: Box,
  reach: readonly number[],
  lines: readonly string[],
  why: (string | null)[],
): void {
  let place: Map<number, number> | undefined;
  let looked = 0;
  for (let i = 0; i < lines.length && looked < 40; i++) {
    const kind = why[i];
    if (!kind || !TELLS.has(kind)) continue;
    place ??= new Map(reach.map((block, at) => [block, at]));
    const index = reach[i]!;
    let found: Box | null = null;
    for (let at: Box | null = outline.blocks[index]!.box; at && at !== root; at = at.parent) {
      if (at.start <= root.start && at.end >= root.end) break;
      if (TEXT.has(at.name) || INLINE.has(at.name)) continue;
      if (!isSmall(outline, at) || (kind !== 'newsletter' && at.firstBlock !== index)) break;
      if (at.endBlock - at.firstBlock < 2) continue;
      looked++;
      if (!speaksFor(outline, root, at, kind, lines, why, place)) break;
      found = at;
    }
    if (found)
      for (let block = found.firstBlock; block < found.endBlock; block++) {
        const j = place.get(block);
        if (j !== undefined) why[j] ??= kind;
      }
  }
}

function isSmall({ blocks }: Outline, box: Box): boolean {
  if (box.endBlock - box.firstBlock > MOST_BLOCKS) return false;
  let units = 0;
  for (let i = box.firstBlock; i < box.endBlock; i++) units += blocks[i]!.length;
  return units < MOST_UNITS;
}

/** True when nothing in the box looks like the story. */
function speaksFor(
  outline: Outline,
  root: Box,
  box: Box,
  kind: string,
  lines: readonly string[],
  why: readonly (string | null)[],
  place: ReadonlyMap<number, number>,
): boolean {
  const { blocks } = outline;
  let open = 0;
  let links = 0;
  for (let i = box.firstBlock; i < box.endBlock; i++) {
    const block: Block = blocks[i]!;
    const at = place.get(i);
    if (at === undefined || why[at]) continue;
    open++;
    if (isHeading(block.box.name) && block.linked > 0.8 * block.length) links++;
    if (lines[at]!.length > (links && kind === 'related' ? LONGEST_TEASER : LONGEST_LINE)) return false;
  }
  if (!open) return true;
  // An element like those that hold the story's paragraphs holds some itself.
  return !outline.boxes.some(
    (other) =>
      other !== box &&
      other.name === box.name &&
      other.hint === box.hint &&
      other.start >= root.start &&
      other.end <= root.end &&
      (other.end <= box.start || other.start >= box.end) &&
      holdsParagraph(outline, other, why, place),
  );
}

function holdsParagraph(
  { blocks }: Outline,
  box: Box,
  why: readonly (string | null)[],
  place: ReadonlyMap<number, number>,
): boolean {
  for (let i = box.firstBlock; i < box.endBlock; i++) {
    const at = place.get(i);
    if (at !== undefined && !why[at] && blocks[i]!.length - blocks[i]!.linked > PARAGRAPH) return true;
  }
  return false;
}
