import { nearSupport, supportOf } from './match-evidence.ts';
import type { Candidate, Prepared } from './match-quote.ts';
import type { TextIndex } from './text-index.ts';

/** Occurrences looked at at all, and those whose surroundings are compared in full. */
const MOST_SEEN = 3000;
const MOST_COMPARED = 12;
/** Folded units up to which one added letter makes a difference. */
const SHORT_WORD = 8;
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
  return ranked.map((start) => withLetters(index, quote, start, start + quote.exact.length)).sort(byScore);
}

/** A letter put in between a word and its old neighbour makes another word: it belongs to the quote, which changed. */
function withLetters(index: TextIndex, quote: Prepared, start: number, end: number): Candidate {
  const plain = candidateAt(index, quote, start, end, 1);
  if (quote.exact.length > SHORT_WORD) return plain;
  const { codes, text } = index;
  const { before, after } = quote;
  const letter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  const resumes = (context: Uint16Array, at: number, step: 1 | -1) =>
    context.length >= 4 && [0, 1, 2, 3].every((i) => context[i] === codes[at + step * i]);
  const first = resumes(before.codes, start - 2, -1) && !resumes(before.codes, start - 1, -1) && letter(start - 1);
  const last = resumes(after.codes, end + 1, 1) && !resumes(after.codes, end, 1) && letter(end);
  return first || last ? { ...plain, start: first ? start - 1 : start, end: last ? end + 1 : end, share: 0.95 } : plain;
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
