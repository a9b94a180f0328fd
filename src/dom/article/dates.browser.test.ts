import { expect, test } from 'vitest';
import { dayOf } from './dates.ts';

test.each([
  ['2024-05-03T10:15:00+01:00', '2024-05-03'],
  ['20240503', '2024-05-03'],
  ['3 de maio de 2024 às 10h15', '2024-05-03'],
  ['Atualizado3 de maio de 2024Por Ana Prado', '2024-05-03'],
  ['1º de janeiro de 2024', '2024-01-01'],
  ['Lisboa, 3 mai. 2024', '2024-05-03'],
  ['3 de mayo del 2024', '2024-05-03'],
  ['1er juin 2024', '2024-06-01'],
  ['le 14 août 2024 à 8 h', '2024-08-14'],
  ['3. März 2024', '2024-03-03'],
  ['3 maggio 2024', '2024-05-03'],
  ['3-May-2024', '2024-05-03'],
  ['May 3rd, 2024 10:15 AM', '2024-05-03'],
  ['Sept. 3, 2024', '2024-09-03'],
  ['the 3rd of May 2024', '2024-05-03'],
  ['Published 3 May, 2024; updated 9 May, 2025', '2024-05-03'],
  ['03/05/2024', '2024-05-03'],
  ['05/23/24', '2024-05-23'],
  ['1714727700', '2024-05-03'],
])('%s is a day', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each(['', 'ontem', '2024', 'maio de 2024', '3 de maio', '45 de maio de 2024', 'por 3 votos em 2024', 'Ana Prado'])(
  '%s is none',
  (text) => {
    expect(dayOf(text)).toBeNull();
  },
);
