import type { Annotation } from '../model/annotation.ts';
import { WRITTEN } from './append.ts';
import { newEpoch } from './clock.ts';
import { guarded } from './faults.ts';
import { rowsUnder } from './read/each-key.ts';
import { headsOf } from './revision.ts';
import { db, type Revision, type StoredArticle, type StoredRow } from './schema.ts';
import { localOf, rowOf } from './view.ts';

const AT_ONCE = 500;

function lastPayload(revisions: readonly Revision[]): Annotation | undefined {
  return revisions.filter((revision) => revision.payload).sort((a, b) => (a.hlc < b.hlc ? 1 : -1))[0]?.payload;
}

/** Articles by the ids that the log uses: their own, or one of another store. */
async function articlesUnder(ids: readonly string[]): Promise<Map<string, StoredArticle>> {
  const found = new Map(
    (await db.articles.bulkGet([...ids])).flatMap((article) => (article ? [[article.id, article]] : [])),
  );
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const others = await db.articles.where('aliases').anyOf(missing).distinct().toArray();
  for (const article of others)
    for (const alias of article.aliases ?? []) if (!found.has(alias)) found.set(alias, article);
  return found;
}

async function rebuilt(notes: readonly string[]): Promise<StoredRow[]> {
  const revisions = await rowsUnder<Revision>(db.revisions, 'note', notes);
  const old = await db.annotations.bulkGet([...notes]);
  const byNote = new Map<string, Revision[]>(notes.map((note) => [note, []]));
  for (const revision of revisions) byNote.get(revision.note)?.push(revision);
  const heads = new Map([...byNote].map(([note, all]) => [note, headsOf(all)]));
  const articles = await articlesUnder([...new Set(revisions.map((revision) => revision.articleId))]);
  return notes.flatMap((note, i) => {
    const all = byNote.get(note)!;
    const last = lastPayload(all);
    const articleId = heads.get(note)![0]?.articleId ?? '';
    const article = articles.get(articleId);
    const row = rowOf(heads.get(note)!, article, last, localOf(old[i]));
    return row ? [{ ...row, articleId: article?.id ?? articleId }] : [];
  });
}

/** Makes the rows of some notes anew from the log. Inside a transaction over `WRITTEN`. */
export async function rebuildNotes(notes: readonly string[]): Promise<void> {
  await db.annotations.bulkPut(await rebuilt(notes));
  await newEpoch();
}

/** Makes the whole view anew from the log, a part at a time. Returns how many notes there are. */
export async function rebuildView(): Promise<number> {
  const notes = await guarded(() => db.revisions.orderBy('note').uniqueKeys() as PromiseLike<string[]>);
  const known = new Set(notes);
  for (let at = 0; at < notes.length; at += AT_ONCE)
    await guarded(() => db.transaction('rw', WRITTEN, async () => rebuildNotes(notes.slice(at, at + AT_ONCE))));
  await guarded(() => db.annotations.filter((row) => !known.has(row.id)).delete());
  return notes.length;
}
