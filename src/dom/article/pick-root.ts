import { commentSections } from './comment-sections.ts';
import { type Mark, markOf, namedBody, STRONG } from './marks.ts';
import { type Block, type Box, isHeading, type Outline } from './outline.ts';
import { attribute, closest, dataOf, oneWithin } from './safe-dom.ts';

const STOP = /[.,;:!?…،؟»”"](?=\s|$)|[。、！？」]/;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

const LABEL = new Set(['figcaption', 'button', 'dt', 'th']);

/** How much a block looks like a paragraph of running text, in UTF-16 units; below zero for links. */
export function paragraphWeight(block: Block, { texts, wide: perhaps }: Outline): number {
  const { linked, box } = block;
  let { length } = block;
  const density = linked / length;
  if (density > 0.6) return -Math.min(length, 120) * 0.4;
  if (isHeading(box.name) || LABEL.has(box.name)) return 0;
  let wide = 0;
  // A sign of Chinese, Japanese or Korean says as much as two or three letters.
  if (perhaps && length < 200)
    for (let i = block.start; i < block.end; i++) wide += dataOf(texts[i]!.node).match(WIDE)?.length ?? 0;
  length += wide * 1.5;
  const own = length - linked;
  if (own < 30) return 0;
  if (own < 160 && !hasStop(block, texts)) return 0;
  const base = own * (1 - density);
  if (own < 80) return base * 0.4;
  return inList(box) ? base * 0.35 : base;
}

function hasStop(block: Block, texts: Outline['texts']): boolean {
  for (let i = block.start; i < block.end; i++) if (STOP.test(dataOf(texts[i]!.node))) return true;
  return false;
}

function inList(box: Box): boolean {
  for (let at: Box | null = box, up = 0; at && up < 3; at = at.parent, up++)
    if (at.name === 'li' || at.name === 'td' || at.name === 'dd') return true;
  return false;
}

export interface Weighed {
  /** Weight per block; 0 inside elements that are marked as something else. */
  weights: Float64Array;
  /** Elements whose mark holds, with it. */
  marks: Map<Box, Mark>;
  /** Weight of the page, marked elements left out. */
  total: number;
}

/** Weighs every block, believing a mark only where the marked elements do not hold the page's text themselves. */
export function weigh(outline: Outline): Weighed {
  const { blocks, boxes } = outline;
  const weights = new Float64Array(blocks.length);
  const sums = new Float64Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    weights[i] = paragraphWeight(blocks[i]!, outline);
    sums[i + 1] = sums[i]! + Math.max(0, weights[i]!);
  }
  const all = sums[blocks.length]!;
  const sum = (box: Box): number => sums[box.endBlock]! - sums[box.firstBlock]!;
  const distrusted = new Set<Mark>();
  let marks = new Map<Box, Mark>();
  const said: (Mark | null | undefined)[] = [];
  const comments = commentSections(outline);
  // A kind that would take most of the page's text is a word that this site uses for something else.
  for (let round = 0; round < 4; round++) {
    marks = new Map();
    const taken = new Map<Mark, number>();
    let covered = -1;
    for (let i = 0; i < boxes.length; i++) {
      const box = boxes[i]!;
      if (box.end <= box.start || box.start < covered) continue;
      let mark = said[i];
      if (mark === undefined) said[i] = mark = comments.has(box) ? 'comments' : markOf(box);
      if (!mark || distrusted.has(mark)) continue;
      const own = sum(box);
      // What holds the page's heading and a good part of its text is the story, whatever its name.
      if (all && own > 0.15 * all && mark !== 'comments' && oneWithin(box.element, 'h1')) continue;
      if (mark === 'related' && own > TEASER && leadsNowhere(box.element)) continue;
      // A paragraph named after what stands beside it, as that of a site that puts an advertisement after it.
      if (mark === 'advertisement' && box.name === 'p' && own > SENTENCE) continue;
      const share = all ? own / all : 0;
      if (
        share > (mark === 'consent' || comments.has(box) ? 0.95 : STRONG.has(mark) ? 0.8 : 0.4) ||
        (share > 0.15 && attribute(box.element, 'itemprop')?.includes('articleBody'))
      )
        continue;
      marks.set(box, mark);
      taken.set(mark, (taken.get(mark) ?? 0) + own);
      covered = box.end;
    }
    const worst = [...taken].filter(([mark, weight]) => !STRONG.has(mark) && weight > 0.5 * all);
    if (!worst.length) break;
    for (const [mark] of worst) distrusted.add(mark);
  }
  for (const [box] of marks)
    for (let i = box.firstBlock; i < box.endBlock; i++)
      if (blocks[i]!.start >= box.start && blocks[i]!.end <= box.end) weights[i] = Math.min(0, weights[i]!);
  let total = 0;
  for (const weight of weights) total += Math.max(0, weight);
  return { weights, marks, total };
}

/** Weight of text that is worth a look for links. */
const TEASER = 120;

/** Weight of a sentence or two. */
const SENTENCE = 80;

/** A teaser is a link or holds one. A site that calls the free beginning of its own story so does not link there. */
function leadsNowhere(element: Element): boolean {
  return !oneWithin(element, 'a,button,[role="link"],[onclick]') && !closest(element, 'a');
}

/** The smallest element that holds most of the weight, or null on a page without running text. */
export function pickRoot(outline: Outline, { weights, marks, total }: Weighed): Box | null {
  if (total < 60) return null;
  let root = heaviestIn(outline, weights, total);
  if (outline.boxes[0]!.weight < 0) {
    // Around a short story a page's links can outweigh its text: then they say nothing of where it is, if it stands together.
    const text = weights.map((weight) => Math.max(0, weight));
    root = heaviestIn(outline, text, total);
    if (root.endBlock - root.firstBlock > TOGETHER * weights.length) root = heaviestIn(outline, weights, total);
  }
  const story = aroundHeading(outline, marks, total);
  if (!story || holds(story, root)) return root;
  // Beside a short story there may be a longer ticker or list of teasers: the article that has the page's only heading is the story. An introduction
  // can stand alone with the heading, so where no such article is, or the root is the whole page, the story has more.
  const enough = holds(root, story) ? root.name === 'body' && story.weight > 0.25 * total : inArticle(story);
  return enough ? descend(story) : root;
}

/** Greatest share of a page's blocks that a short story has. */
const TOGETHER = 0.5;

/** Sums the weights of the blocks up in the boxes, and goes down to where most of it is. */
function heaviestIn(outline: Outline, weights: Float64Array, total: number): Box {
  const sums = new Float64Array(weights.length + 1);
  for (let i = 0; i < weights.length; i++) sums[i + 1] = sums[i]! + weights[i]!;
  for (const box of outline.boxes) {
    box.weight = sums[box.endBlock]! - sums[box.firstBlock]!;
    box.heaviest = null;
    const { parent } = box;
    if (parent && (!parent.heaviest || box.weight > parent.heaviest.weight)) parent.heaviest = box;
  }
  return descend(startOf(outline, total) ?? outline.boxes[0]!);
}

function inArticle(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.name === 'article') return true;
  return false;
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.firstBlock <= inner.firstBlock && outer.endBlock >= inner.endBlock;

/** Elements within a text, seldom the whole of it. */
const OF_TEXT = new Set(['p', 'ul', 'ol', 'table', 'tbody', 'tr', 'dl', 'blockquote', 'li']);

/** From an element to the smallest inside it that has most of its weight. */
function descend(start: Box): Box {
  let root = start;
  for (;;) {
    const best = root.heaviest;
    if (!best || best.weight < 0.7 * Math.max(root.weight, 1) || best.endBlock - best.firstBlock < 2) return root;
    if (OF_TEXT.has(best.name) && best.weight < 0.9 * root.weight) return root;
    root = best;
  }
}

/** The smallest element around the page's only heading that has text enough to be a story, or null. */
function aroundHeading(outline: Outline, marks: Map<Box, Mark>, total: number): Box | null {
  const headings = outline.headings.filter(
    (box) => box.name === 'h1' && box.endBlock > box.firstBlock && !isMarked(box, marks),
  );
  if (headings.length !== 1) return null;
  for (let at = headings[0]!.parent; at; at = at.parent) if (at.weight > Math.max(STORY, 0.1 * total)) return at;
  return null;
}

/** Weight of the shortest story that stands against a longer text beside it. */
const STORY = 500;

function isMarked(box: Box, marks: Map<Box, Mark>): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (marks.has(at)) return true;
  return false;
}

/** Where the page itself names one element as the body of the article. */
function startOf(outline: Outline, total: number): Box | null {
  const heavy = outline.boxes.filter((box) => box.weight > 0.25 * total);
  const said = heavy.filter((box) => attribute(box.element, 'itemprop')?.includes('articleBody'));
  if (said.length === 1) return said[0]!;
  const named = heavy.filter((box) => box.weight > 0.3 * total && namedBody(box));
  // Of nested ones the inner; of two apart none.
  const inner = named.filter(
    (box) =>
      !named.some(
        (other) => other !== box && other.start >= box.start && other.end <= box.end && other.weight > 0.8 * box.weight,
      ),
  );
  return inner.length === 1 ? inner[0]! : null;
}
