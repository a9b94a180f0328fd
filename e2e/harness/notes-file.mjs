/** Notes of our own making as a W3C file: 24 on four articles of one outlet, of every kind, with words that formats find hard. */
export const SITE = 'biblioteca.example';
export const NOTES = 24;

const NAMES = ['Marta Reis', 'João Alva', 'Inês Prado'];
const VERDICTS = ['Verdadeiro', 'Exagerado', 'Falso'];
const WORDS = [
  '=HYPERLINK("https://x.example")',
  'vírgula, "aspas"\ne linha',
  'emoji 😀 e عربى',
  '@SUM(A1)',
  '+351 22 000',
  '-5 %',
  'a: b # c',
  '[[x]] *y* <b>z</b>',
];

const id = (number) => `urn:uuid:00000000-0000-4000-8000-${(0xe2e000 + number).toString(16).padStart(12, '0')}`;

function article(number) {
  const url = `https://www.${SITE}/noticia-${number}`;
  const headlines = [
    'Ponte de Alva abre em março',
    'Ponte de Alva só abre em abril',
    'O preço da água sobe: "a culpa é de todos"',
    'Eleição na câmara de Prado',
  ];
  return {
    id: `urn:uuid:10000000-0000-4000-8000-${(0xe2e000 + number).toString(16).padStart(12, '0')}`,
    url,
    canonicalUrl: url,
    headline: headlines[number],
    author: ['Rita Moura', 'Agência Alva'],
    publisher: 'A Biblioteca',
    datePublished: `2024-0${number + 1}-10T22:15:00-03:00`,
    inLanguage: 'pt',
    accessed: '2024-06-01T08:00:00.000Z',
    urls: [url],
  };
}

function annotation(number) {
  const place = article(number % 4);
  const claim = number % 3 === 0;
  const name = NAMES[number % 3];
  const at = `2024-0${1 + (number % 6)}-15T08:${String(number).padStart(2, '0')}:00.000Z`;
  const words = WORDS[number % WORDS.length];
  return {
    id: id(number),
    type: 'Annotation',
    motivation: claim ? 'assessing' : number % 3 === 1 ? 'commenting' : 'highlighting',
    created: at,
    modified: at,
    body:
      number % 3 === 2
        ? []
        : [
            { type: 'TextualBody', value: `Nota ${number}: ${words}`, format: 'text/plain', purpose: 'commenting' },
            {
              type: 'TextualBody',
              value: number % 2 ? 'obras públicas' : 'água',
              format: 'text/plain',
              purpose: 'tagging',
            },
          ],
    target: {
      type: 'SpecificResource',
      source: place.url,
      selector: [
        { type: 'TextQuoteSelector', exact: `A citação ${number} diz ${words}`, prefix: 'antes ', suffix: ' depois' },
        { type: 'TextPositionSelector', start: number * 100, end: number * 100 + 50 },
      ],
    },
    'glosa:colour': ['yellow', 'green', 'blue'][number % 3],
    ...(number % 4 === 0 ? { 'glosa:leaderIds': ['own-reis'] } : {}),
    ...(claim
      ? {
          'glosa:claim': {
            claimReviewed: `A ponte custou ${number} milhões`,
            type: 'quantity',
            speaker: { name, jobTitle: 'ministra das Obras', ...(name === NAMES[0] ? { leaderId: 'own-reis' } : {}) },
            appearances: [place.url],
            priority: 1,
            status: number % 2 ? 'inCheck' : 'checked',
            evidence: [{ url: 'https://contas.example/1', title: 'Contas', accessed: at }],
            verdict: { scale: 'lupa', id: 'v', label: VERDICTS[(number / 3) % 3] },
            reviewer: 'Rita Moura',
            reviewedAt: at,
          },
        }
      : {}),
    'glosa:article': place,
  };
}

/** The file; `strange` adds a row that every importer must refuse. */
export function notesFile({ strange = false } = {}) {
  const items = Array.from({ length: NOTES }, (_, number) => annotation(number));
  if (strange) items.splice(1, 0, { ...annotation(99), target: { source: 'javascript:alert(1)' } });
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `{"@context":["http://www.w3.org/ns/anno.jsonld"],"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[\n${lines}\n]}}\n`;
}
