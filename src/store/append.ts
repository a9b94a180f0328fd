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

/** The articles of some ids; those that are not among the `known` are asked for. */
export async function articlesOf(
  ids: readonly string[],
  known: ReadonlyMap<string, StoredArticle> = new Map(),
): Promise<ReadonlyMap<string, StoredArticle>> {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  if (unknown.length === 0) return known;
  const found = await db.articles.bulkGet(unknown);
  return new Map([
    ...known,
    ...found.flatMap((article): [string, StoredArticle][] => (article ? [[article.id, article]] : [])),
  ]);
}

/** What the same transaction has read already. */
export interface Here {
  /** The rows of the changes' notes, in order. */
  rows: readonly (StoredRow | undefined)[];
  articles: ReadonlyMap<string, StoredArticle>;
}

/** Changes handed to the database at a time: it writes them while the next are hashed. */
const AT_ONCE = 100;

/**
 * Appends to the log and brings the view up to date. Runs inside a readwrite transaction over `WRITTEN`; one change per note. Returns the
 * rows as they are now, in order.
 */
export async function append(changes: readonly Change[], here?: Here): Promise<StoredRow[]> {
  if (changes.length === 0) return [];
  const rows = here?.rows ?? (await db.annotations.bulkGet(changes.map((change) => change.note)));
  const known = await headRevisions(rows);
  const articles = here?.articles ?? (await articlesOf(changes.map((change) => change.articleId)));
  const made = await stamps(changes.length);
  const next: StoredRow[] = [];
  const writes: PromiseLike<unknown>[] = [];
  const write = (from: number) => {
    const revisions: Revision[] = [];
    const now: StoredRow[] = [];
    changes.slice(from, from + AT_ONCE).forEach((change, i) => {
      const row = rows[from + i];
      const revision = revisionOf({ ...change, parents: parentsFor(change, row, known) }, made[from + i]!);
      const others = (row?.heads ?? [])
        .filter((id) => !revision.parents.includes(id))
        .flatMap((id) => known.get(id) ?? []);
      const last: Annotation | undefined = row?.annotation;
      const shown = rowOf([...others, revision], articles.get(change.articleId), last, localOf(row));
      revisions.push(revision);
      if (shown) now.push(shown);
    });
    next.push(...now);
    writes.push(db.revisions.bulkAdd(revisions), db.annotations.bulkPut(now));
  };
  for (let from = 0; from < changes.length; from += AT_ONCE) write(from);
  await Promise.all(writes);
  return next;
}
