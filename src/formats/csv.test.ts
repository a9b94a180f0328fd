import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bundleOf, carried, HOSTILE } from '../../testing/formats/arbitraries.ts';
import { NOW, sampleAnnotation, sampleArticle, sampleBundle } from '../../testing/formats/samples.ts';
import { noteOf, quoteOf } from '../model/annotation.ts';
import { BadImport } from '../model/errors.ts';
import { type Bundle, type ExportOptions, groupsOf } from './bundle.ts';
import { guardCell, unguardCell } from './csv-cell.ts';
import { CSV_COLUMNS, joinList, splitList } from './csv-columns.ts';
import { csvImporter } from './csv-read.ts';
import { csvExactExporter, csvExporter } from './csv-write.ts';

const safe = (bundle: Bundle, options: ExportOptions = {}) =>
  [...csvExporter.write(bundle, { now: NOW, ...options })].join('');
const exact = (bundle: Bundle) => [...csvExactExporter.write(bundle)].join('');
const cellsOf = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n' }).data.slice(0, -1);
const DANGER = /^[=+\-@\t\r＝＋－＠]/u;

/** A bundle whose every free text is `text`. */
function filledWith(text: string): Bundle {
  const article = sampleArticle({ headline: text, publisher: text });
  const selector = sampleBundle().annotations[0]!.annotation.target.selector!;
  const annotation = sampleAnnotation(1, {
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' },
      { type: 'TextualBody', value: `x${text}`, format: 'text/plain', purpose: 'tagging' },
    ],
    target: {
      source: article.url,
      selector: [{ type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text }, selector[1]!],
    },
  });
  return { articles: [article], annotations: [{ annotation, articleId: article.id }] };
}

describe('CSV', () => {
  it('has the columns in their fixed order, new ones at the end', () => {
    expect(exact(sampleBundle()).split('\r\n')[0]!.split(',').slice(0, 34).join()).toBe(
      'id,type,created,modified,quote,note,tags,color,leader,leader_role,claim,speaker,speaker_role,claim_date,verdict,' +
        'verdict_scale,evidence_urls,article_title,article_author,published,article_modified,publication,language,url,' +
        'canonical_url,accessed,archive_url,quote_prefix,quote_suffix,position_start,position_end,anchor_state,' +
        'text_fragment_url,text_sha256',
    );
  });
  it('exact: every cell is what it was, for any bundle', () => {
    fc.assert(
      fc.property(bundleOf(carried), (bundle) => {
        const [, ...rows] = cellsOf(exact(bundle));
        const wanted = groupsOf(bundle).flatMap(({ article, entries }) =>
          entries.map((entry) => CSV_COLUMNS.map((column) => column.value({ entry, article, options: {} }))),
        );
        expect(rows).toEqual(wanted);
      }),
    );
  });
  it('Excel-safe: no cell computes, and the guard comes off again', () => {
    for (const text of HOSTILE) {
      const [, row] = cellsOf(safe(filledWith(text)));
      for (const cell of row!) expect(cell).not.toMatch(DANGER);
    }
    fc.assert(
      fc.property(carried, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(DANGER);
      }),
    );
  });
  it('has a byte order mark for Excel and none for programs', () => {
    expect(safe(sampleBundle()).charCodeAt(0)).toBe(0xfeff);
    expect(exact(sampleBundle()).startsWith('id,')).toBe(true);
  });
  it('lists keep values that hold their separator', () => {
    fc.assert(
      fc.property(fc.array(carried.filter((text) => text !== '')), (values) => {
        expect(splitList(joinList(values))).toEqual(values);
      }),
    );
  });
});

describe('our own CSV read back', () => {
  const writers = {
    exact,
    safe: (bundle: Bundle) => safe(bundle),
    'safe, without its mark': (bundle: Bundle) => safe(bundle).slice(1),
    'semicolons and Portuguese headings': (bundle: Bundle) =>
      safe(bundle, { separator: ';', localHeaders: true, language: 'pt' }),
  };
  it.each(Object.entries(writers))('%s: texts, tags, places and claims are the same', (_name, write) => {
    const { bundle, refused } = csvImporter.read(write(sampleBundle()), { now: NOW });
    expect(refused).toEqual([]);
    const wanted = sampleBundle().annotations.filter((entry) => !entry.deleted);
    const byId = new Map(bundle.annotations.map((entry) => [entry.annotation.id, entry.annotation]));
    for (const { annotation } of wanted) {
      const { body, 'glosa:claim': claim, ...rest } = byId.get(annotation.id)!;
      const { body: _body, 'glosa:claim': wantedClaim, ...wantedRest } = annotation;
      expect(rest).toEqual(wantedRest);
      expect(body.map((item) => [item.purpose, item.value])).toEqual(
        annotation.body.map((item) => [item.purpose, item.value]),
      );
      expect(claim?.claimReviewed).toEqual(wantedClaim?.claimReviewed);
      expect(claim?.verdict?.label).toEqual(wantedClaim?.verdict?.label);
      expect(claim?.status).toEqual(wantedClaim?.status);
    }
    expect(bundle.articles[0]).toMatchObject({ headline: sampleArticle().headline, author: sampleArticle().author });
  });
  it.each(Object.entries(writers))('%s: hostile texts are the same', (_name, write) => {
    for (const text of HOSTILE.filter((item) => item !== '\ud800')) {
      const { bundle } = csvImporter.read(write(filledWith(text)), { now: NOW });
      const { annotation } = bundle.annotations[0]!;
      expect(noteOf(annotation)).toBe(text);
      expect(quoteOf(annotation)).toBe(text);
      expect(bundle.articles[0]!.headline).toBe(text);
    }
  });
});

describe('the CSV of another program', () => {
  it('is read by the names of its columns', () => {
    const text = 'Highlight;Title;URL;Tags;Date\r\n"Um; dois";Título;https://a.example/1;"a, b";2024-01-02\r\n';
    const { bundle } = csvImporter.read(text, { now: NOW });
    expect(quoteOf(bundle.annotations[0]!.annotation)).toBe('Um; dois');
    expect(bundle.annotations[0]!.annotation.created).toBe('2024-01-02');
    expect(bundle.annotations[0]!.annotation.body.map((body) => body.value)).toEqual(['a', 'b']);
    expect(bundle.articles[0]!.headline).toBe('Título');
  });
  it('is read by the mapping that the reader chose', () => {
    const text = 'a\tb\tc\nfrase\thttps://a.example/1\tminha\n';
    const { bundle } = csvImporter.read(text, { now: NOW, mapping: { quote: 'a', url: 'b', note: 'c' } });
    expect(noteOf(bundle.annotations[0]!.annotation)).toBe('minha');
  });
  it('refuses rows with the line on which they begin, and takes the others', () => {
    const text =
      'quote,url\n"um\ndois",https://a.example/1\ntrês,javascript:alert(1)\n,https://a.example/2\nquatro,https://a.example/3\n';
    const { bundle, refused } = csvImporter.read(text, { now: NOW });
    expect(bundle.annotations).toHaveLength(2);
    expect(refused.map(({ line }) => line)).toEqual([4, 5]);
  });
  it('gives the same ids every time', () => {
    const text = 'quote,url\num,https://a.example/1\num,https://a.example/1\ndois,https://a.example/1\n';
    const first = csvImporter.read(text, { now: NOW }).bundle;
    const later = csvImporter.read(text, { now: '2030-01-01T00:00:00.000Z' }).bundle;
    expect(first.annotations.map((entry) => entry.annotation.id)).toEqual(
      later.annotations.map((entry) => entry.annotation.id),
    );
    expect(first.annotations).toHaveLength(2);
    expect(first.articles).toHaveLength(1);
  });
  it('is refused with its line when a quotation mark is left open', () => {
    expect(() => csvImporter.read('quote,url\na,https://a.example/1\n"b,https://a.example/1\n')).toThrow(BadImport);
    expect(() => csvImporter.read('quote,url\na,https://a.example/1\n"b,https://a.example/1\n')).toThrow(/^Line 3: /);
  });
  it('is refused when there is no column for the address', () => {
    expect(() => csvImporter.read('quote,page\na,b\n')).toThrow(/Choose the columns/);
    expect(() => csvImporter.read('')).toThrow(/empty/);
  });
});
