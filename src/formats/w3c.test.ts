import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf, carried } from '../../testing/formats/arbitraries.ts';
import { fileOf } from '../../testing/formats/file-of.ts';
import { NOW, sampleBundle } from '../../testing/formats/samples.ts';
import { annotationFaults, collectionFaults } from '../../testing/schemas/web-annotation.ts';
import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { BadImport } from '../model/errors.ts';
import type { Bundle } from './bundle.ts';
import { w3cImporter } from './w3c-read.ts';

const read = (value: unknown) => w3cImporter.read(JSON.stringify(value, null, 1), { now: NOW });

/** What the exchange formats carry: live annotations, and articles without their text. */
function exchanged(bundle: Bundle): Bundle {
  const annotations = bundle.annotations.filter((entry) => !entry.deleted);
  const used = new Set(annotations.map((entry) => entry.articleId));
  return {
    articles: bundle.articles.filter((article) => used.has(article.id)).map((article) => ({ ...article, text: '' })),
    annotations: annotations.map(({ annotation, articleId }) => ({ annotation, articleId })),
  };
}
const byId = (bundle: Bundle) => ({
  articles: bundle.articles,
  annotations: [...bundle.annotations].sort((a, b) => (a.annotation.id < b.annotation.id ? -1 : 1)),
});

describe('the checks of the model', () => {
  it('find what is wrong', () => {
    const wrong = {
      type: 'Note',
      body: 'a',
      bodyValue: 'b',
      created: 'ontem',
      motivation: 'x',
      target: { selector: [{}] },
    };
    expect(annotationFaults(wrong, false).map((fault) => fault.split(' ')[0])).toEqual(
      expect.arrayContaining(['3.1', '3.2.5', '3.3.1', '3.3.5', '4.1', '4.2', '3.2.1']),
    );
  });
});

describe('W3C JSON-LD', () => {
  it('meets every MUST of the model, whatever the reader wrote', () => {
    fc.assert(
      fc.property(bundleOf(carried), (bundle) => {
        expect(collectionFaults(JSON.parse(fileOf('w3c-jsonld', bundle)))).toEqual([]);
      }),
    );
  });
  it('comes back as it was', () => {
    const { bundle, refused, cleaned } = w3cImporter.read(fileOf('w3c-jsonld', sampleBundle()), { now: NOW });
    expect([...refused, ...cleaned]).toEqual([]);
    expect(byId(bundle)).toEqual(byId(exchanged(sampleBundle())));
  });
  it('hands out no text of the article', () => {
    expect(fileOf('w3c-jsonld', sampleBundle())).not.toContain('O governador negou."');
  });
});

const quote = { type: 'TextQuoteSelector', exact: 'frase' };
const foreign = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://servidor.example/a/1',
  type: 'Annotation',
  motivation: 'tagging',
  created: '2023-01-01T00:00:00Z',
  creator: { id: 'https://pessoas.example/1', name: 'Rui' },
  body: [{ type: 'TextualBody', value: 'energia' }],
  target: {
    source: { id: 'https://jornal.example/1', type: 'Text' },
    selector: [{ type: 'XPathSelector', value: '/p' }, quote],
  },
};

describe('W3C JSON-LD of others', () => {
  it('is read alone, in a page, in a collection and in a list', () => {
    const page = { '@context': foreign['@context'], type: 'AnnotationPage', items: [foreign] };
    const collection = { '@context': foreign['@context'], type: 'AnnotationCollection', first: page };
    for (const file of [foreign, [foreign], page, collection]) {
      const { bundle } = read(file);
      const { annotation } = bundle.annotations[0]!;
      expect(quoteOf(annotation)).toBe('frase');
      expect(tagsOf(annotation)).toEqual(['energia']);
      expect(annotation.creator).toBe('Rui');
      expect(annotation.target.source).toBe('https://jornal.example/1');
    }
  });
  it('keeps one id however often it is read', () => {
    const ids = [1, 2].map(() =>
      read([foreign, { ...foreign, id: undefined }]).bundle.annotations.map((entry) => entry.annotation.id),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(2);
  });
  it('reads a bodyValue as a note', () => {
    const { body: _body, ...rest } = foreign;
    const { bundle } = read({ ...rest, motivation: 'commenting', bodyValue: 'nota' });
    expect(noteOf(bundle.annotations[0]!.annotation)).toBe('nota');
  });
  it('refuses what stands on no web page, with its line', () => {
    const file = [
      foreign,
      { ...foreign, target: 'javascript:alert(1)' },
      7,
      { ...foreign, id: 'urn:x', target: 'file:///etc/passwd' },
    ];
    const { bundle, refused } = read(file);
    expect(bundle.annotations).toHaveLength(1);
    expect(refused).toHaveLength(3);
    const second = JSON.stringify([foreign], null, 1).split('\n').length;
    expect(refused[0]!.line).toBe(second);
  });
  it('is refused whole where it holds none', () => {
    expect(() => read({ a: 1 })).toThrow(BadImport);
    expect(() => w3cImporter.read('{"items":[')).toThrow(/^Line 1: /);
  });
});
