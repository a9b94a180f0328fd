import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

it('agrees with another implementation at every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'é😀x'.repeat(length).slice(0, length).toWellFormed?.() ?? 'x'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
