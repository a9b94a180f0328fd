import { describe, expect, it } from 'vitest';
import { splitRunOns } from './run-ons.ts';

const parts = (text: string): string[] =>
  splitRunOns(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences run together', () => {
  for (const [name, text, expected] of [
    [
      'a note after a full stop',
      'A fila dobrou. (veja a tabela abaixo) O prazo acabou.',
      ['A fila dobrou.', '(veja a tabela abaixo)', 'O prazo acabou.'],
    ],
    [
      'a linked headline',
      'A ponte caiu. ++ Prefeito visita a obra na segunda O prazo acabou.',
      ['A ponte caiu.', '++ Prefeito visita a obra na segunda O prazo acabou.'],
    ],
    ['a quotation without a space', 'Nuno Vale saiu.“A conta não fecha.”', ['Nuno Vale saiu.', '“A conta não fecha.”']],
    ['an abbreviation at the end', 'O grupo é a K&M. A dívida dobrou.', ['O grupo é a K&M.', 'A dívida dobrou.']],
    [
      'brackets within a sentence',
      'A dívida (veja a tabela) dobrou em maio.',
      ['A dívida (veja a tabela) dobrou em maio.'],
    ],
    [
      'a full stop without a space',
      'O prazo acabou em maio.Obras da ponte seguem paradas.',
      ['O prazo acabou em maio.', 'Obras da ponte seguem paradas.'],
    ],
    [
      'two quotations without a space',
      'O prefeito chamou a obra de "um erro"."Nada foi pago", disse.',
      ['O prefeito chamou a obra de "um erro".', '"Nada foi pago", disse.'],
    ],
    ['a name with a dot', 'O site folha.com e o S.Paulo venceram.', ['O site folha.com e o S.Paulo venceram.']],
    ['a sum', 'O total é 3 + 4 no caso.', ['O total é 3 + 4 no caso.']],
  ] as const)
    it(name, () => expect(parts(text)).toEqual(expected));
});
