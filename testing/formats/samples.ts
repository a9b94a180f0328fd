import type { Bundle } from '../../src/formats/bundle.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';

export const NOW = '2024-06-02T09:30:00.000Z';

/** An article of our own making about a harbour; `changes` say what is special about it. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    id: 'urn:uuid:00000000-0000-4000-8000-00000000000a',
    url: 'https://jornal.example/porto?id=7',
    canonicalUrl: 'https://jornal.example/porto',
    headline: 'Porto de Alva: obras custam 40 % mais, "sem surpresa"',
    author: ['João da Silva', 'Ana Lima Filho', 'Agência Alva'],
    datePublished: '2024-05-31T22:15:00-03:00',
    publisher: 'Jornal & Praça',
    inLanguage: 'pt-BR',
    text: 'A ministra disse que as obras do porto custaram 40 % mais do que o previsto.\nO governador negou.',
    textHash: 'a'.repeat(64),
    accessed: '2024-06-01T08:00:00.000Z',
    urls: ['https://jornal.example/porto?id=7', 'https://jornal.example/porto'],
    ...changes,
  };
}

/** An id that ends in `number`. */
export function sampleId(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function sampleAnnotation(number: number, changes: Partial<Annotation> = {}): Annotation {
  return {
    id: sampleId(number),
    type: 'Annotation',
    motivation: 'highlighting',
    created: '2024-06-01T08:05:00.000Z',
    modified: '2024-06-01T08:06:00.000Z',
    body: [],
    target: {
      source: 'https://jornal.example/porto?id=7',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'as obras do porto custaram 40 % mais',
          prefix: 'disse que ',
          suffix: ' do que',
        },
        { type: 'TextPositionSelector', start: 21, end: 57 },
      ],
    },
    ...changes,
  };
}

/** One of each kind: highlight, note with tags, page note, leader, claim with verdict, claim without, and one in the bin. */
export function sampleBundle(): Bundle {
  const article = sampleArticle();
  const note = sampleAnnotation(2, {
    motivation: 'commenting',
    creator: 'Rita Moura',
    body: [
      {
        type: 'TextualBody',
        value: 'Conferir no *orçamento*: # 1\n\n=1+1 <b>x</b>',
        format: 'text/plain',
        purpose: 'commenting',
      },
      { type: 'TextualBody', value: 'obras públicas', format: 'text/plain', purpose: 'tagging' },
      { type: 'TextualBody', value: 'porto; cais', format: 'text/plain', purpose: 'tagging' },
    ],
    'glosa:colour': 'green',
  });
  const pageNote = sampleAnnotation(3, {
    motivation: 'commenting',
    body: [{ type: 'TextualBody', value: 'Ler **outra vez**', format: 'text/markdown', purpose: 'commenting' }],
    target: { source: article.url },
  });
  const leader = sampleAnnotation(4, { motivation: 'identifying', 'glosa:leaderIds': ['Q1', 'own-ministra'] });
  const claim = sampleAnnotation(5, {
    motivation: 'assessing',
    'glosa:claim': {
      claimReviewed: 'As obras do porto custaram 40 % mais do que o previsto',
      type: 'quantity',
      speaker: {
        name: 'Marta Reis',
        jobTitle: 'ministra das Obras',
        leaderId: 'own-ministra',
        sameAs: 'https://pessoas.example/reis',
      },
      datePublished: '2024-05-30',
      place: 'Alva',
      firstAppearance: 'https://radio.example/entrevista',
      appearances: ['https://jornal.example/porto', 'https://radio.example/entrevista'],
      priority: 1,
      status: 'checked',
      verdict: {
        scale: 'lupa',
        id: 'exaggerated',
        label: 'Exagerado',
        value: 3,
        best: 5,
        worst: 1,
        explanation: 'O orçamento diz 31 %.',
      },
      evidence: [
        {
          url: 'https://contas.example/orcamento',
          title: 'Orçamento [2023]',
          excerpt: '31 %',
          accessed: '2024-06-01T10:00:00.000Z',
        },
      ],
      reviewer: 'Rita Moura',
      reviewedAt: '2024-06-02T09:00:00.000Z',
      reviewUrl: 'https://verifica.example/porto',
    },
  });
  const spotted = sampleAnnotation(6, {
    motivation: 'assessing',
    'glosa:claim': {
      claimReviewed: 'O governador negou',
      type: null,
      appearances: [],
      priority: 2,
      status: 'spotted',
      evidence: [],
    },
  });
  const all = [sampleAnnotation(1), note, pageNote, leader, claim, spotted];
  return {
    articles: [article],
    annotations: [
      ...all.map((annotation) => ({ annotation, articleId: article.id })),
      { annotation: sampleAnnotation(7), articleId: article.id, deleted: '2024-06-01T12:00:00.000Z' },
    ],
  };
}

/** Many notes over several articles, for sizes and times. */
export function manyNotes(count: number, perArticle = 10): Bundle {
  const articles: Article[] = [];
  const annotations: Bundle['annotations'] = [];
  for (let number = 0; number < count; number++) {
    if (number % perArticle === 0) {
      const place = articles.length + 1;
      const url = `https://jornal.example/${place}`;
      articles.push(
        sampleArticle({
          id: sampleId(1_000_000 + place),
          url,
          canonicalUrl: url,
          urls: [url],
          headline: `Artigo ${place}`,
        }),
      );
    }
    const article = articles.at(-1)!;
    annotations.push({
      annotation: sampleAnnotation(10 + number, {
        target: { ...sampleAnnotation(1).target, source: article.url },
        body: [{ type: 'TextualBody', value: `Nota ${number}: conferir`, format: 'text/plain', purpose: 'commenting' }],
        motivation: 'commenting',
      }),
      articleId: article.id,
    });
  }
  return { articles, annotations };
}
