import {
  type Bundle,
  type BundleEntry,
  type CsvField,
  type ImportResult,
  MAX_IMPORT_LENGTH,
} from '../formats/bundle.ts';
import { csvHeader, guessMapping } from '../formats/csv-read.ts';
import { importerFor } from '../formats/importers.ts';
import { type Existing, fingerprintOf, type ImportPlan, planImport } from '../formats/plan-import.ts';
import { type Remark, UnreadableFile } from '../formats/remarks.ts';
import type { AnnotationRow } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { everyRow, storedIds } from '../store/read/annotations.ts';
import { rowsById } from '../store/read/search-index.ts';
import type { IncomingRow } from './actions.ts';
import type { OnProgress } from './export-job.ts';

export type Mapping = Partial<Record<CsvField, string>>;

/** A dry run: what the file would bring. */
export interface Look {
  importerId: string;
  labelKey: string;
  counts: Record<keyof ImportPlan, number>;
  /** The first of what was left out or cleaned, and how many there are. */
  remarks: Remark[];
  remarkCount: number;
  /** Columns of a foreign sheet, to be mapped by hand, and the mapping that was used. */
  header: string[];
  mapping: Mapping;
}

/** One message's worth of a file. */
export interface Part {
  articles: Article[];
  rows: IncomingRow[];
  revisions: unknown[];
  done: number;
  of: number;
}

const AT_ONCE = 500;
const ARTICLES_AT_ONCE = 50;
const REMARKS_SHOWN = 200;

/** Bytes that are no UTF-8 are refused rather than replaced. */
async function textOf(file: Blob): Promise<string> {
  if (file.size > MAX_IMPORT_LENGTH) throw new UnreadableFile(1, 'tooLarge', [String(MAX_IMPORT_LENGTH / 1024 / 1024)]);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch (cause) {
    throw new UnreadableFile(1, 'noUtf8', [], { cause });
  }
}

function existingOf({ modified, annotation }: AnnotationRow): Existing {
  return { modified, fingerprint: fingerprintOf(annotation) };
}

/** What the store has of the file's notes: asked for one by one, or found by reading all where they are many. */
async function allExisting(entries: readonly BundleEntry[], onProgress: OnProgress): Promise<Map<string, Existing>> {
  const existing = new Map<string, Existing>();
  const stored = await storedIds();
  const here = entries.map(({ annotation }) => annotation.id).filter((id) => stored.has(id));
  if (here.length * 4 > stored.size) {
    const wanted = new Set(here);
    let done = 0;
    for await (const part of everyRow()) {
      for (const row of part) if (wanted.has(row.id)) existing.set(row.id, existingOf(row));
      done += part.length;
      onProgress(done, stored.size);
    }
    return existing;
  }
  for (let at = 0; at < here.length; at += AT_ONCE) {
    for (const row of await rowsById(here.slice(at, at + AT_ONCE))) existing.set(row.id, existingOf(row));
    onProgress(Math.min(at + AT_ONCE, here.length), here.length);
  }
  return existing;
}

function noteOf(revision: unknown): string {
  const note = typeof revision === 'object' && revision !== null && 'note' in revision ? revision.note : '';
  return typeof note === 'string' ? note : '';
}

function logsOf(bundle: Bundle): Map<string, unknown[]> {
  const logs = new Map<string, unknown[]>();
  for (const revision of bundle.revisions ?? []) {
    const log = logs.get(noteOf(revision));
    if (log) log.push(revision);
    else logs.set(noteOf(revision), [revision]);
  }
  return logs;
}

/** A file on its way in: looked at first, then given out in parts. */
export class ImportJob {
  private bundle: Bundle = { articles: [], annotations: [] };
  private articles = new Map<string, Article>();
  private logs = new Map<string, unknown[]>();
  private plan: ImportPlan = { new: [], same: [], changed: [], refused: [] };

  /** Throws UnreadableFile. */
  async look(file: Blob, name: string, mapping: Mapping | undefined, onProgress: OnProgress): Promise<Look> {
    const text = await textOf(file);
    const importer = importerFor(text, name);
    if (!importer) throw new UnreadableFile(1, 'noKnownFormat');
    const sheet = importer.id === 'csv';
    const header = sheet ? csvHeader(text) : [];
    const result: ImportResult = importer.read(text, sheet && mapping ? { mapping } : {});
    this.bundle = result.bundle;
    this.articles = new Map(this.bundle.articles.map((article) => [article.id, article]));
    this.logs = logsOf(this.bundle);
    this.plan = planImport(await allExisting(this.bundle.annotations, onProgress), this.bundle, result.refused);
    const remarks = [...result.refused, ...result.cleaned];
    const { plan } = this;
    return {
      importerId: importer.id,
      labelKey: importer.labelKey,
      counts: {
        new: plan.new.length,
        same: plan.same.length,
        changed: plan.changed.length,
        refused: plan.refused.length,
      },
      remarks: remarks.slice(0, REMARKS_SHOWN),
      remarkCount: remarks.length,
      header,
      mapping: mapping ?? guessMapping(header),
    };
  }

  /** The ids that are new to the store, for taking the import back. */
  fresh(): string[] {
    return this.plan.new.map(({ annotation }) => annotation.id);
  }

  /**
   * The parts in order: notes with their articles and log, then articles without notes. Broken off, the same file begun again goes on where
   * it was, since what is there adds nothing.
   */
  part(number: number): Part | null {
    const { annotations } = this.bundle;
    const at = number * AT_ONCE;
    if (at < annotations.length) return this.notes(annotations.slice(at, at + AT_ONCE), at);
    const noted = new Set(annotations.map(({ articleId }) => articleId));
    const bare = this.bundle.articles.filter(({ id }) => !noted.has(id));
    const from = (number - Math.ceil(annotations.length / AT_ONCE)) * ARTICLES_AT_ONCE;
    if (from >= bare.length) return null;
    const of = annotations.length;
    return { articles: bare.slice(from, from + ARTICLES_AT_ONCE), rows: [], revisions: [], done: of, of };
  }

  private notes(entries: readonly BundleEntry[], at: number): Part {
    const ids = [...new Set(entries.map(({ articleId }) => articleId))];
    return {
      articles: ids.flatMap((id) => this.articles.get(id) ?? []),
      rows: [...entries],
      revisions: entries.flatMap(({ annotation }) => this.logs.get(annotation.id) ?? []),
      done: at + entries.length,
      of: this.bundle.annotations.length,
    };
  }
}
