import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import type { ArticleGroup, BundleEntry } from './bundle.ts';

/** Year, month and day as the page itself gives them: turned into UTC, an evening in Brazil would be the next day. */
export function dayParts(iso: string | undefined): [year: string, month?: string, day?: string] | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!found) return null;
  const [, year, month, day] = found;
  return month === undefined ? [year!] : day === undefined ? [year!, month] : [year!, month, day];
}

/** One line: formats of one line a field break on any other. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/\s*[\n\r\u0085\u2028\u2029]+\s*/g, ' / ')
    .replace(/\t/g, ' ')
    .trim();
}

/** One note in words, as a reference manager keeps it: quote, note, claim with its verdict. */
export function noteInWords({ annotation }: BundleEntry): string {
  const claim = annotation['glosa:claim'];
  const verdict =
    claim?.verdict && `[${claim.verdict.label}${claim.verdict.explanation ? `: ${claim.verdict.explanation}` : ''}]`;
  const said = claim?.speaker && `(${[claim.speaker.name, claim.speaker.jobTitle].filter(Boolean).join(', ')})`;
  const quote = quoteOf(annotation);
  const note = noteOf(annotation);
  const parts = [quote && `“${quote}”`, said, note && (quote ? `— ${note}` : note), verdict];
  return oneLine(parts.filter(Boolean).join(' ')) || annotation.motivation;
}

/** The tags of an article's notes, each once. */
export function keywordsOf({ entries }: ArticleGroup): string[] {
  return [...new Set(entries.flatMap(({ annotation }) => tagsOf(annotation).map(oneLine)).filter(Boolean))];
}
