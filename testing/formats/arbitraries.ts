import fc from 'fast-check';
import type { Bundle } from '../../src/formats/bundle.ts';
import { MOTIVATIONS } from '../../src/formats/parse-annotation.ts';
import { CLAIM_STATUSES, CLAIM_TYPES, defined } from '../../src/formats/parse-claim.ts';
import { type Annotation, COLOURS } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import type { ClaimRecord } from '../../src/model/claim-record.ts';
import { HOSTILE } from './hostile.ts';

export { HOSTILE };

/** Any text that UTF-8 can carry. */
export const carried = fc.oneof(
  fc.constantFrom(...HOSTILE.filter((text) => text !== '\ud800')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
/** Any text at all, lone surrogates too. */
export const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }));

const moment = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const urn = fc.uuid().map((id) => `urn:uuid:${id}`);
const url = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((address) => URL.canParse(address));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export function articleOf(text: fc.Arbitrary<string>): fc.Arbitrary<Article> {
  return fc
    .record({
      id: urn,
      url,
      canonicalUrl: url,
      headline: text,
      author: fc.array(text, { maxLength: 3 }),
      datePublished: maybe(moment),
      dateModified: maybe(moment),
      publisher: maybe(text),
      articleSection: maybe(text),
      inLanguage: maybe(fc.constantFrom('pt', 'pt-BR', 'en', 'ar')),
      image: maybe(url),
      text,
      textHash: fc.constant('0'.repeat(64)),
      accessed: moment,
      urls: fc.array(url, { maxLength: 3 }),
    })
    .map(defined);
}

function claimOf(text: fc.Arbitrary<string>): fc.Arbitrary<ClaimRecord> {
  const speaker = fc
    .record({ name: text, jobTitle: maybe(text), leaderId: maybe(text), sameAs: maybe(url) })
    .map(defined);
  const number = maybe(fc.integer({ min: 1, max: 6 }));
  const verdict = fc
    .record({
      scale: text,
      id: text,
      label: text,
      value: number,
      best: number,
      worst: number,
      explanation: maybe(text),
    })
    .map(defined);
  const evidence = fc.record({ url, title: maybe(text), excerpt: maybe(text), accessed: moment }).map(defined);
  return fc
    .record({
      claimReviewed: text,
      type: fc.constantFrom(null, ...CLAIM_TYPES),
      speaker: maybe(speaker),
      datePublished: maybe(moment),
      place: maybe(text),
      firstAppearance: maybe(url),
      appearances: fc.array(url, { maxLength: 2 }),
      priority: fc.constantFrom(1 as const, 2 as const, 3 as const),
      status: fc.constantFrom(...CLAIM_STATUSES),
      verdict: maybe(verdict),
      evidence: fc.array(evidence, { maxLength: 2 }),
      reviewer: maybe(text),
      reviewedAt: maybe(moment),
      reviewUrl: maybe(url),
    })
    .map((claim) => defined<ClaimRecord>(claim));
}

export function annotationOf(text: fc.Arbitrary<string>): fc.Arbitrary<Annotation> {
  const body = fc
    .record({
      type: fc.constant('TextualBody' as const),
      value: text,
      format: fc.constantFrom('text/plain' as const, 'text/markdown' as const),
      purpose: fc.constantFrom('commenting' as const, 'tagging' as const),
      language: maybe(fc.constantFrom('pt', 'en')),
    })
    .map(defined);
  const offset = fc.nat(100_000);
  const selector = fc.oneof(
    fc.record({ type: fc.constant('TextQuoteSelector' as const), exact: text, prefix: text, suffix: text }),
    fc
      .tuple(offset, offset)
      .map(([start, length]) => ({ type: 'TextPositionSelector' as const, start, end: start + length })),
    fc
      .record({
        type: fc.constant('glosa:PlaceSelector' as const),
        position: offset,
        length: offset,
        block: fc.constantFrom('p', 'li'),
        path: maybe(
          fc.record({
            start: fc.array(offset, { maxLength: 5 }),
            startOffset: offset,
            end: fc.array(offset, { maxLength: 5 }),
            endOffset: offset,
          }),
        ),
        foldedPrefix: text,
        foldedSuffix: text,
      })
      .map(defined),
  );
  return fc
    .record({
      id: urn,
      type: fc.constant('Annotation' as const),
      motivation: fc.constantFrom(...MOTIVATIONS),
      created: moment,
      modified: moment,
      creator: maybe(text),
      body: fc.array(body, { maxLength: 3 }),
      target: fc.record({ source: url, selector: maybe(fc.array(selector, { maxLength: 3 })) }).map(defined),
      'glosa:colour': maybe(fc.constantFrom(...COLOURS)),
      'glosa:leaderIds': maybe(fc.array(text, { maxLength: 3 })),
      'glosa:claim': maybe(claimOf(text)),
    })
    .map((annotation) => defined<Annotation>(annotation));
}

/** Any bundle of the model's types, the bin and the log included. */
export function bundleOf(text: fc.Arbitrary<string>): fc.Arbitrary<Bundle> {
  return fc.array(articleOf(text), { maxLength: 3 }).chain((articles) => {
    const articleId = fc.constantFrom(...articles.map(({ id }) => id), 'urn:uuid:00000000-0000-4000-8000-00000000ffff');
    const state = maybe(fc.constantFrom('exact' as const, 'moved' as const, 'changed' as const, 'notFound' as const));
    const entry = fc
      .record({
        annotation: annotationOf(text),
        articleId,
        deleted: maybe(moment),
        anchorState: state,
        lastSeen: maybe(moment),
      })
      .map(defined);
    return fc
      .record({
        annotations: fc.array(entry, { maxLength: 5 }),
        revisions: maybe(
          fc.array(fc.record({ id: text, payload: fc.dictionary(text, fc.jsonValue({ maxDepth: 3 })) }), {
            minLength: 1,
            maxLength: 3,
          }),
        ),
      })
      .map(({ annotations, revisions }) => defined<Bundle>({ articles, annotations, revisions }));
  });
}
