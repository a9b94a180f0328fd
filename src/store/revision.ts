import type { Annotation } from '../model/annotation.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { sha256 } from '../text/sha256.ts';
import type { Stamp } from './clock.ts';
import type { Revision } from './schema.ts';

/** Equal for annotations that differ in nothing but their date of change. */
export function contentHash(annotation: Annotation): string {
  return sha256(canonicalJson({ ...annotation, modified: undefined })).slice(0, 24);
}

/** What a save says, before it gets its place in the log. */
export interface Draft {
  note: string;
  articleId: string;
  parents: string[];
  payload?: Annotation;
}

/** The immutable revision of a draft. */
export function revisionOf(draft: Draft, stamp: Stamp): Revision {
  const body = {
    note: draft.note,
    articleId: draft.articleId,
    parents: [...draft.parents].sort(),
    op: draft.payload ? ('put' as const) : ('tombstone' as const),
    ...(draft.payload ? { payload: draft.payload } : {}),
    content: draft.payload ? contentHash(draft.payload) : '',
    ...stamp,
  };
  return { id: `${draft.note}:${sha256(canonicalJson(body)).slice(0, 24)}`, ...body };
}

/** The newest of a note: those that nobody names as a parent. */
export function headsOf(revisions: readonly Revision[]): Revision[] {
  const parents = new Set(revisions.flatMap((revision) => revision.parents));
  return revisions.filter((revision) => !parents.has(revision.id));
}

/** The version that is shown: an edit beats a deletion made beside it; among edits the later clock is shown, the others are kept. */
export function shownOf(heads: readonly Revision[]): Revision | undefined {
  const latest = (some: Revision[]): Revision | undefined => some.sort((a, b) => (a.hlc < b.hlc ? 1 : -1))[0];
  return latest(heads.filter((head) => head.op === 'put')) ?? latest([...heads]);
}
