import { believable } from './match-believe.ts';
import { fullSupport, runsBeside } from './match-evidence.ts';
import { byScore, exactCandidates } from './match-exact.ts';
import { likePlaces } from './match-fuzzy.ts';
import { gramsOf } from './match-grams.ts';
import { type Candidate, type Prepared, prepare, type Quote, type Side } from './match-quote.ts';
import type { TextIndex } from './text-index.ts';

/** Rivals kept of a quote at most. */
const MOST = 12;
/** Equal units after which it is no chance that two places stop to agree at the same unit: on one side, and on both together. */
const LEAST_RUN = 4;
const LEAST_BOTH = 8;

/** The places that would be taken for the quote at `start` if it were taken out of the text. */
export function rivalsOf(index: TextIndex, quote: Quote, start: number): [before: number, after: number][] {
  const prepared = prepare(quote);
  const full = fullSupport(prepared);
  const end = start + quote.exact.length;
  const exact = exactCandidates(index, prepared, start);
  const like = likePlaces(index, gramsOf(index), prepared, start);
  return [...exact, ...like.filter((one) => !exact.some((other) => overlap(one, other)))]
    .filter((one) => (one.end <= start || one.start >= end) && believable(prepared, one, full))
    .sort(byScore)
    .slice(0, MOST)
    .map((one) => runsBeside(index, prepared, one.start, one.end));
}

/** Candidates sorted by what the rivals say of them. */
export interface Sorted {
  own: Candidate[];
  /** They look like a rival, but the quote's own place would look the same if its neighbours were others. */
  perhaps: Candidate[];
}

/** Leaves out the rivals of a quote. If more places look like rivals than there were, its own is among them: then all stay. */
export function withoutRivals(index: TextIndex, quote: Prepared, candidates: Candidate[]): Sorted {
  if (quote.rivals.length === 0) return { own: candidates, perhaps: [] };
  const verdicts = new Map(candidates.map((one) => [one, verdict(index, quote, one)]));
  const suspects = candidates.filter((one) => verdicts.get(one) !== 'own');
  const places = suspects.filter((one, at) => !suspects.slice(0, at).some((earlier) => overlap(one, earlier)));
  if (places.length > quote.rivals.length) return { own: candidates, perhaps: [] };
  const judged = (as: Verdict) => candidates.filter((one) => verdicts.get(one) === as);
  return { own: judged('own'), perhaps: judged('perhaps') };
}

type Verdict = 'rival' | 'perhaps' | 'own';

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * A rival is known by where its surroundings stop to agree with those of the quote. Where context or block end they tell nothing: the
 * quote's own place looks the same there when its neighbours are others.
 */
function verdict(index: TextIndex, quote: Prepared, candidate: Candidate): Verdict {
  const found = runsBeside(index, quote, candidate.start, candidate.end);
  const sides = [quote.before, quote.after];
  const tells = ({ codes, bordered, inBlock }: Side, run: number) =>
    run < codes.length && !(bordered && run === inBlock);
  let worst: Verdict = 'own';
  for (const rival of quote.rivals) {
    const same = sides.map((_, side) => found[side] === rival[side]);
    if (same[0] && same[1] && rival[0] + rival[1] >= LEAST_BOTH) {
      if (sides.some((side, at) => tells(side, rival[at]!))) return 'rival';
      worst = 'perhaps';
    }
    // An edit near by made the agreement stop earlier on one side.
    const less = sides.every(({ codes }, side) => rival[side]! >= codes.length || found[side]! <= rival[side]!);
    const strictly = (side: Side, run: number) =>
      run >= LEAST_RUN && (candidate.share < 1 ? tells(side, run) : run < side.inBlock);
    if (less && sides.some((side, at) => same[at] && strictly(side, rival[at]!))) return 'rival';
  }
  return worst;
}
