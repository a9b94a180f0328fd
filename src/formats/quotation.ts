import { type Annotation, noteOf, quoteOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { authorName, invertedName } from './author-name.ts';
import { dayParts } from './citation.ts';
import { blockQuote, escapeMarkdown, markdownLink } from './markdown-escape.ts';
import { textFragmentUrl } from './text-fragment.ts';

export const QUOTATION_STYLES = ['plain', 'markdown', 'abnt', 'apa'] as const;
export type QuotationStyle = (typeof QUOTATION_STYLES)[number];

const MONTHS_PT = ['jan.', 'fev.', 'mar.', 'abr.', 'maio', 'jun.', 'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.'];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `3 maio 2024`, as ABNT NBR 6023 writes days. */
function abntDay(iso: string | undefined): string {
  const [year, month, day] = dayParts(iso) ?? [];
  if (!year) return '[s. d.]';
  return [day && Number(day), month && MONTHS_PT[Number(month) - 1], year].filter(Boolean).join(' ');
}

function apaDay(iso: string | undefined): string {
  const [year, month, day] = dayParts(iso) ?? [];
  if (!year) return 'n.d.';
  return month ? `${year}, ${[MONTHS_EN[Number(month) - 1], day && Number(day)].filter(Boolean).join(' ')}` : year;
}

function abntAuthor(article: Article): string {
  const names = article.author.map((author) => {
    const { given, family } = authorName(author);
    return given ? `${family.toUpperCase()}, ${given}` : family.toUpperCase();
  });
  return names.length > 3 ? `${names[0]} et al.` : names.join('; ') || article.publisher?.toUpperCase() || '';
}

function apaAuthor(article: Article): string {
  const names = article.author.map((author) => {
    const { given, family } = authorName(author);
    const initials = given
      .split(/[\s-]+/u)
      .filter((part) => /^\p{Lu}/u.test(part))
      .map((part) => `${[...part][0]}.`);
    return initials.length > 0 ? `${family}, ${initials.join(' ')}` : family;
  });
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
    : (names[0] ?? article.publisher ?? '');
}

/** A sentence part with exactly one full stop at its end. */
function stopped(part: string): string {
  return part === '' || /[.!?…]$/.test(part) ? part : `${part}.`;
}

const CITATIONS: Record<QuotationStyle, (article: Article) => string> = {
  plain: (article) =>
    [
      article.author.join(', '),
      article.headline,
      article.publisher,
      article.datePublished?.slice(0, 10),
      article.canonicalUrl,
    ]
      .filter(Boolean)
      .join(', '),
  markdown: (article) =>
    [
      escapeMarkdown(article.author.join(', ')),
      escapeMarkdown(article.publisher ?? ''),
      article.datePublished?.slice(0, 10),
    ]
      .filter(Boolean)
      .join(', '),
  abnt: (article) =>
    [
      stopped(abntAuthor(article)),
      stopped(article.headline),
      stopped([article.publisher, abntDay(article.datePublished)].filter(Boolean).join(', ')),
      `Disponível em: ${article.canonicalUrl}.`,
      `Acesso em: ${stopped(abntDay(article.accessed))}`,
    ]
      .filter(Boolean)
      .join(' '),
  apa: (article) =>
    [
      [apaAuthor(article), `(${apaDay(article.datePublished)}).`].filter(Boolean).join(' '),
      stopped(article.headline),
      article.publisher && apaAuthor(article) !== article.publisher ? stopped(article.publisher) : '',
      article.canonicalUrl,
    ]
      .filter(Boolean)
      .join(' '),
};

/** The reference of an article alone, in one line. */
export function citationOf(article: Article, style: QuotationStyle): string {
  return CITATIONS[style](article).replace(/\s+/gu, ' ').trim();
}

/** A quotation ready to paste: the quote, and where it stands. A note on the page alone gives the note. */
export function quotationOf(annotation: Annotation, article: Article, style: QuotationStyle): string {
  const quote = quoteOf(annotation).trim();
  if (style === 'markdown') {
    const title = markdownLink(article.headline.trim() || article.canonicalUrl, textFragmentUrl(article.url, quote));
    const words = escapeMarkdown(quote || noteOf(annotation));
    return `${blockQuote(words)}\n>\n> — ${[citationOf(article, style), title].filter(Boolean).join(', ')}`;
  }
  const words = quote ? `“${quote}”` : noteOf(annotation);
  return style === 'plain' ? `${words} (${citationOf(article, style)})` : `${words}\n\n${citationOf(article, style)}`;
}

/** Author and year as they stand in running text: `(Silva, 2024)`. */
export function shortCitation(article: Article): string {
  const author = article.author[0] ? invertedName(article.author[0]).split(',')[0] : article.publisher;
  return `(${[author, dayParts(article.datePublished)?.[0] ?? 's. d.'].filter(Boolean).join(', ')})`;
}
