import { describe, expect, it } from 'vitest';
import { boilerplateKind } from './boilerplate.ts';
import { BOILERPLATE, beginningsOf, packed } from './pack-boilerplate.ts';
import PACKED from './packed-boilerplate.json' with { type: 'json' };

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
YES['related']!.push(
  'Veja outras notícias da região',
  'Pode também interessar',
  'Otras noticias sobre economía',
  'Dans la même rubrique',
  'Zum Weiterlesen',
  'Altri articoli',
  'More great reads',
);
YES['newsletter']!.push(
  'Siga-nos no Instagram',
  'Entre no nosso canal do WhatsApp',
  'Receba as notícias no seu e-mail',
  'Receba as últimas no canal',
  'Recibe cada mañana las noticias en tu correo',
  'Únete al canal',
  'Activez les notifications',
  'Jetzt Abo testen',
  'Attiva le notifiche',
  'Make us your preferred source',
);
YES['player'] = ['Ouvir notícia', 'Escuchar la noticia', "Écouter l'article", 'Artikel vorlesen', '02:31', 'Loading'];
YES['date']!.push('12/03/2024 às 14h30', '12.03.2024, 14:30 Uhr', '12/03/24');
YES['credit']!.push('Reprodução/TV Costa', 'Divulgação', 'Créditos: Arquivo');
YES['comments']!.push(
  'Ver todos os comentários',
  'Comentários (3)',
  'Kommentare anzeigen',
  'Soyez le premier à commenter',
);
YES['legal']!.push('Terms of use', 'Copyright 2024 The House', 'Zurück zur Startseite', 'Privacy policy');
/** What editors say of the text: how it came about, what was changed. */
YES['date']!.push(
  'This story has been updated with additional information.',
  '(Notícia atualizada às 12h33 com declarações da empresa)',
  'Noticia actualizada a las 14:20',
  'Cet article a été mis à jour le 12 mars à 18 h.',
  'Dieser Text wurde aktualisiert.',
  'Articolo aggiornato alle 14.30',
);
YES['byline'] = [
  'This story was edited for broadcast by the night desk.',
  'Esta reportagem foi produzida por uma estagiária sob supervisão da editora.',
  'Este artículo fue publicado originalmente en otra revista.',
  'Cet article est paru dans la revue de mars',
  'Über dieses Thema berichtete der Sender am 22. Februar um 17:00 Uhr.',
  'Questo articolo è stato pubblicato originariamente altrove',
];
YES['newsletter']!.push(
  'Keep up with the latest by downloading the Gazette app.',
  'If you were forwarded this email, you can subscribe here:',
  'Chaque matin, retrouvez notre sélection de vingt articles',
  'Unser Newsletter bringt Ihnen jeden Morgen das Wichtigste.',
);
YES['newsletter']!.push(
  'Follow the Gazette on WhatsApp',
  'Sigue a la Gazeta en Facebook',
  'Suivez la Gazette sur Instagram',
  'Segui la Gazzetta su WhatsApp',
);
YES['related']!.push('Read more from the Gazette:');
YES['legal']!.push(
  'Viu algum erro? Fale com a redação',
  'Vous avez repéré une erreur ? Signalez-la.',
  'Sie haben einen Fehler entdeckt?',
);
const NO = [
  // Words of a menu that also begin a sentence.
  'Entre 2010 e 2020, o grupo comprou doze portos na costa.',
  'Carregando cartazes, os moradores pediram a volta do trem.',
  'Crédito rural terá juros menores a partir de julho, disse a ministra.',
  'Reprodução assistida cresce no país, segundo o conselho.',
  'Divulgação de dados foi adiada pelo instituto.',
  'Comentários do prefeito sobre a obra irritaram os vizinhos.',
  'Receber os refugiados custará mais do que o previsto, diz o governo.',
  'Forma parte de un grupo que investiga la jueza.',
  'Recibe el apoyo de su partido en la sierra.',
  'Boletín Oficial en mano, la alcaldesa negó la venta.',
  'Cargando pancartas, los vecinos cortaron la calle.',
  'Enviar tropas a la frontera sería un error, dijo el ministro.',
  'Normas más estrictas para los alquileres rigen desde hoy.',
  'Envoyer des soldats serait une faute, a dit la ministre.',
  "Une erreur judiciaire, selon l'avocat du maire.",
  'Recevoir la Coupe coûterait deux milliards, selon le rapport.',
  'Sie haben noch nie so viele Stimmen gezählt, sagte der Leiter.',
  'Nach oben korrigierte die Bank ihre Prognose.',
  'Passend zum Jubiläum kommt die Präsidentin in die Stadt.',
  'Zurück zu alten Regeln will der Minister nicht.',
  'Ihre Meinung änderte die Ministerin am Abend.',
  'Entra nel vivo la campagna per il voto di maggio.',
  'Registrati dodici casi in tre giorni, secondo la regione.',
  "L'autore del furto è stato fermato nella notte.",
  'Privacy, il garante chiede una multa di tre milioni.',
  'Abbonamento ai mezzi più caro da settembre, dice il sindaco.',
  'Partager le pouvoir ne plaît pas au président sortant.',
  'Comparte la opinión de la jueza sobre el puerto.',
  'Vai alla squadra di casa il titolo di quest’anno.',
  'Escuchar la voz de los vecinos, pide la alcaldesa.',
  'Dienstag, 15. Februar',
  '02-751-1500',
  'Download the list of ships from the site of the port.',
  'Terms of the deal were not disclosed.',
  'More popular than ever, the mayor won a third term.',
  '“Thank you for your patience,” the minister told them.',
  'By entering the war, the country broke its own law.',
  'What do you think the court will decide in May?',
  'Listen to the people, the bishop said.',
  'Copyright law does not cover the archive, the judge found.',
  'Our standards are falling, the rector said.',
  'Loading the ships took nine days, the port said.',
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
  // Words that editors use of the text, in it.
  'Follow the money on paper, the senator told the committee.',
  'Read more from the letters, the judge told the clerk, and he did.',
  'This report was the first to show that wages fell in the second quarter, the ministry said on Tuesday.',
  'This article of the constitution was amended in 1998 to allow for a second term of the president.',
  'Welcome to the city that never sleeps, the mayor told the delegates on Monday.',
  'Help keep the streets clean, the mayor urged residents at the end of the meeting.',
  'Notícia boa chegou na terça-feira, quando o hospital reabriu a maternidade depois de dois meses.',
  'Texto aprovado pelo Senado prevê multa de até R$ 50 mil para quem descumprir a norma.',
  'Este texto é o mais duro já enviado pelo governo ao Congresso, afirmou o relator.',
  'Esta matéria foi aprovada na semana passada pela comissão de Justiça e agora vai ao plenário.',
  'Envie o quanto antes os documentos, pediu a prefeitura aos moradores afetados pela cheia.',
  'Viu um erro no edital e avisou a comissão, que suspendeu a licitação no mesmo dia.',
  'La noticia fue recibida con sorpresa en el Congreso, donde nadie esperaba la renuncia.',
  'Esta nota fue escrita por el secuestrador y hallada en el coche, según la policía.',
  'Cet article a été voté par 61 voix contre 24 après sept heures de débat.',
  'Chaque matin, une trentaine de bénévoles distribuent des repas chauds devant la gare.',
  'Une erreur de pilotage est à l’origine de l’accident, selon le rapport.',
  'Dieser Beitrag ist nach Ansicht der Kasse zu hoch und wird im Herbst gesenkt.',
  'Über dieses Thema wird im Rat seit Jahren gestritten.',
  'Fehler gefunden hat der Rechnungshof vor allem bei der Vergabe der Aufträge.',
  'Questo articolo è contestato dall’opposizione, che ne chiede lo stralcio.',
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
    ['©', ['©']],
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
    expect(any.length).toBeLessThan(6);
  });
});

it('are packed as they are written: run `npm run data` after a change', () => {
  for (const [language, phrases] of Object.entries(BOILERPLATE))
    expect(PACKED[language as keyof typeof PACKED]).toBe(packed(phrases));
});
