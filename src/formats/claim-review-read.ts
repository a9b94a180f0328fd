import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ClaimRecord, Verdict } from '../model/claim-record.ts';
import { bareArticle, type Importer, type ImportOptions, type ImportResult, momentOf } from './bundle.ts';
import { ImportBuilder } from './import-builder.ts';
import { parseJson } from './json-text.ts';
import { defined, parseClaim } from './parse-claim.ts';
import { type OnCleaned, UnreadableFile } from './remarks.ts';
import { articleIdOf, stableId, uuidUrn } from './stable-id.ts';
import { date, field, filled, isFields, isWebUrl, list, text } from './untrusted.ts';

const TYPE = /(?:^|[/:])ClaimReview$/;

interface Found {
  value: unknown;
  line: number;
}

/** Every ClaimReview of a parsed file: alone, in an array, in `@graph`, or under `claimReview` as the Fact Check Tools answer it. */
function reviewsIn(value: unknown, line: number, depth = 0): Found[] {
  if (depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((item) => reviewsIn(item, line, depth + 1));
  if (!isFields(value)) return [];
  if (list(value, '@type').some((type) => typeof type === 'string' && TYPE.test(type))) return [{ value, line }];
  return ['@graph', 'mainEntity', 'itemListElement', 'item', 'dataFeedElement'].flatMap((key) =>
    reviewsIn(field(value, key), line, depth + 1),
  );
}

const SCRIPT = /<script\b[^>]{0,500}application\/ld\+json[^>]{0,500}>([\s\S]*?)<\/script\s*>/gi;

/** A page carries its reviews in script elements; a file of JSON is one block. */
function blocksOf(source: string): { json: string; line: number }[] {
  if (!/^\uFEFF?\s*</.test(source)) return [{ json: source, line: 1 }];
  return [...source.matchAll(SCRIPT)].map((match) => ({
    json: match[1]!,
    line: source.slice(0, match.index).split('\n').length,
  }));
}

/** A name, or the address or name of a nested thing. */
function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : filled(one, 'name');
}
function urlOf(value: unknown): string | undefined {
  const found = typeof value === 'string' ? value : (text(value, 'url') ?? text(value, '@id'));
  return found !== undefined && isWebUrl(found) ? found : undefined;
}

const numeric = (value: unknown, key: string): number | undefined => {
  const found = Number(text(value, key) ?? Number.NaN);
  return Number.isFinite(found) ? found : undefined;
};

function verdictOf(value: unknown): Verdict | undefined {
  const rating = field(value, 'reviewRating');
  const given = filled(rating, 'alternateName') ?? filled(rating, 'name') ?? filled(rating, 'ratingValue');
  if (given === undefined) return undefined;
  return defined({
    scale: 'imported',
    id: '',
    label: given,
    value: numeric(rating, 'ratingValue'),
    best: numeric(rating, 'bestRating'),
    worst: numeric(rating, 'worstRating'),
    explanation: filled(rating, 'ratingExplanation'),
  });
}

function recordOf(value: unknown, now: string, cleaned: OnCleaned): ClaimRecord {
  const item = field(value, 'itemReviewed');
  const author = list(item, 'author')[0];
  const appearances = list(item, 'appearance').flatMap((page) => urlOf(page) ?? []);
  const reviewUrl = urlOf(field(value, 'url'));
  return parseClaim(
    defined({
      claimReviewed: text(value, 'claimReviewed') ?? '',
      type: null,
      speaker: defined({
        name: nameOf(author),
        jobTitle: filled(author, 'jobTitle'),
        sameAs: urlOf(list(author, 'sameAs')[0]),
      }),
      datePublished: date(item, 'datePublished'),
      place: nameOf(field(item, 'locationCreated')) ?? nameOf(field(item, 'contentLocation')),
      firstAppearance: urlOf(list(item, 'firstAppearance')[0]),
      appearances,
      priority: 2,
      status: 'checked',
      verdict: verdictOf(value),
      evidence: list(value, 'citation').flatMap((source) => {
        const url = urlOf(source);
        return url
          ? [
              {
                url,
                title: filled(source, 'name'),
                excerpt: filled(source, 'text'),
                accessed: date(value, 'datePublished'),
              },
            ]
          : [];
      }),
      reviewer: nameOf(field(value, 'editor')) ?? nameOf(field(value, 'author')),
      reviewedAt: date(value, 'datePublished'),
      reviewUrl,
    }),
    now,
    cleaned,
  )!;
}

function articleOf(value: unknown, record: ClaimRecord, now: string): Article | null {
  const pages = list(field(value, 'itemReviewed'), 'appearance');
  const url = record.appearances[0] ?? record.firstAppearance ?? record.reviewUrl;
  if (url === undefined) return null;
  const page = pages.find((item) => urlOf(item) === url);
  return defined({
    ...bareArticle(articleIdOf(url), url, now),
    headline: filled(page, 'headline') ?? filled(page, 'name') ?? '',
    author: list(page, 'author').flatMap((author) => nameOf(author) ?? []),
    datePublished: date(page, 'datePublished'),
    publisher: nameOf(field(page, 'publisher')),
    inLanguage: filled(page, 'inLanguage') ?? filled(value, 'inLanguage'),
  });
}

function annotationOf(value: unknown, record: ClaimRecord, article: Article, now: string): Annotation {
  const quote = filled(field(value, 'itemReviewed'), 'text');
  const id = text(value, '@id') ?? '';
  const created = record.reviewedAt ?? now;
  return defined({
    id: uuidUrn(id) ?? stableId('claimreview', record.reviewUrl ?? '', record.claimReviewed, article.url),
    type: 'Annotation' as const,
    motivation: 'assessing' as const,
    created,
    modified: created,
    creator: record.reviewer,
    body: [],
    target: defined({
      source: article.url,
      selector: quote ? [{ type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: '' }] : undefined,
    }),
    'glosa:claim': record,
  });
}

function read(source: string, options: ImportOptions = {}): ImportResult {
  const now = momentOf(options);
  const builder = new ImportBuilder();
  const found = blocksOf(source).flatMap(({ json, line }) => reviewsIn(parseJson(json), line));
  if (found.length === 0) throw new UnreadableFile(1, 'noClaimReview');
  for (const { value, line } of found) {
    const record = recordOf(value, now, (code, ...values) => builder.clean(line, code, values));
    const article = articleOf(value, record, now);
    if (record.claimReviewed === '') builder.refuse(line, 'noClaim');
    else if (!article) builder.refuse(line, 'noReviewedPage');
    else builder.add(article, annotationOf(value, record, article, now));
  }
  return builder.result;
}

export const claimReviewImporter: Importer = {
  id: 'claimreview-jsonld',
  labelKey: 'importClaimReview',
  sniff: (source) =>
    /^\uFEFF?\s*[[{<]/.test(source) &&
    /"@type"\s*:\s*(?:\[[^\]]{0,200})?"[^"]{0,40}ClaimReview"/.test(source.slice(0, 2_000_000)),
  read,
};
