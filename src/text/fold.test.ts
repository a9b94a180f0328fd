import { expect, it } from 'vitest';
import { FoldBuffer, foldText } from './fold.ts';

it('makes alike what a reader takes for the same', () => {
  for (const [a, b] of [
    ['“It’s” — done…', `"it's" - DONE...`],
    ['São\u00a0Paulo', 'sa\u0303o paulo'],
    ['co\u00adop\u200bera\u2060te', 'cooperate'],
    ['STRASSE', 'Straße'],
    ['ﬁnance', 'finance'],
    ['ＡＢＣ', 'abc'],
    ['Σίσυφος', 'ΣΊΣΥΦΟΣ'],
  ] as const)
    expect(foldText(a), a).toBe(foldText(b));
});

it('keeps apart what is not the same', () => {
  for (const [a, b] of [
    ['48', '84'],
    ['no', 'not'],
    ['水', '氷'],
    ['😀', '😁'],
  ] as const)
    expect(foldText(a)).not.toBe(foldText(b));
});

it('says where each unit came from', () => {
  const buffer = new FoldBuffer();
  buffer.append(' a…b😀é');
  expect(buffer.toString()).toBe('a...b😀e');
  expect([...buffer.offsets.subarray(0, buffer.length)]).toEqual([1, 2, 2, 2, 3, 4, 4, 6]);
});

it('grows with characters that fold to many', () => {
  const buffer = new FoldBuffer();
  buffer.append('\ufdfa'.repeat(3000));
  expect(buffer.toString()).toBe(foldText('\ufdfa').repeat(3000));
});
