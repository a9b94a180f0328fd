import { expect, it } from 'vitest';
import { unpackLeaders } from './leader-index.ts';

const list = [
  '#\t2026-01-01',
  'rita moura\tmoura\tQ1\tRita Moura\tPT\thead:primeira-ministra:2020:\t9',
  'davi reis\t?reis\tQ2\tDavi Reis\tBR\t\t3',
].join('\n');

it('gives the persons of some ids, and nobody for an id that it does not hold', () => {
  const index = unpackLeaders(list);
  expect(index.withIds(new Set(['Q2', 'own-1'])).map(({ leader }) => leader.name)).toEqual(['Davi Reis']);
  expect(index.withIds(new Set())).toEqual([]);
});
