import { afterEach, describe, expect, it } from 'vitest';
import type { Selector } from '../../model/selector.ts';
import { foldText } from '../../text/fold.ts';
import { anchorAll } from './anchor-all.ts';
import { describeRange } from './describe.ts';

const ARTICLE = `<article>
  <h1>Council approves the river plan</h1>
  <p>The city council approved on Tuesday a plan to clean the river, after nine hours of debate in a crowded hall.</p>
  <p>Mayor Ana Prado said the works would cost 48 million and end within three years. “We will not wait any longer,” she said.</p>
  <script>var text = 'the works would cost 48 million';</script>
  <p>The opposition called the figure <em>a guess</em> and asked for an audit before the first contract is signed.</p>
  <p>Engineers of the water company expect the first results next summer, when the old pumps are replaced.</p>
  <p>Neighbours of the old mill, who have complained for years, listened in silence and left without a word.</p>
</article>`;

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** The range of the n-th occurrence of `words` (in one text node) below the body. */
function select(words: string, nth = 0): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.localName === 'script') continue;
    const at = (node as Text).data.indexOf(words);
    if (at < 0 || left-- > 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`no "${words}" in the page`);
}

function between(first: string, last: string): Range {
  const range = select(first);
  const end = select(last);
  range.setEnd(end.endContainer, end.endOffset);
  return range;
}

/** Selectors as they come back from the store. */
function kept(range: Range): Selector[] {
  return JSON.parse(JSON.stringify(describeRange(range, document.body)));
}

function anchor(selectors: Selector[]) {
  return anchorAll([{ id: 'a', selectors }], document.body)[0]!;
}

/** The quote kept from `ARTICLE`, looked for in the changed page. */
function quoteAfter(quote: string, change: (html: string) => string) {
  page(ARTICLE);
  const selectors = kept(select(quote));
  page(change(ARTICLE));
  return anchor(selectors);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('describeRange', () => {
  it('gives the quote as it is read, with its surroundings', () => {
    page(ARTICLE);
    const [quote, position, place] = kept(select('48 million'));
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: '48 million' });
    expect(quote).toHaveProperty('prefix', expect.stringMatching(/works would cost $/));
    expect(quote).toHaveProperty('suffix', expect.stringMatching(/^ and end within/));
    expect(position).toMatchObject({ type: 'TextPositionSelector' });
    expect(place).toMatchObject({ type: 'glosa:PlaceSelector', block: 'p', length: '48million'.length });
  });
  it('leaves white space at the edges and scripts out, and puts paragraphs on lines of their own', () => {
    page(ARTICLE);
    const range = between(' not wait any longer', 'The opposition ');
    expect(kept(range)[0]).toMatchObject({ exact: 'not wait any longer,” she said.\nThe opposition' });
  });
  it('gives nothing for a range without text', () => {
    page(ARTICLE);
    const range = document.createRange();
    range.setStart(document.querySelector('article')!, 0);
    expect(kept(range)).toEqual([]);
  });
});

describe('anchorAll on the page as it was', () => {
  it('finds text across elements and blocks', () => {
    page(ARTICLE);
    for (const range of [
      between('the figure', 'an audit'),
      between('cost 48', 'asked for'),
      between('Council', 'a word.'),
    ]) {
      const found = anchor(kept(range));
      expect(found.state).toBe('exact');
      expect(found.range!.toString()).toBe(range.toString());
    }
  });
  it('finds an element range', () => {
    page(ARTICLE);
    const range = document.createRange();
    range.selectNode(document.querySelector('em')!);
    expect(anchor(kept(range)).range!.toString()).toBe('a guess');
  });
  it('finds text in an open shadow root', () => {
    page('<p>Before the box.</p><div id="host"></div><p>After the box.</p>');
    const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>The shadow holds a sentence of its own, long enough to be quoted.</p>';
    const range = document.createRange();
    range.setStart(shadow.querySelector('p')!.firstChild!, 4);
    range.setEnd(shadow.querySelector('p')!.firstChild!, 10);
    const selectors = kept(range);
    expect(anchor(selectors).range!.toString()).toBe('shadow');
    document.body.prepend(document.createElement('hr'));
    const found = anchor(selectors);
    expect(found.range!.toString()).toBe('shadow');
    expect(found.range!.startContainer.getRootNode()).toBe(shadow);
  });
  it('finds text in a frame of the same origin', () => {
    page('<p>Around the frame.</p><iframe></iframe>');
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.body.innerHTML = '<p>The frame tells a story of its own to whoever reads on.</p>';
    const range = inner.createRange();
    range.setStart(inner.querySelector('p')!.firstChild!, 4);
    range.setEnd(inner.querySelector('p')!.firstChild!, 9);
    const selectors = kept(range);
    document.body.prepend(document.createElement('hr'));
    expect(anchor(selectors).range!.toString()).toBe('frame');
  });
});

describe('anchorAll on a changed page', () => {
  it('does not mind a paragraph on top, new markup, white space or typography', () => {
    const changes: ((html: string) => string)[] = [
      (html) => html.replace('<article>', '<article><p>This was added on top by the newsroom.</p>'),
      (html) => html.replaceAll(/<p>(.*?)<\/p>/gs, '<div class="x"><span>$1</span></div>'),
      (html) => html.replaceAll(' ', '\n     '),
      (html) => html.replaceAll('“', '"').replaceAll('”', '"'),
      (html) => html.replaceAll(' million', '\u00a0mil\u00adlion').normalize('NFD'),
      (html) => html.replaceAll(/>[^<]+</g, (text) => text.toUpperCase()),
    ];
    for (const change of changes) {
      const found = quoteAfter('48 million and end within three years. “We will not wait', change);
      expect(found.state, String(change)).toBe('exact');
      expect(foldText(found.range!.toString())).toBe(
        foldText('48 million and end within three years. "we will not wait'),
      );
    }
  });
  it('tells the old wording and the new one of an edited quote', () => {
    const found = quoteAfter('would cost 48 million and end within three years', (html) =>
      html.replace('48 million', '63 million'),
    );
    expect(found).toMatchObject({
      state: 'changed',
      oldText: 'would cost 48 million and end within three years',
      newText: 'would cost 63 million and end within three years',
    });
    expect(found.range!.toString()).toBe('would cost 63 million and end within three years');
  });
  it('follows a paragraph to another place', () => {
    const found = quoteAfter('complained for years', (html) => {
      const paragraph = /<p>Neighbours.*?<\/p>/s.exec(html)![0];
      return html.replace(paragraph, '').replace('<p>The city', `${paragraph}<p>The city`);
    });
    expect(found.range!.toString()).toBe('complained for years');
    expect(found.range!.startContainer.parentElement!.previousElementSibling!.localName).toBe('h1');
  });
  it('says so when the quote was taken out, long or short', () => {
    for (const quote of ['the old pumps', 'without a word', 'We will not wait any longer', 'a crowded hall', 'plan']) {
      const found = quoteAfter(quote, (html) => html.replaceAll(quote, ''));
      expect(found, quote).toMatchObject({ state: 'notFound', range: null, confidence: 0 });
    }
  });
  it('says so when the quote was taken out and its words stand elsewhere', () => {
    // "the old" stands twice more or less alike; "the first" too.
    for (const [quote, around] of [
      ['the old', 'when the old pumps'],
      ['the first', 'expect the first results'],
    ] as const) {
      page(ARTICLE);
      const range = select(around);
      range.setStart(range.startContainer, range.startOffset + around.indexOf(quote));
      range.setEnd(range.startContainer, range.startOffset + quote.length);
      const selectors = kept(range);
      page(ARTICLE.replace(around, around.replace(quote, '')));
      expect(anchor(selectors).state, quote).toBe('notFound');
    }
  });
  it('says so on another page', () => {
    for (const quote of ['48 million', 'plan', 'Engineers of the water company expect the first results'])
      expect(
        quoteAfter(quote, () => '<p>Weather: a mild weekend is ahead, with a plan B for the coast on Sunday.</p>')
          .state,
      ).toBe('notFound');
  });
  it('keeps a repeated short word at its own place', () => {
    for (let nth = 0; nth < 4; nth++) {
      page(ARTICLE);
      const range = select('the ', nth);
      const near = range.startContainer.parentElement!.textContent!;
      const selectors = kept(range);
      page(ARTICLE.replace('<article>', '<article><p>In the morning the rain stopped and the sun came out.</p>'));
      const found = anchor(selectors);
      expect(found.range!.toString()).toBe('the');
      expect(found.range!.startContainer.parentElement!.textContent).toBe(near);
    }
  });
  it('gives each of many annotations one result, in order', () => {
    page(ARTICLE);
    const quotes = ['river plan', 'nine hours', 'an audit', 'old mill'];
    const items = quotes.map((quote) => ({ id: quote, selectors: kept(select(quote)) }));
    page(ARTICLE.replace('nine hours', ''));
    const found = anchorAll(items, document.body);
    expect(found.map(({ id }) => id)).toEqual(quotes);
    expect(found.map(({ state }) => state)).toEqual(['exact', 'notFound', 'exact', 'exact']);
  });
});

describe('selectors of other tools', () => {
  const quote = (exact: string, prefix = '', suffix = ''): Selector[] => [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
  it('are found by quote and context', () => {
    page(ARTICLE);
    expect(anchor(quote('first', 'an audit before the ', ' contract')).range!.startContainer.textContent).toContain(
      'audit',
    );
    expect(anchor(quote('first', 'company expect the ', ' results')).range!.startContainer.textContent).toContain(
      'results',
    );
  });
  it('are found without context if the quote stands once', () => {
    page(ARTICLE);
    expect(anchor(quote('crowded hall')).state).toBe('exact');
    expect(anchor(quote('the')).state).toBe('notFound');
    expect(anchor(quote('a flooded hall nobody knows')).state).toBe('notFound');
  });
  it('survive an edit', () => {
    page(ARTICLE.replace('48 million', '63 million'));
    const found = anchor(quote('the works would cost 48 million', 'Mayor Ana Prado said ', ' and end within'));
    expect(found).toMatchObject({ state: 'changed', newText: 'the works would cost 63 million' });
  });
  it('may be missing', () => {
    page(ARTICLE);
    expect(anchor([]).state).toBe('notFound');
  });
});
