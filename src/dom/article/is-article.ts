import { endsWithAny, hasAny } from '../../text/any-of.ts';
import {
  addressOf,
  attribute,
  bodyOf,
  dataOf,
  every,
  everyUnder,
  everyWith,
  firstChildOf,
  frameDocumentOf,
  linkedDataIn,
  nameOf,
  nextSiblingOf,
  one,
  parentOf,
  shadowOf,
  textContentOf,
  typeOf,
} from './safe-dom.ts';

/** What the page shows of being a news article, each counted or read in one cheap query. */
interface ArticleSigns {
  /** Types of its JSON-LD and microdata say article. */
  typed: boolean;
  /** ... or say list, shop, video, question. */
  otherTyped: boolean;
  ogArticle: boolean;
  ogOther: boolean;
  /** A published time in the head. */
  published: boolean;
  /** Units of text in paragraphs of 80 and more that are not mostly links. */
  dense: number;
  /** How many such paragraphs. */
  paragraphs: number;
  /** Longest run: units in the paragraphs of the one parent that has most. */
  together: number;
  articles: number;
  headings: number;
  /** Something visible is named as the author or the date. */
  signed: boolean;
  /** The address looks like a story's: digits or three words joined by hyphens in the last segment. */
  slug: boolean;
  /** The address says that a forum or a shop is here. */
  elsewhere: boolean;
}

/** The types of JSON-LD, one or a list of them. Read as text: to parse it all takes longer. */
const TYPES = /"@type"\s*:\s*(?:"([^"]*)"|\[([^\]]{0,300})\])/g;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ARTICLE = words(
  'Article BlogPosting LiveBlogPosting Report SocialMediaPosting TechArticle ScholarlyArticle AdvertiserContentArticle',
);
const OTHER = words(
  'CollectionPage ItemList Product ProfilePage FAQPage QAPage DiscussionForumPosting SearchResultsPage JobPosting Recipe SoftwareApplication',
);

/** The types that a block of JSON-LD names, without the vocabulary's address. */
function typesIn(json: string): string[] {
  const types: string[] = [];
  TYPES.lastIndex = 0;
  for (let found = TYPES.exec(json); found; found = TYPES.exec(json))
    for (const type of (found[1] ?? found[2]!).split(','))
      types.push(
        type
          .slice(type.lastIndexOf('/') + 1)
          .replaceAll('"', '')
          .trim(),
      );
  return types;
}

function withoutExtension(file: string): string {
  const dot = file.lastIndexOf('.');
  const length = file.length - dot - 1;
  return dot >= 0 && length >= 2 && length <= 5 ? file.slice(0, dot) : file;
}

/** The last segment that says something, without its extension: below a folder an index file says nothing, the folder does. */
function lastSegment(address: string): string {
  const segments = (URL.canParse(address) ? new URL(address).pathname : '').split('/').filter(Boolean);
  let last = segments.pop() ?? '';
  while (segments.length > 0 && last.includes('.') && INDEX_FILES.has(withoutExtension(last).toLowerCase()))
    last = segments.pop()!;
  return withoutExtension(last);
}
const INDEX_FILES = new Set(['index', 'default']);

/** What such a segment may also be called. */
const HOMES = new Set(['', 'index', 'home', 'default']);

/** A story that a script shows by its number: `index.php?view=article&id=2231`, `/?p=123`. */
const NUMBERED = /[?&](?:id|p|artid|article_?id|id_?(?:nota|noticia|articulo|article|articolo|artikel))=\d+/i;

/** A topic by its number, as the common programs of forums write its address. */
const TOPIC = /\/(?:viewtopic|showthread)\.php|[?&]topic=\d|\/t\/(?:[^/]+\/)?\d/;

/** First labels of hosts of manuals, whose generators call each page an article. */
const MANUALS = new Set(['docs', 'doc', 'help', 'support', 'wiki', 'developer', 'developers', 'manual']);
const hostLabel = (address: string): string => address.slice(address.indexOf('//') + 2, address.indexOf('.'));

/** Parts of an address, or the first label of a host, by which forums and shops call themselves in the six languages. */
const FORUM_OR_SHOP =
  /^[a-z]+:\/\/(?:forums?|foro|community|shop|store|loja|tienda|boutique)\.|\/(?:forums?|foros?|threads?|products?|produtos?|productos?|produits?|produkte?|prodotti|shop|loja|tienda|boutique)\//;

/** Units of the longest text that is parted by line breaks or lies bare in a block, for pages without paragraphs. */
function brokenText(document: Document): number {
  const sums = new Map<Node, number>();
  for (const line of every(document, 'br, article div, [class*="body" i] div, [class*="content" i] div').slice(
    0,
    800,
  )) {
    const parent = nameOf(line) === 'br' ? parentOf(line) : line;
    if (!parent || sums.has(parent)) continue;
    let sum = 0;
    for (let node = firstChildOf(parent); node; node = nextSiblingOf(node))
      if (typeOf(node) === 3) sum += dataOf(node as Text).trim().length;
    const story = nameOf(line) === 'br' ? parent : (parentOf(parent) ?? parent);
    if (sum > 40) sums.set(story, (sums.get(story) ?? 0) + sum);
  }
  return Math.max(0, ...sums.values());
}

/** True for the address of a type of article, alone or among others. */
const isArticleType = (type: string): boolean =>
  hasAny(type, ['schema.org/NewsArticle', 'schema.org/ReportageNewsArticle']) ||
  endsWithAny(type, ['schema.org/Article', 'schema.org/BlogPosting']);

/** What the types of JSON-LD and microdata say: the page is an article, or it is something else. */
function typesOf(document: Document): Pick<ArticleSigns, 'typed' | 'otherTyped'> {
  const typed = everyWith(document, '', 'itemtype', isArticleType).length > 0;
  let otherTyped = false;
  if (typed) return { typed, otherTyped };
  for (const script of linkedDataIn(document).slice(0, 12)) {
    const types = typesIn((textContentOf(script) ?? '').slice(0, 200_000));
    if (types.some((type) => ARTICLE.has(type) || type.endsWith('NewsArticle'))) return { typed: true, otherTyped };
    otherTyped ||= types.some((type) => OTHER.has(type));
  }
  return { typed, otherTyped };
}

/** Less than this in the page's own paragraphs, and the story may lie in a shadow tree or a frame. */
const LITTLE = 500;

/** The open shadow trees and the readable frames right in a document. */
function innerTrees(document: Document): Node[] {
  const trees: Node[] = [];
  for (const element of every(document, '*').slice(0, 5000)) {
    const inner = nameOf(element) === 'iframe' ? frameDocumentOf(element as HTMLIFrameElement) : shadowOf(element);
    const root = inner && typeOf(inner) === Node.DOCUMENT_NODE ? bodyOf(inner as Document) : inner;
    if (root) trees.push(root);
  }
  return trees;
}

/** Of these paragraphs: units in long ones, how many those are, and most units under one parent. */
function density(paragraphs: Element[]): Pick<ArticleSigns, 'dense' | 'paragraphs' | 'together'> {
  const byParent = new Map<Node, number>();
  let dense = 0;
  let together = 0;
  let long = 0;
  for (const paragraph of paragraphs.slice(0, 600)) {
    const text = (textContentOf(paragraph) ?? '').trim();
    // A sign of Chinese, Japanese or Korean says as much as two letters or more.
    const length = text.length * (/[\u3040-\u9fff\uac00-\ud7af]/.test(text.slice(0, 40)) ? 2.5 : 1);
    if (length < 80) continue;
    long++;
    dense += length;
    const parent = parentOf(paragraph) ?? paragraph;
    const sum = (byParent.get(parent) ?? 0) + length;
    byParent.set(parent, sum);
    together = Math.max(together, sum);
  }
  return { dense, paragraphs: long, together };
}

/** How much text stands together: in the page, or where it has little, in the one tree inside it that has most. */
function textOf(document: Document): Pick<ArticleSigns, 'dense' | 'paragraphs' | 'together'> {
  const own = density(every(document, 'p'));
  if (own.paragraphs < 3) own.together = Math.max(own.together, brokenText(document));
  if (own.together >= LITTLE) return own;
  const inner = innerTrees(document).map((tree) => density(everyUnder(tree, 'p')));
  return inner.reduce((most, one) => (one.together > most.together ? one : most), own);
}

function articleSigns(
  document: Document,
  types: Pick<ArticleSigns, 'typed' | 'otherTyped'>,
  last: string,
  address: string,
): ArticleSigns {
  const og =
    attribute(one(document, 'meta[property="og:type" i]') ?? document.createElement('i'), 'content')?.toLowerCase() ??
    '';
  return {
    ...types,
    ogArticle: og.includes('article'),
    ogOther: og !== '' && !og.includes('article'),
    published:
      one(
        document,
        'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop="datePublished"],meta[name="pubdate" i],meta[name="citation_publication_date"],meta[name="date" i],meta[name="DC.date.issued" i],meta[name="parsely-pub-date"],meta[name="cXenseParse:recs:publishtime"]',
      ) !== null,
    ...textOf(document),
    articles: every(document, 'article').length,
    headings: every(document, 'h2 a, h3 a').length,
    signed:
      one(document, 'time') !== null ||
      one(
        document,
        '[rel~="author"],[class*="byline" i],[class*="author" i],[class*="date" i],[class*="fecha" i],[class*="datum" i]',
      ) !== null,
    slug: /\d{5,}/.test(last) || last.split(/[-_]/).length >= 4,
    elsewhere: FORUM_OR_SHOP.test(address.replace(/[?#].*$/, '').toLowerCase()) || TOPIC.test(address),
  };
}

/** `auto`: mark it by itself. `click`: the reader may ask for it. `no`: nothing to mark. Reads the page once, changes nothing. */
export function isArticle(document: Document, address = addressOf(document)): 'auto' | 'click' | 'no' {
  const last = lastSegment(address);
  // The address of a front page or a section.
  const shallow = HOMES.has(last.toLowerCase()) && !NUMBERED.test(address);
  const types = typesOf(document);
  const manual = MANUALS.has(hostLabel(address));
  if (types.typed && !shallow && !manual) return 'auto';
  const s = articleSigns(document, types, last, address);
  if (shallow) return s.together > 1500 ? 'click' : 'no';
  return !manual && sure(s) ? 'auto' : s.together >= 140 || s.ogArticle ? 'click' : 'no';
}

function sure(s: ArticleSigns): boolean {
  if (s.elsewhere) return false;
  // Many paragraphs, never many together: teasers, answers, cards.
  if (s.dense > 5000 && s.together < 0.12 * s.dense && !s.slug) return false;
  if (s.ogArticle && (s.together >= 900 || (s.together >= 500 && (s.slug || s.together > 0.33 * s.dense)))) return true;
  if (s.ogArticle && s.together >= 250 && s.slug && s.headings < 8) return true;
  if (s.otherTyped || s.headings > 25) return false;
  if (s.together >= 1200 && (s.slug || s.published)) return true;
  if (s.together >= 500 && s.slug && (s.signed || s.published) && s.headings < 8) return true;
  // Text of one piece, parted by line breaks: an old or a small site.
  if (s.paragraphs === 0 && s.together >= 2000) return true;
  if (s.articles === 1 && s.signed && !s.ogArticle && s.together >= 250 && s.together > 0.5 * s.dense) return true;
  return s.together >= 1600 && s.signed;
}
