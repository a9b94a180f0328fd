import type { ClaimType } from '../model/claim.ts';
import type { ClaimRecord, ClaimStatus, Evidence, Verdict } from '../model/claim-record.ts';
import type { OnCleaned } from './remarks.ts';
import { date, field, filled, isFields, isWebUrl, list, number, oneOf, text, texts, webUrl } from './untrusted.ts';

export const CLAIM_TYPES: readonly ClaimType[] = [
  'quantity',
  'event',
  'causal',
  'comparison',
  'position',
  'law',
  'prediction',
];
export const CLAIM_STATUSES: readonly ClaimStatus[] = ['spotted', 'inCheck', 'checked', 'dropped'];

/** `object` without the keys whose value is undefined, so that equal content is equal in JSON too. */
export function defined<T extends object>(object: T): T {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const value = (object as Record<string, unknown>)[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as T;
}

function verdictOf(value: unknown): Verdict | undefined {
  const label = text(value, 'label');
  if (label === undefined) return undefined;
  return defined({
    scale: text(value, 'scale') ?? '',
    id: text(value, 'id') ?? '',
    label,
    value: number(value, 'value'),
    best: number(value, 'best'),
    worst: number(value, 'worst'),
    explanation: text(value, 'explanation'),
  });
}

function evidenceOf(value: unknown, now: string, cleaned: OnCleaned): Evidence | null {
  const url = webUrl(value, 'url');
  if (url === undefined) {
    cleaned('evidenceDropped');
    return null;
  }
  return defined({
    url,
    title: text(value, 'title'),
    excerpt: text(value, 'excerpt'),
    accessed: date(value, 'accessed') ?? now,
  });
}

function speakerOf(value: unknown, cleaned: OnCleaned): ClaimRecord['speaker'] {
  const name = text(value, 'name');
  if (name === undefined) return undefined;
  const sameAs = safeLink(value, 'sameAs', cleaned);
  return defined({ name, jobTitle: text(value, 'jobTitle'), leaderId: text(value, 'leaderId'), sameAs });
}

/** The web address under `key`; another kind of address is reported and left out. */
export function safeLink(value: unknown, key: string, cleaned: OnCleaned): string | undefined {
  const found = filled(value, key);
  if (found === undefined) return undefined;
  if (isWebUrl(found)) return found;
  cleaned('linkDropped', key);
  return undefined;
}

/** The claim record of a file, or undefined where there is none. */
export function parseClaim(value: unknown, now: string, cleaned: OnCleaned): ClaimRecord | undefined {
  if (!isFields(value)) return undefined;
  const appearances = texts(value, 'appearances');
  if (!appearances.every(isWebUrl)) cleaned('appearanceDropped');
  const priority = field(value, 'priority');
  return defined<ClaimRecord>({
    claimReviewed: text(value, 'claimReviewed') ?? '',
    type: oneOf(value, 'type', CLAIM_TYPES) ?? null,
    speaker: speakerOf(field(value, 'speaker'), cleaned),
    datePublished: date(value, 'datePublished'),
    place: text(value, 'place'),
    firstAppearance: safeLink(value, 'firstAppearance', cleaned),
    appearances: appearances.filter(isWebUrl),
    priority: priority === 1 || priority === 3 ? priority : 2,
    status: oneOf(value, 'status', CLAIM_STATUSES) ?? 'spotted',
    verdict: verdictOf(field(value, 'verdict')),
    evidence: list(value, 'evidence').flatMap((item) => evidenceOf(item, now, cleaned) ?? []),
    reviewer: text(value, 'reviewer'),
    reviewedAt: date(value, 'reviewedAt'),
    reviewUrl: safeLink(value, 'reviewUrl', cleaned),
  });
}
