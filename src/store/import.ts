import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { append, articlesOf, type Change, WRITTEN } from './append.ts';
import { guarded } from './faults.ts';
import { addRevisions, noteOfRevision } from './import-revisions.ts';
import { keepArticles } from './keep-articles.ts';
import { rowsUnder } from './read/each-key.ts';
import { contentHash } from './revision.ts';
import { db, type Revision, type StoredArticle, type StoredRow } from './schema.ts';

/** A note of a file, with the article it stands in by that file's own id. */
export interface ImportRow {
  annotation: Annotation;
  articleId: string;
  /** ISO 8601, where the file has it in the bin. */
  deleted?: string;
  /** How the note was found in its article when it was last seen, and when that was. Of no log: what was seen here wins. */
  anchorState?: StoredRow['anchorState'];
  lastSeen?: string;
}

const AT_ONCE = 500;

/** Stores what is new of the articles and tells which stored article each of the file's ids means. */
async function placeArticles(articles: readonly Article[]): Promise<Map<string, StoredArticle>> {
  const kept = await keepArticles(articles, { aliased: true });
  // Two of the file may be one here: the later has what both brought.
  const latest = new Map(kept.map((article) => [article.id, article]));
  return new Map(articles.map(({ id }, i) => [id, latest.get(kept[i]!.id)!]));
}

const keyOf = (note: string, content: string): string => `${note} ${content}`;

/** Which of the rows the log has seen, `logged` being what it is known to hold. A note that is not here has no log. */
async function seenOf(
  rows: readonly ImportRow[],
  here: readonly (StoredRow | undefined)[],
  logged: readonly Revision[],
): Promise<ReadonlySet<ImportRow>> {
  const contents = new Set(logged.map(({ note, content }) => keyOf(note, content)));
  const keys = new Map<ImportRow, string>();
  for (const [i, row] of rows.entries())
    if (here[i]) keys.set(row, keyOf(row.annotation.id, contentHash(row.annotation)));
  const unknown = [...keys].filter(([, key]) => !contents.has(key)).map(([row]) => row.annotation.id);
  for (const { note, content } of await rowsUnder<Revision>(db.revisions, 'note', unknown))
    contents.add(keyOf(note, content));
  return new Set([...keys].filter(([, key]) => contents.has(key)).map(([row]) => row));
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

/** What the file's machine saw last of notes that were never seen here. */
async function keepSeen(rows: readonly ImportRow[]): Promise<void> {
  const seen = new Map(rows.flatMap((row) => (row.anchorState ? [[row.annotation.id, row] as const] : [])));
  if (seen.size === 0) return;
  const here = await db.annotations.bulkGet([...seen.keys()]);
  const unseen = here.filter((row) => row !== undefined && row.anchorState === undefined) as StoredRow[];
  await db.annotations.bulkPut(
    unseen.map((row) => {
      const { anchorState, lastSeen } = seen.get(row.id)!;
      return { ...row, anchorState, ...(lastSeen ? { lastSeen } : {}) };
    }),
  );
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
      const { notes, logged } = await addRevisions(revisions);
      const once = [...new Map(rows.map((row) => [row.annotation.id, row])).values()];
      const here = await db.annotations.bulkGet(once.map((row) => row.annotation.id));
      const seen = await seenOf(once, here, logged);
      const changes: Change[] = [];
      const changed: (StoredRow | undefined)[] = [];
      const bin: Change[] = [];
      for (const [i, row] of once.entries()) {
        if (seen.has(row)) continue;
        const articleId = places.get(row.articleId)?.id ?? row.articleId;
        changes.push(changeFor(row, here[i], articleId));
        changed.push(here[i]);
        if (row.deleted && !here[i]) bin.push({ note: row.annotation.id, articleId, parents: 'all' });
      }
      const stored = await articlesOf(
        changes.map(({ articleId }) => articleId),
        new Map([...places.values()].map((article) => [article.id, article])),
      );
      await append(changes, { rows: changed, articles: stored });
      await append(bin);
      await keepSeen(once);
      return { written: new Set([...notes, ...changes.map(({ note }) => note)]).size };
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
