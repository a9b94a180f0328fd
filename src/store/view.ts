import { type Annotation, noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { kindOf } from '../model/annotation-kind.ts';
import type { Article } from '../model/article.ts';
import { siteOf } from '../model/article-identity.ts';
import { foldParts } from '../text/query.ts';
import { shownOf } from './revision.ts';
import type { Revision, StoredRow } from './schema.ts';

/** Everything the reader may look for in a note. */
function foldedOf(annotation: Annotation, article: Article | undefined): string {
  const claim = annotation['glosa:claim'];
  return foldParts({
    text: quoteOf(annotation),
    note: noteOf(annotation),
    tags: tagsOf(annotation).join(', '),
    claim: claim?.claimReviewed,
    speaker: claim?.speaker?.name,
    verdict: claim?.verdict?.label,
    title: article?.headline,
    author: article?.author.join(', '),
    publisher: article?.publisher,
  });
}

/** What stays with a row although the log does not tell it. */
export type Local = Pick<StoredRow, 'anchorState' | 'lastSeen' | 'newText'>;

function leaderIdsOf(annotation: Annotation): string[] {
  const speaker = annotation['glosa:claim']?.speaker?.leaderId;
  return [...new Set([...(annotation['glosa:leaderIds'] ?? []), ...(speaker ? [speaker] : [])])];
}

/**
 * The row that lists read, made from the heads of a note. `last` is the newest payload known, needed where every head is a tombstone.
 * Undefined where there is nothing to show.
 */
export function rowOf(
  heads: readonly Revision[],
  article: Article | undefined,
  last: Annotation | undefined,
  local: Local = {},
): StoredRow | undefined {
  const shown = shownOf(heads);
  const annotation = shown?.payload ?? last;
  if (!shown || !annotation) return undefined;
  return {
    id: shown.note,
    articleId: shown.articleId,
    annotation,
    heads: heads.map((head) => head.id).sort(),
    created: annotation.created,
    modified: annotation.modified,
    tags: tagsOf(annotation),
    leaderIds: leaderIdsOf(annotation),
    site: siteOf(article?.url ?? annotation.target.source),
    folded: foldedOf(annotation, article),
    ...(shown.op === 'tombstone' ? { deleted: shown.at } : {}),
    ...local,
    live: shown.op === 'tombstone' ? 0 : 1,
    kind: kindOf(annotation),
  };
}

/** The fields of a row that the log does not tell. */
export function localOf(row: StoredRow | undefined): Local {
  return {
    ...(row?.anchorState ? { anchorState: row.anchorState } : {}),
    ...(row?.lastSeen ? { lastSeen: row.lastSeen } : {}),
    ...(row?.newText ? { newText: row.newText } : {}),
  };
}
