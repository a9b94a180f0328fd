import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fitted from '../../data/claims-weights.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Mention } from '../../model/leader.ts';
import { findClaims } from './find-claims.ts';

/** Worth checking (yes) and not (no): every yes has to rank above every no of its language. */
const LISTS: Record<Language, { yes: string[]; no: string[] }> = {
  pt: {
    yes: [
      'O desemprego subiu para 14,2% em março, o maior índice em dez anos, segundo o IBGE.',
      'O procurador acusou o senador de receber R$ 3 milhões em propina da construtora.',
      'O senador negou ter recebido dinheiro da construtora e disse que as doações foram legais.',
      'Ao menos 23 pessoas morreram no ataque, informou o governo.',
    ],
    no: [
      'Veja as fotos da festa.',
      'Quem será o próximo?',
      'Gostaria de agradecer a todos vocês pelo carinho.',
      'Foi um dia lindo e feliz para a nossa família.',
    ],
  },
  en: {
    yes: [
      'Unemployment rose to 14.2 percent in March, the highest rate in ten years, the agency said.',
      'Prosecutors accused the senator of taking $3 million in bribes from the builder.',
      'At least 23 people were killed in the attack, the government said.',
    ],
    no: ['Click here to see the photos.', 'Who will be next?', 'We love this beautiful day with our family.'],
  },
  es: {
    yes: [
      'El desempleo subió al 14,2 % en marzo, la mayor tasa en diez años, según el instituto.',
      'El fiscal acusó al senador de recibir 3 millones de euros en sobornos.',
      'Al menos 23 personas murieron en el ataque, informó el Gobierno.',
    ],
    no: [
      'Vea las fotos de la fiesta.',
      '¿Quién será el próximo?',
      'Gracias a todos, fue un día feliz para nuestra familia.',
    ],
  },
  fr: {
    yes: [
      'Le chômage a atteint 14,2 % en mars, le taux le plus élevé en dix ans, selon l’institut.',
      'Au moins 23 personnes ont été tuées dans l’attaque, a annoncé le gouvernement.',
    ],
    no: ['Lire aussi : les photos.', 'Qui sera le prochain ?', 'Merci à tous, quelle joie pour notre famille !'],
  },
  de: {
    yes: [
      'Die Arbeitslosigkeit stieg im März auf 14,2 Prozent, den höchsten Wert seit zehn Jahren, sagte die Behörde.',
      'Mindestens 23 Menschen wurden bei dem Angriff getötet, teilte die Regierung mit.',
    ],
    no: [
      'Hier die Fotos ansehen.',
      'Wer wird der Nächste?',
      'Danke an alle, das war ein schöner Tag für unsere Familie.',
    ],
  },
  it: {
    yes: [
      'La disoccupazione è salita al 14,2 per cento a marzo, il tasso più alto in dieci anni, secondo l’istituto.',
      'Almeno 23 persone sono state uccise nell’attacco, ha dichiarato il governo.',
    ],
    no: ['Guarda le foto.', 'Chi sarà il prossimo?', 'Grazie a tutti, che gioia per la nostra famiglia!'],
  },
};

const STORY =
  'Rita Moura, ministra da Saúde, disse que a fila caiu 30% em 2023. "Gastamos R$ 40 milhões", afirmou. A oposição nega os números. Veja as fotos. A sessão começou às 10h. O plano segue em debate. Quem paga a conta?';

for (const [name, weights] of [
  ['fitted weights', fitted],
  ['hand weights', undefined],
] as const)
  describe(`the ranking, ${name}`, () => {
    for (const language of LANGUAGES)
      it(`sets what is worth checking first: ${language}`, () => {
        const { yes, no } = LISTS[language];
        const claims = findClaims([...no, ...yes].join('\n'), { language, ...(weights ? { weights } : {}) });
        expect(claims).toHaveLength(yes.length + no.length);
        const scores = claims.map((claim) => claim.score);
        expect(Math.min(...scores.slice(no.length))).toBeGreaterThan(Math.max(...scores.slice(0, no.length)));
      });
  });

describe('findClaims', () => {
  it('marks about a third and at least two', () => {
    expect(findClaims(STORY, { language: 'pt' }).filter((claim) => claim.highlight)).toHaveLength(2);
    const long = Array.from({ length: 40 }, (_, i) => `O custo subiu ${i + 11}% no ano, segundo o governo.`).join(' ');
    expect(findClaims(long, { language: 'pt' }).filter((claim) => claim.highlight)).toHaveLength(12);
  });
  it('follows the slider', () => {
    const marked = (share: number): number =>
      findClaims(STORY, { language: 'pt', share }).filter((claim) => claim.highlight).length;
    expect(marked(0)).toBe(0);
    expect(marked(1)).toBeGreaterThan(marked(0.3));
  });
  it.each<[Language, string, string]>([
    ['pt', 'Os contêineres saíram dos portos desde setembro de 2023, segundo a marinha.', 'desde setembro de 2023'],
    ['pt', 'O festival foi proibido até 30 de setembro pela câmara.', '30 de setembro'],
    ['es', 'El puerto cerró en mayo por la huelga de los prácticos.', 'mayo'],
    ['de', 'Die Schule wurde am 3. März 2021 geschlossen, teilte das Amt mit.', '3. März 2021'],
    ['en', 'The bridge has been closed since May 5, the council said.', 'since May 5'],
  ])('tells the whole date: %s, %s', (language, text, value) => {
    const [claim] = findClaims(text, { language });
    expect(claim?.reasons.find(({ key }) => key === 'date')?.value).toBe(value);
  });
  it.each([
    ['The police investigation lasted four years.', ['justice: investigation']],
    ['She admitted false accounting.', []],
    ['The mayor said the report was false.', ['denial: was false']],
  ])('%s tells the right reasons', (text, reasons) => {
    const [claim] = findClaims(text, { language: 'en' });
    const told = (claim?.reasons ?? []).map(({ key, value }) => `${key}: ${value}`);
    expect(told.filter((reason) => /^(?:justice|study|denial)/.test(reason) && reason !== 'study: report')).toEqual(
      reasons,
    );
  });

  it.each([
    ['pt', 'O comércio somou 34 milhões de dólares, disse o governo.', 'money', '34 milhões de dólares'],
    ['pt', 'A obra custou R$ 5,2 bilhões à prefeitura.', 'money', 'R$ 5,2 bilhões'],
    ['pt', 'Ao menos 10 mil contêineres saíram do porto.', 'number', '10 mil'],
    ['en', 'The bridge cost £4 million, the council said.', 'money', '£4 million'],
    ['es', 'La obra costó 3 millones de euros.', 'money', '3 millones de euros'],
    ['it', 'I lavori sono costati 2 milioni di euro.', 'money', '2 milioni di euro'],
    ['en', 'About 12 per cent of the homes stand empty.', 'percent', '12 per cent'],
    ['pt', 'A inflação subiu 4,6% no ano.', 'percent', '4,6%'],
    ['pt', 'O vereador contou 17 buracos na rua.', 'number', '17'],
  ] as const)('%s: %s tells the whole %s', (language, text, key, value) => {
    const [claim] = findClaims(text, { language });
    expect(claim?.reasons.find((reason) => reason.key === key)?.value).toBe(value);
  });

  it('gives reasons in the words of the text', () => {
    const [first] = findClaims('O procurador acusou o senador de receber R$ 3 milhões em propina.', { language: 'pt' });
    expect(first?.reasons.map((reason) => reason.key)).toEqual(
      expect.arrayContaining(['accusation', 'money', 'saidBy']),
    );
    expect(first?.reasons.find((reason) => reason.key === 'saidBy')?.value).toBe('O procurador');
  });
  it('names the type', () => {
    const typeOf = (text: string): string | null | undefined =>
      findClaims(text, { language: 'pt', weights: fitted })[0]?.type;
    expect(typeOf('A inflação chegou a 9,3% em maio, com alta de 2% sobre abril.')).toBe('quantity');
    expect(typeOf('A lei proíbe a doação de empresas, e a Constituição garante o direito de defesa.')).toBe('law');
    expect(typeOf('A falta de chuva provocou o apagão e, por causa dele, fábricas pararam.')).toBe('causal');
  });
  it('links a speaker to the leader of the same words', () => {
    const start = STORY.indexOf('Rita Moura');
    const mentions: Mention[] = [
      {
        start,
        end: start + 10,
        kind: 'name',
        leaderId: 'Q1',
        name: 'Rita de Souza Moura',
        roleText: 'ministra da Saúde',
        reasons: [],
      },
    ];
    const [first, second] = findClaims(STORY, { language: 'pt', mentions });
    expect(first?.speaker).toMatchObject({ leaderId: 'Q1', name: 'Rita de Souza Moura', role: 'ministra da Saúde' });
    expect(second?.speaker).toMatchObject({ start, leaderId: 'Q1' });
  });
  it('does not take a lawyer for the client', () => {
    const text = 'A defesa de Rita Moura disse que ela não sabia.';
    const start = text.indexOf('Rita');
    const mentions: Mention[] = [
      { start, end: start + 10, kind: 'name', leaderId: 'Q1', name: 'Rita Moura', reasons: [] },
    ];
    const [claim] = findClaims(text, { language: 'pt', mentions });
    expect(claim?.speaker?.name).toBe('A defesa de Rita Moura');
    expect(claim?.speaker?.leaderId).toBeUndefined();
  });
  it('gives nothing for an empty text', () => expect(findClaims('', { language: 'en' })).toEqual([]));

  const piece = fc.oneof(
    fc.constantFrom(
      'disse',
      'segundo',
      'o',
      'ministro',
      'Maria',
      'que',
      '"',
      '“',
      '”',
      '(',
      ')',
      ',',
      '.',
      '?',
      ':',
      '\n',
      '–',
      '12%',
      'R$',
      'said',
      'according to',
      'e',
      'de',
      'da',
      '»',
      '«',
      'selon',
      'laut',
      'hat',
      'gesagt',
    ),
    fc.string({ maxLength: 6 }),
  );
  it('keeps its spans in order and in range, and gives the same twice', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const text = parts.join(' ');
        const claims = findClaims(text, { language, weights: fitted });
        let at = 0;
        for (const { start, end, speaker, score, priority, type } of claims) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
          expect(Number.isFinite(score)).toBe(true);
          expect(type === null).toBe(priority === 0);
          if (speaker) {
            expect(speaker.start).toBeGreaterThanOrEqual(0);
            expect(speaker.end).toBeGreaterThan(speaker.start);
            expect(text.slice(speaker.start, speaker.end)).toBe(speaker.name);
          }
        }
        expect(findClaims(text, { language, weights: fitted })).toEqual(claims);
      }),
    );
  });
  it('ends on 50 kB of hostile text', () => {
    for (const unit of [
      '"',
      '“a ',
      'disse ',
      'a, ',
      '(',
      ')',
      'o ministro, ',
      'e ',
      'de ',
      'segundo ',
      'não ',
      'A. ',
      '"A." ',
      'Maria ',
      '- ',
      '1',
      'A? ',
      'que disse ',
    ])
      for (const language of ['pt', 'de'] as const)
        expect(findClaims(unit.repeat(50_000 / unit.length), { language }).length).toBeGreaterThanOrEqual(1);
  }, 60_000);
});

describe('claims that are as good as equal', () => {
  const nothing = { bias: 0, weights: {} };
  it.each([
    ['pt', 'O ministro falou com a vizinha.', 'A vizinha acusou o ministro de mentir.'],
    ['en', 'The minister spoke with a neighbour.', 'A neighbour accused the minister of lying.'],
    ['es', 'El ministro habló con la vecina.', 'La vecina acusó al ministro de mentir.'],
  ] as const)('%s: the accusation comes first', (language, plain, accusation) => {
    const [first, second] = findClaims(`${plain} ${accusation}`, {
      language,
      weights: { worth: nothing, first: nothing },
    });
    expect(second!.score).toBeGreaterThan(first!.score);
  });
});
