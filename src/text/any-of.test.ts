import { expect, it } from 'vitest';
import { endsWithAny, hasAny, startsWithAny } from './any-of.ts';

it('looks for words anywhere, at the beginning and at the end', () => {
  const words = ['foto', 'vídeo'];
  expect(['a foto', 'um vídeo aqui', 'um texto'].map((text) => hasAny(text, words))).toEqual([true, true, false]);
  expect(['foto de', 'a foto', ''].map((text) => startsWithAny(text, words))).toEqual([true, false, false]);
  expect(['a foto', 'foto de', ''].map((text) => endsWithAny(text, words))).toEqual([true, false, false]);
});
