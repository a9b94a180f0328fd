import { type Importer, type ImportOptions, type ImportResult, MAX_IMPORT_LENGTH } from './bundle.ts';
import { claimReviewImporter } from './claim-review-read.ts';
import { clipperImporter } from './clipper-read.ts';
import { csvImporter } from './csv-read.ts';
import { glosaJsonImporter } from './glosa-json.ts';
import { hypothesisImporter } from './hypothesis-read.ts';
import { readwiseImporter } from './readwise-read.ts';
import { UnreadableFile } from './remarks.ts';
import { w3cImporter } from './w3c-read.ts';

/** Everything that can be brought in, the surest signs first: the first that knows a file reads it. */
export const IMPORTERS: readonly Importer[] = [
  glosaJsonImporter,
  claimReviewImporter,
  w3cImporter,
  hypothesisImporter,
  clipperImporter,
  readwiseImporter,
  csvImporter,
];

/** The importer that knows this file, or null. */
export function importerFor(text: string, fileName: string): Importer | null {
  return IMPORTERS.find((importer) => importer.sniff(text, fileName)) ?? null;
}

/** Reads a file of any known format. Throws UnreadableFile with a sentence that names the line. */
export function readFile(
  text: string,
  fileName: string,
  options: ImportOptions = {},
): ImportResult & { format: string } {
  if (text.length > MAX_IMPORT_LENGTH)
    throw new UnreadableFile(1, 'tooLarge', [String(MAX_IMPORT_LENGTH / 1024 / 1024)]);
  const importer = importerFor(text, fileName);
  if (!importer) throw new UnreadableFile(1, 'noKnownFormat');
  return { ...importer.read(text, options), format: importer.id };
}
