import { describe, expect, it } from 'vitest';
import { BOILERPLATE, beginningsOf, boilerplateKind } from './boilerplate.ts';

const YES: Record<string, string[]> = {
  related: [
    'Leia também',
    'Veja também:',
    'Saiba mais',
    'Notícias relacionadas',
    'Read more',
    'Related articles',
    'Te puede interesar: otra historia',
    'Lire aussi : une piscine fermée',
    'Sur le même sujet',
    'Mehr zum Thema',
    'Lesen Sie auch',
    'Leggi anche',
  ],
  advertisement: [
    'Publicidade',
    'CONTINUA DEPOIS DA PUBLICIDADE',
    'Advertisement',
    'Anzeige',
    'La suite après cette publicité',
    'Pubblicità',
  ],
  newsletter: [
    'Receba notícias no seu Telegram',
    'Sign up for our newsletter',
    'Suscríbete al boletín',
    'Abonnez-vous',
    'Jetzt kostenlos anmelden',
    'Iscriviti alla newsletter',
  ],
  credit: ['Foto: Arquivo', 'Photo: Agency', 'Crédit : Agence', 'Bild: Archiv'],
  date: [
    'Publicado em 12/03/2024',
    'Updated 3 May 2024',
    'Publié le 3 mai',
    'Aktualisiert am 5. November',
    'Pubblicato il 20 febbraio',
  ],
};
/** Phrases with groups, optional parts and figures at their beginning. */
YES['related']!.push('You may also like', 'Might also be interested', 'As mais lidas da semana', 'Te puede interesar');
YES['comments'] = [
  '12 comments',
  '3 Kommentare',
  'Kommentare (4)',
  'Laissez un commentaire',
  'Écrivez votre commentaire',
];
YES['legal'] = ['(c) 2024 The House'];
YES['credit']!.push('(ANSA)');
const NO = [
  'Leia o discurso do ministro, pediu o senador, antes de votar contra ele.',
  'By the time the vote came, most of the members had left the room.',
  'Share prices fell by a third, the bank said, and trading was suspended.',
  'Por isso o prefeito decidiu adiar a obra até o fim do ano.',
  'Die Werbeagentur bestreitet das.',
  'O presidente publicou o decreto na terça-feira.',
];

describe('boilerplate lines', () => {
  for (const [kind, lines] of Object.entries(YES))
    for (const line of lines) it(`"${line}" is ${kind}`, () => expect(boilerplateKind(line)).toBe(kind));
  for (const line of NO) it(`"${line}" is none`, () => expect(boilerplateKind(line)).toBeNull());
});

describe('the beginnings of a phrase', () => {
  const cases: [string, string[]][] = [
    ['leia também', ['lei']],
    ['(leggi|guarda) anche', ['leg', 'gua']],
    ['(as )?mais lidas', ['as', 'mai']],
    ['(email|e-mail)', ['e', 'ema']],
    ['(ad|ads)$', ['ads', 'ad']],
    ['\\d* ?comments?', ['#', 'com']],
    ['por\\s*:', ['por']],
    ['©', ['']],
    ['.{0,40}(whatsapp channel)', ['']],
  ];
  for (const [phrase, heads] of cases)
    it(`"${phrase}"`, () =>
      expect(
        beginningsOf(phrase)
          .map(({ head }) => head)
          .sort(),
      ).toEqual([...heads].sort()));

  it('can be read off for nearly all: the others are tried against every line', () => {
    const any = Object.values(BOILERPLATE).flatMap((kinds) =>
      Object.values(kinds)
        .flat()
        .filter((phrase) => beginningsOf(phrase).some(({ head }) => head === '')),
    );
    expect(any.length).toBeLessThan(12);
  });
});
