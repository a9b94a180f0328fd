import { boilerplateKind } from '../../lang/boilerplate.ts';
import type { FoundArticle, Removal } from './find-article.ts';
import type { Block, Box, Outline } from './outline.ts';
import type { Weighed } from './pick-root.ts';
import { dataOf, one, textContentOf, tidy } from './safe-dom.ts';

/** Text of a block with white space collapsed. */
export function blockText(block: Block, outline: Outline): string {
  let text = '';
  for (let i = block.start; i < block.end; i++) text += dataOf(outline.texts[i]!.node);
  return tidy(text);
}

const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?…。][\p{Pf}\p{Pi}"')\]]*$/u;

/** Applies the evidence to the blocks of the root and gathers what is left. */
export function removals(document: Document, outline: Outline, weighed: Weighed, root: Box): FoundArticle {
  const { blocks, texts } = outline;
  const from = root.firstBlock;
  const to = root.endBlock;
  const lines = blocks.slice(from, to).map((block) => blockText(block, outline));
  const why: (string | null)[] = lines.map(() => null);
  const because: Removal[] = [];
  const captions: Text[] = [];

  for (const [box, mark] of weighed.marks) {
    if (box.start < root.start || box.end > root.end || box === root) continue;
    for (let i = box.firstBlock; i < box.endBlock; i++)
      if (i >= from && i < to && blocks[i]!.start >= box.start && blocks[i]!.end <= box.end) why[i - from] ??= mark;
  }
  const title = tidy(textContentOf(one(document, 'h1') ?? document.createTextNode('')));
  for (let i = 0; i < lines.length; i++) {
    if (why[i]) continue;
    const line = lines[i]!;
    const block = blocks[from + i]!;
    const kind = boilerplateKind(line);
    if (kind) why[i] = kind;
    else if (block.linked / block.length > 0.9 && block.length < 200 && !SENTENCE_END.test(line)) why[i] = 'link';
    else if (HEADING.test(block.box.name) && line === title) why[i] = 'title';
    else if (block.box.name === 'h1') why[i] = 'title';
  }
  trimEnds(lines, why, blocks.slice(from, to));

  const nodes: Text[] = [];
  for (let i = 0; i < lines.length; i++) {
    const block = blocks[from + i]!;
    const reason = why[i];
    if (reason) because.push({ kind: reason, reason, text: lines[i]!.slice(0, 120) });
    for (let j = block.start; j < block.end; j++) {
      const { node } = texts[j]!;
      if (!reason) nodes.push(node);
      else if (reason === 'caption') captions.push(node);
    }
  }
  return { root: root.element, nodes, captions, because };
}

/** Short lines before the first and after the last sentence are labels of the page. */
function trimEnds(lines: string[], why: (string | null)[], blocks: Block[]): void {
  const sentence = (i: number): boolean =>
    !why[i] && lines[i]!.length > 60 && blocks[i]!.linked / blocks[i]!.length < 0.5 && /[.!?…:,]/.test(lines[i]!);
  let first = 0;
  while (first < lines.length && !sentence(first)) first++;
  let last = lines.length - 1;
  while (last > first && !sentence(last)) last--;
  for (let i = 0; i < first; i++) why[i] ??= 'before the text';
  for (let i = last + 1; i < lines.length; i++)
    if (!SENTENCE_END.test(lines[i]!) || HEADING.test(blocks[i]!.box.name)) why[i] ??= 'after the text';
}
