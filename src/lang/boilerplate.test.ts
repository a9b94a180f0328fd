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
    'Updated May 3, 2024',
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
YES['newsletter']!.push(
  'Register / sign in to unlock more articles',
  'To read the rest of this story subscribe to the Gazette.',
  'Puede seguir a la redacción en Twitter',
  'Pour continuer la lecture, connectez-vous',
);
YES['comments']!.push(
  'Kommentare und Pings sind derzeit geschlossen.',
  'Both comments and pings are currently closed.',
);
YES['legal'] = ['(c) 2024 The House'];
YES['credit']!.push(
  'In this Dec. 12, 2006, file photo, the harbour of Marlow Bay is seen from the sea. (Agency)',
  'Image 1 of 5',
);
YES['credit']!.push('(ANSA)');
const NO = [
  'Leia o discurso do ministro, pediu o senador, antes de votar contra ele.',
  'By the time the vote came, most of the members had left the room.',
  'Share prices fell by a third, the bank said, and trading was suspended.',
  'To keep the peace, the two sides signed in Marlow what they had refused in May.',
  'New subscribers were fewer than the bank had expected.',
  'Puede seguir en prisión hasta el juicio, dijo la jueza.',
  'In this picture of the economy, the bank said, prices fall.',
  'Por isso o prefeito decidiu adiar a obra até o fim do ano.',
  'Die Werbeagentur bestreitet das.',
  'O presidente publicou o decreto na terça-feira.',
];

describe('boilerplate lines', () => {
  for (const [kind, lines] of Object.entries(YES))
    for (const line of lines) it(`"${line}" is ${kind}`, () => expect(boilerplateKind(line)).toBe(kind));
  for (const line of NO) it(`"${line}" is none`, () => expect(boilerplateKind(line)).toBeNull());
});

it('phrases name letters in a class only, where they are written out', () => {
  const phrases = Object.values(BOILERPLATE).flatMap((kinds) => Object.values(kinds).flat());
  expect(phrases.filter((phrase) => phrase.replace(/\[[^\]]*\]/g, '').includes('\\p'))).toEqual([]);
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
