import { describe, expect, it } from 'vitest';
import { makeTextView } from './text-view.ts';

function textsOf(html: string): { root: HTMLElement; nodes: Text[] } {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return { root, nodes };
}

describe('the text view', () => {
  it('joins blocks by a newline and collapses white space', () => {
    const { nodes } = textsOf('<p>One  <b>two</b>\n three</p>\n  <p> Four&nbsp;five </p>');
    const view = makeTextView(nodes);
    expect(view.text).toBe('One two three\nFour five');
    expect(view.blocks).toEqual([
      { start: 0, end: 13 },
      { start: 14, end: 23 },
    ]);
  });
  it('parts lines at a break, not at inline elements', () => {
    expect(makeTextView(textsOf('<p>One<br>two<i>three</i></p>').nodes).text).toBe('One\ntwothree');
  });
  it('gives every span back through its range', () => {
    const { nodes } = textsOf(
      '<h2>A  head</h2><p>\n  Some <a href="#">linked\n words</a> here, <em>and</em> more. </p><p>Ünïcode 👋 text</p>',
    );
    const view = makeTextView(nodes);
    for (let start = 0; start < view.text.length; start++)
      for (let end = start + 1; end <= view.text.length; end++) {
        const part = view.text.slice(start, end);
        const range = view.rangeOf({ start, end });
        if (/^\s|\s$/.test(part)) continue;
        expect(view.spanOf(range!)).toEqual({ start, end });
        expect(range!.toString().replace(/\s+/g, '')).toBe(part.replace(/\s+/g, ''));
      }
  });
  it('has no range out of bounds, for nothing, or for text that changed or left', () => {
    const { root, nodes } = textsOf('<p>First words</p><p>Second words</p>');
    const view = makeTextView(nodes);
    expect(view.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(view.rangeOf({ start: 3, end: 999 })).toBeNull();
    nodes[0]!.data = 'Other words';
    expect(view.rangeOf({ start: 0, end: 5 })).toBeNull();
    root.querySelector('p:last-child')!.remove();
    expect(view.rangeOf({ start: 12, end: 18 })).toBeNull();
  });
  it('finds the span of a range that begins and ends outside', () => {
    const { root, nodes } = textsOf('<p>First words</p><aside>skip</aside><p>Second words</p>');
    const view = makeTextView(nodes.filter((node) => node.data !== 'skip'));
    const range = document.createRange();
    range.selectNodeContents(root);
    expect(view.spanOf(range)).toEqual({ start: 0, end: view.text.length });
    range.selectNodeContents(root.querySelector('aside')!);
    expect(view.spanOf(range)).toBeNull();
  });
  it('is empty without nodes', () => {
    const view = makeTextView([]);
    expect(view.text).toBe('');
    expect(view.rangeOf({ start: 0, end: 1 })).toBeNull();
  });
});
