import { type Annotation, COLOURS, type Colour, type TextualBody } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Selector } from '../model/selector.ts';
import {
  bareArticle,
  type CsvField,
  type Importer,
  type ImportOptions,
  type ImportResult,
  momentOf,
} from './bundle.ts';
import { unguardCell } from './csv-cell.ts';
import { CSV_COLUMNS, splitList } from './csv-columns.ts';
import { type CsvTable, parseCsv } from './csv-parse.ts';
import { claimOfRow } from './csv-read-claim.ts';
import { GUARD_COLUMN } from './csv-write.ts';
import { ImportBuilder } from './import-builder.ts';
import { MOTIVATIONS, motivationOf } from './parse-annotation.ts';
import { defined } from './parse-claim.ts';
import { type OnCleaned, UnreadableFile } from './remarks.ts';
import { articleIdOf, stableId, uuidUrn } from './stable-id.ts';
import { date, isWebUrl } from './untrusted.ts';

/** Names under which other programs, and our own in each language, write a field. Compared in lower case. */
const ALIASES: Record<CsvField, string[]> = {
  id: ['id', 'annotation id', 'uuid'],
  quote: ['quote', 'highlight', 'text', 'exact', 'citação', 'cita', 'excerpt', 'selection', 'trecho'],
  note: ['note', 'notes', 'comment', 'nota', 'comentário', 'comentario', 'annotation'],
  tags: ['tags', 'tag', 'etiquetas', 'labels', 'keywords', 'document tags'],
  colour: ['color', 'colour', 'cor'],
  url: ['url', 'uri', 'link', 'source', 'endereço', 'dirección', 'document url', 'source url'],
  title: ['article_title', 'title', 'título', 'book title', 'document title', 'page title'],
  author: ['article_author', 'author', 'authors', 'autor', 'book author'],
  published: ['published', 'date published', 'publicado', 'publication date'],
  publisher: ['publication', 'publisher', 'site', 'publicação', 'publicación', 'source name'],
  language: ['language', 'lang', 'língua', 'idioma'],
  created: ['created', 'created_at', 'highlighted at', 'date', 'criada', 'creada', 'updated'],
  modified: ['modified', 'updated_at', 'alterada', 'modificada'],
  creator: ['creator', 'user', 'username', 'anotado por'],
};

/** Which column holds which field, from the names alone. The first alias that is there wins. */
export function guessMapping(header: readonly string[]): Partial<Record<CsvField, string>> {
  const mapping: Partial<Record<CsvField, string>> = {};
  for (const [key, names] of Object.entries(ALIASES) as [CsvField, string[]][]) {
    const name = names
      .map((alias) => header.find((column) => column.toLowerCase() === alias))
      .find((column) => column !== undefined);
    if (name !== undefined) mapping[key] = name;
  }
  return mapping;
}

/** The columns of a file, for the page that lets the reader map them. Throws UnreadableFile. */
export function csvHeader(text: string): string[] {
  return parseCsv(text).header;
}

/** The header as our own columns' English names, where it is ours in any language; else as it is. */
function ownHeader(header: string[]): { header: string[]; own: boolean; guarded: boolean } {
  const guarded = header.includes(GUARD_COLUMN);
  const languages = ['en', 'pt', 'es'] as const;
  const styles = [
    CSV_COLUMNS.map((column) => column.name),
    ...languages.map((key) => CSV_COLUMNS.map((c) => c.label[key])),
  ];
  for (const style of styles) {
    if (style.every((name, index) => header[index] === name))
      return {
        header: [...CSV_COLUMNS.map((column) => column.name), ...header.slice(style.length)],
        own: true,
        guarded,
      };
  }
  return { header, own: false, guarded: true };
}

export type CellReader = (name: string) => string;

function articleOf(cell: CellReader, url: string, mapped: (field: CsvField) => string, now: string): Article {
  const canonical = cell('canonical_url');
  const canonicalUrl = isWebUrl(canonical) ? canonical : url;
  const day = (value: string) => date({ value }, 'value');
  return defined({
    ...bareArticle(articleIdOf(canonicalUrl), url, day(cell('accessed')) ?? now),
    canonicalUrl,
    headline: mapped('title'),
    author: splitList(mapped('author')).filter(Boolean),
    datePublished: day(mapped('published')),
    dateModified: day(cell('article_modified')),
    publisher: mapped('publisher') || undefined,
    inLanguage: mapped('language') || undefined,
    textHash: cell('text_sha256'),
    urls: [...new Set([url, canonicalUrl])],
  });
}

function selectorsOf(quote: string, cell: CellReader): Selector[] | undefined {
  if (quote === '') return undefined;
  const selectors: Selector[] = [
    { type: 'TextQuoteSelector', exact: quote, prefix: cell('quote_prefix'), suffix: cell('quote_suffix') },
  ];
  const [start, end] = [cell('position_start'), cell('position_end')];
  if (/^\d{1,9}$/.test(start) && /^\d{1,9}$/.test(end))
    selectors.push({ type: 'TextPositionSelector', start: Number(start), end: Number(end) });
  return selectors;
}

function bodiesOf(note: string, tags: readonly string[]): TextualBody[] {
  const bodies: TextualBody[] = [];
  if (note !== '') bodies.push({ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' });
  for (const tag of tags) bodies.push({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' });
  return bodies;
}

const moment = (value: string): string | undefined => {
  const iso = date({ value }, 'value');
  if (iso !== undefined) return iso;
  const other = Date.parse(value);
  return Number.isNaN(other) ? undefined : new Date(other).toISOString();
};

function tagsOfCell(cell: string): string[] {
  const tags = cell.includes(';') || !cell.includes(',') ? splitList(cell) : cell.split(/,\s*/);
  return tags.map((tag) => tag.trim()).filter(Boolean);
}

interface RowContext {
  own: boolean;
  now: string;
  cell: CellReader;
  mapped: (field: CsvField) => string;
}

function annotationOf({ own, now, cell, mapped }: RowContext, url: string, cleaned: OnCleaned): Annotation {
  const quote = mapped('quote');
  const note = mapped('note');
  const bodies = bodiesOf(note, own ? splitList(mapped('tags')).filter(Boolean) : tagsOfCell(mapped('tags')));
  const created = moment(mapped('created')) ?? now;
  const claim = own ? claimOfRow(cell, now, cleaned) : undefined;
  const leaders = splitList(cell('leader_ids'));
  return defined({
    id: uuidUrn(mapped('id')) ?? stableId('csv', mapped('id'), url, quote, note, mapped('created')),
    type: 'Annotation' as const,
    motivation: MOTIVATIONS.find((known) => own && known === cell('type')) ?? motivationOf(bodies),
    created,
    modified: moment(mapped('modified')) ?? created,
    creator: mapped('creator') || undefined,
    body: bodies,
    target: defined({ source: url, selector: selectorsOf(quote, cell) }),
    'glosa:colour': COLOURS.find((colour: Colour) => colour === mapped('colour').toLowerCase()),
    'glosa:leaderIds': own && leaders.length > 0 ? leaders : undefined,
    'glosa:claim': claim,
  });
}

/** Reads the rows of a table under a mapping; shared with formats that are a CSV with known columns. */
export function readTable(table: CsvTable, options: ImportOptions): ImportResult {
  const { header, own, guarded } = ownHeader(table.header);
  const mapping: Partial<Record<CsvField, string>> = { ...guessMapping(header), ...options.mapping };
  if (!mapping.url || !(mapping.quote || mapping.note)) throw new UnreadableFile(1, 'noColumns');
  const index = new Map(header.map((name, at) => [name, at]));
  const now = momentOf(options);
  const builder = new ImportBuilder();
  for (const { line, cells } of table.rows) {
    const raw: CellReader = (name) => cells[index.get(name) ?? -1] ?? '';
    const cell: CellReader = guarded ? (name) => unguardCell(raw(name)) : raw;
    const mapped = (key: CsvField) => cell(mapping[key] ?? '');
    const url = mapped('url').trim();
    if (!isWebUrl(url)) {
      builder.refuse(line, 'addressOfArticle');
      continue;
    }
    if (!own && mapped('quote') === '' && mapped('note') === '' && mapped('tags') === '') {
      builder.refuse(line, 'noWords');
      continue;
    }
    const article = articleOf(cell, url, mapped, now);
    const annotation = annotationOf({ own, now, cell, mapped }, url, (code, ...values) =>
      builder.clean(line, code, values),
    );
    builder.add(article, annotation);
  }
  return builder.result;
}

export const csvImporter: Importer = {
  id: 'csv',
  labelKey: 'importCsv',
  sniff: (text, fileName) =>
    /\.(?:csv|tsv)$/i.test(fileName) ||
    (/^[^\n{[<]{3,2000}[,;\t][^\n]*\n/.test(text.slice(0, 4000)) && !/^\s*[{[<]/.test(text)),
  read: (text, options = {}) => readTable(parseCsv(text), options),
};
