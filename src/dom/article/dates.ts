import { elsewhere } from './byline.ts';
import { attribute, every, textContentOf, tidy } from './safe-dom.ts';

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
  const at = MONTHS.findIndex((names) => names.some((name) => folded.startsWith(name)));
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
  const worded =
    /(\d{1,2})(?:º|er|st|nd|rd|th|\.|°)?[\s\-/]{1,3}(?:de\s|di\s)?(?:of\s)?([\p{L}]{3,10})\.?,?[\s\-/]{1,3}(?:de\s|del\s|di\s)?(\d{4})/u.exec(
      text,
    );
  if (worded && monthOf(worded[2]!)) return iso(Number(worded[3]), monthOf(worded[2]!), Number(worded[1]));
  const american = /([\p{L}]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})/u.exec(text);
  if (american && monthOf(american[1]!)) return iso(Number(american[3]), monthOf(american[1]!), Number(american[2]));
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

/** Where other stories' dates are. */
const ELSEWHERE =
  'aside,nav,footer,li,[class*="related"],[class*="comment"],[class*="teaser"],[class*="sidebar"],[class*="widget"],[class*="recommend"],[class*="latest"],[class*="popular"],[class*="trending"],[class*="card"],[id*="comment"]';

/** The date that the page shows for this article: a `<time>` or an element named as date near the heading, else the address. */
export function visibleDate(document: Document, address: string): string | null {
  const first = every(document, 'h1')[0];
  const near = (element: Element): boolean => {
    return !elsewhere(element, first, ELSEWHERE);
  };
  const times = every(document, 'time[datetime],time').slice(0, 60).filter(near);
  const after = first
    ? times.filter((time) => first.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING)
    : [];
  for (const time of [...after, ...times]) {
    for (const value of [attribute(time, 'datetime'), textContentOf(time)])
      if (value && dayOf(value)) return isoLike(value);
  }
  const named = every(
    document,
    '[class*="date" i],[class*="publish" i],[class*="time" i],[class*="posted" i],[class*="byline" i],[class*="meta" i],[class*="fecha" i],[class*="data" i],[class*="datum" i],[id*="date" i],[itemprop*="date" i]',
  )
    .slice(0, 150)
    .filter(near);
  const below = first
    ? named.filter((element) => first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    : [];
  for (const element of [...below, ...named]) {
    const text = tidy(textContentOf(element));
    if (text.length > 5 && text.length < 160 && dayOf(text)) return dayOf(text);
  }
  const inAddress = /\/(20\d\d|19\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?:\/|-|_|\.|$)/.exec(address);
  if (inAddress) return dayOf(`${inAddress[1]}-${inAddress[2]}-${inAddress[3]}`);
  return null;
}

/** An ISO value is kept whole, with its zone; other writings become the day. */
export function isoLike(value: string): string {
  return /^\d{4}-\d\d-\d\d/.test(value.trim()) ? value.trim() : dayOf(value)!;
}
