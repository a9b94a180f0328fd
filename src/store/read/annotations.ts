import { type AnnotationRow, quoteOf } from '../../model/annotation.ts';
import { KINDS, type Kind } from '../../model/annotation-kind.ts';
import { foldForSearch } from '../../text/search-fold.ts';
import { guarded } from '../faults.ts';
import { db, type Revision, type StoredRow } from '../schema.ts';

/** The row of an id, in the bin or not. */
export async function getAnnotation(id: string): Promise<AnnotationRow | undefined> {
  return guarded(() => db.annotations.get(id));
}

/** What is kept of an article, without the bin, oldest first. */
export async function annotationsOfArticle(articleId: string): Promise<AnnotationRow[]> {
  const rows = await guarded(() => db.annotations.where('[live+articleId]').equals([1, articleId]).toArray());
  return rows.sort((a, b) => (a.created < b.created ? -1 : 1));
}

export interface Page {
  /** Where the last page ended: its last row. */
  before?: { created: string; id: string };
  limit: number;
  /** Words that must all occur, folded here. */
  query?: string;
  kind?: Kind;
}

/** Sorts after every date and id. */
const LAST = '\uffff';

/** Every row but the bin, newest first, read by key: the thousandth page costs as much as the first. */
function newestFirst(kind: Kind | undefined, before: Page['before']) {
  const first: unknown[] = kind ? [1, kind] : [1];
  const to = before ? [...first, before.created, before.id] : [...first, LAST, LAST];
  const index = kind ? '[live+kind+created+id]' : '[live+created+id]';
  return db.annotations
    .where(index)
    .between([...first, '', ''], to, true, !before)
    .reverse();
}

/** A page of the newest annotations. Fewer than `limit` rows mean that there are no more. */
export async function recentAnnotations({ before, limit, query, kind }: Page): Promise<AnnotationRow[]> {
  const words = foldForSearch(query ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const rows = newestFirst(kind, before);
  const wanted = words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.folded.includes(word)));
  return guarded(() => wanted.limit(limit).toArray());
}

/** How many there are of each kind, without the bin. */
export async function countsByKind(): Promise<Record<Kind, number> & { all: number }> {
  const counts = await guarded(() => Promise.all(KINDS.map((kind) => newestFirst(kind, undefined).count())));
  const byKind = Object.fromEntries(KINDS.map((kind, i) => [kind, counts[i]!])) as Record<Kind, number>;
  return { ...byKind, all: counts.reduce((sum, count) => sum + count, 0) };
}

/** Every save of a note, oldest first. */
export async function historyOf(id: string): Promise<Revision[]> {
  const revisions = await guarded(() => db.revisions.where('note').equals(id).toArray());
  return revisions.sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
}

/** The versions of a note that stand beside each other: more than one after two people changed the same note. */
export async function versionsOf(row: AnnotationRow): Promise<Revision[]> {
  return (await guarded(() => db.revisions.bulkGet(row.heads))).flatMap((revision) => (revision ? [revision] : []));
}

/** What is in the bin, last deleted first. */
export async function binned(limit = 1000): Promise<AnnotationRow[]> {
  return guarded(() => db.annotations.orderBy('deleted').reverse().limit(limit).toArray());
}

const PART = 500;

/** Every row, bin included, in the order of the ids. Reading on from a key costs a tenth of asking for each id. */
export async function* everyRow(): AsyncGenerator<AnnotationRow[]> {
  for (let last = ''; ; ) {
    const part = await guarded(() => db.annotations.where('id').above(last).limit(PART).toArray());
    yield part;
    if (part.length < PART) return;
    last = part.at(-1)!.id;
  }
}

/** The whole log, in the order of the notes. */
export async function* everyRevision(): AsyncGenerator<Revision[]> {
  for (let last = ''; ; ) {
    const part = await guarded(() => db.revisions.where('id').above(last).limit(PART).toArray());
    yield part;
    if (part.length < PART) return;
    last = part.at(-1)!.id;
  }
}

/** The ids of every note, bin included. */
export async function storedIds(): Promise<ReadonlySet<string>> {
  return new Set(await guarded(() => db.annotations.toCollection().primaryKeys()));
}

/** The ids of every note but the bin, newest first. */
export async function liveIds(): Promise<string[]> {
  return guarded(() => newestFirst(undefined, undefined).primaryKeys());
}

/** Rows read at a time: a page stays alive between two reads. */
const AT_ONCE = 300;

/** All claim records, without the bin, newest first. */
export async function claimRows(): Promise<AnnotationRow[]> {
  const all: StoredRow[] = [];
  for (;;) {
    const last = all.at(-1);
    const from = [1, 'claim', last?.created ?? '', last?.id ?? ''];
    // Forwards, many rows at a step; a database reads backwards one by one.
    const part = await guarded(() =>
      db.annotations
        .where('[live+kind+created+id]')
        .between(from, [1, 'claim', LAST, LAST], false, true)
        .limit(AT_ONCE)
        .toArray(),
    );
    all.push(...part);
    if (part.length < AT_ONCE) return all.reverse();
  }
}

/** The tags in use with how often, most used first. */
export async function tagCounts(): Promise<{ tag: string; count: number }[]> {
  const counts = new Map<string, number>();
  await guarded(() =>
    db.annotations.orderBy('tags').eachKey((tag) => counts.set(String(tag), (counts.get(String(tag)) ?? 0) + 1)),
  );
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count);
}

/** The log of some notes, for a file that carries it whole. */
export async function revisionsOf(ids: readonly string[]): Promise<Revision[]> {
  return guarded(() =>
    db.revisions
      .where('note')
      .anyOf([...ids])
      .toArray(),
  );
}

/** Rows looked at to learn a person's name. */
const NAME_ROWS = 12;

/** A marked name longer than this is a sentence that holds it. */
const NAME_LENGTH = 60;

/** A person as the notes write of them. */
export interface Person {
  name: string;
  role?: string;
}

function personIn({ annotation, kind }: StoredRow, id: string): Person & { sure: boolean } {
  const speaker = annotation['glosa:claim']?.speaker;
  if (speaker?.leaderId === id) return { name: speaker.name, role: speaker.jobTitle, sure: true };
  const quote = kind === 'leader' ? quoteOf(annotation) : '';
  return { name: quote.length <= NAME_LENGTH ? quote : '', sure: false };
}

/** Persons by leader id, as the notes write them: the longest form of a claim's speaker, else of the marked name; the first role told. */
export async function personsOf(ids: readonly string[]): Promise<Map<string, Person>> {
  const persons = new Map<string, Person>();
  for (const id of ids) {
    const rows = await guarded(() => db.annotations.where('leaderIds').equals(id).limit(NAME_ROWS).toArray());
    const found = rows.map((row) => personIn(row, id)).filter(({ name }) => name !== '');
    const best = found.sort((a, b) => Number(b.sure) - Number(a.sure) || b.name.length - a.name.length)[0];
    const role = found.find((person) => person.role)?.role;
    if (best) persons.set(id, { name: best.name, ...(role ? { role } : {}) });
  }
  return persons;
}

/** Every person that a note is about. */
export async function leaderIdsKept(): Promise<string[]> {
  return guarded(async () => (await db.annotations.orderBy('leaderIds').uniqueKeys()).map(String));
}

/** The names of `personsOf` alone. */
export async function leaderNames(ids: readonly string[]): Promise<Map<string, string>> {
  return new Map([...(await personsOf(ids))].map(([id, { name }]) => [id, name]));
}

/** The notes with a tag, without the bin. */
export async function rowsWithTag(tag: string): Promise<AnnotationRow[]> {
  const rows = await guarded(() => db.annotations.where('tags').equals(tag).toArray());
  return rows.filter((row) => !row.deleted);
}
