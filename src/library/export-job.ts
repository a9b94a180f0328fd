import type { Bundle, BundleEntry, ExportOptions } from '../formats/bundle.ts';
import { EXPORTERS, exporterFor } from '../formats/exporters.ts';
import type { AnnotationRow } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { OwnLeader } from '../platform/settings.ts';
import { binned, liveIds, personsOf, revisionsOf } from '../store/read/annotations.ts';
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
function plainArticle(article: Article & { keys?: unknown; ownKeys?: unknown; aliases?: unknown }): Article {
  const { keys: _keys, ownKeys: _ownKeys, aliases: _aliases, ...plain } = article;
  return plain;
}

/** Notes and their articles, read a part at a time. The backup carries the log too and, of everything, the bin and articles without notes. */
async function bundleOf(job: ExportJob, onProgress: OnProgress): Promise<Bundle> {
  const backup = job.format === EXPORTERS[0]!.id;
  const everything = backup && job.ids === 'all';
  const ids = job.ids === 'all' ? await liveIds() : job.ids;
  const all = everything ? [...ids, ...(await binned(Number.POSITIVE_INFINITY)).map(({ id }) => id)] : ids;
  const annotations: BundleEntry[] = [];
  const revisions: unknown[] = [];
  const articles = new Map<string, Article>();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const part = all.slice(at, at + AT_ONCE);
    const rows = await rowsById(part);
    for (const row of rows) annotations.push(entryOf(row));
    const missing = rows.map((row) => row.articleId).filter((id) => !articles.has(id));
    if (missing.length > 0) for (const [id, article] of await articlesById(missing)) articles.set(id, article);
    if (backup) for (const revision of await revisionsOf(part)) revisions.push(revision);
    onProgress(Math.min(at + AT_ONCE, all.length), all.length);
  }
  if (everything) for (const article of await allArticles()) articles.set(article.id, article);
  return { articles: [...articles.values()].map(plainArticle), annotations, ...(backup ? { revisions } : {}) };
}

/** Names and roles of the persons that the notes are about: the reader's own list first, else as the notes write them. */
async function leaderOf(bundle: Bundle, own: readonly OwnLeader[]): Promise<NonNullable<ExportOptions['leader']>> {
  const ids = new Set(bundle.annotations.flatMap(({ annotation }) => annotation['glosa:leaderIds'] ?? []));
  const persons = await personsOf([...ids]);
  for (const { id, name, role } of own) if (name) persons.set(id, { name, role: role ?? persons.get(id)?.role });
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
  const leader = await leaderOf(bundle, job.ownLeaders);
  return { pieces: exporter.write(bundle, { ...job.options, leader }), notes: bundle.annotations.length };
}
