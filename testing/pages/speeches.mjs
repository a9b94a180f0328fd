import { storyPage } from './towns.mjs';

/**
 * The same news in three languages, each with a claim in indirect speech, one in direct speech and one by a source: who says it is told by the
 * words around it. `said` is the claim, its speaker and, where it is told, the speaker's role.
 */
export const SPEECHES = [
  {
    path: '/vilas/falas/',
    lang: 'pt-BR',
    title: 'Ministro promete contas em dia, e governadora mostra números',
    said: [
      {
        quote: 'O ministro da Fazenda, Fernando Haddad, disse que o déficit caiu 12% em um ano.',
        speaker: /Haddad/,
        role: /ministro da Fazenda/,
      },
      {
        quote:
          '“Gastamos 40 milhões de reais a menos do que em 2022”, afirmou a governadora de Pernambuco, Raquel Lyra.',
        speaker: /Lyra/,
        role: /governadora/,
      },
      {
        quote: 'Segundo o Tribunal de Contas, 3 em cada 10 obras federais estão paradas.',
        speaker: /Tribunal de Contas/,
      },
    ],
    rest: [
      'O encontro durou duas horas e terminou sem entrevista.',
      'Na sala havia café, bolo e uma pilha de relatórios encadernados.',
      'Os dois voltam a se encontrar na semana que vem, em Recife, para falar de estradas e de portos.',
      'Até lá, as equipes trocam planilhas, e ninguém quis adiantar o que vem nelas.',
      'Quem passou pelo corredor ouviu risos, disse um funcionário que pediu para não ser nomeado.',
    ],
  },
  {
    path: '/vilas/speeches/',
    lang: 'en',
    title: 'Chancellor promises balanced books as mayor shows his numbers',
    said: [
      {
        quote: 'The German finance minister, Christian Lindner, said that the deficit fell by 12% in one year.',
        speaker: /Lindner/,
        role: /finance minister/,
      },
      {
        quote: '“We built 1,200 homes for 9 million pounds last year,” said the mayor of London, Sadiq Khan.',
        speaker: /Khan/,
        role: /mayor/,
      },
      { quote: 'According to the statistics office, 3 in 10 federal sites stand idle.', speaker: /statistics office/ },
    ],
    rest: [
      'The meeting lasted two hours and ended without an interview.',
      'There was coffee in the room, a cake, and a pile of bound reports.',
      'The two will meet again next week to talk about roads and harbours, and about who pays for them.',
      'Until then their teams will exchange tables, and nobody wanted to say what is in them.',
      'Laughter was heard in the corridor by a clerk who asked not to be named.',
    ],
  },
  {
    path: '/vilas/discursos/',
    lang: 'es',
    title: 'El ministro promete cuentas al día y el alcalde enseña sus números',
    said: [
      {
        quote: 'El ministro de Economía, Carlos Cuerpo, dijo que el déficit bajó un 12% en un año.',
        speaker: /Cuerpo/,
        role: /ministro de Economía/,
      },
      {
        quote:
          '“Gastamos 40 millones de euros menos que en 2022”, afirmó el alcalde de Madrid, José Luis Martínez-Almeida.',
        speaker: /Almeida/,
        role: /alcalde/,
      },
      {
        quote: 'Según el Tribunal de Cuentas, 3 de cada 10 obras públicas están paradas.',
        speaker: /Tribunal de Cuentas/,
      },
    ],
    rest: [
      'El encuentro duró dos horas y terminó sin entrevista.',
      'En la sala había café, un bizcocho y una pila de informes encuadernados.',
      'Los dos vuelven a verse la semana que viene para hablar de carreteras y de puertos, y de quién los paga.',
      'Hasta entonces los equipos se cruzan tablas, y nadie quiso adelantar lo que hay en ellas.',
      'Quien pasó por el pasillo oyó risas, contó un funcionario que pidió no ser nombrado.',
    ],
  },
];

export function speechPage({ title, said, rest, lang }) {
  const paragraphs = said.map(({ quote }, at) => `${quote} ${rest[at]}`);
  return storyPage(title, [...paragraphs, ...rest.slice(said.length)], '', lang);
}

/** Another paper's story in which the minister says the same again, in nearly the same words. */
export const AGAIN = {
  path: '/vilas/de-novo/',
  lang: 'pt-BR',
  title: 'Em Belém, ministro repete que as contas melhoraram',
  said: [
    {
      quote: 'O ministro da Fazenda, Fernando Haddad, disse que o déficit caiu 12% em apenas um ano.',
      speaker: /Haddad/,
    },
  ],
  rest: [
    'A plateia de Belém aplaudiu, e a banda da escola tocou duas músicas.',
    'Choveu durante quase todo o discurso, e o palco ficou com 3 centímetros de água.',
    'O prefeito ouviu de pé, na primeira fila, com um guarda-chuva emprestado pelos bombeiros.',
    'Na saída, o ministro tomou um suco de cupuaçu e prometeu voltar em outubro com a família.',
    'A assessoria dele não respondeu às perguntas enviadas na véspera por este jornal, que pediu os números da conta.',
  ],
};
