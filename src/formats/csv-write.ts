import { type Bundle, type Exporter, type ExportOptions, groupsOf } from './bundle.ts';
import { guardCell, quoteCell } from './csv-cell.ts';
import { CSV_COLUMNS } from './csv-columns.ts';

/** The last column of the Excel-safe flavour: tells the importer that cells carry a guard. A byte order mark cannot, decoders remove it. */
export const GUARD_COLUMN = 'excel_safe';

function line(cells: readonly string[], separator: string): string {
  return `${cells.map(quoteCell).join(separator)}\r\n`;
}

function* rows(bundle: Bundle, options: ExportOptions, guarded: boolean): Iterable<string> {
  const separator = options.separator ?? ',';
  const names = CSV_COLUMNS.map((column) =>
    options.localHeaders ? column.label[options.language ?? 'en'] : column.name,
  );
  yield line(guarded ? [...names, GUARD_COLUMN] : names, separator);
  for (const { article, entries } of groupsOf(bundle)) {
    for (const entry of entries) {
      const cells = CSV_COLUMNS.map((column) => column.value({ entry, article, options }));
      yield line(guarded ? [...cells.map(guardCell), '1'] : cells, separator);
    }
  }
}

/** For people: opens in Excel and LibreOffice with its letters right (byte order mark) and with no cell that computes. */
export const csvExporter: Exporter = {
  id: 'csv',
  extension: '.csv',
  mime: 'text/csv;charset=utf-8',
  labelKey: 'exportCsv',
  *write(bundle, options = {}) {
    yield '\uFEFF';
    yield* rows(bundle, options, true);
  },
};

/** For programs: RFC 4180, UTF-8, every cell exactly as it is. */
export const csvExactExporter: Exporter = {
  id: 'csv-exact',
  extension: '.csv',
  mime: 'text/csv;charset=utf-8',
  labelKey: 'exportCsvExact',
  write: (bundle, options = {}) => rows(bundle, options, false),
};
