import { boilerplateIn, boilerplateKind, type KindOfLine } from '../../lang/boilerplate.ts';
import { asksReader } from '../../lang/solicitation.ts';
import { languageOf } from '../../model/language.ts';
import { isByline } from './byline.ts';
import type { FoundArticle, Removal } from './find-article.ts';
import { heardLanguage } from './heard-language.ts';
import {
  alternativesIn,
  cardsIn,
  dropLinksUnder,
  dropPullQuotes,
  formsIn,
  inListOfLinks,
  isAlternative,
  isTime,
  teasersIn,
} from './inserts.ts';
import { dropLabelBoxes } from './label-boxes.ts';
import { emptyLine, endsAsCaption, repeatedLines } from './line-signs.ts';
import { type Block, type Box, isHeading, type Outline } from './outline.ts';
import type { Weighed } from './pick-root.ts';
import { attribute, dataOf, one, rootOf, textContentOf, tidy } from './safe-dom.ts';

/** Text of a block with white space collapsed. */
export function blockText(block: Block, outline: Outline): string {
  let text = '';
  for (let i = block.start; i < block.end; i++) {
    const data = dataOf(outline.texts[i]!.node);
    // A label and the link after it, parted by their style alone.
    if (i > block.start && outline.texts[i]!.box !== outline.texts[i - 1]!.box && joins(text, data)) text += ' ';
    text += data;
  }
  return tidy(text);
}
/** True where a small letter is followed by a capital one. */
function joins(before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  return last !== last.toUpperCase() && first !== first.toLowerCase();
}

/** A sign that points to another story. */
const POINTER = /^(?:>>|[►▶➡▸➜➤]|👉)/u;
const SENTENCE_ENDS = '.!?…。';
const CLOSING = '«»‹›“”„‘’"\')]';

/** True for a line that ends as sentences do, within quotation marks or not. */
function endsAsSentence(line: string): boolean {
  let last = line.length - 1;
  while (last > 0 && CLOSING.includes(line[last]!)) last--;
  return last >= 0 && SENTENCE_ENDS.includes(line[last]!);
}

/** Applies the evidence to the blocks of the article's reach and gathers what is left. `reach` holds indices of blocks in reading order. */
export function removals(
  document: Document,
  outline: Outline,
  weighed: Weighed,
  root: Box,
  reach: readonly number[],
): FoundArticle {
  const { texts } = outline;
  const blocks = reach.map((index) => outline.blocks[index]!);
  const lines = blocks.map((block) => blockText(block, outline));
  const why: (string | null)[] = lines.map(() => null);
  const evidence: string[] = [];
  const because: Removal[] = [];
  const captions: Text[] = [];

  const forms = formsIn(outline, root);
  const marked = markedTexts(outline, weighed, root, forms);
  const title = tidy(textContentOf(one(document, 'h1') ?? document.createTextNode('')));
  const told = new Set<string>();
  const kindOf = phrasesFor(document, lines);
  const pictures = alternativesIn(root.element);
  const repeated = repeatedLines(lines, blocks);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const block = blocks[i]!;
    const box = marked.get(block.start);
    if (box && block.end <= box.end) {
      why[i] = weighed.marks.get(box) ?? (forms.includes(box) ? 'newsletter' : 'related');
      evidence[i] = `<${box.name}>${box.hint && ` named ${box.hint.trim().slice(0, 80)}`}`;
      continue;
    }
    const kind = kindOf(line);
    if (kind) why[i] = kind;
    else if ((block.linked > 0 || (line.length < LONGEST_ADDRESS && line.includes('@'))) && asksReader(line))
      why[i] = 'newsletter';
    else if (!isHeading(block.box.name) && isByline(line)) why[i] = 'byline';
    else if (isAlternative(line, block, pictures)) why[i] = 'caption';
    else if (!isHeading(block.box.name) && endsAsCaption(line)) why[i] = 'caption';
    else if (isTime(outline, block)) why[i] = 'date';
    else if (repeated.has(line)) why[i] = 'told often';
    else if (emptyLine(line)) why[i] = emptyLine(line);
    else if (block.linked > 0 && line.length < 200 && POINTER.test(line)) why[i] = 'related';
    else if (
      block.linked / block.length > (block.box.name === 'li' ? 0.65 : 0.9) &&
      block.length < 200 &&
      (!endsAsSentence(line) || inListOfLinks(outline, block)) &&
      !headsText(blocks, i)
    )
      why[i] = 'link';
    else if (line.length > 60 && told.has(line)) why[i] = 'told before';
    else if (isHeading(block.box.name) && line === title) why[i] = 'title';
    else if (block.box.name === 'h1' && i < lines.length / 3) why[i] = 'title';
    if (!why[i]) told.add(line);
  }
  dropLabelBoxes(outline, root, reach, lines, why);
  dropLinksUnder(lines, why, blocks);
  dropPullQuotes(lines, why, blocks);
  trimEnds(lines, why, blocks);

  const nodes: Text[] = [];
  for (let i = 0; i < lines.length; i++) {
    const block = blocks[i]!;
    const reason = why[i];
    if (reason) because.push({ kind: reason, reason: evidence[i] ?? reason, text: lines[i]!.slice(0, 120) });
    for (let j = block.start; j < block.end; j++) {
      const { node } = texts[j]!;
      if (!reason) nodes.push(node);
      else if (reason === 'caption') captions.push(node);
    }
  }
  return { root: root.element, nodes, captions, because };
}

/** A longer line, in UTF-16 units, with an address in it also tells something. */
const LONGEST_ADDRESS = 220;

/** Units of text that tell the language well enough. */
const ENOUGH = 900;

/** The phrases of the language that the text is in and of the one that the page says; of all where the text is too short to tell. */
function phrasesFor(document: Document, lines: readonly string[]): KindOfLine {
  let text = '';
  for (const line of lines) {
    if (line.length > 80) text += `${line} `;
    if (text.length > ENOUGH) break;
  }
  const heard = heardLanguage(text);
  if (!heard) return boilerplateKind;
  const root = rootOf(document);
  const said = languageOf((root && attribute(root, 'lang')) ?? undefined);
  return boilerplateIn([...new Set(said ? (['en', heard, said] as const) : (['en', heard] as const))]);
}

/** The marked element at each first text of a block, where there is one. Marks on the root's own ancestors do not count. */
function markedTexts(outline: Outline, weighed: Weighed, root: Box, forms: readonly Box[]): Map<number, Box> {
  const marked = new Map<number, Box>();
  for (const [box] of weighed.marks) {
    if (box.start <= root.start && box.end >= root.end) continue;
    for (let i = box.firstBlock; i < box.endBlock; i++) {
      const block = outline.blocks[i]!;
      if (block.start >= box.start && block.end <= box.end) marked.set(block.start, box);
    }
  }
  for (const box of [...teasersIn(outline, root), ...forms, ...cardsIn(outline, root)])
    for (let i = box.firstBlock; i < box.endBlock; i++) marked.set(outline.blocks[i]!.start, box);
  return marked;
}

/** A heading that is a link (a shop's product, the person interviewed) heads text when a paragraph follows it. */
function headsText(blocks: Block[], i: number): boolean {
  const { box } = blocks[i]!;
  if (!/^h[23]$/.test(box.name) || inItem(box)) return false;
  const next = blocks[i + 1];
  return next !== undefined && next.length > 120 && next.linked / next.length < 0.5;
}

/** In a link around more than itself, or in one in a list, it is a card. */
function inItem(box: Box): boolean {
  let linked = false;
  for (let at: Box | null = box.parent, up = 0; at && up < 4; at = at.parent, up++) {
    linked ||= at.link;
    if (linked && (at.name === 'li' || (at.link && at.endBlock - at.firstBlock > 1))) return true;
  }
  return false;
}

const PUNCTUATION = /[.!?…:,]|[。、！？]/;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Short lines before the first and after the last sentence are labels of the page. A text of short lines only is left whole. */
function trimEnds(lines: string[], why: (string | null)[], blocks: Block[]): void {
  const sentence = (i: number): boolean =>
    !why[i] &&
    lines[i]!.length > (WIDE.test(lines[i]!) ? 20 : 60) &&
    blocks[i]!.linked / blocks[i]!.length < 0.5 &&
    PUNCTUATION.test(lines[i]!);
  let first = 0;
  while (first < lines.length && !sentence(first)) first++;
  if (first === lines.length) return;
  let last = lines.length - 1;
  while (last > first && !sentence(last)) last--;
  const label = (i: number): boolean => !why[i] && (blocks[i]!.linked > 0 || lines[i]!.length < 60);
  const length = (from: number, to: number, of: (i: number) => boolean): number => {
    let sum = 0;
    for (let i = from; i < to; i++) if (of(i)) sum += lines[i]!.length;
    return sum;
  };
  // Labels are few words: a text that begins with a list or with many short lines does so.
  if (length(0, first, label) < LABELS * length(0, lines.length, (i) => !why[i]))
    for (let i = 0; i < first; i++) if (label(i)) why[i] = 'before the text';
  // Lists and tables often end an article; a heading without text under it, or a lone label, does not.
  let under = false;
  for (let i = lines.length - 1; i > last; i--) {
    if (why[i]) continue;
    const { name } = blocks[i]!.box;
    if (isHeading(name)) {
      if (!under) why[i] = 'after the text';
      under = false;
    } else if (blocks[i]!.linked / blocks[i]!.length > 0.5) why[i] = 'after the text';
    else if (inTable(blocks[i]!.box) || endsAsSentence(lines[i]!)) under = true;
    else if (lines[i]!.length < 80 && i > last + 1 + LONE) under = true;
    else if (lines[i]!.length < 80) why[i] = 'after the text';
  }
}

/** Greatest share of the text that short lines before it are labels. */
const LABELS = 0.15;

/** So many short lines in a row after the text are labels; more are part of it. */
const LONE = 3;

const IN_TABLE = new Set(['li', 'td', 'th', 'dd', 'dt', 'tr', 'table', 'pre']);
function inTable(box: Box): boolean {
  for (let at: Box | null = box, up = 0; at && up < 4; at = at.parent, up++) if (IN_TABLE.has(at.name)) return true;
  return false;
}
