import { WRITTEN } from './append.ts';
import { sawStamp } from './clock.ts';
import { guarded } from './faults.ts';
import { rebuildNotes } from './rebuild.ts';
import { type BackupChunk, backups, db } from './schema.ts';

const AT_ONCE = 500;
const KEPT = 2;

/** The log is read a part at a time by its key: an unchanging log needs no lock over the whole. */
async function* parts(set: string): AsyncGenerator<BackupChunk> {
  let [revision, article] = ['', ''];
  for (let n = 0; ; n++) {
    const revisions = await db.revisions.where('id').above(revision).limit(AT_ONCE).toArray();
    const articles = await db.articles.where('id').above(article).limit(AT_ONCE).toArray();
    if (revisions.length === 0 && articles.length === 0) return;
    revision = revisions.at(-1)?.id ?? '\uffff';
    article = articles.at(-1)?.id ?? '\uffff';
    yield { set, n, revisions, articles };
  }
}

async function dropOldSets(): Promise<void> {
  const complete = (await backups.sets.orderBy('at').reverse().toArray()).filter((set) => set.complete === 1);
  const keep = new Set(complete.slice(0, KEPT).map((set) => set.id));
  const all = await backups.sets.toCollection().primaryKeys();
  for (const id of all.filter((set) => !keep.has(set))) {
    await backups.chunks.where('[set+n]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
    await backups.sets.delete(id);
  }
}

/** Copies log and articles into the backup database; the two newest whole copies are kept. */
export async function backUp(): Promise<{ at: string }> {
  return guarded(async () => {
    const at = new Date().toISOString();
    const set = { id: crypto.randomUUID(), at, complete: 0 as const, revisions: 0, articles: 0 };
    await backups.sets.put(set);
    for await (const part of parts(set.id)) {
      await backups.chunks.put(part);
      set.revisions += part.revisions.length;
      set.articles += part.articles.length;
    }
    await backups.sets.put({ ...set, complete: 1 });
    await dropOldSets();
    await db.meta.put({ key: 'lastBackup', value: at });
    return { at };
  });
}

/**
 * Brings back from the newest whole backup what the store lacks; nothing that is there is touched. Returns how many notes were brought
 * back or got a part of their history back.
 */
export async function restoreBackup(): Promise<{ restored: number }> {
  return guarded(async () => {
    const set = (await backups.sets.orderBy('at').reverse().toArray()).find((one) => one.complete === 1);
    const touched = new Set<string>();
    const chunks = set
      ? await backups.chunks.where('[set+n]').between([set.id, 0], [set.id, Number.POSITIVE_INFINITY]).primaryKeys()
      : [];
    for (const key of chunks) {
      const part = await backups.chunks.get(key);
      if (part) for (const note of await restorePart(part)) touched.add(note);
    }
    const notes = [...touched];
    for (let at = 0; at < notes.length; at += AT_ONCE)
      await db.transaction('rw', WRITTEN, async () => rebuildNotes(notes.slice(at, at + AT_ONCE)));
    return { restored: touched.size };
  });
}

async function restorePart({ revisions, articles }: BackupChunk): Promise<string[]> {
  return db.transaction('rw', WRITTEN, async () => {
    const known = new Set(
      await db.revisions
        .where('id')
        .anyOf(revisions.map(({ id }) => id))
        .primaryKeys(),
    );
    const knownArticles = new Set(
      await db.articles
        .where('id')
        .anyOf(articles.map(({ id }) => id))
        .primaryKeys(),
    );
    const missing = revisions.filter(({ id }) => !known.has(id));
    await db.revisions.bulkAdd(missing);
    await db.articles.bulkAdd(articles.filter(({ id }) => !knownArticles.has(id)));
    for (const { hlc } of missing) await sawStamp(hlc);
    return missing.map(({ note }) => note);
  });
}
