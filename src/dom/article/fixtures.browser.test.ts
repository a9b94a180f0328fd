import { describe, expect, it } from 'vitest';
import { findArticle } from './find-article.ts';
import { isArticle } from './is-article.ts';
import { readMetadata } from './metadata.ts';
import { tidy } from './safe-dom.ts';
import { makeTextView } from './text-view.ts';

interface Expected {
  trap: string;
  address: string;
  article: 'auto' | 'click' | 'no' | 'not auto';
  language: string;
  /** Blocks of the body; null where the page has none worth a test. */
  text: string[] | null;
  captions?: string[];
  headline: string;
  author?: string[];
  published?: string;
}

const sources = import.meta.glob<string>('../../../testing/fixtures/article/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expected>('../../../testing/fixtures/article/*/expected.json', {
  import: 'default',
  eager: true,
});

describe('the article fixtures', () => {
  it('are at least forty', () => expect(Object.keys(sources).length).toBeGreaterThanOrEqual(40));
  for (const [path, source] of Object.entries(sources)) {
    const slug = path.split('/').at(-2)!;
    const expected = expectations[path.replace('source.html', 'expected.json')]!;
    describe(`${slug}: ${expected.trap}`, () => {
      const page = new DOMParser().parseFromString(source, 'text/html');
      const before = page.documentElement.outerHTML;
      const found = findArticle(page);
      const view = makeTextView(found?.nodes ?? []);
      it('is judged', () => {
        const verdict = isArticle(page, expected.address);
        if (expected.article === 'not auto') expect(verdict).not.toBe('auto');
        else expect(verdict).toBe(expected.article);
      });
      const { text } = expected;
      if (text) {
        it('has this body', () =>
          expect(view.blocks.map(({ start, end }) => view.text.slice(start, end))).toEqual(text.map(tidy)));
        it('has these captions', () =>
          expect(found?.captions.map((node) => tidy(node.data)).filter(Boolean)).toEqual(expected.captions ?? []));
        it('has this metadata', () => {
          const info = readMetadata(page, view.text, expected.address);
          expect(info.headline).toBe(expected.headline);
          expect(info.inLanguage?.slice(0, 2)).toBe(expected.language);
          expect(info.canonicalUrl).toBe(expected.address);
          if (expected.author) expect(info.author).toEqual(expected.author);
          if (expected.published) expect(info.datePublished).toBe(expected.published);
        });
        it('gives every block back as a live range', () => {
          for (const span of view.blocks) {
            const range = view.rangeOf(span);
            expect(tidy(range?.toString())).toBe(view.text.slice(span.start, span.end));
            expect(view.spanOf(range!)).toEqual(span);
          }
        });
      }
      it('is left as it was', () => expect(page.documentElement.outerHTML).toBe(before));
    });
  }
});
