import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../store/read/search-index.ts';
import { type Sort, search, sorted, withChanges } from './search.ts';
import { sortedInSlices } from './slices.ts';

function entry(number: number, part: Partial<SearchEntry> = {}): SearchEntry {
  return {
    id: `n${number}`,
    articleId: `a${number % 3}`,
    created: `2026-01-${String(1 + (number % 28)).padStart(2, '0')}`,
    modified: '2026-02-01',
    folded: `palavra ${number}`,
    tags: [],
    leaderIds: [],
    site: `s${number % 2}.example`,
    kind: 'note',
    is: [],
    position: 100 - number,
    ...part,
  };
}
const newestFirst = (entries: SearchEntry[]) =>
  [...entries].sort((a, b) => (a.created === b.created ? (a.id < b.id ? 1 : -1) : a.created < b.created ? 1 : -1));

describe('withChanges', () => {
  it('puts what is new or changed in its place and takes out what is gone, for any store', async () => {
    const numbers = fc.uniqueArray(fc.nat(200), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(numbers, numbers, numbers, async (before, fresh, gone) => {
        const old = newestFirst(before.map((number) => entry(number)));
        const changed = fresh.map((number) => entry(number, { modified: 'now' }));
        const away = gone.filter((number) => !fresh.includes(number)).map((number) => `n${number}`);
        const kept = old.filter(({ id }) => !away.includes(id) && !changed.some((one) => one.id === id));
        expect(await withChanges(old, changed, away)).toEqual(newestFirst([...kept, ...changed]));
      }),
    );
  });
});

describe('sortedInSlices', () => {
  it('sorts as the engine does, equal items in their order', async () => {
    const items = Array.from({ length: 10_000 }, (_, number) => ({ key: (number * 7919) % 97, number }));
    const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
    expect(await sortedInSlices(items, compare)).toEqual([...items].sort(compare));
    expect(await sortedInSlices([], compare)).toEqual([]);
  });
  it('ends when it is told to', async () => {
    expect(await sortedInSlices([2, 1], (a, b) => a - b, AbortSignal.abort())).toBeUndefined();
  });
});

describe('search', () => {
  const entries = newestFirst(Array.from({ length: 30 }, (_, number) => entry(number, { tags: [`t${number % 4}`] })));
  it('finds, counts and sorts', async () => {
    const found = await search(entries, 'site:s1.example', 'newest', new AbortController().signal);
    expect(found!.entries).toEqual(entries.filter(({ site }) => site === 's1.example'));
    expect(found!.facets.tag.get('t1')).toBe(8);
    expect(found!.facets.tag.get('t0')).toBeUndefined();
  });
  it.each<[Sort, (all: SearchEntry[]) => string]>([
    ['oldest', (all) => all[0]!.id],
    ['article', (all) => all.map(({ articleId }) => articleId).join('')],
  ])('sorts by %s', async (sort, seen) => {
    const all = await sorted(entries, sort);
    expect(all).toHaveLength(30);
    expect(seen(all!)).toMatch(sort === 'oldest' ? entries.at(-1)!.id : /^(a\d)\1{9}(a\d)\2{9}(a\d)\3{9}$/);
  });
});
