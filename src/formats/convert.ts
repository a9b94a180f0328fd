import type { ExportOptions, ImportOptions, ImportResult } from './bundle.ts';
import { exporterFor } from './exporters.ts';
import { readFile } from './importers.ts';

export interface Conversion {
  /** The importer that knew the file. */
  from: string;
  result: ImportResult;
  /** The new file in pieces. */
  chunks: Iterable<string>;
}

/** Any importable file as any exportable format: what import and then export would do. Throws UnreadableFile; null for an unknown format. */
export function convert(
  text: string,
  fileName: string,
  to: string,
  options: ImportOptions & ExportOptions = {},
): Conversion | null {
  const exporter = exporterFor(to);
  if (!exporter) return null;
  const { format, ...result } = readFile(text, fileName, options);
  return { from: format, result, chunks: exporter.write(result.bundle, options) };
}
