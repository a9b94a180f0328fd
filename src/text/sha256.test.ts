import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

it('agrees with another implementation at every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const text = Array.from({ length }, (_, i) => ['x', 'é', '😀'][i % 3]).join('');
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
