import { describe, expect, it } from 'vitest';
import { linesOf, scaleFromLines } from './own-scale.ts';

describe('a scale of the reader’s own', () => {
  const lines = 'Bate certo\nQuase\nNão bate\n(Ainda não sabemos)';
  it('takes its values from the order of the lines, best first', () => {
    const scale = scaleFromLines('own-1', 'Da redação', lines)!;
    expect(scale.levels.map(({ id, value }) => [id, value])).toEqual([
      ['bate-certo', 3],
      ['quase', 2],
      ['nao-bate', 1],
      ['ainda-nao-sabemos', undefined],
    ]);
    expect([scale.best, scale.worst, scale.levels[0]!.label.es]).toEqual([3, 1, 'Bate certo']);
    expect(linesOf(scale)).toBe(lines);
  });
  it('keeps the id of a level that only moved', () => {
    expect(scaleFromLines('own-1', 'x', 'Não bate\nQuase')!.levels[0]!.id).toBe('nao-bate');
  });
  it('is none with one label, no name or two labels of one id', () => {
    expect(scaleFromLines('own-1', 'x', 'Só este')).toBeNull();
    expect(scaleFromLines('own-1', ' ', lines)).toBeNull();
    expect(scaleFromLines('own-1', 'x', 'Quase\nquase!')).toBeNull();
  });
  it('may be in letters of any script', () => {
    expect(scaleFromLines('own-1', 'x', 'صحيح\nخطأ')!.levels.map(({ id }) => id)).toEqual(['level-1', 'level-2']);
  });
});
