import { describe, expect, it } from 'vitest';
import type { AnnotationRow } from '../model/annotation.ts';
import { paragraphs } from './paragraphs.ts';

const TEXT = 'A ponte abriu.\n\nO rio subiu.';

function row(id: string, exact?: string): AnnotationRow {
  const selector =
    exact === undefined ? undefined : [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
  return {
    id,
    articleId: 'a',
    annotation: {
      id,
      type: 'Annotation',
      motivation: 'highlighting',
      created: '2026-01-01T00:00:00Z',
      modified: '2026-01-01T00:00:00Z',
      body: [],
      target: { source: 'https://g.example/', ...(selector ? { selector } : {}) },
    },
    heads: [],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    tags: [],
    leaderIds: [],
    site: 'g.example',
    folded: '',
  };
}

describe('the article in paragraphs', () => {
  const laid = paragraphs(TEXT, [
    row('lost', 'O barco'),
    row('river', 'rio'),
    row('page'),
    row('over', 'abriu.\n\nO rio'),
  ]);
  it('loses no letter of the text', () => {
    expect(laid.map(({ pieces }) => pieces.map(({ text }) => text).join('')).filter(Boolean)).toEqual([
      'A ponte abriu.',
      'O rio subiu.',
    ]);
  });
  it('has notes on the page first, each other with the paragraph where it begins, lost ones last', () => {
    expect(laid.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['page'], ['over'], ['river'], ['lost']]);
  });
  it('marks a quote that runs over two paragraphs in both', () => {
    const marked = laid.map(({ pieces }) =>
      pieces.filter((piece) => piece.row).map((piece) => `${piece.row!.id}: ${piece.text}`),
    );
    expect(marked).toEqual([[], ['over: abriu.'], ['over: O rio'], []]);
  });
});
