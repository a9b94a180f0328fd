import { expect, it } from 'vitest';
import type { Selector } from '../model/selector.ts';
import { parseSelectors } from './parse-selector.ts';

const PLACE: Selector = {
  type: 'glosa:PlaceSelector',
  position: 40,
  length: 9,
  block: 'p',
  foldedPrefix: 'photo:',
  foldedSuffix: '/coastpost)',
};

it('gives a place back as it was written, with and without rivals', () => {
  const withRivals: Selector = { ...PLACE, rivals: [[8, 11]] };
  expect(parseSelectors(JSON.parse(JSON.stringify([PLACE, withRivals])))).toEqual([PLACE, withRivals]);
});

it('leaves out rivals that are no pairs of counts', () => {
  for (const rivals of ['x', [], [[1]], [['1', 2]], [[-1, 2]], [null], [[1.5, 2]]])
    expect(parseSelectors([{ ...PLACE, rivals }])).toEqual([PLACE]);
  expect(
    parseSelectors([
      {
        ...PLACE,
        rivals: [
          [-1, 2],
          [3, 4, 5],
        ],
      },
    ]),
  ).toEqual([{ ...PLACE, rivals: [[3, 4]] }]);
});

it('gives the path of a place in a shadow root back, and none that no page can have', () => {
  const path = { start: [0, 2, -1, 0], startOffset: 3, end: [0, 2, -1, 0], endOffset: 9 };
  expect(parseSelectors([{ ...PLACE, path }])).toEqual([{ ...PLACE, path }]);
  expect(parseSelectors([{ ...PLACE, path: { ...path, start: [0, -2] } }])).toEqual([PLACE]);
});
