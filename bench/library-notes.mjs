/** Notes of nobody: as many as are wanted, the same in every run. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const WORDS =
  'porto obra ministra governo custo previsto orçamento eleição cidade acordo energia preço lei votação escola saúde rio ponte imposto relatório tribunal cimeira fronteira água comboio salário década milhões por cento segundo disse afirmou negou anunciou'.split(
    ' ',
  );
const TAGS = ['porto', 'a verificar', 'economia', 'eleições', 'energia/gás', 'saúde', 'obras públicas'];
export const NAMES = ['Marta Reis', 'João Alva', 'Inês Prado', 'Rui Serra', 'Clara Fontes'];
const VERDICTS = ['Verdadeiro', 'Exagerado', 'Falso', 'Sem contexto'];
let state = 42;
const random = (below) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
};
const sentence = (length) => Array.from({ length }, () => WORDS[random(WORDS.length)]).join(' ');

function annotation(number, every) {
  const article = Math.floor(number / 20);
  const at = new Date(Date.UTC(2022, 0, 1) + number * 1_000_000).toISOString();
  const claim = number % every === 0;
  const name = NAMES[random(NAMES.length)];
  const source = `https://jornal${article % 40}.example/noticia-${article}`;
  const body =
    number % 3 === 0 ? [] : [{ type: 'TextualBody', value: sentence(12), format: 'text/plain', purpose: 'commenting' }];
  if (number % 4 === 0)
    body.push({ type: 'TextualBody', value: TAGS[random(TAGS.length)], format: 'text/plain', purpose: 'tagging' });
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: claim ? 'assessing' : body.length > 0 ? 'commenting' : 'highlighting',
    created: at,
    modified: at,
    body,
    target: {
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: sentence(20), prefix: sentence(4), suffix: sentence(4) },
        { type: 'TextPositionSelector', start: (number % 20) * 100, end: (number % 20) * 100 + 90 },
      ],
    },
    ...(number % 5 === 0 ? { 'glosa:leaderIds': [`own-${NAMES.indexOf(name)}`] } : {}),
    ...(claim
      ? {
          'glosa:claim': {
            claimReviewed: sentence(14),
            type: 'quantity',
            speaker: { name, jobTitle: 'ministra', leaderId: `own-${NAMES.indexOf(name)}` },
            appearances: [],
            priority: 2,
            status: ['spotted', 'inCheck', 'checked'][random(3)],
            evidence: [],
            verdict: { scale: 'x', id: 'v', label: VERDICTS[random(VERDICTS.length)] },
          },
        }
      : {}),
    'glosa:article': {
      id: `urn:uuid:10000000-0000-4000-8000-${article.toString(16).padStart(12, '0')}`,
      url: source,
      canonicalUrl: source,
      headline: `${sentence(8)} ${article}`,
      author: [name],
      publisher: `Jornal ${article % 40}`,
      datePublished: at.slice(0, 10),
      inLanguage: 'pt',
      accessed: at,
      urls: [source],
    },
  };
}

/** A W3C file of `notes` made-up notes, of which `claims` are claims. */
export async function writeNotes(file, notes, claims) {
  const out = createWriteStream(file);
  out.write(
    '{"@context":["http://www.w3.org/ns/anno.jsonld"],"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[',
  );
  for (let number = 0; number < notes; number++)
    if (!out.write(`${number ? ',' : ''}\n${JSON.stringify(annotation(number, Math.floor(notes / claims)))}`))
      await once(out, 'drain');
  out.end(']}}\n');
  await once(out, 'finish');
}
