import { WRITTEN } from './append.ts';
import { sawStamp } from './clock.ts';
import { guarded } from './faults.ts';
import { rebuildNotes } from './rebuild.ts';
import { contentHash, revisionOf } from './revision.ts';
import { db, type Revision } from './schema.ts';

function isRevision(value: unknown): value is Revision {
  const revision = value as Partial<Revision> | null;
  return (
    typeof revision === 'object' &&
    revision !== null &&
    [
      revision.id,
      revision.note,
      revision.articleId,
      revision.content,
      revision.device,
      revision.hlc,
      revision.at,
    ].every((field) => typeof field === 'string') &&
    Array.isArray(revision.parents) &&
    revision.parents.every((parent) => typeof parent === 'string') &&
    (revision.op === 'tombstone'
      ? revision.payload === undefined
      : revision.op === 'put' && typeof revision.payload === 'object')
  );
}

/** A revision is what it says it is when its id is the hash of its body. */
function isGenuine(revision: Revision): boolean {
  const { device, hlc, at } = revision;
  if (revision.payload && (revision.payload.id !== revision.note || contentHash(revision.payload) !== revision.content))
    return false;
  return revisionOf(revision, { device, hlc, at }).id === revision.id;
}

/** The note that a value claims to be a revision of; empty for anything else. */
export function noteOfRevision(value: unknown): string {
  const note = typeof value === 'object' && value !== null && 'note' in value ? value.note : '';
  return typeof note === 'string' ? note : '';
}

/** `importRevisions` inside a transaction over `WRITTEN`; gives the notes that got something new, and what the log has of these notes. */
export async function addRevisions(
  values: readonly unknown[],
): Promise<{ notes: string[]; logged: Revision[]; refused: number }> {
  const revisions = values.filter(isRevision).filter(isGenuine);
  const once = [...new Map(revisions.map((revision) => [revision.id, revision])).values()];
  const known = await db.revisions.bulkGet(once.map(({ id }) => id));
  const fresh = once.filter((_, i) => !known[i]);
  const notes = [...new Set(fresh.map(({ note }) => note))];
  if (fresh.length > 0) {
    await db.revisions.bulkAdd(fresh);
    await sawStamp(
      fresh
        .map(({ hlc }) => hlc)
        .sort()
        .at(-1)!,
    );
    await rebuildNotes(notes);
  }
  return { notes, logged: revisions, refused: values.length - revisions.length };
}

/**
 * Adds another store's log to this one: what both know counts once, what only one knows is added, and a note that both changed keeps both
 * versions. Anything that is no genuine revision is left out and counted. The notes' articles must be there already.
 */
export async function importRevisions(values: readonly unknown[]): Promise<{ written: number; refused: number }> {
  const { notes, refused } = await guarded(() => db.transaction('rw', WRITTEN, async () => addRevisions(values)));
  return { written: notes.length, refused };
}
