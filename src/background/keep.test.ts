import { describe, expect, it } from 'vitest';
import { newAnnotationId } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { KeepRequest } from '../platform/protocol.ts';
import { annotationOf, claimRecordOf, placed } from './keep.ts';

const article: Article = {
  id: 'urn:uuid:a',
  url: 'https://jornal.example/p?utm_source=x',
  canonicalUrl: 'https://jornal.example/p',
  headline: 'A barragem',
  author: [],
  datePublished: '2026-03-01T10:00:00-03:00',
  text: '',
  textHash: '',
  accessed: '',
  urls: [],
};
const quote = 'A ministra disse que a barragem custou 40 % mais do que o prometido.';
const claim: NonNullable<KeepRequest['claim']> = {
  start: 0,
  end: quote.length,
  score: 3,
  priority: 1,
  type: 'quantity',
  highlight: true,
  attributed: true,
  speaker: { start: 0, end: 10, name: 'Ana Prado', role: 'ministra', leaderId: 'Q1' },
  reasons: [],
};
const request: Omit<KeepRequest, 'article'> = {
  id: newAnnotationId(),
  kind: 'claim',
  selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
  quote,
  colour: 'yellow',
  claim,
};

describe('keeping a claim', () => {
  it('prefills the record from the sentence and the article', () => {
    const record = claimRecordOf(request, article);
    expect(record).toMatchObject({
      claimReviewed: quote,
      type: 'quantity',
      priority: 1,
      status: 'spotted',
      firstAppearance: article.canonicalUrl,
    });
    expect(record.speaker).toEqual({ name: 'Ana Prado', jobTitle: 'ministra', leaderId: 'Q1' });
    expect(record.datePublished).toBe(article.datePublished);
    expect(record.verdict).toBeUndefined();
  });
  it('shortens a long quote at a word', () => {
    const long = claimRecordOf({ ...request, quote: 'palavra '.repeat(60) }, article).claimReviewed;
    expect(long.length).toBeLessThanOrEqual(140);
    expect(long).toMatch(/palavra…$/);
  });
  it('gives the note the id that was asked for, a UUID of version 4', () => {
    expect(annotationOf(request, article).id).toBe(request.id);
    expect(request.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
  it('makes a W3C annotation that is an assessment, and tells the page its place and looks only', () => {
    const annotation = annotationOf(request, article);
    expect(annotation).toMatchObject({
      type: 'Annotation',
      motivation: 'assessing',
      target: { source: article.canonicalUrl },
    });
    expect(annotation['glosa:leaderIds']).toEqual(['Q1']);
    const noted = {
      ...annotation,
      body: [
        {
          type: 'TextualBody' as const,
          value: 'segredo',
          format: 'text/plain' as const,
          purpose: 'commenting' as const,
        },
      ],
    };
    expect(JSON.stringify(placed({ annotation: noted }))).not.toContain('segredo');
    expect(placed({ annotation: noted })).toMatchObject({ kind: 'claim', hasNote: true });
  });
});
