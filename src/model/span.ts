/** A stretch of `article.text`: UTF-16 units, `end` exclusive. The only coordinate that rings 0 and 1 know. */
export interface Span {
  start: number;
  end: number;
}

/** True when the two stretches share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
