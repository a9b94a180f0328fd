import { anchorAll } from '../../src/dom/anchor/anchor-all.ts';
import { describeRange } from '../../src/dom/anchor/describe.ts';
import { indexPage, type PageIndex } from '../../src/dom/anchor/page-index.ts';
import type { Selector } from '../../src/model/selector.ts';

let index: PageIndex | null = null;

/** Glosa's own describe and anchor, as the evaluation kit asks for them. */
export default {
  name: 'glosa',
  reset(): void {
    index = null;
  },
  describe(range: Range, root: Element): Selector[] {
    index ??= indexPage(root);
    return describeRange(range, root, index);
  },
  anchorAll(selectors: Selector[][], root: Element): ({ range: Range; state: 'exact' | 'changed' } | null)[] {
    const items = selectors.map((one, at) => ({ id: String(at), selectors: one }));
    return anchorAll(items, root).map(({ range, state }) =>
      range ? { range, state: state === 'exact' ? 'exact' : 'changed' } : null,
    );
  },
};
