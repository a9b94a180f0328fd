import type { Article } from '../model/article.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { type BundleEntry, type Exporter, groupsOf, momentOf } from './bundle.ts';
import { isWebUrl } from './untrusted.ts';
import { CONTEXT } from './w3c-context.ts';

/** `xsd:dateTime` in UTC or with an offset, as annotation-model 3.3.1 asks; a bare day becomes its first moment. */
export function dateTime(iso: string): string {
  if (/T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(iso)) return iso;
  const parsed = Date.parse(iso);
  return Number.isNaN(parsed) ? '1970-01-01T00:00:00Z' : new Date(parsed).toISOString();
}

/** A name is no IRI, so it is told apart from one (annotation-model 3.3.1, agents). */
function agent(creator: string): object {
  return isWebUrl(creator) || /^(?:acct|mailto|urn):\S+$/.test(creator)
    ? { id: creator, type: 'Person' }
    : { type: 'Person', name: creator };
}

/** What an annotation says of its article: the citation, never its text, which is the publisher's. */
function citation({ text: _text, textHash, ...article }: Article): object {
  return textHash === '' ? article : { ...article, textHash };
}

/**
 * One annotation as W3C JSON-LD, without `@context`: the stored object, the citation and the moment the article was read. Its keys are in
 * order, so that a store read back from a file writes the same bytes.
 */
export function w3cAnnotation({ annotation }: BundleEntry, article: Article): string {
  const { creator, body, target, ...rest } = annotation;
  return canonicalJson({
    ...rest,
    created: dateTime(annotation.created),
    modified: dateTime(annotation.modified),
    creator: creator === undefined ? undefined : agent(creator),
    body: body.length > 0 ? body : undefined,
    target: {
      type: 'SpecificResource',
      source: target.source,
      ...(target.selector && target.selector.length > 0 && { selector: target.selector }),
      state: { type: 'TimeState', sourceDate: dateTime(article.accessed) },
    },
    'glosa:article': citation(article),
  });
}

export const w3cExporter: Exporter = {
  id: 'w3c-jsonld',
  extension: '.jsonld',
  mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  labelKey: 'exportW3c',
  *write(bundle, options = {}) {
    const groups = groupsOf(bundle);
    const total = groups.reduce((sum, group) => sum + group.entries.length, 0);
    const head = {
      '@context': CONTEXT,
      id: `urn:glosa:collection:${momentOf(options)}`,
      type: 'AnnotationCollection',
      label: options.title ?? 'Glosa',
      created: dateTime(momentOf(options)),
      total,
    };
    yield `${JSON.stringify(head).slice(0, -1)},\n`;
    yield `"first":{"id":"${head.id}:1","type":"AnnotationPage","partOf":"${head.id}","startIndex":0,"items":[`;
    let first = true;
    for (const { article, entries } of groups) {
      for (const entry of entries) {
        yield `${first ? '' : ','}\n${w3cAnnotation(entry, article)}`;
        first = false;
      }
    }
    yield '\n]}}\n';
  },
};
