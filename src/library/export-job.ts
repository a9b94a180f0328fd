import type { Bundle, BundleEntry, ExportOptions } from '../formats/bundle.ts';
import { EXPORTERS, exporterFor } from '../formats/exporters.ts';
import type { AnnotationRow } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { OwnLeader } from '../platform/settings.ts';
import { everyRevision, everyRow, personsOf, revisionsOf, storedIds } from '../store/read/annotations.ts';
import { allArticles, articlesById } from '../store/read/articles.ts';
import { rowsById } from '../store/read/search-index.ts';

/** What is to be written; without functions, so that it can be sent to a worker. */
export interface ExportJob {
  format: string;
  /** The notes, or everything there is. */
  ids: readonly string[] | 'all';
  options: Omit<ExportOptions, 'leader'>;
  /** The reader's own list of persons, whose names and roles go before those that the notes write. */
  ownLeaders: readonly OwnLeader[];
  /** Names of persons as the list has them: a note may hold no more than a surname. */
  listed: readonly { id: string; name: string }[];
}

export type OnProgress = (done: number, of: number) => void;

const AT_ONCE = 500;

function entryOf(row: AnnotationRow): BundleEntry {
  return {
    annotation: row.annotation,
    articleId: row.articleId,
    ...(row.deleted ? { deleted: row.deleted } : {}),
    ...(row.anchorState ? { anchorState: row.anchorState } : {}),
    ...(row.lastSeen ? { lastSeen: row.lastSeen } : {}),
  };
}

/** Without the store's own index fields. */
function plainArticle(
  article: Article & { keys?: unknown; ownKeys?: unknown; aliases?: unknown; merged?: unknown },
): Article {
  const { keys: _keys, ownKeys: _ownKeys, aliases: _aliases, merged: _merged, ...plain } = article;
  return plain;
}

interface Taken {
  rows: AnnotationRow[];
  revisions: unknown[];
}

/** The notes of some ids, each asked for. */
async function byId(ids: readonly string[], backup: boolean, onProgress: OnProgress): Promise<Taken> {
  const [rows, revisions]: [AnnotationRow[], unknown[]] = [[], []];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const part = ids.slice(at, at + AT_ONCE);
    for (const row of await rowsById(part)) rows.push(row);
    if (backup) for (const revision of await revisionsOf(part)) revisions.push(revision);
    onProgress(Math.min(at + AT_ONCE, ids.length), ids.length);
  }
  return { rows, revisions };
}

/** The notes that are wanted, found by reading all there are: quicker than asking when they are many. */
async function byReading(
  wants: (row: AnnotationRow) => boolean,
  total: number,
  backup: boolean,
  onProgress: OnProgress,
): Promise<Taken> {
  const [rows, revisions]: [AnnotationRow[], unknown[]] = [[], []];
  const of = backup ? 2 * total : total;
  let done = 0;
  for await (const part of everyRow()) {
    for (const row of part) if (wants(row)) rows.push(row);
    done += part.length;
    onProgress(done, of);
  }
  if (!backup) return { rows, revisions };
  const notes = new Set(rows.map(({ id }) => id));
  for await (const part of everyRevision()) {
    for (const revision of part) if (notes.has(revision.note)) revisions.push(revision);
    done += part.length;
    onProgress(Math.min(done, of), of);
  }
  return { rows, revisions };
}

function newestFirst(a: AnnotationRow, b: AnnotationRow): number {
  if (a.created !== b.created) return a.created < b.created ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Notes and their articles. The backup carries the log too and, of everything, the bin and articles without notes. */
async function bundleOf(job: ExportJob, onProgress: OnProgress): Promise<Bundle> {
  const backup = job.format === EXPORTERS[0]!.id;
  const everything = backup && job.ids === 'all';
  const total = (await storedIds()).size;
  let taken: Taken;
  if (job.ids === 'all' || job.ids.length * 4 > total) {
    const wanted = job.ids === 'all' ? null : new Set(job.ids);
    const wants = (row: AnnotationRow) => (wanted ? wanted.has(row.id) : everything || !row.deleted);
    taken = await byReading(wants, total, backup, onProgress);
    taken.rows.sort(newestFirst);
  } else taken = await byId(job.ids, backup, onProgress);
  const articles = everything
    ? await allArticles()
    : [...(await articlesById(taken.rows.map(({ articleId }) => articleId))).values()];
  return {
    articles: articles.map(plainArticle),
    annotations: taken.rows.map(entryOf),
    ...(backup ? { revisions: taken.revisions } : {}),
  };
}

/** Names and roles of the persons that the notes are about: the reader's own list first, else as the notes write them. */
async function leaderOf(
  bundle: Bundle,
  { ownLeaders, listed }: Pick<ExportJob, 'ownLeaders' | 'listed'>,
): Promise<NonNullable<ExportOptions['leader']>> {
  const ids = new Set(bundle.annotations.flatMap(({ annotation }) => annotation['glosa:leaderIds'] ?? []));
  const persons = await personsOf([...ids]);
  for (const { id, name } of listed) persons.set(id, { name, role: persons.get(id)?.role });
  for (const { id, name, role } of ownLeaders) if (name) persons.set(id, { name, role: role ?? persons.get(id)?.role });
  return (id) => persons.get(id);
}

/** The file in pieces, and how many notes are in it. */
export async function exported(
  job: ExportJob,
  onProgress: OnProgress = () => undefined,
): Promise<{ pieces: Iterable<string>; notes: number }> {
  const exporter = exporterFor(job.format);
  if (!exporter) throw new Error(`no exporter ${job.format}`);
  const bundle = await bundleOf(job, onProgress);
  const leader = await leaderOf(bundle, job);
  return { pieces: exporter.write(bundle, { ...job.options, leader }), notes: bundle.annotations.length };
}
