/** The W3C's context, which every annotation must name (annotation-model 3.1). */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Glosa's own terms beside the W3C's. What has no place in the vocabulary travels as JSON literals (JSON-LD 1.1 `@json`), so that
 * a strict processor neither drops nor refuses it.
 */
export const GLOSA_CONTEXT = {
  glosa: 'urn:glosa:',
  'glosa:claim': { '@id': 'urn:glosa:claim', '@type': '@json' },
  'glosa:article': { '@id': 'urn:glosa:article', '@type': '@json' },
  'glosa:leaderIds': { '@id': 'urn:glosa:leaderIds', '@container': '@list' },
  path: { '@id': 'urn:glosa:path', '@type': '@json' },
  position: 'urn:glosa:position',
  length: 'urn:glosa:length',
  block: 'urn:glosa:block',
  foldedPrefix: 'urn:glosa:foldedPrefix',
  foldedSuffix: 'urn:glosa:foldedSuffix',
} as const;

export const CONTEXT = [ANNO_CONTEXT, GLOSA_CONTEXT] as const;
