import type { Claim, ClaimReview, NewsArticle, WithContext } from 'schema-dts';
import { type Annotation, quoteOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ClaimRecord, Verdict } from '../model/claim-record.ts';
import { type Exporter, type ExportOptions, groupsOf } from './bundle.ts';
import { defined } from './parse-claim.ts';

/** The day alone where the record has a moment: ClaimReview asks for a date. */
function day(iso: string | undefined): string | undefined {
  return iso?.slice(0, 10);
}

function newsArticle(article: Article): NewsArticle {
  return defined<Exclude<NewsArticle, string>>({
    '@type': 'NewsArticle',
    url: article.canonicalUrl,
    headline: article.headline || undefined,
    datePublished: article.datePublished,
    inLanguage: article.inLanguage,
    author:
      article.author.length > 0 ? article.author.map((name) => ({ '@type': 'Person' as const, name })) : undefined,
    publisher: article.publisher ? { '@type': 'Organization', name: article.publisher } : undefined,
  });
}

function claimOf(claim: ClaimRecord, annotation: Annotation, article: Article): Claim {
  const { speaker, firstAppearance, place } = claim;
  const elsewhere = claim.appearances.filter((url) => url !== article.canonicalUrl && url !== article.url);
  return defined<Exclude<Claim, string>>({
    '@type': 'Claim',
    text: quoteOf(annotation) || undefined,
    author: speaker
      ? defined({ '@type': 'Person' as const, name: speaker.name, jobTitle: speaker.jobTitle, sameAs: speaker.sameAs })
      : undefined,
    datePublished: claim.datePublished,
    locationCreated: place ? { '@type': 'Place', name: place } : undefined,
    firstAppearance: firstAppearance ? { '@type': 'CreativeWork', url: firstAppearance } : undefined,
    appearance: [newsArticle(article), ...elsewhere.map((url) => ({ '@type': 'CreativeWork' as const, url }))],
  });
}

/** A verdict without a place on the line (satire, unproven) has its words alone, as Google allows. */
function ratingOf(verdict: Verdict): ClaimReview {
  const rating = defined({
    '@type': 'Rating' as const,
    alternateName: verdict.label,
    ratingValue: verdict.value,
    bestRating: verdict.value === undefined ? undefined : (verdict.best ?? 5),
    worstRating: verdict.value === undefined ? undefined : (verdict.worst ?? 1),
    ratingExplanation: verdict.explanation,
  });
  return { '@type': 'ClaimReview', reviewRating: rating };
}

/** One record as schema.org ClaimReview, or null while it has no verdict: a review without a rating is none. */
export function claimReviewOf(
  annotation: Annotation,
  article: Article,
  options: ExportOptions = {},
): WithContext<ClaimReview> | null {
  const claim = annotation['glosa:claim'];
  if (!claim?.verdict) return null;
  const { reviewRating } = ratingOf(claim.verdict) as Exclude<ClaimReview, string>;
  const reviewer = claim.reviewer ? { '@type': 'Person' as const, name: claim.reviewer } : undefined;
  const publisher = options.publisher ? { '@type': 'Organization' as const, name: options.publisher } : undefined;
  const evidence = claim.evidence.map((item) =>
    defined({ '@type': 'WebPage' as const, url: item.url, name: item.title, text: item.excerpt }),
  );
  return defined<Exclude<WithContext<ClaimReview>, string>>({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': annotation.id,
    // Unpublished reviews have no address yet; their own id stands for it until the house sets one.
    url: claim.reviewUrl ?? annotation.id,
    datePublished: day(claim.reviewedAt ?? annotation.modified),
    inLanguage: article.inLanguage,
    author: publisher ?? reviewer ?? { '@type': 'Person', name: annotation.creator ?? 'Glosa' },
    editor: publisher ? reviewer : undefined,
    claimReviewed: claim.claimReviewed || quoteOf(annotation).slice(0, 140),
    itemReviewed: claimOf(claim, annotation, article),
    reviewRating,
    citation: evidence.length > 0 ? evidence : undefined,
  });
}

/** Every record that has a verdict: one object for one record, an array for more. */
export const claimReviewExporter: Exporter = {
  id: 'claimreview-jsonld',
  extension: '.jsonld',
  mime: 'application/ld+json',
  labelKey: 'exportClaimReview',
  *write(bundle, options = {}) {
    const reviews = groupsOf(bundle).flatMap(({ article, entries }) =>
      entries.flatMap(({ annotation }) => claimReviewOf(annotation, article, options) ?? []),
    );
    // `<` escaped: the text is made to be pasted into a page's script element.
    const json = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
    if (reviews.length === 1) {
      yield `${json(reviews[0])}\n`;
      return;
    }
    yield '[';
    for (const [index, review] of reviews.entries()) yield `${index === 0 ? '' : ','}\n${json(review)}`;
    yield '\n]\n';
  },
};
