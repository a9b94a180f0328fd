import type { AnnotationRow } from '../../model/annotation.ts';
import { kindOf } from '../../model/annotation-kind.ts';
import type { Searchable } from '../../text/query.ts';
import { guarded } from '../faults.ts';
import { db, type StoredRow } from '../schema.ts';

/** What the library holds in memory of each note: enough to search, sort and count, not the note itself. */
export interface SearchEntry extends Searchable {
  id: string;
  articleId: string;
  modified: string;
  verdict?: string;
  speaker?: string;
  /** Position in the article's text, for reading order; page notes come first. */
  position: number;
}

function positionOf(row: AnnotationRow): number {
  const selectors = row.annotation.target.selector ?? [];
  for (const selector of selectors) if (selector.type === 'TextPositionSelector') return selector.start;
  return selectors.length === 0 ? -1 : Number.MAX_SAFE_INTEGER;
}

const NOTHING: readonly string[] = [];

function isOf(row: AnnotationRow): readonly string[] {
  const states: string[] = [];
  if (row.heads.length > 1) states.push('twoversions');
  if (row.anchorState === 'changed') states.push('changed');
  if (row.anchorState === 'notFound') states.push('lost');
  return states.length === 0 ? NOTHING : states;
}

/** A row as the search keeps it. */
export function entryOf(row: AnnotationRow): SearchEntry {
  const claim = row.annotation['glosa:claim'];
  return {
    id: row.id,
    articleId: row.articleId,
    created: row.created,
    modified: row.modified,
    folded: row.folded,
    tags: row.tags.length > 0 ? row.tags : NOTHING,
    leaderIds: row.leaderIds.length > 0 ? row.leaderIds : NOTHING,
    site: row.site,
    colour: row.annotation['glosa:colour'],
    status: claim?.status,
    verdict: claim?.verdict?.label,
    speaker: claim?.speaker?.name,
    kind: kindOf(row.annotation),
    is: isOf(row),
    position: positionOf(row),
  };
}

const AT_ONCE = 300;
type Key = [live: 1, created: string, id: string];
const keyOf = (row: StoredRow): Key => [1, row.created, row.id];

/** The notes but the bin between two keys, without these. */
function between(from: Key, to: Key) {
  return db.annotations.where('[live+created+id]').between(from, to, false, false);
}

/**
 * Every note but the bin, in parts small enough that the page stays alive between them. The first part is the newest notes, newest first; the
 * others come from the oldest on, oldest first: a database reads forwards many rows at a step, backwards one by one.
 */
export async function* searchEntries(): AsyncGenerator<SearchEntry[]> {
  const newest = await guarded(() => between([1, '', ''], [1, '\uffff', '\uffff']).reverse().limit(AT_ONCE).toArray());
  yield newest.map(entryOf);
  if (newest.length < AT_ONCE) return;
  const end = keyOf(newest.at(-1)!);
  for (let from: Key = [1, '', '']; ; ) {
    const rows = await guarded(() => between(from, end).limit(AT_ONCE).toArray());
    yield rows.map(entryOf);
    if (rows.length < AT_ONCE) return;
    from = keyOf(rows.at(-1)!);
  }
}

/** Where the store stands: `clock` moves with every save, `epoch` with what the log does not tell (a purge, a restored backup). */
export interface Mark {
  clock: string;
  epoch: number;
}

export async function storeMark(): Promise<Mark> {
  const [clock, epoch] = await guarded(() => db.meta.bulkGet(['hlc', 'epoch']));
  return { clock: (clock?.value as string | undefined) ?? '', epoch: (epoch?.value as number | undefined) ?? 0 };
}

/** The notes that were saved after a mark, by id. */
export async function changedSince(mark: Mark): Promise<string[]> {
  // The ids of the log begin with the note's, so that nothing of it need be read.
  const ids = await guarded(() => db.revisions.where('hlc').above(mark.clock).primaryKeys());
  return [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf(':'))))];
}

/** The whole rows of some ids, in order; those that are gone are left out. */
export async function rowsById(ids: readonly string[]): Promise<AnnotationRow[]> {
  return (await guarded(() => db.annotations.bulkGet([...ids]))).flatMap((row) => (row ? [row] : []));
}
