import { describe, expect, it } from 'vitest';
import { placeIn } from './place.ts';

const TEXT = 'A ponte abriu. O rio subiu. A ponte abriu de novo.';
const quote = (exact: string, prefix = '') => ({ type: 'TextQuoteSelector' as const, exact, prefix, suffix: '' });

describe('the place of a quote', () => {
  it('is where it was noted', () => {
    expect(placeIn(TEXT, [quote('A ponte'), { type: 'TextPositionSelector', start: 28, end: 35 }])).toEqual({
      start: 28,
      end: 35,
    });
  });
  it('is told by the words before it when it stands twice', () => {
    expect(placeIn(TEXT, [quote('A ponte', 'O rio subiu. ')])).toEqual({ start: 28, end: 35 });
  });
  it('is the nearest when the position is a little off', () => {
    expect(placeIn(TEXT, [quote('A ponte'), { type: 'TextPositionSelector', start: 25, end: 32 }])?.start).toBe(28);
  });
  it('is nowhere for words that are not there, and for a page note', () => {
    expect(placeIn(TEXT, [quote('O barco')])).toBeNull();
    expect(placeIn(TEXT, [])).toBeNull();
  });
});
