import {
  addressOf,
  attribute,
  classOf,
  every,
  everyWithin,
  nameOf,
  oneWithin,
  parentElementOf,
  textContentOf,
} from './safe-dom.ts';

const STORY = 'article,[itemtype]';

function isStory(element: Element): boolean {
  const type = attribute(element, 'itemtype') ?? '';
  return (
    nameOf(element) === 'article' || type.includes('schema.org/NewsArticle') || type.endsWith('schema.org/Article')
  );
}
/** Less text in paragraphs than this, in UTF-16 units, is a teaser. */
const LEAST = 500;

function outermost(element: Element): boolean {
  for (let at = parentElementOf(element); at; at = parentElementOf(at))
    if (nameOf(at) === 'article' || attribute(at, 'itemtype')?.endsWith('Article')) return false;
  return true;
}

function hasText(story: Element): boolean {
  let length = 0;
  for (const paragraph of everyWithin(story, 'p')) {
    length += (textContentOf(paragraph) ?? '').trim().length;
    if (length >= LEAST) return true;
  }
  return false;
}

/** What a story has of its own beside its heading. */
const SIGNED = 'time,[rel~="author"],[itemprop~="author"],[itemprop~="datePublished"],[class*="byline" i]';

/** A heading lies no deeper in its story. */
const DEEPEST = 30;

/**
 * Stories in elements that say nothing: each the largest around its own heading of the first rank, side by side and built alike, with text and with
 * an address, a date or a byline. Sections of one story have headings, but are not signed.
 */
function unnamedStories(document: Document): Element[] {
  const headings = every(document, 'h1').slice(0, 60);
  return headings.length < 2 ? [] : storiesUnder(headings);
}

function storiesUnder(headings: readonly Element[]): Element[] {
  const around = headings.map((heading) => {
    let at: Element = heading;
    for (let steps = 0; steps < DEEPEST; steps++) {
      const up = parentElementOf(at);
      if (!up || nameOf(up) === 'body' || everyWithin(up, 'h1').length > 1) break;
      at = up;
    }
    return at;
  });
  const own = around.filter(
    (element) => hasText(element) && (saidAddresses(element).length > 0 || oneWithin(element, SIGNED) !== null),
  );
  const first = own[0];
  const stories = own.filter(
    (element) =>
      parentElementOf(element) === parentElementOf(first!) &&
      nameOf(element) === nameOf(first!) &&
      classOf(element) === classOf(first!),
  );
  return stories.length > 1 ? stories : [];
}

/**
 * The stories that a page shows one under the other, as when scrolling appends the next one; empty where there is one or none. Each has a heading of
 * the first rank, or is built like the first and has one of the second. Entries of a live blog, whose heading stands before them all, are none.
 */
export function storiesOf(document: Document): Element[] {
  const all = every(document, STORY).filter(isStory).slice(0, 400);
  if (all.length < 2) return unnamedStories(document);
  const first = all.find((element) => oneWithin(element, 'h1') && outermost(element) && hasText(element));
  if (!first) return unnamedStories(document);
  const like = (element: Element): boolean => nameOf(element) === nameOf(first) && classOf(element) === classOf(first);
  const stories = all.filter(
    (element) =>
      element === first ||
      ((oneWithin(element, 'h1') || (like(element) && oneWithin(element, 'h2'))) &&
        outermost(element) &&
        hasText(element)),
  );
  return stories.length > 1 ? stories : unnamedStories(document);
}

const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'data-canonical', 'itemid'];
const ADDRESS_WITHIN =
  'h1 a[href],a[rel~="bookmark"][href],[itemprop~="url"][href],[itemprop~="mainEntityOfPage"][href]';

/** Where the story says that it lives, as it says it. */
function saidAddresses(story: Element): string[] {
  const said = ADDRESS_ATTRIBUTES.map((name) => attribute(story, name));
  const link = oneWithin(story, ADDRESS_WITHIN);
  if (link) said.push(attribute(link, 'href'));
  return said.filter((value) => value !== null && value !== '') as string[];
}

/** The address that a story gives itself; null where it gives none. */
export function addressOfStory(story: Element, base: string): string | null {
  const said = saidAddresses(story).find((value) => URL.canParse(value, base));
  const url = said === undefined ? null : new URL(said, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** True when the story says that it lives at `address`. */
function livesAt(story: Element, address: string): boolean {
  const path = (value: string): string | null =>
    URL.canParse(value, address) ? new URL(value, address).pathname.replace(/\/$/, '') : null;
  const here = path(address);
  return saidAddresses(story).some((value) => path(value) === here);
}

/** Of several stories in the page the one that holds a node; null where there are not several, or none holds it. */
export function storyAt(document: Document, node: Node): Element | null {
  return storiesOf(document).find((story) => Node.prototype.contains.call(story, node)) ?? null;
}

/** The last story that begins above the middle of the window; the first where nothing is laid out. */
function inView(document: Document, stories: readonly Element[]): Element {
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  const begun = stories.filter((story) => {
    const { top, height } = story.getBoundingClientRect();
    return height > 0 && top <= middle;
  });
  return begun.at(-1) ?? stories[0]!;
}

export interface CurrentStory {
  element: Element;
  /** The page was loaded for it: what the page's head says is of it. */
  first: boolean;
}

/**
 * Of several stories in the page the one that the reader is at: the one whose address the page has taken, else the one in view. Null where there are
 * not several. Reads the layout only then. With `at`, the one that holds this node.
 */
export function currentStory(document: Document, address = addressOf(document), at?: Node): CurrentStory | null {
  const stories = storiesOf(document);
  if (!stories.length) return null;
  const element =
    (at && stories.find((story) => Node.prototype.contains.call(story, at))) ??
    stories.slice(1).find((story) => livesAt(story, address)) ??
    inView(document, stories);
  return { element, first: element === stories[0] };
}
