import { type Block, type Box, isHeading, type Outline } from './outline.ts';
import { attribute, dataOf, everyWithin, oneWithin, tidy } from './safe-dom.ts';

/** More text, in UTF-16 units, is not the label of a form. */
const FORM_LABEL = 400;

/** The boxes around fields for an address of e-mail. */
export function formsIn(outline: Outline, root: Box): Box[] {
  return everyWithin(root.element, 'input[type="email"]')
    .slice(0, 10)
    .flatMap((field) => {
      const around = outline.boxes.filter(
        (box) => box.start >= root.start && box.end <= root.end && box !== root && contains.call(box.element, field),
      );
      return around.find((box) => lengthOf(outline, box) < FORM_LABEL) ?? [];
    });
}
const contains = Node.prototype.contains;

function lengthOf({ blocks }: Outline, box: Box): number {
  let sum = 0;
  for (let i = box.firstBlock; i < box.endBlock; i++) sum += blocks[i]!.length;
  return sum;
}

/** Greatest share of the text that teasers of other stories in it have: a live blog is made of articles. */
const TEASERS = 0.2;

/** Articles inside the text whose heading leads elsewhere. */
export function teasersIn(outline: Outline, root: Box): Box[] {
  const teasers = outline.articles.filter(
    (box) =>
      box.start >= root.start &&
      box.end <= root.end &&
      box.endBlock - box.firstBlock < root.endBlock - root.firstBlock &&
      oneWithin(box.element, LEADS_ELSEWHERE),
  );
  const all = teasers.reduce((sum, box) => sum + lengthOf(outline, box), 0);
  return all < TEASERS * lengthOf(outline, root) ? teasers : [];
}
const LEADS_ELSEWHERE = ['h2', 'h3', 'h4', 'h5'].map((name) => `${name} a[href]:not([href^="#"])`).join(',');

/** So many in a row are a list of other stories, and so short is the text beside the link, in UTF-16 units. */
const CARDS = 3;
const LONGEST_CARD = 330;
/** Greatest share of the text that cards have: beyond it they are what the page is about. Those after the story can be many. */
const CARDS_WITHIN = 0.2;
const CARDS_AFTER = 0.6;

/** Elements of one parent that each hold a heading which is a link, and little else. */
export function cardsIn(outline: Outline, root: Box): Box[] {
  const { blocks } = outline;
  const heads = outline.headings.filter(
    ({ start, end, firstBlock }) =>
      start >= root.start && end <= root.end && end > start && isLink(blocks[firstBlock]!),
  );
  return heads.length < CARDS || heads.length > MOST_HEADINGS ? [] : cardsUnder(outline, root, heads);
}
const MOST_HEADINGS = 300;

function cardsUnder(outline: Outline, root: Box, heads: readonly Box[]): Box[] {
  const groups = new Map<Box, Box[]>();
  for (const head of heads) {
    let card = head;
    const alone = (box: Box): boolean =>
      !heads.some((other) => other !== head && other.start >= box.start && other.end <= box.end);
    while (card.parent && card.parent !== root && card.parent.depth > root.depth && alone(card.parent))
      card = card.parent;
    if (card === head || !card.parent || told(outline, card) > LONGEST_CARD) continue;
    const group = groups.get(card.parent);
    // A list has nothing between its items.
    if (group && card.firstBlock <= group.at(-1)!.endBlock + 1) group.push(card);
    else if (!group || group.length < CARDS) groups.set(card.parent, [card]);
  }
  const all = lengthOf(outline, root);
  return [...groups.values()].flatMap((cards) => {
    const share = cards.reduce((sum, card) => sum + lengthOf(outline, card), 0) / all;
    const after = cards[0]!.firstBlock > root.firstBlock && endsWithin(outline, root, cards[0]!.firstBlock);
    return cards.length >= CARDS && share < (after ? CARDS_AFTER : CARDS_WITHIN) ? cards : [];
  });
}

/** True for an item of a list whose items are all links. */
export function inListOfLinks({ blocks }: Outline, block: Block): boolean {
  for (let at: Box | null = block.box, up = 0; at && up < 5; at = at.parent, up++)
    if (at.name === 'ul' || at.name === 'ol') {
      for (let i = at.firstBlock; i < at.endBlock; i++) if (!isLink(blocks[i]!)) return false;
      return true;
    }
  return false;
}

/** True when the whole line is the time at which something was published. */
export function isTime({ texts }: Outline, block: Block): boolean {
  if (block.length > LONGEST_TIME) return false;
  for (let i = block.start; i < block.end; i++) {
    const { box, node } = texts[i]!;
    if (!dataOf(node).trim()) continue;
    if (!(box.name === 'time' || box.parent?.name === 'time' || box.parent?.parent?.name === 'time')) return false;
  }
  return true;
}
const LONGEST_TIME = 80;

const isLink = (block: Block): boolean => block.linked > 0.9 * block.length;

/** Units in a box that are not links. */
function told({ blocks }: Outline, box: Box): number {
  let sum = 0;
  for (let i = box.firstBlock; i < box.endBlock; i++) sum += blocks[i]!.length - blocks[i]!.linked;
  return sum;
}

/** True when the story's long paragraphs all stand before a block. */
function endsWithin({ blocks }: Outline, root: Box, from: number): boolean {
  for (let i = from; i < root.endBlock; i++) if (blocks[i]!.length - blocks[i]!.linked > LONGEST_CARD) return false;
  return true;
}

/** Fewer UTF-16 units in a picture's place may be a name that the text begins with too. */
const SHORTEST_CAPTION = 25;

/** The texts in place of the pictures under an element. */
export function alternativesIn(element: Element): string[] {
  return everyWithin(element, 'img[alt]')
    .slice(0, 100)
    .map((image) => tidy(attribute(image, 'alt')))
    .filter((text) => text.length >= SHORTEST_CAPTION);
}

/** True for a line right beside a picture that says what stands in its place, and perhaps whose picture it is. */
export function isAlternative(line: string, block: Block, pictures: readonly string[]): boolean {
  if (isHeading(block.box.name)) return false;
  const told = (text: string): boolean => line.startsWith(text) && line.length < text.length + 80;
  if (!pictures.some(told)) return false;
  for (let at: Box | null = block.box; at && at.endBlock - at.firstBlock <= 2; at = at.parent)
    if (alternativesIn(at.element).some(told)) return true;
  return false;
}

/** Least share of a line under a heading of links that is a link: some name the story and go on with a sentence of their own. */
const LINKED = 0.3;

/** What stands right under a line that announces other stories, as long as it links to them. */
export function dropLinksUnder(lines: readonly string[], why: (string | null)[], blocks: readonly Block[]): void {
  for (let i = 0; i < lines.length; i++) {
    // A line that is a link itself names one story, not a list.
    if (why[i] !== 'related' || blocks[i]!.linked > 0) continue;
    for (let j = i + 1; j < lines.length; j++) {
      const block = blocks[j]!;
      if (!why[j] && (block.linked < LINKED * block.length || lines[j]!.length > 250)) break;
      why[j] ??= 'related';
    }
  }
}

/** Fewer UTF-16 units in a quotation may be said twice. */
const SHORTEST_QUOTE = 40;
/** Each is looked for in every line. */
const MOST_QUOTES = 100;
const QUOTE_SIGNS = /^[\s"'“”„«»‹›‘’]+|[\s"'“”„«»‹›‘’.…]+$/g;

/** A quotation that is set apart and also stands in a paragraph is an ornament, and so is the name of the speaker under it. */
export function dropPullQuotes(lines: readonly string[], why: (string | null)[], blocks: readonly Block[]): void {
  let looked = 0;
  for (let i = 0; i < lines.length && looked < MOST_QUOTES; i++) {
    const quote = why[i] ? null : quoteOf(blocks[i]!.box);
    if (!quote) continue;
    looked++;
    const said = lines[i]!.replace(QUOTE_SIGNS, '');
    if (said.length < SHORTEST_QUOTE || !lines.some((line, j) => j !== i && !why[j] && line.includes(said))) continue;
    for (let j = i; j < lines.length && quoteOf(blocks[j]!.box) === quote; j++) why[j] ??= 'told before';
  }
}

/** The quotation around a box; a post of a social network is shown for itself. */
function quoteOf(box: Box): Box | null {
  for (let at: Box | null = box, up = 0; at && up < 5; at = at.parent, up++)
    if (at.name === 'blockquote') return /twitter|tweet|instagram|embed|social|-post/.test(at.hint) ? null : at;
  return null;
}
