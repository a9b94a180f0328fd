import { type Annotation, COLOURS, type Motivation, type TextualBody } from '../model/annotation.ts';
import { defined, parseClaim } from './parse-claim.ts';
import { parseSelectors } from './parse-selector.ts';
import type { OnCleaned, RemarkCode } from './remarks.ts';
import { uuidUrn } from './stable-id.ts';
import { date, field, isFields, isWebUrl, list, oneOf, text, texts } from './untrusted.ts';

export const MOTIVATIONS: readonly Motivation[] = ['highlighting', 'commenting', 'tagging', 'identifying', 'assessing'];

/** A note or tag; W3C allows a plain string, a body without purpose, and values under `rdf:value` names that Glosa does not read. */
export function parseBody(value: unknown): TextualBody | null {
  if (typeof value === 'string') return { type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' };
  const written = text(value, 'value');
  if (written === undefined) return null;
  return defined({
    type: 'TextualBody' as const,
    value: written,
    format: field(value, 'format') === 'text/markdown' ? ('text/markdown' as const) : ('text/plain' as const),
    purpose: oneOf(value, 'purpose', ['commenting', 'tagging'] as const) ?? 'commenting',
    language: text(value, 'language'),
  });
}

/** What motivates an annotation that does not say so. */
export function motivationOf(bodies: readonly TextualBody[]): Motivation {
  if (bodies.some((body) => body.purpose === 'commenting')) return 'commenting';
  return bodies.length > 0 ? 'tagging' : 'highlighting';
}

/**
 * An annotation in the model's own shape, as the backup carries it; what is wrong where it is none.
 * Every field is read by name, so nothing else of the file comes along.
 */
export function parseAnnotation(value: unknown, now: string, cleaned: OnCleaned): Annotation | RemarkCode {
  if (!isFields(value)) return 'noAnnotation';
  const id = uuidUrn(text(value, 'id') ?? '');
  if (id === null) return 'noId';
  const target = field(value, 'target');
  const source = text(target, 'source') ?? '';
  if (!isWebUrl(source)) return 'addressOfArticle';
  const created = date(value, 'created');
  if (created === undefined) return 'noCreated';
  const selectors = isFields(target) && Object.hasOwn(target, 'selector') ? list(target, 'selector') : null;
  const body = list(value, 'body').flatMap((item) => parseBody(item) ?? []);
  return defined({
    id,
    type: 'Annotation' as const,
    motivation: oneOf(value, 'motivation', MOTIVATIONS) ?? motivationOf(body),
    created,
    modified: date(value, 'modified') ?? created,
    creator: text(value, 'creator'),
    body,
    target: defined({ source, selector: selectors ? parseSelectors(selectors) : undefined }),
    'glosa:colour': oneOf(value, 'glosa:colour', COLOURS),
    'glosa:leaderIds':
      isFields(value) && Object.hasOwn(value, 'glosa:leaderIds') ? texts(value, 'glosa:leaderIds') : undefined,
    'glosa:claim': parseClaim(field(value, 'glosa:claim'), now, cleaned),
  });
}
