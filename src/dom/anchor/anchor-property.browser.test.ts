import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { foldText } from '../../text/fold.ts';
import { anchorAll } from './anchor-all.ts';
import { describeRange } from './describe.ts';

const word = fc.constantFrom(
  'the',
  'river',
  'Plan',
  'café',
  '“no”',
  'mayor’s',
  '48',
  '水',
  '計画',
  'a',
  'of',
  '…',
  'ﬁne',
  'größte',
  'naïve',
  '😀',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const inline = fc.oneof(
  sentence,
  sentence.map((text) => `<em>${text}</em>`),
  sentence.map((text) => `<a href="#">${text}</a>\n   `),
  fc.constantFrom('<br>', '<script>var river = "the plan"</script>', '<!-- river -->', ' '),
);
const block = fc.tuple(
  fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote'),
  fc.array(inline, { minLength: 1, maxLength: 4 }),
);
const pages = fc
  .array(block, { minLength: 1, maxLength: 10 })
  .map((blocks) => blocks.map(([tag, parts]) => `<${tag}>${parts.join(' ')}</${tag}>`).join('\n'));
const place = fc.tuple(fc.nat(), fc.nat());

/** The text of a range as it is read, without what is not part of the page's text. */
function read(range: Range): string {
  const copy = range.cloneContents();
  for (const script of copy.querySelectorAll('script')) script.remove();
  const parent = range.commonAncestorContainer.parentElement;
  return parent?.localName === 'script' || range.startContainer.parentElement?.localName === 'script'
    ? ''
    : foldText(copy.textContent!);
}

function boundaries(root: Node): [Node, number][] {
  const found: [Node, number][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeName === 'SCRIPT' || node.parentNode?.nodeName === 'SCRIPT') continue;
    const length = node.nodeType === Node.TEXT_NODE ? (node as Text).data.length : node.childNodes.length;
    // No selection ends within a character.
    for (let offset = 0; offset <= length; offset++)
      if (!/[\udc00-\udfff]/.test(node.nodeValue?.[offset] ?? '')) found.push([node, offset]);
  }
  return found;
}

function rangeIn(root: Node, [a]: [number, number], [b]: [number, number]): Range {
  const all = boundaries(root);
  const range = document.createRange();
  const [first, last] = [all[a % all.length]!, all[b % all.length]!];
  range.setStart(...first);
  range.setEnd(...last);
  if (range.collapsed) range.setStart(...last);
  if (range.collapsed) range.setEnd(...first);
  return range;
}

afterEach(() => {
  document.body.replaceChildren();
});

it('anchor(describe(range)) is the range, on any page', () => {
  fc.assert(
    fc.property(pages, place, place, (html, a, b) => {
      document.body.innerHTML = html;
      const range = rangeIn(document.body, a, b);
      const selectors = JSON.parse(JSON.stringify(describeRange(range, document.body)));
      const wanted = read(range);
      if (wanted === '') return;
      const [found] = anchorAll([{ id: 'x', selectors }], document.body);
      expect(found!.state).toBe('exact');
      expect(read(found!.range!)).toBe(wanted);
      // The same characters, not like ones elsewhere: nothing readable lies between the two starts.
      const between = document.createRange();
      const startsLater = range.compareBoundaryPoints(Range.START_TO_START, found!.range!) > 0;
      const [early, late] = startsLater ? [found!.range!, range] : [range, found!.range!];
      between.setStart(early.startContainer, early.startOffset);
      between.setEnd(late.startContainer, late.startOffset);
      expect(read(between)).toBe('');
    }),
    { numRuns: 300 },
  );
});

it('a range is never given for another text without saying so', () => {
  fc.assert(
    fc.property(pages, pages, place, place, (before, after, a, b) => {
      document.body.innerHTML = before;
      const range = rangeIn(document.body, a, b);
      const selectors = JSON.parse(JSON.stringify(describeRange(range, document.body)));
      const wanted = read(range);
      document.body.innerHTML = after;
      const [found] = anchorAll([{ id: 'x', selectors }], document.body);
      expect(found!.range === null).toBe(found!.state === 'notFound');
      if (found!.range && found!.state !== 'changed') expect(read(found!.range)).toBe(wanted);
    }),
    { numRuns: 150 },
  );
});

it('a quote of nothing is nowhere', () => {
  document.body.innerHTML = '<p>the naïve the <em>the</em></p>\n<p><br></p>';
  const range = document.createRange();
  range.setStart(document.body, 0);
  range.setEnd(document.body.firstElementChild!, 0);
  const selectors = describeRange(range, document.body);
  document.body.innerHTML = '<p>naïve the</p>\n<p><em>the</em></p>';
  expect(anchorAll([{ id: 'x', selectors }], document.body)[0]).toMatchObject({ state: 'notFound', range: null });
});
