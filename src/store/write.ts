import type { Annotation, AnnotationRow } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { AnchorState } from '../model/selector.ts';
import { append, type Change, WRITTEN } from './append.ts';
import { newEpoch } from './clock.ts';
import { guarded } from './faults.ts';
import { keepArticle } from './keep-articles.ts';
import { contentHash } from './revision.ts';
import { db, type StoredRow } from './schema.ts';

export { backUp, restoreBackup } from './backup.ts';
export { importBundle, importRows } from './import.ts';
export { importRevisions } from './import-revisions.ts';
export { rebuildView } from './rebuild.ts';
export { mergeArticles, noteAddress, splitArticle } from './write-articles.ts';

/** One readwrite transaction over log, view, articles and clock; resolves when the disk has it. */
function write<T>(work: () => Promise<T>): Promise<T> {
  return guarded(() => db.transaction('rw', WRITTEN, work));
}

/** True when the content is already a head, so that a repeated message adds nothing. */
async function alreadyHead(row: StoredRow | undefined, content: string): Promise<boolean> {
  if (!row || row.deleted) return false;
  const heads = await db.revisions.bulkGet(row.heads);
  return heads.some((head) => head?.op === 'put' && head.content === content);
}

/**
 * Saves an annotation and its article. `parents` are the heads the editor started from: where the note has moved on since, both versions
 * are kept and `heads` of the answer has more than one. The same content again adds nothing. Throws StoreFull, StoreBlocked.
 */
export async function saveAnnotation(
  annotation: Annotation,
  article: Article,
  parents?: string[],
): Promise<AnnotationRow> {
  return write(async () => {
    const kept = await keepArticle(article);
    const row = await db.annotations.get(annotation.id);
    const endsTwoVersions = parents !== undefined && parents.length > 1;
    if (row && !endsTwoVersions && (await alreadyHead(row, contentHash(annotation)))) return row;
    const known =
      parents && (await db.revisions.bulkGet(parents)).flatMap((revision) => (revision ? [revision.id] : []));
    const [saved] = await append([
      {
        note: annotation.id,
        articleId: row?.articleId ?? kept.id,
        payload: annotation,
        parents: known?.length ? known : undefined,
      },
    ]);
    return saved!;
  });
}

async function rowsOf(ids: readonly string[]): Promise<StoredRow[]> {
  return (await db.annotations.bulkGet([...new Set(ids)])).flatMap((row) => (row ? [row] : []));
}

/** Puts annotations into the bin; those already there stay as they are. */
export async function deleteAnnotations(ids: readonly string[]): Promise<void> {
  await write(async () => {
    const live = (await rowsOf(ids)).filter((row) => !row.deleted);
    await append(live.map((row) => ({ note: row.id, articleId: row.articleId, parents: 'all' as const })));
  });
}

/** Takes annotations out of the bin, as they were. */
export async function restoreAnnotations(ids: readonly string[]): Promise<void> {
  await write(async () => {
    const binned = (await rowsOf(ids)).filter((row) => row.deleted);
    await append(
      binned.map((row) => ({
        note: row.id,
        articleId: row.articleId,
        payload: row.annotation,
        parents: 'all' as const,
      })),
    );
  });
}

/** Takes annotations out of the store for good, with their history. */
export async function purgeAnnotations(ids: readonly string[]): Promise<void> {
  await write(async () => {
    await db.revisions
      .where('note')
      .anyOf([...ids])
      .delete();
    await db.annotations.bulkDelete([...ids]);
    await newEpoch();
  });
}

/** Empties the bin of what was put there more than so many days ago. Returns how many went. */
export async function purgeBin(olderThanDays = 30): Promise<number> {
  const before = new Date(Date.now() - olderThanDays * 86_400_000).toISOString();
  const ids = await guarded(() => db.annotations.where('deleted').below(before).primaryKeys());
  if (ids.length > 0) await purgeAnnotations(ids);
  return ids.length;
}

/** Rows that a change really changes, as entries of the log. `modified` is set here. */
function changesOf(rows: readonly StoredRow[], change: (annotation: Annotation) => Annotation): Change[] {
  const modified = new Date().toISOString();
  return rows.flatMap((row) => {
    const next = change(row.annotation);
    if (contentHash(next) === contentHash(row.annotation)) return [];
    return [{ note: row.id, articleId: row.articleId, payload: { ...next, id: row.id, modified } }];
  });
}

/** Changes many annotations at once, all or none. `change` must be synchronous and pure. Returns those that were changed. */
export async function changeAnnotations(
  ids: readonly string[],
  change: (annotation: Annotation) => Annotation,
): Promise<AnnotationRow[]> {
  return write(async () => append(changesOf(await rowsOf(ids), change)));
}

/** Renames a tag everywhere, bin included; where the new one is there already the two become one. Returns how many notes were changed. */
export async function renameTag(from: string, to: string): Promise<number> {
  const renamed = (annotation: Annotation): Annotation => {
    const seen = new Set<string>();
    const body = annotation.body
      .map((part) => (part.purpose === 'tagging' && part.value === from ? { ...part, value: to } : part))
      .filter((part) => {
        if (part.purpose !== 'tagging') return true;
        const isNew = part.value !== '' && !seen.has(part.value);
        seen.add(part.value);
        return isNew;
      });
    return { ...annotation, body };
  };
  return write(async () => {
    const rows = await db.annotations.where('tags').equals(from).toArray();
    const live = rows.filter((row) => !row.deleted);
    return (await append(changesOf(live, renamed))).length;
  });
}

const SEEN_AGAIN_MS = 3_600_000;

/** How annotations were found in their page. Not part of the log: it is of this machine, and of this visit. */
export async function saveAnchorStates(
  states: readonly { id: string; state: AnchorState; newText?: string }[],
  at: string,
): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.annotations, async () => {
      const rows = await db.annotations.bulkGet(states.map(({ id }) => id));
      const news = states.flatMap(({ state, newText }, i) => {
        const row = rows[i];
        if (!row) return [];
        const same = row.anchorState === state && row.newText === newText;
        const fresh = Date.parse(at) - Date.parse(row.lastSeen ?? '1970-01-01') < SEEN_AGAIN_MS;
        return same && fresh ? [] : [{ ...row, anchorState: state, newText, lastSeen: at }];
      });
      await db.annotations.bulkPut(news);
    }),
  );
}
