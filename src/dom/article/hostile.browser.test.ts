import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../model/article-identity.ts';
import { believable } from './canonical.ts';
import { dayOf } from './dates.ts';
import { findArticle } from './find-article.ts';
import { isArticle } from './is-article.ts';
import { readMetadata } from './metadata.ts';
import { LIMITS, outlineOf } from './outline.ts';

const SENTENCE = 'The council said on Monday that the bridge, which was closed in spring, would open again next year. ';

describe('hostile pages', () => {
  it('of 10,000 nested elements are read without a deep stack', () => {
    const page = document.implementation.createHTMLDocument('deep');
    let at: Element = page.body;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(page.createElement('div'));
    for (let i = 0; i < 5; i++) at.appendChild(page.createElement('p')).textContent = SENTENCE.repeat(2) + i;
    expect(findArticle(page)?.nodes).toHaveLength(5);
  });
  it('with more text than the limit are cut', () => {
    const page = document.implementation.createHTMLDocument('long');
    const long = SENTENCE.repeat(1000);
    for (let i = 0; i < 40; i++) page.body.appendChild(page.createElement('p')).textContent = long + i;
    const read = findArticle(page)!.nodes.reduce((sum, node) => sum + node.data.length, 0);
    expect(read).toBeGreaterThan(LIMITS.units / 2);
    expect(read).toBeLessThanOrEqual(LIMITS.units + 2 * long.length);
  });
  it('of fifty megabytes are read up to the limit of elements and no further, and their story is found', () => {
    const filler = `<section class="entry"><span title="${'x'.repeat(150)}">${'w'.repeat(40)}</span></section>`;
    const story = Array.from({ length: 8 }, (_, i) => `<p>${SENTENCE.repeat(2)}${i}</p>`).join('');
    const html = `<body><main><h1>The bridge</h1><article>${story}</article></main>${filler.repeat(220_000)}`;
    expect(html.length).toBeGreaterThan(50_000_000);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const outline = outlineOf(page.body);
    expect(outline.cut).toBe(true);
    expect(outline.boxes.length + outline.texts.length).toBeLessThanOrEqual(LIMITS.nodes + 1);
    const found = findArticle(page);
    expect(found?.nodes).toHaveLength(8);
    expect(found?.nodes.at(-1)?.data).toBe(`${SENTENCE.repeat(2)}7`);
    expect(isArticle(page, 'https://news.example/2024/a-story-of-the-bridge')).not.toBe('no');
    expect(readMetadata(page, '', 'https://news.example/2024/a-story-of-the-bridge').headline).toBe('The bridge');
  });
  it('without a body, or empty, have no article', () => {
    const page = document.implementation.createHTMLDocument('');
    expect(findArticle(page)).toBeNull();
    expect(isArticle(page, 'https://news.example/a-story-of-four-words')).toBe('no');
    page.body.remove();
    expect(findArticle(page)).toBeNull();
  });
  it('are read inside open shadow roots', () => {
    const page = document.implementation.createHTMLDocument('shadow');
    const host = page.body.appendChild(page.createElement('news-story'));
    const shadow = host.attachShadow({ mode: 'open' });
    for (let i = 0; i < 4; i++) shadow.appendChild(page.createElement('p')).textContent = SENTENCE.repeat(2) + i;
    expect(findArticle(page)?.nodes).toHaveLength(4);
  });
  it('in Arabic and Japanese have their article', () => {
    for (const text of [
      'قال المجلس يوم الاثنين إن الجسر، الذي أغلق في الربيع، سيفتح من جديد في العام المقبل. ',
      '市議会は月曜日、春に閉鎖された橋を来年再び開くと発表した。住民は遠回りを強いられている、と話した。',
    ]) {
      const page = document.implementation.createHTMLDocument('');
      for (let i = 0; i < 4; i++) page.body.appendChild(page.createElement('p')).textContent = text.repeat(2) + i;
      expect(findArticle(page)?.nodes).toHaveLength(4);
    }
  });
});

describe('the canonical address', () => {
  const here = 'https://www.news.example/politics/2024/a-story';
  it('is believed of the same publisher only', () => {
    expect(believable('https://news.example/a-story', here)).toBe(true);
    expect(believable('https://other.example/a-story', here)).toBe(false);
    expect(believable('https://news.example/', here)).toBe(false);
    expect(believable('https://news.example/politics', here)).toBe(false);
    expect(believable('javascript:alert(1)', here)).toBe(false);
  });
  it('carries no tracking', () => {
    expect(cleanUrl('https://news.example/a?id=3&utm_source=x&fbclid=y#top')).toBe('https://news.example/a?id=3');
  });
});

describe('days', () => {
  const cases: [string, string | null][] = [
    ['2024-03-12T09:30:00-03:00', '2024-03-12'],
    ['12 de março de 2024', '2024-03-12'],
    ['12/03/2024 às 9h30', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['12th March 2024', '2024-03-12'],
    ['Dec 19th 2025', '2025-12-19'],
    ['2 de julio de 2024', '2024-07-02'],
    ['le 1er août 2023', '2023-08-01'],
    ['5. November 2024', '2024-11-05'],
    ['20 febbraio 2024', '2024-02-20'],
    ['20240312', '2024-03-12'],
    ['yesterday', null],
    ['99/99/2024', null],
  ];
  for (const [written, day] of cases) it(`of "${written}" is ${day}`, () => expect(dayOf(written)).toBe(day));
});
