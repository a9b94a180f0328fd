/** Many claims of our own making as a W3C file, spread over speakers, statuses, verdicts and outlets. */
export const SPEAKERS = ['Bento Caldas', 'Lia Novais', 'Otto Prates', 'Zita Amaro'];
export const STATUSES = ['spotted', 'inCheck', 'checked', 'dropped'];
export const VERDICTS = ['Bate', 'Não bate', 'Meio certo', 'Fora de contexto', 'Cedo demais'];
export const OUTLETS = Array.from({ length: 10 }, (_, number) => `mesa${number}.example`);

/** A number that says where a claim stands in a cycle of `length`, each cycle turning once the shorter one is through. */
const turn = (number, before, length) => Math.floor(number / before) % length;

export function claimOf(number) {
  return {
    speaker: SPEAKERS[turn(number, 1, SPEAKERS.length)],
    status: STATUSES[turn(number, 4, STATUSES.length)],
    verdict: VERDICTS[turn(number, 16, VERDICTS.length)],
    outlet: OUTLETS[turn(number, 80, OUTLETS.length)],
  };
}

function annotation(number) {
  const { speaker, status, verdict, outlet } = claimOf(number);
  const url = `https://${outlet}/noticia-${Math.floor(number / 100)}`;
  const at = new Date(Date.UTC(2021, 0, 1) + number * 3_600_000).toISOString();
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${(0xdec0000 + number).toString(16).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: at,
    modified: at,
    body: [],
    target: {
      type: 'SpecificResource',
      source: url,
      selector: [{ type: 'TextQuoteSelector', exact: `A obra ${number} custa ${number} mil`, prefix: '', suffix: '' }],
    },
    'glosa:claim': {
      claimReviewed: `A obra ${number} custa ${number} mil`,
      type: 'quantity',
      speaker: { name: speaker },
      appearances: [url],
      priority: 2,
      status,
      evidence: [],
      verdict: { scale: 'mesa', id: verdict, label: verdict },
    },
    'glosa:article': {
      id: `urn:uuid:10000000-0000-4000-8000-${(0xdec0000 + Math.floor(number / 80)).toString(16).padStart(12, '0')}`,
      url,
      canonicalUrl: url,
      headline: `Notícia ${Math.floor(number / 80)}`,
      author: ['Rita Moura'],
      publisher: outlet,
      datePublished: at.slice(0, 10),
      inLanguage: 'pt',
      accessed: at,
      urls: [url],
    },
  };
}

export function claimsFile(count) {
  const items = Array.from({ length: count }, (_, number) => JSON.stringify(annotation(number)));
  return `{"@context":["http://www.w3.org/ns/anno.jsonld"],"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[\n${items.join(',\n')}\n]}}\n`;
}
