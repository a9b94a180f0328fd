import type { ArticleInfo } from '../../model/article.ts';
import { languageOf } from '../../model/language.ts';
import { languageOfText } from '../../text/language-of-text.ts';
import { bylineAuthors, cleanAuthors } from './byline.ts';
import { canonicalOf } from './canonical.ts';
import { dayOf, isoLike, visibleDate } from './dates.ts';
import { type LinkedArticle, linkedArticle, plain } from './linked-data.ts';
import { addressOf, attribute, closest, every, one, rootOf, textContentOf, tidy, titleOf } from './safe-dom.ts';

/** The content of the first of these metas that is not empty, by name, property or itemprop. */
function metaReader(document: Document): (...names: string[]) => string[] {
  const found = new Map<string, string[]>();
  for (const meta of every(document, 'meta[content]').slice(0, 500)) {
    const content = tidy(attribute(meta, 'content'));
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(meta, key)?.toLowerCase();
      if (!name) continue;
      const list = found.get(name);
      if (list) list.push(content);
      else found.set(name, [content]);
    }
  }
  return (...names) => names.map((name) => found.get(name.toLowerCase()) ?? []).find((list) => list.length) ?? [];
}

/** What cites the article. Every field is what the page says, checked against what it shows; a missing one is left out. */
export function readMetadata(document: Document, bodyText = '', address = addressOf(document)): ArticleInfo {
  const meta = metaReader(document);
  const linked = linkedArticle(document, address);
  const publisher =
    linked.publisher ?? meta('og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name')[0];
  const info: ArticleInfo = {
    url: address,
    canonicalUrl: canonicalOf(document, address, linked.url),
    headline: headlineOf(document, linked, meta, publisher),
    author: authorsOf(document, linked, meta, publisher),
  };
  const published = publishedOf(document, linked, meta, address);
  if (published) info.datePublished = published;
  const modified = [
    linked.modified,
    ...meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'),
  ].find((value) => dayOf(value));
  if (modified) info.dateModified = modified;
  if (publisher) info.publisher = publisher;
  const section = linked.section ?? meta('article:section', 'section')[0];
  if (section) info.articleSection = section;
  const language = languageFrom(document, bodyText, linked, meta);
  if (language) info.inLanguage = language;
  const image = linked.image ?? meta('og:image', 'twitter:image')[0];
  if (image && URL.canParse(image, address)) info.image = new URL(image, address).href;
  return info;
}

type Meta = ReturnType<typeof metaReader>;

/** Words of a text, folded, for comparisons: what lies between white space and signs. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+/g) ?? []
  );
}

/** Share of the words of the shorter text that the other has. */
function likeness(a: string, b: string): number {
  const x = wordsOf(a);
  const y = new Set(wordsOf(b));
  if (!x.length || !y.size) return 0;
  return x.filter((word) => y.has(word)).length / Math.min(x.length, y.size);
}

/** Titles carry the site's name after a bar or a dash; the part that the page shows as heading, or the longest, is the headline. */
function withoutSiteName(title: string, publisher: string | undefined, ofDocument: boolean): string {
  const parts = title
    .split(/\s+[|•·»–—\-:]\s+|\s+\|\|?\s*|\s*\|\s+/)
    .map(tidy)
    .filter(Boolean);
  if (parts.length < 2) return title;
  const tail = parts.at(-1)!;
  if (publisher && (likeness(tail, publisher) > 0.6 || wordsOf(tail).join('') === wordsOf(publisher).join('')))
    return tidy(title.slice(0, title.lastIndexOf(tail)).replace(/[\s|•·»–—\-:]+$/, ''));
  const head = parts[0]!;
  if (wordsOf(head).length <= 3 && /^[^|]{3,30}\s\|\s/.test(title) && wordsOf(title).length - wordsOf(head).length >= 4)
    return tidy(title.slice(title.indexOf('|') + 1));
  if (/\s\|\s/.test(title)) return tidy(title.slice(0, title.search(/\s\|\s/))) || title;
  if (ofDocument && wordsOf(tail).length <= 4 && wordsOf(title).length - wordsOf(tail).length >= 4)
    return tidy(title.slice(0, title.lastIndexOf(tail)).replace(/[\s|•·»–—\-:]+$/, ''));
  return title;
}

/** True when two titles are the same but for a word or a sign. */
function alike(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  return likeness(a, b) >= 0.9 && Math.min(x.length, y.length) >= 0.8 * Math.max(x.length, y.length);
}

/**
 * Linked data, the title given to others, the heading and the document's title often differ: search engines get one, friends another. What most of
 * them agree on is the headline, in the heading's own writing where it has one.
 */
function headlineOf(document: Document, linked: LinkedArticle, meta: Meta, publisher: string | undefined): string {
  const title =
    tidy(titleOf(document)) || tidy(textContentOf(one(document, 'head > title, title') ?? document.createElement('i')));
  const clean = (value: string | undefined, ofDocument = false): string =>
    value ? withoutSiteName(plain(tidy(value)), publisher, ofDocument) : '';
  const house = (value: string): boolean =>
    publisher !== undefined &&
    likeness(value, publisher) > 0.9 &&
    wordsOf(value).length <= wordsOf(publisher).length + 1;
  const headings = every(document, 'h1')
    .slice(0, 12)
    .filter((heading) => !closest(heading, 'header nav, [class*="logo"], [id*="logo"]'))
    .map((heading) => tidy(textContentOf(heading)))
    .filter((text) => text.length > 8 && text.length < 300 && !house(text));
  const shared =
    meta('og:title', 'citation_title')[0] ??
    meta('twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'title')[0];
  const told = [clean(linked.headline), clean(shared), clean(title, true)].filter(
    (value) => value.length > 3 && !house(value),
  );
  const heading =
    headings.find((text) => told.some((value) => alike(text, value))) ??
    headings.find((text) => told.some((value) => likeness(text, value) > 0.55));
  // What the reader sees counts twice.
  const ballots = [heading, heading, ...told].filter((value): value is string => value !== undefined);
  let best = '';
  let votes = 0;
  for (const value of ballots) {
    const agreeing = ballots.filter((other) => alike(value, other)).length;
    if (agreeing > votes) {
      best = value;
      votes = agreeing;
    }
  }
  if (heading && alike(heading, best)) return heading;
  return best || headings[0] || title;
}

function authorsOf(document: Document, linked: LinkedArticle, meta: Meta, publisher: string | undefined): string[] {
  const sources = [
    linked.author,
    meta('citation_author', 'parsely-author', 'dc.creator', 'dcterms.creator'),
    meta('author', 'article:author_name', 'byl', 'sailthru.author', 'cxenseparse:author'),
    meta('article:author'),
  ];
  const told = sources.map((source) => cleanAuthors(source, publisher)).filter((authors) => authors.length);
  const house = (name: string): boolean => publisher !== undefined && likeness(name, publisher) > 0.6;
  const persons = told.find((authors) => authors.some((name) => name.includes(' ') && !house(name)));
  if (persons) return persons;
  // The head names the house, or nobody: the line under the heading may name the person.
  const shown = cleanAuthors(bylineAuthors(document), publisher);
  if (shown.some((name) => name.includes(' ') && !house(name))) return shown;
  return told[0] ?? shown;
}

function publishedOf(document: Document, linked: LinkedArticle, meta: Meta, address: string): string | undefined {
  const told = [
    linked.published,
    ...meta('article:published_time', 'og:article:published_time', 'article:published', 'datepublished'),
    ...meta(
      'citation_publication_date',
      'citation_date',
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'publishdate',
      'publish-date',
      'publish_date',
      'pubdate',
      'publication_date',
      'article.published',
      'date.issued',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date',
      'dc.date.created',
      'displaydate',
      'originalpublicationdate',
      'article_date_original',
      'date',
    ),
  ];
  const value = told.find((said) => dayOf(said));
  return value ? isoLike(value) : (visibleDate(document, address) ?? undefined);
}

function languageFrom(document: Document, bodyText: string, linked: LinkedArticle, meta: Meta): string | undefined {
  const root = rootOf(document);
  const said = [
    root ? attribute(root, 'lang') : null,
    root ? attribute(root, 'xml:lang') : null,
    linked.language,
    meta('og:locale', 'content-language', 'dc.language', 'language')[0],
  ]
    .map((value) => value?.trim().replace('_', '-') ?? '')
    .find((value) => /^[a-z]{2,3}(?:-|$)/i.test(value));
  const heard = bodyText ? languageOfText(bodyText) : null;
  if (heard && languageOf(said) !== heard) return heard;
  return said || heard || undefined;
}
