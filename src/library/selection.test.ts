import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../store/read/search-index.ts';
import { Selection } from './selection.ts';

const list = ['a', 'b', 'c'].map((id) => ({ id }) as SearchEntry);
const [a, b, c] = list as [SearchEntry, SearchEntry, SearchEntry];
const ids = (entries: readonly SearchEntry[]) => entries.map(({ id }) => id).join('');

describe('a selection', () => {
  it('takes a tick and gives it back', () => {
    const one = Selection.none.toggled(b);
    expect(ids(one.of(list))).toBe('b');
    expect(list.map(one.in(list))).toEqual([false, true, false]);
    expect(one.toggled(b)).toBe(Selection.none);
    expect(Selection.none.of(list)).toEqual([]);
  });
  it('is all of a list, by that list itself', () => {
    const all = Selection.all(list);
    expect(all.of(list)).toBe(list);
    expect(list.every(all.in(list))).toBe(true);
    expect(Selection.all([]).of([])).toEqual([]);
  });
  it('is all but one after a tick is taken away', () => {
    expect(ids(Selection.all(list).toggled(a).of(list))).toBe('bc');
  });
  it('keeps what was ticked when the list becomes another', () => {
    const all = Selection.all([a, b]);
    expect(ids(all.of([c, b, a]))).toBe('ba');
    expect(all.in([c])(c)).toBe(false);
  });
});
