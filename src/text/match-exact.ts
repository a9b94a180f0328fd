import { nearSupport, supportOf } from './match-evidence.ts';
import type { Candidate, Prepared } from './match-quote.ts';
import type { TextIndex } from './text-index.ts';

/** Occurrences looked at at all, and those whose surroundings are compared in full. */
const MOST_SEEN = 3000;
const MOST_COMPARED = 12;
/** Units on each side that rank the occurrences first. */
const GLANCE = 16;
/** Units on each side within which agreement is near. */
const NEAR = 32;

/** True if the quote with all its stored context stands at `start`. */
export function standsWhole(index: TextIndex, quote: Prepared, start: number): boolean {
  return start >= quote.lead && index.text.startsWith(quote.whole, start - quote.lead);
}

/** The places where the quote stands word for word, best first. `expected` decides among equal ones. */
export function exactCandidates(index: TextIndex, quote: Prepared, expected: number): Candidate[] {
  const starts = occurrences(index.text, quote.exact);
  const ranked =
    starts.length <= MOST_COMPARED
      ? starts
      : starts
          .map((start) => ({
            start,
            glance: nearSupport(index, quote, start, start + quote.exact.length, GLANCE),
            off: Math.abs(start - expected),
          }))
          .sort((a, b) => b.glance - a.glance || a.off - b.off)
          .slice(0, MOST_COMPARED)
          .map(({ start }) => start);
  return ranked.map((start) => candidateAt(index, quote, start, start + quote.exact.length, 1)).sort(byScore);
}

export function candidateAt(index: TextIndex, quote: Prepared, start: number, end: number, share: number): Candidate {
  const [before, after, tag] = supportOf(index, quote, start, end);
  const support = before + after + tag;
  const near = nearSupport(index, quote, start, end, NEAR);
  return { start, end, share, support, near, score: support + share * Math.min(quote.exact.length, 200) };
}

export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}

function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST_SEEN; at = text.indexOf(exact, at + 1))
    found.push(at);
  return found;
}
