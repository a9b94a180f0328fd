import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/model/language.ts';
import { type LabelledArticle, parseLabelledNews, readLabelledNews } from './labelled-news.mjs';

const SOURCE =
  '# pt-PT ponte\n0\tA ponte\n\n2\tA ponte abriu em 1998.\n3\tFicou cheia.\n\n# es feria\n1\tCostó 3 millones.\n';

describe('labelled news', () => {
  test('sentences of a paragraph stand side by side, paragraphs on lines of their own', () => {
    const [bridge, fair] = parseLabelledNews(SOURCE, 'a.txt') as [LabelledArticle, LabelledArticle];
    expect(bridge.text).toBe('A ponte\nA ponte abriu em 1998. Ficou cheia.');
    expect(bridge.sentences.map(({ start, end, priority }) => [bridge.text.slice(start, end), priority])).toEqual([
      ['A ponte', 0],
      ['A ponte abriu em 1998.', 2],
      ['Ficou cheia.', 3],
    ]);
    expect([bridge.lang, fair.lang, fair.text]).toEqual(['pt', 'es', 'Costó 3 millones.']);
  });

  test.each([
    ['4\tA sentence.', 2],
    ['2 A sentence.', 2],
    ['text', 2],
  ])('%j is told with its line', (line, at) => {
    expect(() => parseLabelledNews(`# en x\n${line}\n`, 'a.txt')).toThrow(`a.txt, line ${at}`);
  });

  test('a sentence before the first article is told', () => {
    expect(() => parseLabelledNews('2\tA sentence.\n', 'a.txt')).toThrow('a.txt, line 1');
  });
});

describe("the project's own labels", () => {
  const articles = readLabelledNews('src/data/labels');

  test.each(LANGUAGES)('%s has at least 60 articles in which all priorities occur', (language) => {
    const own = articles.filter((article) => article.lang === language);
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(new Set(own.flatMap(({ sentences }) => sentences.map(({ priority }) => priority)))).toEqual(
      new Set([0, 1, 2, 3]),
    );
  });

  test('no sentence of some length stands twice', () => {
    const all = articles.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
    const seen = new Set<string>();
    const again = all.filter((sentence) => sentence.length > 40 && (seen.has(sentence) || !seen.add(sentence)));
    expect(again).toEqual([]);
  });
});
