import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { findLeaders } from './find-leaders.ts';
import { unpackLeaders } from './leader-index.ts';
import { unpackTables } from './tables.ts';

const packed = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../data/packed', name), 'utf8');
const index = unpackLeaders(packed('leaders.txt'));

describe('role phrases that mean somebody', () => {
  const meant = (text: string, language: Language): string[] =>
    findLeaders(text, {
      language,
      index,
      tables: unpackTables(packed(`tables-${language}.txt`)),
      date: '2024-09-03',
    })
      .filter(({ kind }) => kind === 'role')
      .map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`);
  it.each<[Language, string, string[]]>([
    ['pt', 'O presidente Lula viajou. O presidente volta amanhã.', ['presidente = Luiz Inácio Lula da Silva']],
    [
      'fr',
      "Anne Hidalgo s'en va. Le maire de Saint-Pompon, Rémi Lacaze, reste. La maire de Paris a parlé.",
      ['maire de Paris = Anne Hidalgo'],
    ],
    [
      'es',
      'El presidente colombiano, Gustavo Petro, acusó al exmandatario Álvaro Uribe. El jefe de Estado no cede.',
      ['jefe de Estado = Gustavo Petro'],
    ],
    [
      'es',
      'La presidenta de México, Claudia Sheinbaum, descartó que Donald Trump envíe tropas, dijo la mandataria.',
      ['mandataria = Claudia Sheinbaum'],
    ],
    ['es', 'El Congreso nombró primer ministro a Pedro Sánchez.', []],
    [
      'pt',
      'Lula viajou com Emmanuel Macron. O presidente francês volta hoje.',
      ['presidente francês = Emmanuel Macron'],
    ],
    [
      'pt',
      'O governador do Acre, Bento Sarmento, reuniu-se com o ministro da Saúde, Caio Brandão. O governador pediu verba; o ministro negou.',
      ['governador = Bento Sarmento', 'ministro = Caio Brandão'],
    ],
    [
      'pt',
      'O líder do PT no Senado, Breno Falcão, e o líder do PL, Davi Moura, brigaram. O líder do PT saiu antes.',
      ['líder do PT = Breno Falcão'],
    ],
    ['pt', 'O presidente Lula falou. O presidente da empresa discordou.', []],
    ['pt', 'O presidente Lula falou. Um presidente não fala assim.', []],
    ['pt', 'O presidente Lula falou. Serei o presidente de todos, disse o candidato a presidente do clube.', []],
    [
      'en',
      'Governor Wendell Brackley spoke. The governor of Ohio left early.',
      ['governor of Ohio = Wendell Brackley'],
    ],
    ['en', 'Angela Merkel came. The German chancellor stayed an hour.', ['German chancellor = Angela Merkel']],
    ['en', 'President Donald Trump spoke. He is also the president of a golf club.', []],
    [
      'en',
      'Keir Starmer spoke. Lady Starmer, the Prime Minister’s wife, wore blue.',
      ['Prime Minister = Keir Starmer'],
    ],
    [
      'es',
      'La ministra del Interior, Rosalía Quintanar, y el ministro de Salud, Bruno Salvatierra, llegaron. La ministra habló. El titular de Salud calló.',
      ['ministra = Rosalía Quintanar', 'titular de Salud = Bruno Salvatierra'],
    ],
    ['es', 'El presidente Gabriel Boric habló. El mandatario chileno viajó.', ['mandatario chileno = Gabriel Boric']],
    ['es', 'El presidente Gabriel Boric habló. El presidente de la compañía renunció.', []],
    // Presidents of regions are several, and the one named at the end is not the one meant before.
    [
      'es',
      'El presidente de la Junta de Andalucía, Juanma Moreno, habló. El presidente andaluz pidió calma. El presidente volvió. Acudió el presidente de Castilla y León, Alfonso Fernández Mañueco, y llamó el presidente del Gobierno, Pedro Sánchez.',
      ['presidente andaluz = Juanma Moreno', 'presidente = Juanma Moreno'],
    ],
    // A president is no king, nor the prime minister that he was once.
    ['es', 'Augusto Pinochet cayó. El cargo se remonta a la defensa del rey.', []],
    ['fr', 'Le président russe Vladimir Poutine attend. Le premier ministre viendra.', []],
    ['pt', 'O presidente Jair Bolsonaro falou. O chefe do Executivo saiu.', ['chefe do Executivo = Jair Bolsonaro']],
    // Nobody holds the next presidency, and who held it then is not whom the text calls so now.
    ['en', 'Kamala Harris may become the next American president, wrote Barack Obama.', []],
    [
      'fr',
      'Emmanuel Macron gouverne. Le président de la République de l’époque, François Hollande, a signé. Le président de la République répond. Emmanuel Macron part.',
      ['président de la République = Emmanuel Macron'],
    ],
    [
      'en',
      'Donald Trump and Kamala Harris met. Joe Biden stayed home. The former president spoke first, and the president watched.',
      ['former president = Donald Trump', 'president = Joe Biden'],
    ],
    // One minister is not another, as the nouns say.
    [
      'en',
      'Communications Minister Fahmi Fadzil spoke in Kuala Lumpur. The foreign minister and two others paid. The minister left.',
      ['minister = Fahmi Fadzil'],
    ],
    [
      'de',
      'Wirtschaftsminister Udo Fenske und Innenministerin Hedwig Altmark kamen. Der Wirtschaftsminister sprach. Der Außenminister fehlte.',
      ['Wirtschaftsminister = Udo Fenske'],
    ],
    ['en', 'King Charles smiled. The Princess of Wales waved.', []],
    // What restricts the noun tells of somebody else.
    [
      'es',
      'El fiscal general del Estado, Álvaro García Ortiz, declaró. El fiscal que investiga al empresario calló.',
      [],
    ],
    [
      'it',
      'Il ministro dell’Economia Giovanni Tria e il vicepremier Matteo Salvini litigano. Il titolare del Tesoro resiste.',
      ['titolare del Tesoro = Giovanni Tria'],
    ],
    ['fr', 'Emmanuel Macron a parlé. Le chef de l’État est parti.', ['chef de l’État = Emmanuel Macron']],
    ['fr', 'Emmanuel Macron a parlé. Le président du PSG est parti.', []],
    ['de', 'Wladimir Putin sprach. Der Kremlchef schwieg dann.', ['Kremlchef = Vladimir Putin']],
    [
      'de',
      'Bundesministerin Hedwig Altmark und Minister Udo Fenske kamen. Die Familien- und Frauenministerin sprach.',
      ['Familien- und Frauenministerin = Hedwig Altmark'],
    ],
    // The compound's last part says the office: no plural, a woman.
    [
      'de',
      'Die EZB-Präsidentin Christine Lagarde warnte. Die EZB-Chefin will die Zinsen senken.',
      ['EZB-Chefin = Christine Lagarde'],
    ],
    [
      'de',
      'Der Grünen-Vorsitzende Omid Nouripour sprach. Der Grünen-Vorsitzende ging.',
      ['Grünen-Vorsitzende = Omid Nouripour'],
    ],
    // A politician is no office.
    ['de', 'Der Ministerpräsident Knut Ahlers (CDU) kam. Der CDU-Politiker lobte Sahra Wagenknecht.', []],
    // Whom the text calls so, not who is it by the list under another office here.
    [
      'de',
      'Oppositionsführer Friedrich Merz fordert viel. Alle warten auf den Kanzler. Bundeskanzler Olaf Scholz schwieg.',
      ['Kanzler = Olaf Scholz'],
    ],
    // Not the one of whom the same sentence says the country.
    [
      'de',
      'Frankreichs Präsident Emmanuel Macron fliegt zu US-Präsident Donald Trump. Der Präsident hat mit dem amerikanischen Präsidenten telefoniert.',
      ['Präsident = Emmanuel Macron', 'amerikanischen Präsidenten = Donald Trump'],
    ],
    [
      'pt',
      'O ministro Fernando Haddad falou. O ministro do Supremo Tribunal Federal, Flávio Dino, decidiu. O ministro deu dez dias.',
      ['ministro = Flávio Dino'],
    ],
    [
      'pt',
      'O presidente do PTB, Roberto Jefferson, esteve com o presidente Michel Temer. O presidente do PTB saiu calado.',
      ['presidente do PTB = Roberto Jefferson'],
    ],
    [
      'pt',
      'O presidente do PSD, Rui Rio, criticou o governo. A guerra com o primeiro-ministro continua, e António Costa sabe.',
      ['primeiro-ministro = António Costa'],
    ],
    [
      'de',
      'Bundeskanzler Olaf Scholz und Wirtschaftsminister Robert Habeck kamen. Der Vizekanzler sprach.',
      ['Vizekanzler = Robert Habeck'],
    ],
    // Behind the German office an article begins the object.
    [
      'de',
      'Oppositionsführer Udo Fenske kam. Dann wollte der SPD-Fraktionschef das Rad weiterdrehen.',
      ['SPD-Fraktionschef = Udo Fenske'],
    ],
    [
      'en',
      'Keir Starmer stood beside Rachel Reeves. The Chancellor wept, and the PM smiled at Prime Minister’s Questions.',
      ['Chancellor = Rachel Reeves', 'PM = Keir Starmer'],
    ],
    [
      'en',
      'Kemi Badenoch spoke. The Leader of the Opposition was brief.',
      ['Leader of the Opposition = Kemi Badenoch'],
    ],
    // Of what he was before, "the president" is not him.
    [
      'pt',
      'O ex-presidente da Câmara Arthur Lira fechou com Lula. A campanha agrada ao presidente.',
      ['presidente = Luiz Inácio Lula da Silva'],
    ],
    ['it', 'Giuseppe Conte chiama Angela Merkel. La cancelliera risponde.', ['cancelliera = Angela Merkel']],
    ['it', 'Matteo Salvini attacca Giuseppe Conte. Poi il vicepremier esce.', ['vicepremier = Matteo Salvini']],
    [
      'pt',
      'O Presidente guineense, José Mário Vaz, nomeou Aristides Gomes primeiro-ministro. O Presidente guineense viaja.',
      ['Presidente guineense = José Mário Vaz'],
    ],
    [
      'fr',
      'Christiane Taubira et Manuel Valls ont parlé. La ministre de la Justice est restée.',
      ['ministre de la Justice = Christiane Taubira'],
    ],
    [
      'de',
      'Alexander Van der Bellen kam. Das Staatsoberhaupt schwieg.',
      ['Staatsoberhaupt = Alexander Van der Bellen'],
    ],
    ['pt', 'A ministra Marina Silva saiu. O novo ministro será um general.', []],
    ['pt', 'Dilma Rousseff ouviu. O vice sugeriu à presidente que evite brigas.', ['presidente = Dilma Rousseff']],
    ['es', 'El gobernador Horacio Tapiales habló. La diputada Inés Oteyza será su candidata.', []],
    ['it', 'Giorgia Meloni è partita. La premier torna lunedì.', ['premier = Giorgia Meloni']],
    ['it', 'Re Felipe VI è arrivato con la regina Letizia. Il sovrano ha salutato.', ['sovrano = Felipe VI']],
    [
      'es',
      'El fiscal general, Bruno Salvatierra, calló. La fiscal superior de Madrid, Nerea Lastra, habló. El fiscal general se fue.',
      ['fiscal general = Bruno Salvatierra'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(meant(text, language)).toEqual(expected);
  });
});
