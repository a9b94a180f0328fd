import { plain } from './linked-data.ts';
import type { Meta } from './metadata.ts';
import { closest, every, everyWithin, one, textContentOf, tidy, titleOf } from './safe-dom.ts';

/** The words of the few texts that are compared with each other, each in turn. */
const known = new Map<string, readonly string[]>();

/** What is neither white space nor a sign, in few ranges: the classes of Unicode take longer to compile. */
const WORD = /[^\u0000-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f\ufeff]+/g;

/** Words of a text, folded, for comparisons: what lies between white space and signs. */
function wordsOf(text: string): readonly string[] {
  let words = known.get(text);
  if (!words) {
    words =
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .match(WORD) ?? [];
    if (known.size > 100) known.clear();
    known.set(text, words);
  }
  return words;
}

/** Share of the words of the shorter text that the other has. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const x = wordsOf(a);
  const y = new Set(wordsOf(b));
  if (!x.length || !y.size) return 0;
  return x.filter((word) => y.has(word)).length / Math.min(x.length, y.size);
}

/** Titles carry the site's name after a bar or a dash; the part that the page shows as heading, or the longest, is the headline. */
function withoutSiteName(title: string, publisher: string | undefined, ofDocument: boolean): string {
  const parts = title
    .split(/\s+(?:[|•·»–—\-:]|::|>>)\s+|\s+\|\|?\s*|\s*\|\s+/)
    .map(tidy)
    .filter(Boolean);
  if (parts.length < 2) return title;
  if (/\s(?:::|>>)\s/.test(title)) return parts.reduce((long, part) => (part.length > long.length ? part : long));
  const tail = parts.at(-1)!;
  if (publisher && (likeness(tail, publisher) > 0.6 || wordsOf(tail).join('') === wordsOf(publisher).join('')))
    return withoutEnd(title, tail);
  const head = parts[0]!;
  if (wordsOf(head).length <= 3 && /^[^|]{3,30}\s\|\s/.test(title) && wordsOf(title).length - wordsOf(head).length >= 4)
    return tidy(title.slice(title.indexOf('|') + 1));
  if (/\s\|\s/.test(title)) return tidy(title.slice(0, title.search(/\s\|\s/))) || title;
  if (ofDocument && wordsOf(tail).length <= 4 && wordsOf(title).length - wordsOf(tail).length >= 4)
    return withoutEnd(title, tail);
  return title;
}

const PARTING = ' |•·»–—-:';

/** The title before its last part and the signs between. */
function withoutEnd(title: string, tail: string): string {
  let end = title.lastIndexOf(tail);
  while (end > 0 && PARTING.includes(title[end - 1]!)) end--;
  return title.slice(0, end);
}

/** True when two titles are the same but for a word or a sign. */
function alike(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  return likeness(a, b) >= 0.9 && Math.min(x.length, y.length) >= 0.8 * Math.max(x.length, y.length);
}

/** Where a heading is the site's name or a crumb of the trail; some sites write the search engine's title there, and the reader's in an `h2`. */
const NOT_THE_STORY = 'nav,[class*="breadcrumb" i],[class*="logo" i]:not(body,html),[id*="logo" i]:not(body,html)';
/** The line over the headline, inside the same heading. */
const KICKER =
  '[class*="kicker" i],[class*="overline" i],[class*="eyebrow" i],[class*="dachzeile" i],[class*="topline" i],[class*="separator" i]';

interface Heading {
  element: Element;
  text: string;
  /** The text without the kicker. */
  bare: string;
}

/** The headings that may be the story's, the likeliest kind first. */
function headingsOf(document: Document, house: (text: string) => boolean): Heading[] {
  const good = ({ text }: Heading): boolean => text.length > 8 && text.length < 300 && !house(text);
  const all = every(document, 'h1').slice(0, 12);
  const crumbs = all.filter((heading) => closest(heading, NOT_THE_STORY));
  const found = all
    .filter((heading) => !crumbs.includes(heading))
    .map(read)
    .filter(good);
  const crumb = crumbs.map(read).find(good);
  // Old pages have no heading of the first rank: one of the second that the title tells is the story's.
  if (!all.length) {
    const title = tidy(titleOf(document));
    return every(document, 'h2')
      .slice(0, 12)
      .map(read)
      .filter((heading) => good(heading) && title.includes(heading.text));
  }
  if (!crumb) return found;
  const below = every(document, 'h2').find(
    (heading) =>
      (crumb.element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !closest(heading, `aside,${NOT_THE_STORY}`) &&
      good(read(heading)),
  );
  return [...found, ...(below ? [read(below)] : []), crumb];
}

function read(element: Element): Heading {
  const text = tidy(textContentOf(element));
  const kickers = everyWithin(element, KICKER).map((kicker) => tidy(textContentOf(kicker)));
  const bare = kickers.reduce(
    (rest, kicker) => (rest.startsWith(kicker) ? rest.slice(kicker.length).trim() : rest),
    text,
  );
  return { element, text, bare: bare === text || bare.length <= 12 ? text : bare.replace(/^[\s:|–-]+/, '') };
}

/** True when the words of `long` end with all of those of `short`. */
function endsWith(long: string, short: string): boolean {
  const x = wordsOf(long);
  const y = wordsOf(short);
  return y.length > 2 && x.length > y.length && y.every((word, i) => word === x[x.length - y.length + i]);
}

/** Least share of its words that a heading has in common with what others are told of the same story. */
const KINDRED = 0.4;

/** The heading that has most in common with what others are told. */
function likest(headings: readonly Heading[], told: readonly string[]): Heading | undefined {
  let best: Heading | undefined;
  let most = KINDRED;
  for (const heading of headings) {
    const share = Math.max(0, ...told.map((value) => likeness(heading.text, value)));
    if (share > most) [best, most] = [heading, share];
  }
  return best;
}

/** A quotation mark that was not escaped ends the attribute of a title: where another goes on with the mark, that one is whole. */
function uncut(titles: readonly string[]): string[] {
  return titles.map((title) => (title && titles.find((other) => isCut(title, other))) || title);
}
const isCut = (title: string, whole: string): boolean =>
  whole.startsWith(title) && /^ ?"\S/.test(whole.slice(title.length));

/** Some titles begin with the site's name and some end with it: the address is made of the words of the story's. */
function ofStory(title: string, address: string): string {
  const parts = title.split(/\s+\|\s+/);
  if (parts.length !== 2) return title;
  const slug = new Set(wordsOf(decoded(address.replace(/^[a-zA-Z]+:\/\/[^/]*/, ''))));
  const [first, second] = parts.map((part) => wordsOf(part).filter((word) => slug.has(word)).length);
  return second! >= 3 && second! > 2 * first! ? parts[1]! : title;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return address;
  }
}

/** True when a title is a heading's words, and after a sign a section or the site. */
const isContinued = (heading: string, title: string): boolean =>
  title.startsWith(heading) && /^\s+[|•·»–—-]\s/.test(title.slice(heading.length)) && wordsOf(heading).length > 3;

/** In UTF-16 units. */
const LONGEST_WORD = 30;

export interface Headline {
  text: string;
  /** The element that shows it, when there is one. */
  heading: Element | undefined;
}

/**
 * Linked data, the title given to others, the heading and the document's title often differ: search engines get one, friends another. What most of
 * them agree on is the headline, in the heading's own writing where it has one.
 */
export function headlineOf(
  document: Document,
  linked: string | undefined,
  meta: Meta,
  publisher: string | undefined,
  address: string,
): Headline {
  const clean = (value: string | undefined, ofDocument = false): string =>
    value ? withoutSiteName(plain(tidy(value)), publisher, ofDocument) : '';
  const house = (value: string): boolean =>
    publisher !== undefined &&
    value.length < publisher.length + LONGEST_WORD &&
    likeness(value, publisher) > 0.9 &&
    wordsOf(value).length <= wordsOf(publisher).length + 1;
  const headings = headingsOf(document, house);
  const shared =
    meta('og:title', 'citation_title')[0] ??
    meta('twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'title')[0];
  const [first] = headings;
  // On most pages the heading is what others are told.
  if (first && first.bare === first.text && (first.text === linked || first.text === shared))
    return { text: first.text, heading: first.element };
  const title =
    tidy(titleOf(document)) || tidy(textContentOf(one(document, 'head > title, title') ?? document.createElement('i')));
  const told = uncut([clean(linked), clean(shared), clean(ofStory(title, address), true)])
    .filter((value) => value.length > 3 && !house(value))
    .map((value) => headings.find(({ text }) => isContinued(text, value))?.text ?? value);
  const likeTold = (text: string): boolean => told.some((value) => alike(text, value));
  const chosen =
    headings.find(
      ({ text, bare }) => likeTold(text) || likeTold(bare) || told.some((value) => endsWith(text, value)),
    ) ??
    likest(headings, told) ??
    (headings.length === 1 || !told.length ? headings[0] : undefined);
  // Before the headline proper a heading may have a line of its own, and so may what others are told.
  const shown =
    chosen &&
    (told.includes(chosen.bare)
      ? chosen.bare
      : likeTold(chosen.text)
        ? chosen.text
        : (told.find((value) => endsWith(chosen.text, value)) ?? chosen.bare));
  const longer =
    shown && told.filter((value) => endsWith(value, shown) && wordsOf(value).length < 2 * wordsOf(shown).length);
  if (chosen && longer && longer.length > 1) return { text: longer[0]!, heading: chosen.element };
  // What the reader sees counts as much as all that others are told.
  const ballots = [shown, shown, shown, ...told].filter((value): value is string => value !== undefined);
  let best = '';
  let votes = 0;
  for (const value of ballots) {
    const agreeing = ballots.filter((other) => other === value || alike(value, other)).length;
    if (agreeing > votes) {
      best = value;
      votes = agreeing;
    }
  }
  return { text: best || headings[0]?.text || title, heading: chosen?.element ?? headings[0]?.element };
}
