import { type Annotation, COLOURS, type TextualBody } from '../model/annotation.ts';
import { type Importer, type ImportOptions, type ImportResult, momentOf } from './bundle.ts';
import { articleOfForeign, creatorOf, momentUnder, refusalOfUrl, sourceOf } from './foreign-annotation.ts';
import { ImportBuilder } from './import-builder.ts';
import { itemLines, parseJson } from './json-text.ts';
import { MOTIVATIONS, motivationOf, parseBody } from './parse-annotation.ts';
import { defined, parseClaim } from './parse-claim.ts';
import { parseSelectors } from './parse-selector.ts';
import { type OnCleaned, UnreadableFile } from './remarks.ts';
import { stableId, uuidUrn } from './stable-id.ts';
import { field, isFields, list, oneOf, text, texts } from './untrusted.ts';

/** The places where a file may hold its annotations. */
const PLACES: readonly string[][] = [[], ['items'], ['first', 'items'], ['@graph'], ['annotations']];

function itemsOf(file: unknown): { path: string[] | null; items: unknown[] } {
  if (isFields(file) && isAnnotation(file)) return { path: null, items: [file] };
  for (const path of PLACES) {
    const found = path.reduce<unknown>((value, key) => field(value, key), file);
    if (Array.isArray(found)) return { path: [...path], items: found };
  }
  throw new UnreadableFile(1, 'noW3c');
}

function isAnnotation(value: unknown): boolean {
  return (
    texts(value, 'type').includes('Annotation') || texts(value, '@type').some((type) => /(?:^|:)Annotation$/.test(type))
  );
}

/** A body whose purpose is missing takes the annotation's: a `tagging` annotation's body is a tag (annotation-model 3.3.5). */
function bodiesOf(value: unknown, motivation: string | undefined): TextualBody[] {
  const bodyValue = text(value, 'bodyValue');
  const bodies = bodyValue !== undefined ? [bodyValue] : list(value, 'body');
  return bodies.flatMap((item) => {
    const body = parseBody(item);
    if (!body) return [];
    const given = text(item, 'purpose');
    return given === undefined && motivation === 'tagging' ? [{ ...body, purpose: 'tagging' as const }] : [body];
  });
}

function annotationOf(value: unknown, source: string, now: string, cleaned: OnCleaned): Annotation {
  const given = texts(value, 'motivation')[0]?.replace(/^oa:/, '');
  const body = bodiesOf(value, given);
  const target = list(value, 'target')[0];
  const selectors = list(target, 'selector');
  const foreignId = text(value, 'id') ?? text(value, '@id') ?? '';
  const created = momentUnder(value, ['created', 'modified', 'generated']) ?? now;
  const leaderIds = field(value, 'glosa:leaderIds');
  return defined({
    id: uuidUrn(foreignId) ?? stableId('w3c', foreignId || JSON.stringify([source, selectors, body])),
    type: 'Annotation' as const,
    motivation: MOTIVATIONS.find((known) => known === given) ?? motivationOf(body),
    created,
    modified: momentUnder(value, ['modified', 'created']) ?? created,
    creator: creatorOf(value),
    body,
    target: defined({ source, selector: selectors.length > 0 ? parseSelectors(selectors) : undefined }),
    'glosa:colour': oneOf(value, 'glosa:colour', COLOURS),
    'glosa:leaderIds': leaderIds === undefined ? undefined : texts(value, 'glosa:leaderIds'),
    'glosa:claim': parseClaim(field(value, 'glosa:claim'), now, cleaned),
  });
}

function read(source: string, options: ImportOptions = {}): ImportResult {
  const file = parseJson(source);
  const { path, items } = itemsOf(file);
  const now = momentOf(options);
  const builder = new ImportBuilder();
  let lines: number[] | undefined;
  const lineOf = (index: number) => {
    lines ??= path === null ? [1] : itemLines(source, path);
    return lines[index] ?? 1;
  };
  items.forEach((value, index) => {
    const url = sourceOf(list(value, 'target')[0]);
    const refusal = isAnnotation(value) ? refusalOfUrl(url) : 'noAnnotation';
    if (refusal !== null) {
      builder.refuse(lineOf(index), refusal);
      return;
    }
    const cleaned: OnCleaned = (code, ...values) => builder.clean(lineOf(index), code, values);
    const article = articleOfForeign(field(value, 'glosa:article'), url, undefined, now, cleaned);
    builder.add(article, annotationOf(value, url, now, cleaned));
  });
  return builder.result;
}

export const w3cImporter: Importer = {
  id: 'w3c-jsonld',
  labelKey: 'importW3c',
  sniff: (source, fileName) =>
    /^\uFEFF?\s*[[{]/.test(source) &&
    (/"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/.test(source.slice(0, 20_000)) ||
      (/\.jsonld$/i.test(fileName) && /"Annotation"/.test(source.slice(0, 20_000)))),
  read,
};
