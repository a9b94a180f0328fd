import fc from 'fast-check';
import type { ClaimReview, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { bundleOf, carried } from '../../testing/formats/arbitraries.ts';
import { fileOf } from '../../testing/formats/file-of.ts';
import { NOW, sampleArticle, sampleBundle, sampleId } from '../../testing/formats/samples.ts';
import { CLAIM_REVIEW } from '../../testing/schemas/claim-review.ts';
import { faultsOf } from '../../testing/schemas/validate.ts';
import { quoteOf } from '../model/annotation.ts';
import { BadImport } from '../model/errors.ts';
import { claimReviewOf } from './claim-review.ts';
import { claimReviewImporter } from './claim-review-read.ts';

const claim = sampleBundle().annotations[4]!.annotation;
const review = () => JSON.parse(fileOf('claimreview-jsonld', sampleBundle()));

describe('ClaimReview', () => {
  it('is complete and valid', () => {
    expect(faultsOf(review(), CLAIM_REVIEW)).toEqual([]);
    expect(review()).toMatchObject({
      claimReviewed: 'As obras do porto custaram 40 % mais do que o previsto',
      url: 'https://verifica.example/porto',
      datePublished: '2024-06-02',
      author: { '@type': 'Person', name: 'Rita Moura' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Marta Reis', jobTitle: 'ministra das Obras' },
        datePublished: '2024-05-30',
        appearance: [
          { '@type': 'NewsArticle', url: 'https://jornal.example/porto' },
          { url: 'https://radio.example/entrevista' },
        ],
      },
      reviewRating: { alternateName: 'Exagerado', ratingValue: 3, bestRating: 5, worstRating: 1 },
      citation: [{ url: 'https://contas.example/orcamento' }],
    });
  });
  it('is a type of schema.org', () => {
    const typed: WithContext<ClaimReview> | null = claimReviewOf(claim, sampleArticle());
    expect(typed).not.toBeNull();
    const wrong: WithContext<ClaimReview> = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      // @ts-expect-error A misspelt field is no field of schema.org.
      claimReviwed: 'x',
    };
    expect(faultsOf(wrong, CLAIM_REVIEW)).toContain('$.claimReviwed is no field');
  });
  it('lets no misspelt or missing field pass, at any depth', () => {
    const text = fileOf('claimreview-jsonld', sampleBundle());
    const keys = [...new Set([...text.matchAll(/"(@?[A-Za-z]+)":/g)].map((match) => match[1]!))];
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) {
      const misspelt = JSON.parse(text.replace(`"${key}":`, `"${key}x":`));
      expect(faultsOf(misspelt, CLAIM_REVIEW), key).not.toEqual([]);
    }
  });
  it('is valid for any record, one object for one and an array for more', () => {
    fc.assert(
      fc.property(bundleOf(carried), (bundle) => {
        for (const { annotation } of bundle.annotations) {
          const record = annotation['glosa:claim'];
          if (record?.verdict) Object.assign(record, { claimReviewed: record.claimReviewed.trim() || 'a' });
          if (record?.verdict) record.verdict.label = record.verdict.label || 'Falso';
        }
        const file = JSON.parse(fileOf('claimreview-jsonld', bundle));
        for (const item of Array.isArray(file) ? file : [file]) {
          const faults = faultsOf(item, CLAIM_REVIEW).filter((fault) => !/too short/.test(fault));
          expect(faults).toEqual([]);
        }
      }),
    );
  });
  it('gives no review without a verdict, and an organisation signs where one is told', () => {
    expect(claimReviewOf(sampleBundle().annotations[5]!.annotation, sampleArticle())).toBeNull();
    expect(claimReviewOf(claim, sampleArticle(), { publisher: 'Casa' })).toMatchObject({
      author: { '@type': 'Organization', name: 'Casa' },
      editor: { name: 'Rita Moura' },
    });
  });
  it('cannot close the script element it is pasted into', () => {
    const bundle = sampleBundle();
    bundle.annotations[4]!.annotation['glosa:claim']!.claimReviewed = '</script><script>alert(1)</script>';
    expect(fileOf('claimreview-jsonld', bundle)).not.toContain('<');
  });
});

describe('ClaimReview read', () => {
  it('comes back: claim, speaker, verdict, evidence, article', () => {
    const { bundle, refused, cleaned } = claimReviewImporter.read(fileOf('claimreview-jsonld', sampleBundle()), {
      now: NOW,
    });
    expect([...refused, ...cleaned]).toEqual([]);
    const { annotation } = bundle.annotations[0]!;
    expect(annotation.id).toBe(sampleId(5));
    expect(quoteOf(annotation)).toBe(quoteOf(claim));
    expect(annotation['glosa:claim']).toMatchObject({
      claimReviewed: claim['glosa:claim']!.claimReviewed,
      speaker: { name: 'Marta Reis', jobTitle: 'ministra das Obras', sameAs: 'https://pessoas.example/reis' },
      datePublished: '2024-05-30',
      place: 'Alva',
      firstAppearance: 'https://radio.example/entrevista',
      verdict: { label: 'Exagerado', value: 3, best: 5, worst: 1 },
      evidence: [{ url: 'https://contas.example/orcamento', title: 'Orçamento [2023]', excerpt: '31 %' }],
      status: 'checked',
    });
    expect(bundle.articles[0]).toMatchObject({ headline: sampleArticle().headline, author: sampleArticle().author });
  });
  const foreign = {
    '@type': ['Review', 'ClaimReview'],
    url: 'https://casa.example/v/1',
    claimReviewed: 'A ponte caiu',
    author: { '@type': 'Organization', name: 'Casa' },
    reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: '5', alternateName: 'Falso' },
    itemReviewed: { '@type': 'CreativeWork', author: { name: 'Rui' }, datePublished: '2020-01-02' },
  };
  it('of others: in a graph, in a page’s script elements, with numbers as text', () => {
    const files = [
      JSON.stringify({ '@context': 'http://schema.org', '@graph': [{ '@type': 'WebPage' }, foreign] }),
      JSON.stringify([foreign]),
      `<!doctype html>\n<p>\n<script type="application/ld+json">\n${JSON.stringify(foreign)}</script>`,
    ];
    for (const file of files) {
      expect(claimReviewImporter.sniff(file, '')).toBe(true);
      const { bundle } = claimReviewImporter.read(file, { now: NOW });
      expect(bundle.annotations[0]!.annotation['glosa:claim']).toMatchObject({
        claimReviewed: 'A ponte caiu',
        speaker: { name: 'Rui' },
        verdict: { label: 'Falso', value: 1, best: 5 },
        reviewer: 'Casa',
        reviewUrl: 'https://casa.example/v/1',
      });
    }
  });
  it('refuses a review of nothing or on nothing', () => {
    const bad = [
      { ...foreign, claimReviewed: '' },
      { ...foreign, url: 'javascript:alert(1)' },
    ];
    const { bundle, refused } = claimReviewImporter.read(JSON.stringify(bad), { now: NOW });
    expect(bundle.annotations).toEqual([]);
    expect(refused).toHaveLength(2);
    expect(() => claimReviewImporter.read('{"@type":"Review"}')).toThrow(BadImport);
  });
});
