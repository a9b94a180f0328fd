import Papa from 'papaparse';
import { MAX_IMPORT_LENGTH } from './bundle.ts';
import { UnreadableFile } from './remarks.ts';

export interface CsvTable {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

/** More columns than any table of notes has. */
const MAX_COLUMNS = 512;

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator of the header alone: cells below may hold more of another one. */
function separatorOf(source: string): string {
  const counts = new Map(SEPARATORS.map((mark) => [mark, 0]));
  let inQuotes = false;
  for (const mark of source.slice(0, 100_000)) {
    if (mark === '"') inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (mark === '\n' || mark === '\r') break;
    else if (counts.has(mark)) counts.set(mark, counts.get(mark)! + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The table of a CSV file with its separator guessed (`,` `;` tab `|`). `line` is where a row begins, from 1. */
export function parseCsv(text: string): CsvTable {
  if (text.length > MAX_IMPORT_LENGTH)
    throw new UnreadableFile(1, 'tooLarge', [String(MAX_IMPORT_LENGTH / 1024 / 1024)]);
  const source = text.replace(/^\uFEFF/, '');
  const rows: CsvTable['rows'] = [];
  let line = 1;
  let from = 0;
  let broken: { line: number; message: string } | undefined;
  Papa.parse<string[]>(source, {
    delimiter: separatorOf(source),
    step: ({ data, errors, meta }, parser) => {
      const begins = line;
      for (let at = source.indexOf('\n', from); at >= 0 && at < meta.cursor; at = source.indexOf('\n', at + 1)) line++;
      from = meta.cursor;
      const error = errors.find(({ type }) => type === 'Quotes');
      if (error) {
        broken = { line: begins, message: error.message };
        parser.abort();
      } else if (data.length > 1 || data[0]?.trim()) rows.push({ line: begins, cells: data });
    },
  });
  if (broken) throw new UnreadableFile(broken.line, 'openQuote');
  const header = rows.shift();
  if (!header) throw new UnreadableFile(1, 'emptyFile');
  if (header.cells.length > MAX_COLUMNS) throw new UnreadableFile(1, 'tooManyColumns', [String(MAX_COLUMNS)]);
  return { header: header.cells.map((name) => name.trim()), rows };
}
