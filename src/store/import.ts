import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { AnchorState } from '../model/selector.ts';
import { append, type Change, WRITTEN } from './append.ts';
import { guarded } from './faults.ts';
import { addRevisions, noteOfRevision } from './import-revisions.ts';
import { articleFor } from './read/articles.ts';
import { contentHash } from './revision.ts';
import { db, type StoredRow } from './schema.ts';
import { keepArticle } from './write-articles.ts';

/** A note of a file, with the article it stands in by that file's own id. */
export interface ImportRow {
  annotation: Annotation;
  articleId: string;
  /** ISO 8601, where the file has it in the bin. */
  deleted?: string;
  /** How it was last found in its page, and when. */
  anchorState?: AnchorState;
  lastSeen?: string;
}

const AT_ONCE = 500;

/** Stores what is new of the articles and tells which stored article each of the file's ids means. */
async function placeArticles(articles: readonly Article[]): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (const article of articles) {
    const known = (await db.articles.get(article.id)) ?? (await articleFor(article));
    const kept = await keepArticle(known ? { ...article, id: known.id } : article);
    if (kept.id !== article.id && !kept.aliases?.includes(article.id))
      await db.articles.update(kept.id, { aliases: [...(kept.aliases ?? []), article.id] });
    places.set(article.id, kept.id);
  }
  return places;
}

const keyOf = (note: string, content: string): string => `${note} ${content}`;

/** What the log has seen of these notes, asked once for all of them: a question each is what an import would wait for. */
async function knownContents(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = await db.revisions
    .where('note')
    .anyOf([...ids])
    .toArray();
  return new Set(keys.map(({ note, content }) => keyOf(note, content)));
}

function changeFor(row: ImportRow, here: StoredRow | undefined, articleId: string): Change {
  // Another version of a note that is here: nobody knows which came first, so both stay.
  return {
    note: row.annotation.id,
    articleId: here?.articleId ?? articleId,
    payload: row.annotation,
    parents: here ? [] : undefined,
  };
}

/** What a file tells of where its notes were last found, for notes of which this store does not know it. */
async function keepPlaces(rows: readonly ImportRow[]): Promise<void> {
  const told = rows.filter((row) => row.anchorState || row.lastSeen);
  const stored = await db.annotations.bulkGet(told.map((row) => row.annotation.id));
  const updates = told.flatMap(({ annotation, anchorState, lastSeen }, i) =>
    stored[i] && !stored[i].anchorState ? [{ key: annotation.id, changes: { anchorState, lastSeen } }] : [],
  );
  if (updates.length > 0) await db.annotations.bulkUpdate(updates);
}

/**
 * Writes one part of an import, all of it or nothing. `revisions` are the log of these notes, where the file carries it: with it, an edit on
 * top of a version that is here is no second version. Content that the log has seen is left out, so a file read twice, or a part sent
 * again after a failure, adds nothing. `written` counts the notes that were new or got a second version.
 */
export async function importRows(
  articles: readonly Article[],
  rows: readonly ImportRow[],
  revisions: readonly unknown[] = [],
): Promise<{ written: number }> {
  return guarded(() =>
    db.transaction('rw', WRITTEN, async () => {
      const places = await placeArticles(articles);
      const logged = await addRevisions(revisions);
      const once = [...new Map(rows.map((row) => [row.annotation.id, row])).values()];
      const here = await db.annotations.bulkGet(once.map((row) => row.annotation.id));
      // A note that is not here has no log.
      const seen = await knownContents(here.flatMap((row) => row?.id ?? []));
      const changes: Change[] = [];
      const bin: Change[] = [];
      for (const [i, row] of once.entries()) {
        const articleId = places.get(row.articleId) ?? row.articleId;
        if (seen.size > 0 && seen.has(keyOf(row.annotation.id, contentHash(row.annotation)))) continue;
        changes.push(changeFor(row, here[i], articleId));
        if (row.deleted && !here[i]) bin.push({ note: row.annotation.id, articleId, parents: 'all' });
      }
      await append(changes);
      await append(bin);
      await keepPlaces(once);
      return { written: new Set([...logged.notes, ...changes.map(({ note }) => note)]).size };
    }),
  );
}

/** Writes a whole bundle in parts. Broken off, it is begun again from the start: what is there already costs little and adds nothing. */
export async function importBundle(
  bundle: { articles: readonly Article[]; annotations: readonly ImportRow[]; revisions?: readonly unknown[] },
  onProgress: (done: number, of: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<{ written: number }> {
  const byId = new Map(bundle.articles.map((article) => [article.id, article]));
  let written = 0;
  for (let at = 0; at < bundle.annotations.length && !signal?.aborted; at += AT_ONCE) {
    const rows = bundle.annotations.slice(at, at + AT_ONCE);
    const articles = [...new Set(rows.map((row) => row.articleId))].flatMap((id) => byId.get(id) ?? []);
    const ids = new Set(rows.map((row) => row.annotation.id));
    const log = (bundle.revisions ?? []).filter((revision) => ids.has(noteOfRevision(revision)));
    written += (await importRows(articles, rows, log)).written;
    onProgress(Math.min(at + AT_ONCE, bundle.annotations.length), bundle.annotations.length);
  }
  return { written };
}
