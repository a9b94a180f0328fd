import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it.each([
    ['a plain sentence', 'Ana viu 3 gatos.', ['Ana', 'viu', '3', 'gatos']],
    ['stops inside', 'The U.S. and EE.UU. agree', ['The', 'U.S.', 'and', 'EE.UU.', 'agree']],
    ['hyphens', 'Kim Jong-un', ['Kim', 'Jong', 'un']],
    ['elided words', "d'Emmanuel et l’Élysée", ['d', 'Emmanuel', 'et', 'l', 'Élysée']],
    ['a possessive', "Biden’s and Putin's", ['Biden', 'and', 'Putin']],
    ['sentences that lost their space', 'Dupond-Moretti.Un débat', ['Dupond', 'Moretti', 'Un', 'débat']],
    ['marks of their own', 'E\u0301va', ['E\u0301va']],
    ['letters beyond the basic plane', 'x \u{1D49C}bc y', ['x', '\u{1D49C}bc', 'y']],
    ['signs', '😀 — «»', []],
  ])('parts %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
  it('gives each its place', () => {
    for (const text of ["l'ex-président D'Al's U.S.", 'Sen. John McCain, Donald J. Trump'])
      for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end)).toContain(word);
  });
  it('says what stands between', () => {
    expect(wordsOf('Ana (PT), [MK Ben] Lima: Rosa- und').map(({ gap }) => gap)).toEqual([
      'start',
      'open',
      'stop',
      'space',
      'space',
      'colon',
      'suspended',
    ]);
  });
});
