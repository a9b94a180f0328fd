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

const AT_ONCE = 500;

/** Every note but the bin, newest first, in parts small enough that the page stays alive between them. */
export async function* searchEntries(): AsyncGenerator<SearchEntry[]> {
  for (let last: StoredRow | undefined; ; ) {
    const to = last ? [1, last.created, last.id] : [1, '\uffff', '\uffff'];
    const range = db.annotations.where('[live+created+id]').between([1, '', ''], to, true, !last);
    const rows = await guarded(() => range.reverse().limit(AT_ONCE).toArray());
    yield rows.map(entryOf);
    last = rows.at(-1);
    if (rows.length < AT_ONCE) return;
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

/** The rows of the notes that were saved after a mark, the bin included. */
export async function changedSince(mark: Mark): Promise<AnnotationRow[]> {
  return guarded(async () => {
    const revisions = await db.revisions.where('hlc').above(mark.clock).toArray();
    const rows = await db.annotations.bulkGet([...new Set(revisions.map((revision) => revision.note))]);
    return rows.flatMap((row) => (row ? [row] : []));
  });
}

/** The whole rows of some ids, in order; those that are gone are left out. */
export async function rowsById(ids: readonly string[]): Promise<AnnotationRow[]> {
  return (await guarded(() => db.annotations.bulkGet([...ids]))).flatMap((row) => (row ? [row] : []));
}
