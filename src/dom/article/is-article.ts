import { addressOf, attribute, every, one, textContentOf } from './safe-dom.ts';

/** What the page shows of being a news article, each counted or read in one cheap query. */
export interface ArticleSigns {
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
  /** Text of links in list items, headings and teasers, in units. */
  linked: number;
  /** The address looks like a story's: digits or three words joined by hyphens in the last segment. */
  slug: boolean;
  /** The address is the front page or a section's. */
  shallow: boolean;
}

const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200}?)?"(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle|AnalysisNewsArticle|ReviewNewsArticle|SocialMediaPosting|TechArticle|ScholarlyArticle|AdvertiserContentArticle)"/;
const OTHER =
  /"@type"\s*:\s*(?:\[[^\]]{0,200}?)?"(?:CollectionPage|ItemList|Product|ProfilePage|FAQPage|QAPage|DiscussionForumPosting|SearchResultsPage|JobPosting|Recipe|SoftwareApplication)"/;

/** The last segment that says something, without its extension. */
function lastSegment(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  return (
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? ''
  );
}

export function articleSigns(document: Document, address = addressOf(document)): ArticleSigns {
  let typed =
    one(
      document,
      '[itemtype*="schema.org/NewsArticle"],[itemtype$="schema.org/Article"],[itemtype$="schema.org/BlogPosting"],[itemtype*="schema.org/ReportageNewsArticle"]',
    ) !== null;
  let otherTyped = false;
  for (const script of every(document, 'script[type*="ld+json"]').slice(0, 12)) {
    const json = (textContentOf(script) ?? '').slice(0, 200_000);
    typed ||= ARTICLE.test(json);
    otherTyped ||= OTHER.test(json);
  }
  const og =
    attribute(one(document, 'meta[property="og:type" i]') ?? document.createElement('i'), 'content')?.toLowerCase() ??
    '';
  let dense = 0;
  let paragraphs = 0;
  let together = 0;
  const byParent = new Map<Node, number>();
  for (const paragraph of every(document, 'p').slice(0, 600)) {
    const length = (textContentOf(paragraph) ?? '').trim().length;
    if (length < 80) continue;
    paragraphs++;
    dense += length;
    const parent = paragraph.parentNode ?? paragraph;
    const sum = (byParent.get(parent) ?? 0) + length;
    byParent.set(parent, sum);
    together = Math.max(together, sum);
  }
  const last = lastSegment(address);
  return {
    typed,
    otherTyped,
    ogArticle: og.includes('article'),
    ogOther: og !== '' && !og.includes('article'),
    published:
      one(
        document,
        'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop="datePublished"],meta[name="pubdate" i],meta[name="date" i],meta[name="DC.date.issued" i],meta[name="parsely-pub-date"],meta[name="cXenseParse:recs:publishtime"]',
      ) !== null,
    dense,
    paragraphs,
    together,
    articles: every(document, 'article').length,
    headings: every(document, 'h2 a, h3 a').length,
    linked: 0,
    slug: /\d{5,}/.test(last) || last.split(/[-_]/).length >= 4,
    shallow: last === '' || /^(?:index|home|default)$/i.test(last),
  };
}

export function isArticle(document: Document, address?: string): 'auto' | 'click' | 'no' {
  const s = articleSigns(document, address);
  if (s.shallow) return s.typed && s.together > 1500 ? 'click' : 'no';
  if (s.typed && s.together > 200) return 'auto';
  if (s.ogArticle && s.together >= 500) return 'auto';
  if (s.together < 140 && !s.typed && !s.ogArticle) return 'no';
  return 'click';
}
