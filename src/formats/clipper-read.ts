import type { Annotation } from '../model/annotation.ts';
import { type Importer, type ImportOptions, type ImportResult, momentOf } from './bundle.ts';
import { articleOfForeign, refusalOfUrl } from './foreign-annotation.ts';
import { plainText } from './html-text.ts';
import { ImportBuilder } from './import-builder.ts';
import { itemLines, parseJson } from './json-text.ts';
import { defined } from './parse-claim.ts';
import { UnreadableFile } from './remarks.ts';
import { stableId } from './stable-id.ts';
import { date, field, filled, isFields, list, number, text, texts } from './untrusted.ts';

/** A page with its highlights: the clipper exports an array of these; its storage is a map from address to page. */
interface ClippedPage {
  url: string;
  title: string | undefined;
  highlights: unknown[];
  index: number;
}

function pagesOf(file: unknown): ClippedPage[] {
  const listed = Array.isArray(file) ? file : list(file, 'highlights').length > 0 && field(file, 'url') ? [file] : null;
  if (listed)
    return listed.map((page, index) => ({
      url: text(page, 'url') ?? '',
      title: filled(page, 'title'),
      highlights: list(page, 'highlights'),
      index,
    }));
  if (!isFields(file)) throw new UnreadableFile(1, 'noClipper');
  const map = isFields(field(file, 'highlights')) ? (field(file, 'highlights') as Record<string, unknown>) : file;
  return Object.keys(map).map((key, index) => {
    const page = field(map, key);
    const highlights = Array.isArray(page) ? page : list(page, 'highlights');
    return { url: text(page, 'url') ?? key, title: filled(page, 'title'), highlights, index };
  });
}

/** Ids of the clipper are the moment of the highlight in milliseconds. */
function createdOf(highlight: unknown, now: string): string {
  const written = date(highlight, 'timestamp') ?? date(highlight, 'created');
  if (written !== undefined) return written;
  const stamp =
    number(highlight, 'timestamp') ?? Number(/^\d{13}/.exec(text(highlight, 'id') ?? '')?.[0] ?? Number.NaN);
  return stamp > 0 && stamp < 8.64e15 ? new Date(stamp).toISOString() : now;
}

function annotationOf(highlight: unknown, page: ClippedPage, quote: string, now: string): Annotation {
  const notes = texts(highlight, 'notes').filter((note) => note.trim());
  const created = createdOf(highlight, now);
  const body = notes.map((value) => ({
    type: 'TextualBody' as const,
    value,
    format: 'text/markdown' as const,
    purpose: 'commenting' as const,
  }));
  return defined({
    id: stableId('clipper', page.url, text(highlight, 'id') ?? '', quote),
    type: 'Annotation' as const,
    motivation: body.length > 0 ? ('commenting' as const) : ('highlighting' as const),
    created,
    modified: created,
    body,
    target: {
      source: page.url,
      selector: quote ? [{ type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: '' }] : undefined,
    },
  });
}

function read(source: string, options: ImportOptions = {}): ImportResult {
  const file = parseJson(source);
  const now = momentOf(options);
  const builder = new ImportBuilder();
  const pages = pagesOf(file);
  if (!pages.some((page) => page.highlights.length > 0)) throw new UnreadableFile(1, 'noClipper');
  let lines: number[] | undefined;
  const lineOf = (index: number) => {
    lines ??= Array.isArray(file) ? itemLines(source, []) : [];
    return lines[index] ?? 1;
  };
  for (const page of pages) {
    const refusal = refusalOfUrl(page.url);
    if (refusal !== null) {
      builder.refuse(lineOf(page.index), refusal);
      continue;
    }
    const article = articleOfForeign(undefined, page.url, page.title, now, () => undefined);
    for (const highlight of page.highlights) {
      const quote = plainText(text(highlight, 'text') ?? text(highlight, 'content') ?? '');
      if (quote === '') builder.refuse(lineOf(page.index), 'noText');
      else builder.add(article, annotationOf(highlight, page, quote, now));
    }
  }
  return builder.result;
}

export const clipperImporter: Importer = {
  id: 'obsidian-clipper',
  labelKey: 'importClipper',
  sniff: (source) => {
    const start = source.slice(0, 20_000);
    return (
      /^\uFEFF?\s*[[{]/.test(start) &&
      /"highlights"\s*:\s*[[{]/.test(start) &&
      !/"@context"|"export_userid"/.test(start)
    );
  },
  read,
};
