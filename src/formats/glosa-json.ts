import type { AnchorState } from '../model/selector.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { Sha256 } from '../text/sha256.ts';
import {
  type Bundle,
  type BundleEntry,
  type Exporter,
  type ExportOptions,
  type Importer,
  type ImportOptions,
  type ImportResult,
  momentOf,
} from './bundle.ts';
import { itemLines, parseJson } from './json-text.ts';
import { parseAnnotation } from './parse-annotation.ts';
import { parseArticle } from './parse-article.ts';
import { defined } from './parse-claim.ts';
import { type OnCleaned, type RemarkCode, remark, UnreadableFile } from './remarks.ts';
import { date, field, isFields, list, oneOf, text } from './untrusted.ts';

/** The version that is written. A reader of version n reads all versions up to n. */
export const GLOSA_VERSION = 1;

const SECTIONS = ['articles', 'annotations', 'revisions'] as const;
type Section = (typeof SECTIONS)[number];
const ANCHOR_STATES: readonly AnchorState[] = ['exact', 'moved', 'changed', 'notFound'];

interface Head {
  format: 'glosa';
  version: number;
  exportedAt: string;
  counts: Record<Section, number>;
}

/** The checksum covers the head and every record as compact JSON, one a line: pretty-printing a backup does not break it. */
class Checksum {
  private readonly sum = new Sha256();
  private waiting = '';
  add(line: string): void {
    this.waiting += `${line}\n`;
    if (this.waiting.length > 1 << 20) this.flush();
  }
  hex(): string {
    this.flush();
    return this.sum.hex();
  }
  private flush(): void {
    this.sum.add(this.waiting);
    this.waiting = '';
  }
}

/**
 * The backup: one JSON object, laid out with one record a line, so that it can be read by any JSON reader and by a reader of
 * lines as well, compared with `diff`, and cut nowhere without notice.
 */
function* write(bundle: Bundle, options: ExportOptions = {}): Iterable<string> {
  const records: Record<Section, readonly unknown[]> = {
    articles: bundle.articles,
    annotations: bundle.annotations,
    revisions: bundle.revisions ?? [],
  };
  const counts = { articles: 0, annotations: 0, revisions: 0 };
  for (const section of SECTIONS) counts[section] = records[section].length;
  const head: Head = { format: 'glosa', version: GLOSA_VERSION, exportedAt: momentOf(options), counts };
  const sum = new Checksum();
  sum.add(JSON.stringify(head));
  yield `${JSON.stringify(head).slice(0, -1)}`;
  for (const section of SECTIONS) {
    yield `,\n"${section}":[`;
    let first = true;
    for (const record of records[section]) {
      // A revision's id is the hash of its body as the store wrote it: its keys keep their order.
      const line = section === 'revisions' ? JSON.stringify(record) : canonicalJson(record);
      sum.add(line);
      yield `${first ? '' : ','}\n${line}`;
      first = false;
    }
    yield '\n]';
  }
  yield `,\n"sha256":"${sum.hex()}"}\n`;
}

/** Throws where a byte of the file is not as it was written. */
function verify(file: unknown): void {
  const counts = field(file, 'counts');
  const head: Head = {
    format: 'glosa',
    version: field(file, 'version') as number,
    exportedAt: field(file, 'exportedAt') as string,
    counts: counts as Head['counts'],
  };
  const sum = new Checksum();
  sum.add(JSON.stringify(head));
  for (const section of SECTIONS) {
    const records = list(file, section);
    if (field(counts, section) !== records.length)
      throw new UnreadableFile(1, 'alteredCount', [String(field(counts, section)), section, String(records.length)]);
    for (const record of records) sum.add(JSON.stringify(record));
  }
  if (text(file, 'sha256') !== sum.hex()) throw new UnreadableFile(1, 'alteredContent');
}

function checkVersion(file: unknown): void {
  if (!isFields(file) || field(file, 'format') !== 'glosa') throw new UnreadableFile(1, 'noGlosa');
  const version = field(file, 'version');
  if (!Number.isInteger(version) || (version as number) < 1) throw new UnreadableFile(1, 'noVersion');
  if ((version as number) > GLOSA_VERSION) throw new UnreadableFile(1, 'newerVersion', [String(version)]);
}

/** A revision of the log, without keys that could reach a prototype. Depth is bounded by `parseJson`. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (!isFields(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (key !== '__proto__') copy[key] = plainCopy(value[key]);
  return copy;
}

function read(source: string, options: ImportOptions = {}): ImportResult {
  const file = parseJson(source);
  checkVersion(file);
  verify(file);
  const now = momentOf(options);
  const result: ImportResult = { bundle: { articles: [], annotations: [] }, refused: [], cleaned: [] };
  const lines = new Map<string, number[]>();
  const lineOf = (section: Section, index: number) => {
    if (!lines.has(section)) lines.set(section, itemLines(source, [section]));
    return lines.get(section)![index] ?? 1;
  };
  const clean = (section: Section, index: number): OnCleaned => {
    return (code, ...values) => result.cleaned.push(remark(lineOf(section, index), code, ...values));
  };
  list(file, 'articles').forEach((value, index) => {
    const article = parseArticle(value, now, clean('articles', index));
    if (typeof article === 'string') result.refused.push(remark(lineOf('articles', index), article));
    else result.bundle.articles.push(article);
  });
  list(file, 'annotations').forEach((value, index) => {
    const entry = entryOf(value, now, clean('annotations', index));
    if (typeof entry === 'string') result.refused.push(remark(lineOf('annotations', index), entry));
    else result.bundle.annotations.push(entry);
  });
  const revisions = list(file, 'revisions');
  if (revisions.length > 0) result.bundle.revisions = revisions.map(plainCopy);
  return result;
}

function entryOf(value: unknown, now: string, cleaned: OnCleaned): BundleEntry | RemarkCode {
  const annotation = parseAnnotation(field(value, 'annotation'), now, cleaned);
  if (typeof annotation === 'string') return annotation;
  const articleId = text(value, 'articleId');
  if (!articleId) return 'noArticleOfNote';
  return defined({
    annotation,
    articleId,
    deleted: date(value, 'deleted'),
    anchorState: oneOf(value, 'anchorState', ANCHOR_STATES),
    lastSeen: date(value, 'lastSeen'),
  });
}

export const glosaJsonExporter: Exporter = {
  id: 'glosa-json',
  extension: '.json',
  mime: 'application/json',
  labelKey: 'exportGlosaJson',
  write,
};

export const glosaJsonImporter: Importer = {
  id: 'glosa-json',
  labelKey: 'importGlosaJson',
  sniff: (source) => /^\uFEFF?\s*\{[^[]{0,400}"format"\s*:\s*"glosa"/.test(source.slice(0, 500)),
  read,
};
