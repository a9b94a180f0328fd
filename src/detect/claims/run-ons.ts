import type { Span } from '../../model/span.ts';

/**
 * Places where one sentence was run into the next: a note in brackets after a full stop, the mark of a linked headline,
 * a quotation without a space before it, an abbreviation such as "J&F." that ends its sentence, a full stop without a
 * space after it. In the last one a word of two letters at least stands on either side: "S.Paulo" is no seam.
 */
const SEAMS = [
  /[.!?…]["”»]?\s+(?=\([^()\n]{3,60}\)\s+\p{Lu})/gu,
  /[.!?…]["”»]?\s+\([^()\n]{3,60}\)\s+(?=\p{Lu})/gu,
  /[.!?…]["”»]?\s+(?=\+{1,3}\s?\p{Lu})/gu,
  /[.!?…](?=“\p{Lu})/gu,
  /(?<=\p{Ll}{2}|[\])])[.!?…][”»]?(?=#\p{L}|[“«]?\p{Lu}\p{Ll}+\s)/gu,
  /(?<=\p{Ll}["”»])[.!?…](?=#\p{L}|["“«]?\p{Lu}\p{Ll}+\s)/gu,
  // German »…« closes with the mark that opens elsewhere, and a space behind it.
  /[.!?…]«\s+(?=»?\p{Lu})/gu,
  /[.!?…]\s+(?=»\p{Lu})/gu,
  /\p{Lu}&\p{Lu}\.\s+(?=\p{Lu}[\p{Ll}\s])/gu,
];

/** Each seam has one of these: most sentences are done after one look. */
const MAY_RUN_ON = /[.!?…]["”»]?[“«#\p{Lu}]|["”»][.!?…]"|[.!?…]«|[.!?…]\s+»\p{Lu}|[(+&]/u;

/** `span` as one or more sentences. */
export function splitRunOns(text: string, span: Span): Span[] {
  const own = text.slice(span.start, span.end);
  if (!MAY_RUN_ON.test(own)) return [span];
  const cuts = new Set<number>();
  for (const seam of SEAMS) for (const match of own.matchAll(seam)) cuts.add(match.index + match[0].length);
  if (cuts.size === 0) return [span];
  const starts = [0, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((from, i) => {
    const part = own.slice(from, starts[i + 1] ?? own.length);
    return { start: span.start + from, end: span.start + from + part.trimEnd().length };
  });
}
