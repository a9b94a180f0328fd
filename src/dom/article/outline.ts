import { hasAny } from '../../text/any-of.ts';
import {
  attribute,
  bodyOf,
  classOf,
  dataOf,
  everyUnder,
  firstChildOf,
  frameDocumentOf,
  nameOf,
  nextSiblingOf,
  shadowOf,
  typeOf,
} from './safe-dom.ts';

/** An element that holds text, as a range of the outline's texts. Each field is declared and set once: a page has a thousand of these. */
export class Box {
  declare readonly element: Element;
  declare readonly name: string;
  declare readonly parent: Box | null;
  declare readonly depth: number;
  /** First text inside, and the one after the last. */
  declare start: number;
  declare end: number;
  declare firstBlock: number;
  declare endBlock: number;
  /** Sums over the blocks inside, and the child with the greatest, filled by `pick-root`. */
  declare weight: number;
  declare heaviest: Box | null;
  /** A link that leads somewhere. */
  declare link: boolean;
  declare private names: string | undefined;

  constructor(element: Element, name: string, parent: Box | null, text: number, block: number) {
    this.element = element;
    this.name = name;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.start = text;
    this.end = text;
    this.firstBlock = block;
    this.endBlock = block;
    // Not weighed yet is no zero: engines keep whole numbers in another way than fractions, and would change each box when the first fraction comes.
    this.weight = Number.NaN;
    this.heaviest = null;
    this.link = false;
    this.names = undefined;
  }

  /** Class and id, lower case, between spaces. Read when first asked for: most boxes never are. */
  get hint(): string {
    this.names ??= hintOf(this.element);
    return this.names;
  }
}

export interface Word {
  node: Text;
  box: Box;
  /** Inside a link. */
  linked: boolean;
}

/** A run of texts that the reader sees as one paragraph or line. */
export interface Block {
  start: number;
  end: number;
  /** The nearest element that makes a block. */
  box: Box;
  /** Lengths of trimmed text, all and within links. */
  length: number;
  linked: number;
}

export interface Outline {
  boxes: Box[];
  /** Those of `h1` to `h6`, and those of `article`. */
  headings: Box[];
  articles: Box[];
  texts: Word[];
  blocks: Block[];
  /** True when a limit stopped the walk. */
  cut: boolean;
  /** True when something was passed over that a lenient walk reads. */
  passed: boolean;
  /** True when some text is Chinese, Japanese or Korean. */
  wide: boolean;
}

export const LIMITS = { nodes: 200_000, units: 2_000_000, depth: 20_000 };

/** Elements whose text runs on in the line. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Never text of an article. */
const SKIP = new Set(
  'script style noscript template svg canvas object embed applet audio video picture img map button select textarea input option datalist progress meter math head title nav dialog menu'.split(
    ' ',
  ),
);
const ALWAYS_SKIP = new Set(
  'script style noscript template svg canvas audio video picture img select textarea input option datalist math head title nav'.split(
    ' ',
  ),
);
const CONTROLS = new Set(
  'navigation banner contentinfo search menu menubar dialog alertdialog toolbar tablist tooltip alert status button'.split(
    ' ',
  ),
);
/** Elements that may be hidden. A selector for each role and style would be tried on every element: that took five times as long. */
const PERHAPS = '[role],[hidden],[style]';
const INVISIBLE = ['display:none', 'visibility:hidden'];

function isInvisible(style: string): boolean {
  const rules = style.toLowerCase().replaceAll(': ', ':');
  return hasAny(rules, INVISIBLE);
}

/** True for what the reader is not shown, or what is a control. */
function isHidden(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role !== null && CONTROLS.has(role)) return true;
  const style = attribute(element, 'style');
  if (style !== null && isInvisible(style)) return true;
  const hidden = attribute(element, 'hidden');
  return hidden !== null && hidden.toLowerCase() !== 'until-found';
}

/** `<a name="part">` is where other links lead, and none itself. */
function isTarget(element: Element): boolean {
  return (
    attribute(element, 'href') === null && (attribute(element, 'name') !== null || attribute(element, 'id') !== null)
  );
}

/** True for `h1` to `h6`. */
export function isHeading(name: string): boolean {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6';
}

function hintOf(element: Element): string {
  const said = classOf(element);
  const classes = typeof said === 'string' ? said : (attribute(element, 'class') ?? '');
  // A heading's id is made of its own words.
  const id = isHeading(nameOf(element)) ? '' : (attribute(element, 'id') ?? '');
  const part = attribute(element, 'data-component') ?? attribute(element, 'data-testid') ?? '';
  if (!(classes || id || part)) return '';
  const names = ` ${classes.slice(0, 400)} ${id.slice(0, 100)} ${part.slice(0, 80)} `;
  const lower = names.toLowerCase();
  return lower === names ? names : names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

/** The inner document of a frame of the same origin, or the shadow tree of an element, whose content the reader sees in its place. */
function innerOf(element: Element, name: string): Node | null {
  if (name === 'iframe') {
    const inner = frameDocumentOf(element as HTMLIFrameElement);
    return inner ? bodyOf(inner) : null;
  }
  return name.includes('-') || name === 'div' || name === 'article' || name === 'section' || name === 'main'
    ? shadowOf(element)
    : null;
}

/**
 * The texts under `root` in reading order, with their elements and blocks. Stops at `LIMITS`; depth costs no stack.
 * `lenient` reads what is hidden or has the role of a control too: some sites hide the story behind a wall, or give its wrapper a wrong role.
 */
export function outlineOf(root: Element, lenient = false): Outline {
  const boxes: Box[] = [];
  const headings: Box[] = [];
  const articles: Box[] = [];
  const texts: Word[] = [];
  const blocks: Block[] = [];
  const skip = lenient ? ALWAYS_SKIP : SKIP;
  const hidden = new Set(lenient ? [] : everyUnder(root, PERHAPS).filter(isHidden));
  let units = 0;
  let seen = 0;
  let links = 0;
  let cut = false;
  let passed = false;
  let wide = false;
  let open: Block | null = null;

  const closeBlock = (): void => {
    if (!open) return;
    open.end = texts.length;
    if (open.length > 0) blocks.push(open);
    open = null;
  };
  const enter = (element: Element, name: string, parent: Box | null): Box => {
    const box = new Box(element, name, parent, texts.length, blocks.length);
    boxes.push(box);
    if (isHeading(name)) headings.push(box);
    else if (name === 'article') articles.push(box);
    return box;
  };
  const holder = (box: Box): Box => {
    let at = box;
    while (at.parent && INLINE.has(at.name)) at = at.parent;
    return at;
  };
  const read = (node: Text, box: Box): void => {
    const data = dataOf(node);
    const length = data.trim().length;
    if (!length) {
      // White space matters only inside a block, where it parts two words.
      if (open && data.length) texts.push({ node, box, linked: links > 0 });
      return;
    }
    if (!open) open = { start: texts.length, end: texts.length, box: holder(box), length: 0, linked: 0 };
    open.length += length;
    if (links > 0) open.linked += length;
    units += data.length;
    wide ||= data.charCodeAt(data.length >> 1) > 0x303f;
    texts.push({ node, box, linked: links > 0 });
  };

  let box = enter(root, nameOf(root), null);
  /** Where to go on after the inner tree of a frame or a shadow host. */
  const hosts: Element[] = [];
  let node: Node | null = firstChildOf(root);
  const leave = (): void => {
    if (!INLINE.has(box.name)) closeBlock();
    if (box.link) links--;
    box.end = texts.length;
    box.endBlock = blocks.length + (open ? 1 : 0);
  };
  for (;;) {
    if (node) {
      if (++seen > LIMITS.nodes || units > LIMITS.units || box.depth > LIMITS.depth) {
        cut = true;
        break;
      }
      const type = typeOf(node);
      if (type === 3) read(node as Text, box);
      else if (type === 1) {
        const element = node as Element;
        const name = nameOf(element);
        if (name === 'br' || name === 'hr') closeBlock();
        else if (skip.has(name)) passed ||= !ALWAYS_SKIP.has(name);
        else if (hidden.has(element)) passed = true;
        else {
          const inner = innerOf(element, name);
          const first = inner ? firstChildOf(inner) : firstChildOf(element);
          if (first) {
            if (!INLINE.has(name)) closeBlock();
            box = enter(element, name, box);
            if (name === 'a' && !isTarget(element)) {
              box.link = true;
              links++;
            }
            if (inner) {
              hosts.push(element);
              if (!lenient) for (const one of everyUnder(inner, PERHAPS)) if (isHidden(one)) hidden.add(one);
            }
            node = first;
            continue;
          }
        }
      }
      node = nextSiblingOf(node);
      continue;
    }
    // The end of the children of `box`.
    leave();
    const done = box.element;
    if (hosts.at(-1) === done) hosts.pop();
    if (!box.parent || done === root) break;
    box = box.parent;
    node = nextSiblingOf(done);
  }
  closeBlock();
  for (let at: Box | null = box; at; at = at.parent) {
    at.end = texts.length;
    at.endBlock = blocks.length;
  }
  return { boxes, headings, articles, texts, blocks, cut, passed, wide };
}
