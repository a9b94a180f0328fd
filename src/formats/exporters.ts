import { bibtexExporter } from './bibtex.ts';
import type { Exporter } from './bundle.ts';
import { claimReviewExporter } from './claim-review.ts';
import { cslExporter } from './csl-json.ts';
import { csvExactExporter, csvExporter } from './csv-write.ts';
import { glosaJsonExporter } from './glosa-json.ts';
import { htmlReportExporter } from './html-report.ts';
import { hypothesisExporter } from './hypothesis-write.ts';
import { markdownExporter } from './markdown.ts';
import { logseqExporter } from './markdown-logseq.ts';
import { risExporter } from './ris.ts';
import { templateExporter } from './template.ts';
import { w3cExporter } from './w3c-write.ts';

/** Everything that can be taken away, in the order of the menu. */
export const EXPORTERS: readonly Exporter[] = [
  glosaJsonExporter,
  markdownExporter,
  logseqExporter,
  templateExporter,
  csvExporter,
  csvExactExporter,
  htmlReportExporter,
  risExporter,
  bibtexExporter,
  cslExporter,
  w3cExporter,
  hypothesisExporter,
  claimReviewExporter,
];

/** The exporter of that id, or null. */
export function exporterFor(id: string): Exporter | null {
  return EXPORTERS.find((exporter) => exporter.id === id) ?? null;
}
