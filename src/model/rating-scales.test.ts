import { describe, expect, it } from 'vitest';
import { parseScale, RATING_SCALES, scaleOf, verdictOf } from './rating-scales.ts';

describe('the built-in scales', () => {
  it.each(RATING_SCALES.map((scale) => [scale.id, scale] as const))('%s is whole', (_id, scale) => {
    const ids = scale.levels.map((level) => level.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { label, value } of scale.levels) {
      for (const words of Object.values(label)) expect(words.trim()).not.toBe('');
      if (value !== undefined) expect(value).toBeGreaterThanOrEqual(scale.worst);
      if (value !== undefined) expect(value).toBeLessThanOrEqual(scale.best);
    }
    const values = scale.levels.map((level) => level.value).filter((value) => value !== undefined);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values[0]).toBe(scale.best);
    expect(values.at(-1)).toBe(scale.worst);
  });
  it('have labels that differ within each language', () => {
    for (const { levels } of RATING_SCALES)
      for (const language of ['pt', 'en', 'es'] as const)
        expect(new Set(levels.map((level) => level.label[language])).size).toBe(levels.length);
  });
});

describe('a verdict', () => {
  it('keeps scale, id and words together', () => {
    expect(verdictOf('politifact', 'pants-on-fire', 'en')).toEqual({
      scale: 'politifact',
      id: 'pants-on-fire',
      label: 'Pants on Fire!',
      value: 1,
      best: 6,
      worst: 1,
    });
    expect(verdictOf('lupa', 'too-early', 'pt')).toEqual({
      scale: 'lupa',
      id: 'too-early',
      label: 'Ainda é cedo para dizer',
    });
    expect(verdictOf('poligrafo', 'fabricated', 'pt')?.label).toBe('Pimenta na Língua');
  });
  it('is null for what no scale has', () => {
    expect(verdictOf('lupa', 'constructor', 'pt')).toBeNull();
    expect(verdictOf('__proto__', 'true', 'pt')).toBeNull();
  });
});

describe('the reader’s own scale', () => {
  const good = {
    id: 'casa',
    name: 'A casa',
    best: 3,
    worst: 1,
    levels: [
      { id: 'sim', label: { pt: 'Sim', en: 'Yes' }, value: 3 },
      { id: 'nao', label: 'Não', value: 1 },
      { id: 'talvez', label: 'Talvez' },
    ],
  };
  it('is taken, with one language standing in for another', () => {
    const own = parseScale(JSON.parse(JSON.stringify(good)));
    if (typeof own === 'string') throw new Error(own);
    expect(own.levels[0]!.label).toEqual({ pt: 'Sim', en: 'Yes', es: 'Sim' });
    expect(verdictOf('casa', 'nao', 'es', [own])).toEqual({
      scale: 'casa',
      id: 'nao',
      label: 'Não',
      value: 1,
      best: 3,
      worst: 1,
    });
    expect(scaleOf('casa')).toBeNull();
  });
  it.each([
    ['no object', null],
    ['an id of a built-in scale', { ...good, id: 'lupa' }],
    ['an id with spaces', { ...good, id: 'A casa' }],
    ['no name', { ...good, name: ' ' }],
    ['one level', { ...good, levels: good.levels.slice(1, 2) }],
    ['two levels of one id', { ...good, levels: [good.levels[0], good.levels[0]] }],
    ['a value off the line', { ...good, levels: [good.levels[0], { id: 'x', label: 'X', value: 9 }] }],
    ['a value that is no number', { ...good, levels: [good.levels[0], { id: 'x', label: 'X', value: '1' }] }],
    ['a level without label', { ...good, levels: [good.levels[0], { id: 'x' }] }],
    ['best below worst', { ...good, best: 0 }],
    ['an endless line', { ...good, best: Number.POSITIVE_INFINITY }],
  ])('is refused with %s', (_name, value) => {
    expect(parseScale(value)).toMatch(/\.$/);
  });
});
