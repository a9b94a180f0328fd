import { startsWithAny } from '../../text/any-of.ts';
import { elsewhere } from './byline.ts';
import { attribute, bodyOf, every, ownerOf, textContentOf, tidy } from './safe-dom.ts';

const MONTHS: readonly string[][] = [
  ['jan', 'ene', 'janv', 'jän', 'gen'],
  ['feb', 'fev', 'fév', 'febb'],
  ['mar', 'mär', 'maer', 'mrz'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago', 'août', 'aou'],
  ['sep', 'set'],
  ['oct', 'out', 'okt', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic', 'déc'],
];

/** 1 to 12 for a month's name or its short form in the six languages, else 0. */
function monthOf(word: string): number {
  const folded = word.toLowerCase();
  if (folded.startsWith('juin')) return 6;
  if (folded.startsWith('juil')) return 7;
  const at = MONTHS.findIndex((names) => startsWithAny(folded, names));
  return at + 1;
}

const two = (value: number): string => String(value).padStart(2, '0');

function iso(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The day, `YYYY-MM-DD` as written, of a date in ISO 8601 or in the words or figures of the six languages; null for anything else. */
export function dayOf(value: string | null | undefined): string | null {
  const text = value?.trim().slice(0, 200);
  if (!text) return null;
  const full = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (full) return iso(Number(full[1]), Number(full[2]), Number(full[3]));
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}|\D|$)/.exec(text);
  if (compact) return iso(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const worded = wordedDay(text);
  if (worded) return worded;
  const figures = /(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d(?!\d))/.exec(text);
  if (figures) {
    const year = Number(figures[3]!.length === 2 ? `20${figures[3]}` : figures[3]);
    const [a, b] = [Number(figures[1]), Number(figures[2])];
    // Day first in five of the six languages; the month can only be the figure up to 12.
    return b > 12 ? iso(year, a, b) : iso(year, b, a);
  }
  const seconds = /^(\d{10})(\d{3})?$/.exec(text);
  return seconds ? new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 10) : null;
}

/** What may stand between the parts of a date. */
const PARTICLES = new Set(['de', 'del', 'di', 'of', '']);
const DAY = /(\d{1,2})(?:º|°|er|st|nd|rd|th)?\.?$/;
const YEAR = /^\d{4}/;

/** The day of `3 de maio de 2024`, `May 3rd, 2024` or `3.-Mai-2024`, in whatever words it stands. Words, not a pattern: that took long to compile. */
function wordedDay(text: string): string | null {
  const words = text.toLowerCase().split(/[\s,/-]+/);
  for (let i = 2; i < words.length; i++) {
    if (!YEAR.test(words[i]!)) continue;
    const year = Number(words[i]!.slice(0, 4));
    const before = (at: number): number => {
      let place = at - 1;
      while (place >= 0 && PARTICLES.has(words[place]!)) place--;
      return place;
    };
    const near = before(i);
    const far = before(near);
    if (far < 0) continue;
    const dayOfMonth = (at: number): number => Number(DAY.exec(words[at]!)?.[1]);
    // Americans put the month first.
    const day = iso(year, monthOf(words[near]!), dayOfMonth(far)) ?? iso(year, monthOf(words[far]!), dayOfMonth(near));
    if (day) return day;
  }
  return null;
}

/** Where other stories' dates are. */
const ELSEWHERE =
  'aside,nav,footer,li,[class*="related"],[class*="comment"],[class*="teaser"],[class*="sidebar"],[class*="widget"],[class*="recommend"],[class*="latest"],[class*="popular"],[class*="trending"],[class*="card"],[id*="comment"]';

const NAMED = [
  ...['date', 'publish', 'time', 'posted', 'byline', 'meta', 'fecha', 'data', 'datum'].map(
    (name) => `[class*="${name}" i]`,
  ),
  '[id*="date" i]',
  '[itemprop*="date" i]',
].join(',');

/** The date that the page shows for the article under `heading`: a `<time>` or an element named as date near it, else the address. */
export function visibleDate(
  document: Document,
  address: string,
  heading?: Element,
  inside: (element: Element) => boolean = () => true,
): string | null {
  for (const time of byNearness(every(document, 'time').filter(inside).slice(0, 60), heading)) {
    for (const value of [attribute(time, 'datetime'), textContentOf(time)])
      if (value && dayOf(value) && !elsewhere(time, heading, ELSEWHERE)) return isoLike(value);
  }
  for (const element of byNearness(every(document, NAMED).filter(inside).slice(0, 150), heading)) {
    const text = tidy(textContentOf(element));
    if (text.length <= 5 || text.length >= 160) continue;
    const day = dayOf(text);
    if (day && !elsewhere(element, heading, ELSEWHERE)) return day;
  }
  return dayInAddress(address);
}

const isBefore = (element: Element, heading: Element): boolean =>
  (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;

/** Those after the heading in their order, then those before it, the last first: a clock in the page's head comes early. */
function byNearness(elements: Element[], heading: Element | undefined): Element[] {
  if (!heading) return elements;
  const before: Element[] = [];
  const after: Element[] = [];
  for (const element of elements) (isBefore(element, heading) ? before : after).push(element);
  return after.concat(before.reverse());
}

function dayInAddress(address: string): string | null {
  if (!(address.includes('/20') || address.includes('/19'))) return null;
  const found = /\/(20\d\d|19\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?:\/|-|_|\.|$)/.exec(address);
  return found ? dayOf(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

/** So many elements of text after the heading may hold the line with the date. */
const REACH = 12;

/**
 * A moment told to machines, as the day that readers are told: near midnight the two differ, by the zone or by a clock set to the whole day. The day
 * in the address or right under the heading counts when it is the day before, or the one after a moment late in the day of Greenwich.
 */
export function localDay(told: string, address: string, heading: Element | undefined): string {
  const day = dayOf(told);
  const moment = /T(\d\d):/.exec(told);
  if (!day || !moment) return told;
  const late = /(?:Z|\+00:?00)$/.test(told) && Number(moment[1]) >= 14;
  for (const shown of [dayInAddress(address), heading ? dayUnder(heading) : null]) {
    const apart = shown ? (Date.parse(shown) - Date.parse(day)) / 86_400_000 : 0;
    if (apart === -1 || (apart === 1 && late)) return shown!;
  }
  return told;
}

/** A full date among the first short texts after the heading. */
function dayUnder(heading: Element): string | null {
  const document = ownerOf(heading);
  const body = document && bodyOf(document);
  if (!document || !body) return null;
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  walker.currentNode = heading;
  for (let seen = 0; seen < REACH; ) {
    const node = walker.nextNode();
    if (!node) return null;
    const text = tidy(textContentOf(node));
    if (!text || within.call(heading, node)) continue;
    seen++;
    if (text.length < 8 || text.length > 60 || !/\d/.test(text)) continue;
    const day = dayOf(text);
    if (day) return day;
  }
  return null;
}
const within = Node.prototype.contains;

/** An ISO value is kept whole, with its zone; other writings become the day. */
export function isoLike(value: string): string {
  return /^\d{4}-\d\d-\d\d/.test(value.trim()) ? value.trim() : dayOf(value)!;
}
