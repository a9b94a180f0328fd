import { type Annotation, type AnnotationRow, type Motivation, noteOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import type { KeepRequest, PlacedAnnotation } from '../platform/protocol.ts';

const MOTIVATION: Record<KeepRequest['kind'], Motivation> = {
  highlight: 'highlighting',
  note: 'commenting',
  tag: 'tagging',
  claim: 'assessing',
  leader: 'identifying',
};
/** ClaimReview's claimReviewed is a short summary. Characters. */
const SHORT = 140;

function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  if (words.length <= SHORT) return words;
  const cut = words.slice(0, SHORT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2))}…`;
}

/** A record prefilled from the sentence and its article; the checker does the rest. */
export function claimRecordOf(request: Pick<KeepRequest, 'claim' | 'quote'>, article: Article): ClaimRecord {
  const { claim, quote } = request;
  const speaker = claim?.speaker;
  return {
    claimReviewed: shortened(quote),
    type: claim?.type ?? null,
    ...(speaker ? { speaker: { name: speaker.name, jobTitle: speaker.role, leaderId: speaker.leaderId } } : {}),
    ...(article.datePublished ? { datePublished: article.datePublished } : {}),
    firstAppearance: article.canonicalUrl,
    appearances: [article.canonicalUrl],
    priority: claim && claim.priority !== 0 ? claim.priority : 2,
    status: 'spotted',
    evidence: [],
  };
}

/** The W3C annotation that the request asks for. */
export function annotationOf(request: Omit<KeepRequest, 'article'>, article: Article): Annotation {
  const now = new Date().toISOString();
  const leaderIds = [
    ...(request.leaderIds ?? []),
    ...(request.claim?.speaker?.leaderId ? [request.claim.speaker.leaderId] : []),
  ];
  return {
    id: request.id,
    type: 'Annotation',
    motivation: MOTIVATION[request.kind],
    created: now,
    modified: now,
    body: [],
    target:
      request.selectors.length > 0
        ? { source: article.canonicalUrl, selector: request.selectors }
        : { source: article.canonicalUrl },
    'glosa:colour': request.colour,
    ...(leaderIds.length > 0 ? { 'glosa:leaderIds': leaderIds } : {}),
    ...(request.kind === 'claim' ? { 'glosa:claim': claimRecordOf(request, article) } : {}),
  };
}

/** What the page may know of a row: never a word of the note. */
export function placed({ annotation }: Pick<AnnotationRow, 'annotation'>): PlacedAnnotation {
  return {
    id: annotation.id,
    kind: annotation['glosa:claim'] ? 'claim' : noteOf(annotation) ? 'note' : 'highlight',
    colour: annotation['glosa:colour'] ?? 'yellow',
    hasNote: noteOf(annotation) !== '',
    selectors: annotation.target.selector ?? [],
  };
}
