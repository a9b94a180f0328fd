import { isIdeographic } from './match-align.ts';
import { type Candidate, neededSupport, type Prepared } from './match-quote.ts';

/** Least share of a quote that must be left for it to be called changed and not gone. */
const LEAST_SHARE = 0.5;
/** The same between neighbours that are all still there. */
const FIRM_SHARE = 0.33;
const FIRM_NEAR = 40;
const LEAST_NEAR = 4;
/** What a unit of ideographic writing says, in letters. */
const IDEOGRAPH = 2;
/** Folded units below which a quote is short: its words stand in many places. */
export const SHORT = 24;

/** Minimum evidence: the shorter the quote (or what is left of it), the more of its surroundings must be there. */
export function believable(quote: Prepared, candidate: Candidate, all: number, occurrences = 1): boolean {
  // Of changed words few units are left: there chance is as likely in any writing.
  const weight = candidate.share === 1 && isIdeographic(quote.exact) ? IDEOGRAPH : 1;
  const length = quote.exact.length * weight;
  const full = all * weight;
  const found = { ...candidate, near: candidate.near * weight, support: candidate.support * weight };
  if (found.share < (length >= 20 && found.near >= FIRM_NEAR ? FIRM_SHARE : LEAST_SHARE)) return false;
  // Hardly any context was stored (another tool's selector): only a place without rival, or a long quote, is believed.
  if (full < 16)
    return (
      found.share > 0.8 &&
      (length >= 24 || (occurrences === 1 && length >= 8) || (full >= 4 && found.support >= 0.7 * full))
    );
  const left = length * found.share;
  if (found.share < 1)
    return found.support >= Math.min(Math.max(neededSupport(left), neededWhenChanged(left)), 0.6 * full);
  // Of a short quote a neighbour must be right beside it, unless it was a block of its own.
  const alone = quote.before.inBlock + quote.after.inBlock === 0;
  if (length < SHORT && !alone && found.near < LEAST_NEAR) return false;
  return found.support >= Math.min(neededSupport(length), 0.6 * full);
}

/** A place where words changed needs its surroundings more than one where none did. */
function neededWhenChanged(left: number): number {
  return Math.max(0, Math.min(18, 60 - 0.3 * left));
}
