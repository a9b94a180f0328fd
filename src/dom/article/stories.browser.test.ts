import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArticle } from './find-article.ts';
import { type ArticleChange, followArticle } from './follow.ts';
import { readMetadata } from './metadata.ts';
import { makeTextView } from './text-view.ts';

const SENTENCE = 'The ferry across the bay will run on Sundays again from May, the harbour office said on Tuesday. ';
const until = async (done: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
};

function story(title: string, path: string, heading = 'h1', name = 'article'): HTMLElement {
  const article = document.createElement(name);
  article.className = 'story';
  article.dataset['url'] = path;
  article.append(Object.assign(document.createElement(heading), { textContent: title }));
  article.append(
    Object.assign(document.createElement('span'), { className: 'byline', textContent: `By Ann ${title}` }),
  );
  for (let i = 0; i < 6; i++)
    article.append(Object.assign(document.createElement('p'), { textContent: `${title} ${i}: ${SENTENCE.repeat(2)}` }));
  article.style.cssText = 'display:block;min-height:3000px';
  return article;
}

describe('stories one under the other', () => {
  const start = location.href;
  let control = new AbortController();
  const main = document.createElement('main');
  const textNow = (): string => makeTextView(findArticle(document)?.nodes ?? []).text;
  beforeEach(() => {
    control = new AbortController();
    document.body.append(main);
    main.append(story('Harbour', '/harbour'));
    scrollTo(0, 0);
  });
  afterEach(() => {
    control.abort();
    main.replaceChildren();
    history.replaceState(null, '', start);
    scrollTo(0, 0);
  });

  for (const heading of ['h1', 'h2'])
    it(`the first stays the article when another with an ${heading} is appended`, () => {
      const before = textNow();
      expect(before).toContain('Harbour 5');
      main.append(story('Bridge', '/bridge', heading));
      expect(textNow()).toBe(before);
    });
  it('the one that holds a place is read with the address that it gives itself, whichever is in view', () => {
    main.append(story('Bridge', '/bridge'));
    const place = main.lastElementChild!.querySelector('p')!;
    const text = makeTextView(findArticle(document, place)?.nodes ?? []).text;
    expect(text).toContain('Bridge 0');
    expect(text).not.toContain('Harbour');
    const info = readMetadata(document, text, undefined, place);
    expect([info.headline, info.url]).toEqual(['Bridge', new URL('/bridge', start).href]);
  });
  it('the one whose address the page takes is the article, with its own headline, author and address', () => {
    main.append(story('Bridge', '/bridge'));
    history.pushState(null, '', '/bridge?utm_source=x');
    const text = textNow();
    expect(text).toContain('Bridge 0');
    expect(text).not.toContain('Harbour');
    const info = readMetadata(document, text);
    expect(info.headline).toBe('Bridge');
    expect(info.author).toEqual(['Ann Bridge']);
    expect(info.canonicalUrl).toBe(new URL('/bridge', start).href);
  });
  it('the one in view is the article, and going back up brings the first again', () => {
    const second = story('Bridge', '/bridge');
    main.append(second);
    second.scrollIntoView();
    expect(textNow()).toContain('Bridge 0');
    scrollTo(0, 0);
    expect(textNow()).toContain('Harbour 0');
    expect(textNow()).not.toContain('Bridge');
  });
  it('scrolling to another is told once', async () => {
    const second = story('Bridge', '/bridge');
    main.append(second);
    const seen: ArticleChange[] = [];
    followArticle((change) => seen.push(change), control.signal);
    second.scrollIntoView();
    await until(() => seen.length > 0);
    expect(seen.map(({ kind }) => kind)).toEqual(['story']);
  });
  it('those in elements that say nothing are told apart by their headings and their own bylines', () => {
    main.replaceChildren(story('Harbour', '/harbour', 'h1', 'div'), story('Bridge', '/bridge', 'h1', 'div'));
    expect(textNow()).toContain('Harbour 0');
    expect(textNow()).not.toContain('Bridge 0');
    history.pushState(null, '', '/bridge');
    expect(textNow()).toContain('Bridge 0');
    expect(textNow()).not.toContain('Harbour 0');
    expect(readMetadata(document, textNow()).author).toEqual(['Ann Bridge']);
  });
  it('sections of one story, each with a heading of the first rank, are one article', () => {
    const sections = ['Wall', 'Pier'].map((title) => story(title, '/harbour', 'h1', 'section'));
    for (const section of sections) {
      section.removeAttribute('data-url');
      section.querySelector('.byline')!.remove();
    }
    main.replaceChildren(...sections);
    for (const title of ['Wall', 'Pier']) expect(textNow()).toContain(`${title} 0`);
  });
  it('entries of a live blog under one heading are one article', () => {
    const entries = [1, 2, 3].map((i) => story(`Entry ${i}`, `#${i}`, 'h2'));
    main.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'The count, live' }), ...entries);
    for (const i of [1, 2, 3]) expect(textNow()).toContain(`Entry ${i} 0`);
  });
});
