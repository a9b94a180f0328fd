import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../store/read/search-index.ts';
import { csvOf, leaders, outletsByVerdict, overTime } from './chart-data.ts';

function entry(part: Partial<SearchEntry>): SearchEntry {
  return {
    id: 'n',
    articleId: 'a',
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    folded: '',
    tags: [],
    leaderIds: [],
    site: 'g.example',
    kind: 'claim',
    is: [],
    position: 0,
    ...part,
  };
}

describe('charts', () => {
  it('count days, with the empty ones between', () => {
    expect(
      overTime([
        entry({ created: '2026-01-30T10:00:00Z' }),
        entry({ created: '2026-02-01T00:00:00Z' }),
        entry({ created: 'bad' }),
      ]),
    ).toEqual([
      ['2026-01-30', 1],
      ['2026-01-31', 0],
      ['2026-02-01', 1],
    ]);
  });
  it('count months over a longer time', () => {
    const months = overTime([entry({ created: '2025-11-30T10:00:00Z' }), entry({ created: '2026-02-28T00:00:00Z' })]);
    expect(months.map(([month]) => month)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
  it('rank persons and cross outlets with verdicts', () => {
    const some = [
      entry({ leaderIds: ['Q2'], verdict: 'Falso' }),
      entry({ leaderIds: ['Q1', 'Q2'], verdict: 'Falso', site: 'h.example' }),
      entry({ verdict: 'Exato', site: 'h.example' }),
      entry({}),
    ];
    expect(leaders(some)).toEqual([
      ['Q2', 2],
      ['Q1', 1],
    ]);
    expect(outletsByVerdict(some)).toEqual({
      sites: ['h.example', 'g.example'],
      labels: ['Falso', 'Exato'],
      counts: [
        [1, 1],
        [1, 0],
      ],
    });
  });
  it('write no formula into a sheet', () => {
    expect(
      csvOf({
        columns: ['a', 'b'],
        rows: [
          ['=1+1', 2],
          ['x,"y"', -3],
        ],
      }),
    ).toBe('a,b\r\n\'=1+1,2\r\n"x,""y""",-3\r\n');
  });
});
