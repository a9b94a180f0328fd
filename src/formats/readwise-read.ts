import { BadImport } from '../model/errors.ts';
import type { Importer } from './bundle.ts';
import { parseCsv } from './csv-parse.ts';
import { readTable } from './csv-read.ts';

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
    if (!table.header.includes('Highlight'))
      throw new BadImport('Line 1: this is no Readwise file, it has no column “Highlight”.');
    if (url === undefined)
      throw new BadImport(
        'Line 1: the Readwise file has no column with the address of the article, so its highlights stand on no page.',
      );
    const known = Object.entries(MAPPING).filter(([, name]) => table.header.includes(name));
    return readTable(table, { ...options, mapping: { ...Object.fromEntries(known), url, ...options.mapping } });
  },
};
