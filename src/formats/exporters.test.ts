import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fileOf } from '../../testing/formats/file-of.ts';
import { NOW, sampleAnnotation, sampleArticle, sampleBundle, sampleId } from '../../testing/formats/samples.ts';
import type { Bundle } from './bundle.ts';
import { EXPORTERS, exporterFor } from './exporters.ts';
import { readFile } from './importers.ts';

/** The same content, each object's keys in the opposite order. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, backwards(item)]),
  ) as T;
}

describe('every exporter', () => {
  it('has an id, an extension, a type and a label of its own', () => {
    const ids = EXPORTERS.map((exporter) => exporter.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { extension, mime, labelKey } of EXPORTERS) {
      expect(extension).toMatch(/^\.[a-z]+$/);
      expect(mime).toMatch(/^[a-z]+\/[a-z.+-]+/);
      expect(labelKey).toMatch(/^export[A-Z]/);
    }
  });
  it.each(EXPORTERS.map((exporter) => exporter.id))('%s writes an empty bundle', (id) => {
    expect(() => fileOf(id, { articles: [], annotations: [] })).not.toThrow();
  });
  it.each(EXPORTERS.map((exporter) => exporter.id))('%s gives the same file for the same bundle and moment', (id) => {
    expect(fileOf(id, sampleBundle())).toBe(fileOf(id, sampleBundle()));
  });
  it.each(EXPORTERS.map((exporter) => exporter.id))('%s gives the same file whatever the order of the keys', (id) => {
    expect(fileOf(id, backwards(sampleBundle()))).toBe(fileOf(id, sampleBundle()));
  });
  it.each(EXPORTERS.map((exporter) => exporter.id).filter((id) => id !== 'glosa-json'))(
    '%s leaves the bin out',
    (id) => {
      expect(fileOf(id, sampleBundle())).not.toContain(sampleId(7).slice(9));
    },
  );
  it.each(EXPORTERS.map((exporter) => exporter.id))('%s writes in pieces', (id) => {
    const { write } = exporterFor(id)!;
    const articles = [1, 2, 3].map((n) =>
      sampleArticle({ id: sampleId(n), canonicalUrl: `https://jornal.example/${n}` }),
    );
    const claim = sampleBundle().annotations[4]!.annotation;
    const bundle = {
      articles,
      annotations: articles.map(({ id }, n) => ({ annotation: { ...claim, id: sampleId(50 + n) }, articleId: id })),
    };
    expect([...write(bundle, { now: NOW })].length).toBeGreaterThanOrEqual(3);
  });
});

describe('Markdown', () => {
  const hostile = sampleArticle({
    headline: 'yes: "12:30" # não\n---\nx: [1]',
    author: ['A: B', '- C', 'no'],
    publisher: '*Diário*',
  });
  const one = (article = hostile): Bundle => ({
    articles: [article],
    annotations: [{ annotation: sampleBundle().annotations[1]!.annotation, articleId: article.id }],
  });
  it('has front matter that strict YAML 1.2 and 1.1 read back exactly', () => {
    const yaml = /^---\n([\s\S]*?)\n---\n/.exec(fileOf('markdown', one()))![1]!;
    for (const version of ['1.1', '1.2'] as const) {
      const matter = parseYaml(yaml, { strict: true, version });
      expect(matter).toMatchObject({
        title: hostile.headline,
        author: hostile.author,
        published: hostile.datePublished,
        tags: ['obras-públicas', 'porto-cais'],
      });
    }
  });
  it('shows quote and note as they are', () => {
    const text = fileOf('markdown', one());
    expect(text).toContain(
      '> as obras do porto custaram 40 % mais [↗](https://jornal.example/porto?id=7#:~:text=as%20obras',
    );
    expect(text).toContain('Conferir no \\*orçamento\\*: # 1');
    expect(text).toContain('\\<b\\>x');
    expect(text).toContain('#obras-públicas #porto-cais');
    expect(text).toContain(`^glosa-${sampleId(2).slice(9)}`);
  });
  it('keeps the Markdown of a note that is Markdown, without its HTML', () => {
    const note = sampleAnnotation(9, {
      body: [
        {
          type: 'TextualBody',
          value: '**sim** <img src=x onerror=1> [x](javascript:1)',
          format: 'text/markdown',
          purpose: 'commenting',
        },
      ],
    });
    const article = sampleArticle();
    const text = fileOf('markdown', {
      articles: [article],
      annotations: [{ annotation: note, articleId: article.id }],
    });
    expect(text).toContain('**sim** \\<img');
    expect(text).not.toContain('](javascript:');
  });
  it('gives a file an article, under names that every system takes and none twice', () => {
    const articles = ['CON', 'a/b:c', 'A/B:C', '...'].map((headline, n) =>
      sampleArticle({ headline, id: sampleId(90 + n) }),
    );
    const bundle = {
      articles,
      annotations: articles.map(({ id }, n) => ({ annotation: sampleAnnotation(n), articleId: id })),
    };
    const names = [...exporterFor('markdown')!.files!(bundle)].map((file) => file.name);
    expect(names).toEqual(['CON_.md', 'a b c.md', 'A B C 2.md', 'article.md']);
  });
  it('names leaders and speakers, as links where asked', () => {
    const leader = (id: string) => (id === 'Q1' ? { name: 'Inês Prado' } : undefined);
    const text = fileOf('markdown', sampleBundle(), { leader, wikilinks: true });
    expect(text).toContain('"[[Inês Prado]]"');
    expect(text).toContain('"[[Marta Reis]]"');
  });
});

describe('Logseq', () => {
  it('writes properties and hangs every line under its block', () => {
    const text = fileOf('markdown-logseq', sampleBundle());
    expect(text).toMatch(/^title:: Porto de Alva/);
    expect(text).toContain('author:: [[João da Silva]], [[Ana Lima Filho]], [[Agência Alva]]');
    expect(text).toContain(`\n  id:: ${sampleId(1).slice(9)}\n`);
    const blocks = text.slice(text.indexOf('\n\n') + 2);
    for (const line of blocks.split('\n').filter(Boolean)) expect(line).toMatch(/^\t*(?:- | {2})/);
  });
});

describe('the reader’s template', () => {
  it('repeats notes, filters values and writes sections only when filled', () => {
    const template =
      '{{title|upper|max:9}}\n{{#notes}}\n* {{quote|blockquote}}{{#verdict}} = {{verdict}}{{/verdict}} {{noteTags|tag|join: }}\n{{/notes}}\n{{missing|nofilter}}.';
    const text = fileOf('markdown-template', sampleBundle(), { template });
    expect(text).toMatch(/^PORTO DE…\n\* {2}\n\* > as/);
    expect(text.match(/^\*/gm)).toHaveLength(6);
    expect(text).toContain('mais = Exagerado ');
    expect(text).toContain('#obras-públicas, #porto-cais');
    expect(text.endsWith('\n.')).toBe(true);
  });
});

describe('RIS', () => {
  const text = fileOf('ris', sampleBundle());
  it('is one record an article, one tag a line, one note a highlight', () => {
    for (const line of text.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(text.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(1);
    expect(text.match(/^N1 {2}- /gm)).toHaveLength(6);
    expect(text.trimEnd().endsWith('ER  -')).toBe(true);
  });
  it('keeps the page’s own day and files the names', () => {
    expect(text).toContain('DA  - 2024/05/31\r\n');
    expect(text).toContain('Y2  - 2024/06/01\r\n');
    expect(text).toContain('AU  - Silva, João da\r\nAU  - Lima Filho, Ana\r\nAU  - Agência Alva\r\n');
    expect(text).toContain('KW  - obras públicas\r\n');
    // A semicolon would make two tags of it.
    expect(text).toContain('KW  - porto, cais\r\n');
  });
  it('lets no note begin a field of its own', () => {
    const note = sampleAnnotation(1, {
      body: [{ type: 'TextualBody', value: 'a\r\nER  - \nTY  - BOOK', format: 'text/plain', purpose: 'commenting' }],
    });
    const article = sampleArticle();
    const file = fileOf('ris', { articles: [article], annotations: [{ annotation: note, articleId: article.id }] });
    expect(file.match(/^(?:TY|ER) {2}-/gm)).toHaveLength(2);
  });
});

describe('BibTeX', () => {
  it('escapes what TeX would run and keeps braces even', () => {
    const article = sampleArticle({
      headline: 'A & B {c} 100% $x_1$ #2 ~ ^ \\input{y}',
      author: ['Rui and Filhos', 'O Jornal'],
    });
    const text = fileOf('bibtex', {
      articles: [article],
      annotations: [{ annotation: sampleAnnotation(1), articleId: article.id }],
    });
    expect(text).toContain(
      'title = {{A \\& B \\textbraceleft{}c\\textbraceright{} 100\\% \\$x\\_1\\$ \\#2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}input\\textbraceleft{}y\\textbraceright{}}}',
    );
    expect(text).toContain('author = {{Rui and Filhos} and {O Jornal}}');
    expect(text).toContain('date = {2024-05-31}');
    expect(text.split('{').length).toBe(text.split('}').length);
  });
  it('writes the notes where Zotero reads them, and no author without a name', () => {
    const article = sampleArticle({ author: ['\u0000\u0007', 'Ana Lima'] });
    const text = fileOf('bibtex', {
      articles: [article],
      annotations: [{ annotation: sampleAnnotation(1), articleId: article.id }],
    });
    expect(text).toMatch(/^ {2}annote = \{.+\}$/m);
    expect(text).toContain('author = {Lima, Ana}');
  });
  it('gives every entry a key of its own', () => {
    const articles = [1, 2].map((n) => sampleArticle({ id: sampleId(n) }));
    const bundle = {
      articles,
      annotations: articles.map(({ id }, n) => ({ annotation: sampleAnnotation(n), articleId: id })),
    };
    const keys = [...fileOf('bibtex', bundle).matchAll(/@online\{([^,]+),/g)].map((match) => match[1]);
    expect(keys).toEqual(['silva2024porto', 'silva2024porto-2']);
  });
});

describe('CSL-JSON', () => {
  it('is an array of newspaper articles with dates in parts', () => {
    const [item] = JSON.parse(fileOf('csl-json', sampleBundle()));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Jornal & Praça',
      issued: { 'date-parts': [[2024, 5, 31]] },
      accessed: { 'date-parts': [[2024, 6, 1]] },
      URL: 'https://jornal.example/porto',
    });
    expect(item.author).toEqual([
      { family: 'Silva', given: 'João da' },
      { family: 'Lima Filho', given: 'Ana' },
      { literal: 'Agência Alva' },
    ]);
    expect(item.note.split('\n')).toHaveLength(6);
  });
});

describe('the report', () => {
  it('asks for nothing and runs nothing, whatever a note holds', () => {
    const bundle = sampleBundle();
    const bad = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    bundle.articles[0]!.headline = bad;
    bundle.annotations[1]!.annotation.body[0]!.value = bad;
    bundle.annotations[4]!.annotation['glosa:claim']!.evidence[0]!.url = 'javascript:alert(1)';
    const html = fileOf('html-report', bundle, { title: bad });
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
    expect(html).not.toMatch(/<(?:script|img|iframe|object|link|base|form)\b/i);
    expect(html).not.toMatch(/href="javascript:/i);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https?:)/);
  });
  it('has an index of leaders and claims whose links lead somewhere', () => {
    const html = fileOf('html-report', sampleBundle(), { language: 'pt' });
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect(html).toContain('<html lang="pt">');
    expect(html).toContain('<h2 id="leaders">Líderes</h2>');
    expect(html).toContain('Sem veredito');
  });
});

describe('a file of each importable format', () => {
  it.each(['glosa-json', 'w3c-jsonld', 'hypothesis-json', 'claimreview-jsonld'])('%s is known by its look', (id) => {
    expect(readFile(fileOf(id, sampleBundle()), 'notes.bin').format).toBe(id);
  });
  it.each(['csv', 'csv-exact'])('%s is read as a table', (id) => {
    expect(readFile(fileOf(id, sampleBundle()), 'notes.csv').format).toBe('csv');
  });
});

describe('the copy of an article', () => {
  const copy = fileOf('html-report', sampleBundle(), { articleText: true });
  it('holds the whole text, its marks lead to their notes, and its hash is told', () => {
    const text = /<div class="text"[^>]*>([\s\S]*?)<\/div>/.exec(copy)![1]!;
    expect(text.replace(/<[^>]+>/g, '').trim()).toBe(sampleArticle().text);
    const target = /<mark class="\w+"><a href="#([^"]+)">as obras do porto custaram 40 % mais<\/a>/.exec(text)![1];
    expect(copy).toContain(`id="${target}"`);
    expect(copy).toContain(sampleArticle().textHash);
  });
  it('is made only on demand: the text is the publisher’s', () => {
    expect(fileOf('html-report', sampleBundle())).not.toContain('O governador negou.</p>');
  });
});
