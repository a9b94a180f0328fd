import { describe, expect, it } from 'vitest';
import { changedPart } from './changed-part.ts';

describe('where two wordings differ', () => {
  const parts = (old: string, now: string) =>
    changedPart(old, now).map(({ before, changed, after }) => [before, changed, after]);
  it('is from the first to the last word that is another', () => {
    expect(parts('A taxa caiu 12% em um ano.', 'A taxa caiu 9% em um ano.')).toEqual([
      ['A taxa caiu ', '12%', ' em um ano.'],
      ['A taxa caiu ', '9%', ' em um ano.'],
    ]);
  });
  it('is nothing on the side that lacks the words', () => {
    expect(parts('Choveu em março.', 'Choveu muito em março.')).toEqual([
      ['Choveu ', '', 'em março.'],
      ['Choveu ', 'muito', ' em março.'],
    ]);
    expect(parts('um um', 'um um um')[1]!.join('')).toBe('um um um');
  });
  it('gives each text back whole', () => {
    for (const [old, now] of [
      ['tudo mudou', 'nada ficou'],
      ['igual', 'igual'],
      ['', 'novo'],
      ['fim', 'fim  e mais'],
    ] as const)
      expect(parts(old, now).map((three) => three.join(''))).toEqual([old, now]);
  });
});
