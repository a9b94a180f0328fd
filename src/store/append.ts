import type { Annotation } from '../model/annotation.ts';
import { stamps } from './clock.ts';
import { type Draft, revisionOf } from './revision.ts';
import { db, type Revision, type StoredArticle, type StoredRow } from './schema.ts';
import { localOf, rowOf } from './view.ts';

/** A save within a transaction: what to write, and on top of which versions. */
export interface Change extends Omit<Draft, 'parents'> {
  /** The versions it was made from; absent: the one that is shown now. `all`: every head, which ends a "two versions". */
  parents?: string[] | 'all';
}

/** The tables of a write; all of it lands or none. */
export const WRITTEN = [db.revisions, db.annotations, db.articles, db.meta];

async function headRevisions(rows: readonly (StoredRow | undefined)[]): Promise<Map<string, Revision>> {
  const ids = rows.flatMap((row) => row?.heads ?? []);
  const found = await db.revisions.bulkGet(ids);
  return new Map(found.flatMap((revision) => (revision ? [[revision.id, revision]] : [])));
}

function parentsFor(change: Change, row: StoredRow | undefined, known: Map<string, Revision>): string[] {
  if (Array.isArray(change.parents)) return change.parents;
  if (!row) return [];
  if (change.parents === 'all' || row.heads.length === 1) return row.heads;
  const shown = row.heads.filter((id) => known.get(id)?.payload?.modified === row.modified);
  return shown.length > 0 ? shown : row.heads;
}

async function articlesOf(ids: readonly string[]): Promise<Map<string, StoredArticle>> {
  const found = await db.articles.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((article) => (article ? [[article.id, article]] : [])));
}

/**
 * Appends to the log and brings the view up to date. Runs inside a readwrite transaction over `WRITTEN`; one change per note. `here`: the
 * notes' rows, where the same transaction has read them. Returns the rows as they are now, in order.
 */
export async function append(
  changes: readonly Change[],
  here?: readonly (StoredRow | undefined)[],
): Promise<StoredRow[]> {
  if (changes.length === 0) return [];
  const rows = here ?? (await db.annotations.bulkGet(changes.map((change) => change.note)));
  const known = await headRevisions(rows);
  const articles = await articlesOf(changes.map((change) => change.articleId));
  const made = await stamps(changes.length);
  const revisions: Revision[] = [];
  const next: StoredRow[] = [];
  changes.forEach((change, i) => {
    const row = rows[i];
    const revision = revisionOf({ ...change, parents: parentsFor(change, row, known) }, made[i]!);
    const others = (row?.heads ?? [])
      .filter((id) => !revision.parents.includes(id))
      .flatMap((id) => known.get(id) ?? []);
    const last: Annotation | undefined = row?.annotation;
    const heads = [...others, revision];
    const now = rowOf(heads, articles.get(change.articleId), last, localOf(row));
    revisions.push(revision);
    if (now) next.push(now);
  });
  await db.revisions.bulkAdd(revisions);
  await db.annotations.bulkPut(next);
  return next;
}
