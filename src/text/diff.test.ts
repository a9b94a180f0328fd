import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords } from './diff.ts';

it('shows what was put in place of what', () => {
  expect(diffWords('It would cost 48 million.', 'It may cost 63 million.')).toEqual([
    { kind: 'same', text: 'It ' },
    { kind: 'removed', text: 'would' },
    { kind: 'added', text: 'may' },
    { kind: 'same', text: ' cost ' },
    { kind: 'removed', text: '48' },
    { kind: 'added', text: '63' },
    { kind: 'same', text: ' million.' },
  ]);
});

it('holds both wordings whole', () => {
  const text = fc.array(fc.constantFrom('a', 'b ', 'c', ' ', '水', '.', '\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const parts = diffWords(a, b);
      const joined = (without: string) =>
        parts
          .filter(({ kind }) => kind !== without)
          .map((part) => part.text)
          .join('');
      expect(joined('added')).toBe(a);
      expect(joined('removed')).toBe(b);
    }),
  );
});
