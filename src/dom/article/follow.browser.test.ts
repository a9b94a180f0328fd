import { afterEach, describe, expect, it } from 'vitest';
import { type ArticleChange, followArticle } from './follow.ts';

const until = async (done: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
};

describe('following the page', () => {
  let control = new AbortController();
  const start = location.href;
  afterEach(() => {
    control.abort();
    control = new AbortController();
    history.replaceState(null, '', start);
  });
  const follow = (ours?: (node: Node) => boolean): ArticleChange[] => {
    const seen: ArticleChange[] = [];
    followArticle((change) => seen.push(change), control.signal, ours ? { ours } : {});
    return seen;
  };

  it('tells once of text that came in many steps', async () => {
    const seen = follow();
    for (let i = 0; i < 5; i++)
      document.body.append(Object.assign(document.createElement('p'), { textContent: `Paragraph ${i}` }));
    await until(() => seen.length > 0);
    expect(seen.map(({ kind }) => kind)).toEqual(['body']);
  });
  it('goes on when the page replaces its whole body, and tells of text in the new one', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentDocument!;
    const seen: ArticleChange[] = [];
    followArticle((change) => seen.push(change), control.signal, { document: page });
    const body = page.createElement('body');
    body.append('Another page altogether.');
    page.documentElement.replaceChild(body, page.body);
    await until(() => seen.length > 0);
    expect(seen.map(({ kind }) => kind)).toEqual(['body']);
    body.append(Object.assign(page.createElement('p'), { textContent: 'And a paragraph.' }));
    await until(() => seen.length > 1);
    expect(seen.map(({ kind }) => kind)).toEqual(['body', 'body']);
    frame.remove();
  });
  it('tells of an address pushed by the page', async () => {
    const seen = follow();
    history.pushState(null, '', '/another-story');
    await until(() => seen.length > 0);
    expect(seen[0]).toEqual({ kind: 'address', url: location.href });
  });
  it('tells of a route in the fragment, which is an address of its own', async () => {
    const seen = follow();
    history.pushState(null, '', '#/second-story');
    await until(() => seen.length > 0);
    expect(seen.map(({ kind }) => kind)).toEqual(['address']);
  });
  it('keeps still about fragments, scripts, its own elements and after its end', async () => {
    const mine = document.createElement('glosa-bar');
    const seen = follow((node) => node === mine);
    location.hash = '#part';
    document.body.append(document.createElement('script'), mine);
    mine.append('a word of ours');
    const other = new AbortController();
    const late: ArticleChange[] = [];
    followArticle((change) => late.push(change), other.signal);
    other.abort();
    document.body.dataset['x'] = 'y';
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(seen).toEqual([]);
    expect(late).toEqual([]);
  });
});
