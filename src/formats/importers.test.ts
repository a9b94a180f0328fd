import { describe, expect, it } from 'vitest';
import { fileOf } from '../../testing/formats/file-of.ts';
import { manyNotes, NOW, sampleAnnotation, sampleBundle } from '../../testing/formats/samples.ts';
import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { BadImport } from '../model/errors.ts';
import { EXPORTERS } from './exporters.ts';
import { IMPORTERS, importerFor, readFile } from './importers.ts';
import { itemLines, parseJson } from './json-text.ts';
import { fingerprintOf, planImport } from './plan-import.ts';

describe('Obsidian Clipper highlights', () => {
  const page = {
    url: 'https://jornal.example/1',
    title: 'Título',
    highlights: [
      { id: '1714550400000', type: 'text', text: '<p>uma &amp; <b>frase</b></p><script>x</script>', notes: ['nota'] },
      { id: '1714550400001', type: 'element', content: 'outra', timestamp: 1714550500000 },
    ],
  };
  it.each([
    ['an array', [page]],
    ['one page', page],
    ['a map from address to page', { [page.url]: page }],
    ['the same under highlights', { highlights: { [page.url]: page } }],
  ])('are read as %s', (_name, file) => {
    const text = JSON.stringify(file);
    expect(importerFor(text, 'highlights.json')?.id).toBe('obsidian-clipper');
    const { bundle } = readFile(text, 'highlights.json', { now: NOW });
    const [first, second] = bundle.annotations.map((entry) => entry.annotation);
    expect(quoteOf(first!)).toBe('uma & frase');
    expect(noteOf(first!)).toBe('nota');
    expect(first!.created).toBe('2024-05-01T08:00:00.000Z');
    expect(quoteOf(second!)).toBe('outra');
    expect(bundle.articles[0]).toMatchObject({ url: page.url, headline: 'Título' });
  });
  it('are refused where a page has no web address', () => {
    const text = JSON.stringify([{ ...page, url: 'file:///x' }, page], null, 1);
    const { bundle, refused } = readFile(text, 'x.json', { now: NOW });
    expect(bundle.annotations).toHaveLength(2);
    expect(refused).toMatchObject([{ line: 2, reason: 'The address of the article is not http or https.' }]);
  });
});

describe('Readwise CSV', () => {
  const head =
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,URL\n';
  const row =
    '"uma, frase",Título,Rui,,nota,yellow,"a,b",offset,1,2024-05-01 08:00:00+00:00,,https://jornal.example/1\n';
  it('is read with its own columns', () => {
    const { bundle, format } = readFile(head + row, 'readwise-data.csv', { now: NOW });
    expect(format).toBe('readwise-csv');
    const { annotation } = bundle.annotations[0]!;
    expect([quoteOf(annotation), noteOf(annotation), ...tagsOf(annotation)]).toEqual(['uma, frase', 'nota', 'a', 'b']);
    expect(annotation.created).toBe('2024-05-01T08:00:00.000Z');
    expect(bundle.articles[0]).toMatchObject({ headline: 'Título', author: ['Rui'] });
  });
  it('leaves out books that stand on no page', () => {
    const { refused } = readFile(`${head}"frase",Livro,Rui,,,,,,,,,\n`, 'x.csv', { now: NOW });
    expect(refused).toMatchObject([{ line: 2, reason: 'The address of the article is not http or https.' }]);
    expect(() => readFile('Highlight,Book Title\na,b\n', 'x.csv')).toThrow(/no column with the address/);
  });
});

describe('files of no use', () => {
  it.each([
    '',
    ' ',
    '\u0000\u0001',
    '%PDF-1.7\n',
    'GIF89a',
    '<html></html>',
    'null',
    '42',
    '"x"',
    '[]',
    '{}',
    '[[',
    'abc',
  ])('%j is refused with a line', (text) => {
    expect(() => readFile(text, 'x.json')).toThrow(/^Line \d+: /);
  });
  it.each(IMPORTERS.map((importer) => importer.id))('%s never throws another error, whatever it is given', (id) => {
    const importer = IMPORTERS.find((known) => known.id === id)!;
    const whole = EXPORTERS.map((exporter) => fileOf(exporter.id, sampleBundle()));
    const texts = [
      ...whole,
      ...whole.map((text) => text.slice(0, text.length / 2)),
      '[null,1,[],{}]',
      '{"rows":[null],"items":[3]}',
    ];
    for (const text of texts) {
      try {
        importer.read(text, { now: NOW });
      } catch (error) {
        expect(error).toBeInstanceOf(BadImport);
        expect((error as Error).message).toMatch(/^Line \d+: [^\n]+\.$/);
      }
    }
  });
  it.each(['w3c-jsonld', 'hypothesis-json', 'obsidian-clipper', 'claimreview-jsonld', 'glosa-json'])(
    '%s refuses 200,000 nested arrays',
    (id) => {
      const text = `{"a":\n${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
      expect(() => IMPORTERS.find((known) => known.id === id)!.read(text)).toThrow(/^Line 2: .*nested deeper/);
    },
  );
});

describe('lines of a JSON file', () => {
  it('are told where it stops being JSON', () => {
    const broken: [string, number][] = [
      ['{"a": 1,\n"b" 2}', 2],
      ['[1,\n\n2\n', 3],
      ['{"a":\n"x\n"}', 2],
      ['[1]\n]', 2],
      ['[1,]', 1],
      ['{"a":tru}', 1],
    ];
    for (const [text, line] of broken) expect(() => parseJson(text), text).toThrow(new RegExp(`^Line ${line}: `));
  });
  it('are told for each object of an array', () => {
    const text = '{"x": [{"items": [{}]}],\n"items": [\n{"a": "}{"},\n3, {"b": {"items": [{}]}}\n]}';
    expect(itemLines(text, ['items'])).toEqual([3, 4]);
    expect(itemLines('[\n{},\n{}]', [])).toEqual([2, 3]);
  });
});

describe('the plan of an import', () => {
  const bundle = sampleBundle();
  const store = new Map(
    bundle.annotations.map(({ annotation }) => [
      annotation.id,
      { modified: annotation.modified, fingerprint: fingerprintOf(annotation) },
    ]),
  );
  it('adds everything to an empty store and nothing the second time', () => {
    expect(planImport(new Map(), bundle).new).toHaveLength(7);
    expect(planImport(store, bundle)).toMatchObject({ new: [], changed: [], same: { length: 7 } });
  });
  it.each(EXPORTERS.map(({ id }) => id).filter((id) => IMPORTERS.some((importer) => importer.id === id)))(
    '%s read twice adds nothing',
    (id) => {
      const file = fileOf(id, bundle);
      const first = readFile(file, 'x.csv', { now: NOW }).bundle;
      const known = new Map(
        first.annotations.map(({ annotation }) => [
          annotation.id,
          { modified: '', fingerprint: fingerprintOf(annotation) },
        ]),
      );
      const second = readFile(file, 'x.csv', { now: '2031-01-01T00:00:00.000Z' }).bundle;
      expect(planImport(known, second)).toMatchObject({
        new: [],
        changed: [],
        same: { length: first.annotations.length },
      });
    },
  );
  it('tells what has changed, by content or, without it, by date', () => {
    const changed = sampleBundle();
    changed.annotations[0]!.annotation['glosa:colour'] = 'pink';
    changed.annotations[1]!.annotation.modified = '2030-01-01T00:00:00.000Z';
    expect(planImport(store, changed).changed.map((entry) => entry.annotation.id)).toEqual([
      changed.annotations[0]!.annotation.id,
    ]);
    const dates = new Map([...store].map(([id, { modified }]) => [id, { modified }]));
    expect(planImport(dates, changed).changed.map((entry) => entry.annotation.id)).toEqual([
      changed.annotations[1]!.annotation.id,
    ]);
  });
  it('counts two equal rows once and keeps two versions of one id', () => {
    const twin = { annotation: sampleAnnotation(1), articleId: 'a' };
    const other = { annotation: sampleAnnotation(1, { 'glosa:colour': 'blue' as const }), articleId: 'a' };
    expect(planImport(new Map(), { articles: [], annotations: [twin, { ...twin }, other] })).toMatchObject({
      new: [twin],
      same: [twin],
      changed: [other],
    });
  });
});

describe('many notes', () => {
  it('go out and come back, all of them', () => {
    const bundle = manyNotes(3000);
    const { bundle: back } = readFile(fileOf('glosa-json', bundle), 'x.json');
    expect(back).toEqual(bundle);
    expect(readFile(fileOf('csv', bundle), 'x.csv', { now: NOW }).bundle.annotations).toHaveLength(3000);
  });
});
