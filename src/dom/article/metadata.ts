import type { ArticleInfo } from '../../model/article.ts';
import { cleanUrl } from '../../model/article-identity.ts';
import { languageOf } from '../../model/language.ts';
import { bylineAuthors, cleanAuthors, isHouse } from './byline.ts';
import { canonicalOf } from './canonical.ts';
import { dayOf, isoLike, localDay, visibleDate } from './dates.ts';
import { headlineOf } from './headline.ts';
import { heardLanguage } from './heard-language.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { addressOf, attribute, every, oneWithin, rootOf, textContentOf, tidy } from './safe-dom.ts';
import { addressOfStory, currentStory } from './stories.ts';

/** What `<meta>` says: the contents under the first of the names, in lower case, that has any. */
export type Meta = (...names: string[]) => string[];

const KEYS = ['property', 'name', 'itemprop', 'http-equiv'];

/** The content of the first of these metas that is not empty, by name, property or itemprop. */
function metaReader(document: Document): Meta {
  const found = new Map<string, string[]>();
  for (const meta of every(document, 'meta[content]').slice(0, 500)) {
    const content = attribute(meta, 'content');
    if (!content) continue;
    for (const key of KEYS) {
      const name = attribute(meta, key)?.toLowerCase();
      if (!name) continue;
      const list = found.get(name);
      if (list) list.push(content);
      else found.set(name, [content]);
    }
  }
  return (...names) => {
    for (const name of names) {
      const list = found.get(name)?.map(tidy).filter(Boolean);
      if (list?.length) return list;
    }
    return [];
  };
}

/** What cites the article, of several stories the one that holds `at`. Every field is what the page says, checked against what it shows; a missing one is left out. */
export function readMetadata(document: Document, bodyText = '', address = addressOf(document), at?: Node): ArticleInfo {
  const story = currentStory(document, address, at);
  if (story && !story.first) return laterStory(document, story.element, bodyText, address);
  const meta = metaReader(document);
  const linked = linkedArticle(document, address);
  const publisher =
    linked.publisher ?? meta('og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name')[0];
  const headline = headlineOf(document, linked.headline, meta, publisher, address);
  const info: ArticleInfo = {
    url: address,
    canonicalUrl: canonicalOf(document, address, linked.url),
    headline: headline.text,
    author: authorsOf(document, linked, meta, publisher, headline.heading),
  };
  const published = publishedOf(document, linked, meta, address, headline.heading);
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

/** What a story says of itself that was appended to another's page: the head of the page speaks of the first one. */
function laterStory(document: Document, story: Element, bodyText: string, shown: string): ArticleInfo {
  // The bar may still have the address of the story before.
  const address = addressOfStory(story, shown) ?? shown;
  const heading = oneWithin(story, 'h1') ?? oneWithin(story, 'h2') ?? undefined;
  const inside = (element: Element): boolean => Node.prototype.contains.call(story, element);
  const publisher = metaReader(document)('og:site_name')[0];
  const info: ArticleInfo = {
    url: address,
    canonicalUrl: cleanUrl(address),
    headline: heading ? tidy(textContentOf(heading)) : '',
    author: cleanAuthors(bylineAuthors(document, heading, inside), publisher),
  };
  const published = visibleDate(document, '', heading, inside);
  if (published) info.datePublished = published;
  if (publisher) info.publisher = publisher;
  const language = languageFrom(document, bodyText, { author: [] }, () => []);
  if (language) info.inLanguage = language;
  return info;
}

/** The label of a preview card before the author's name. */
const WRITTEN_BY =
  /^(?:written by|by|por|escrito por|autore?|author|verfasst von|geschrieben von|von|écrit par|par|scritto da|di)\b/;

/** Where heads of pages name authors, the surest first. */
const AUTHORS: readonly ((meta: Meta) => readonly string[])[] = [
  (meta) => meta('citation_author', 'parsely-author', 'dc.creator', 'dcterms.creator'),
  (meta) => meta('author', 'article:author_name', 'byl', 'sailthru.author', 'cxenseparse:author'),
  (meta) => meta('article:author'),
  (meta) => (WRITTEN_BY.test(meta('twitter:label1')[0]?.toLowerCase() ?? '') ? meta('twitter:data1') : []),
  (meta) => meta('twitter:misc:written by'),
];

function authorsOf(
  document: Document,
  linked: LinkedArticle,
  meta: Meta,
  publisher: string | undefined,
  heading: Element | undefined,
): string[] {
  const isPerson = (name: string): boolean => name.includes(' ') && !isHouse(name, publisher);
  let first: string[] | undefined;
  for (const source of [() => linked.author, ...AUTHORS]) {
    const authors = cleanAuthors(source(meta), publisher);
    if (authors.some(isPerson)) return authors;
    if (authors.length) first ??= authors;
  }
  // The head names the house, or nobody: the line under the heading may name the person.
  const shown = cleanAuthors(bylineAuthors(document, heading), publisher);
  return shown.some(isPerson) ? shown : (first ?? shown);
}

function publishedInHead(meta: Meta): string | undefined {
  const told = [
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
  return told.find((said) => dayOf(said));
}

function publishedOf(
  document: Document,
  linked: LinkedArticle,
  meta: Meta,
  address: string,
  heading: Element | undefined,
): string | undefined {
  const value = dayOf(linked.published) ? linked.published : publishedInHead(meta);
  if (value) return localDay(isoLike(value), address, heading);
  return visibleDate(document, address, heading) ?? undefined;
}

/** True for what has the form of a tag of BCP 47: `pt`, `pt-BR`, `ast`. */
function isTag(value: string): boolean {
  const [code = ''] = value.split('-');
  return (code.length === 2 || code.length === 3) && code.toLowerCase() !== code.toUpperCase();
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
    .find(isTag);
  const heard = bodyText ? heardLanguage(bodyText) : null;
  if (heard && languageOf(said) !== heard) return heard;
  return said || heard || undefined;
}
