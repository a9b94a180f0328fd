import { type Annotation, quoteOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { AnchorState } from '../model/selector.ts';
import type { Remark } from './remarks.ts';

/** One annotation on its way in or out, with what the store keeps beside it. */
export interface BundleEntry {
  annotation: Annotation;
  articleId: string;
  /** Set while in the bin (ISO 8601). Only the backup carries such entries. */
  deleted?: string;
  anchorState?: AnchorState;
  lastSeen?: string;
}

/** The neutral middle: every exporter takes it, every importer gives it. */
export interface Bundle {
  articles: Article[];
  annotations: BundleEntry[];
  /** The store's log, carried as it is by the backup alone. */
  revisions?: unknown[];
}

export type LabelLanguage = 'pt' | 'en' | 'es';

export interface ExportOptions {
  /** ISO 8601. Default: the present moment; tests give their own so that files are equal. */
  now?: string;
  /** Language of headings and labels a person reads. Default: `en`. Column names and keys stay English. */
  language?: LabelLanguage;
  /** What was chosen, for the title of a report or collection: `tag: energy`. */
  title?: string;
  /** CSV only. Default `,`; Excel in Portuguese and Spanish opens `;`. */
  separator?: ',' | ';' | '\t';
  /** CSV only: column names in `language` instead of the fixed English ones. Default: false. */
  localHeaders?: boolean;
  /** `markdown-template` only: the reader's own template, see `template.ts`. */
  template?: string;
  /** Leaders as `[[links]]` in Markdown. Default: false. */
  wikilinks?: boolean;
  /** `html-report` only: the whole stored text of each article, its marks in it, as a copy to keep. Default: false. */
  articleText?: boolean;
  /** The organisation that signs a ClaimReview. Default: the record's reviewer. */
  publisher?: string;
  /** Name and office of a leader id; without it the id stands for itself. */
  leader?: (id: string) => { name: string; role?: string } | undefined;
}

/** A file of its own inside an export of many articles. */
export interface NamedFile {
  name: string;
  text: string;
}

export interface Exporter {
  id: string;
  /** With its dot: `.csv`. */
  extension: string;
  mime: string;
  /** Message key of its name. */
  labelKey: string;
  /** The file in pieces, in order; joined they are the whole file. Throws nothing for any bundle of the model's types. */
  write(bundle: Bundle, options?: ExportOptions): Iterable<string>;
  /** One file an article, where the receiving program wants it so (Obsidian, Logseq). */
  files?(bundle: Bundle, options?: ExportOptions): Iterable<NamedFile>;
}

export interface ImportOptions {
  /** ISO 8601, for rows that do not say when. Default: the present moment. */
  now?: string;
  /** Generic CSV only: our field -> their column. Default: guessed from the header. */
  mapping?: Partial<Record<CsvField, string>>;
}

/** What a column of a foreign CSV can be. */
export const CSV_FIELDS = [
  'id',
  'quote',
  'note',
  'tags',
  'colour',
  'url',
  'title',
  'author',
  'published',
  'publisher',
  'language',
  'created',
  'modified',
  'creator',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

export interface ImportResult {
  bundle: Bundle;
  /** Rows that were left out. */
  refused: Remark[];
  /** Rows that were taken without an unsafe part, such as a `javascript:` link. */
  cleaned: Remark[];
}

export interface Importer {
  id: string;
  /** Message key of its name. */
  labelKey: string;
  /** True when the file looks like this format. Cheap: reads the beginning only, and never throws. */
  sniff(text: string, fileName: string): boolean;
  /** Throws UnreadableFile, with the line, for a file that cannot be read as a whole. */
  read(text: string, options?: ImportOptions): ImportResult;
}

/** The largest file that is read, in UTF-16 units (bytes for plain ASCII): check `File.size` before reading it. */
export const MAX_IMPORT_LENGTH = 256 * 1024 * 1024;

/** An article with its annotations in reading order. */
export interface ArticleGroup {
  article: Article;
  entries: BundleEntry[];
}

/** An article known by its address alone, for annotations that come without one. */
export function bareArticle(id: string, url: string, accessed: string): Article {
  return { id, url, canonicalUrl: url, headline: '', author: [], text: '', textHash: '', accessed, urls: [url] };
}

function positionOf(entry: BundleEntry): number {
  for (const selector of entry.annotation.target.selector ?? [])
    if (selector.type === 'TextPositionSelector') return selector.start;
  return quoteOf(entry.annotation) === '' ? -1 : Number.MAX_SAFE_INTEGER;
}

function inReadingOrder(a: BundleEntry, b: BundleEntry): number {
  const created =
    a.annotation.created < b.annotation.created ? -1 : Number(a.annotation.created > b.annotation.created);
  return positionOf(a) - positionOf(b) || created;
}

/** The live annotations by article: page notes first, then by place in the text. The bin and articles without notes are left out. */
export function groupsOf(bundle: Bundle): ArticleGroup[] {
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  const groups = new Map<string, ArticleGroup>();
  for (const entry of bundle.annotations) {
    if (entry.deleted !== undefined) continue;
    const known = groups.get(entry.articleId);
    if (known) {
      known.entries.push(entry);
      continue;
    }
    const { source } = entry.annotation.target;
    const article = articles.get(entry.articleId) ?? bareArticle(entry.articleId, source, entry.annotation.created);
    groups.set(entry.articleId, { article, entries: [entry] });
  }
  for (const group of groups.values()) group.entries.sort(inReadingOrder);
  return [...groups.values()];
}

/** The moment of the export: the option's, else now. */
export function momentOf(options: { now?: string } | undefined): string {
  return options?.now ?? new Date().toISOString();
}
