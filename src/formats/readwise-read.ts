import type { Importer } from './bundle.ts';
import { parseCsv } from './csv-parse.ts';
import { readTable } from './csv-read.ts';
import { UnreadableFile } from './remarks.ts';

/** The columns by which a Readwise export is known, and which of ours they are. */
const MAPPING = {
  quote: 'Highlight',
  note: 'Note',
  tags: 'Tags',
  colour: 'Color',
  title: 'Book Title',
  author: 'Book Author',
  created: 'Highlighted at',
} as const;
const ADDRESS = ['URL', 'Source URL', 'Document URL', 'Book URL', 'Readwise URL'];

/** Readwise leaves the address out for books and podcasts: those rows are refused, they stand on no web page. */
export const readwiseImporter: Importer = {
  id: 'readwise-csv',
  labelKey: 'importReadwise',
  sniff: (text) => /^\uFEFF?"?Highlight"?,"?Book Title"?/.test(text),
  read: (text, options = {}) => {
    const table = parseCsv(text);
    const url =
      ADDRESS.find((name) => table.header.includes(name)) ?? table.header.find((name) => /url|link/i.test(name));
    if (!table.header.includes('Highlight')) throw new UnreadableFile(1, 'noReadwise');
    if (url === undefined) throw new UnreadableFile(1, 'noReadwiseAddress');
    const known = Object.entries(MAPPING).filter(([, name]) => table.header.includes(name));
    return readTable(table, { ...options, mapping: { ...Object.fromEntries(known), url, ...options.mapping } });
  },
};
