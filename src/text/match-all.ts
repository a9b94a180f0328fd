import { fullSupport } from './match-evidence.ts';
import { exactCandidates, standsWhole } from './match-exact.ts';
import { fuzzyCandidates } from './match-fuzzy.ts';
import { type GramIndex, indexGrams } from './match-grams.ts';
import { distance, Order } from './match-order.ts';
import { type Candidate, type Match, neededSupport, type Prepared, prepare, type Quote } from './match-quote.ts';
import type { TextIndex } from './text-index.ts';

/** Candidates whose scores are this near are equal: order among the other quotes decides. */
const TIE = 6;
/** The same for copies side by side, each of which keeps one of the two neighbours: chance agreements differ more there. */
const TIE_BESIDE = 30;
/** Least share of a quote that must be left for it to be called changed and not gone. */
const LEAST_SHARE = 0.5;
/** The same between neighbours that are all still there. */
const FIRM_SHARE = 0.33;
const FIRM_NEAR = 40;
/** Support above which a word-for-word place is believed without looking for an edited one. */
const SURE = 44;
const LEAST_NEAR = 4;
const SURE_NEAR = 20;
const SURE_NEAR_SHORT = 44;
/** Folded units below which a quote is short: its words stand in many places. */
const SHORT = 24;

/**
 * Finds all quotes of a page in one pass.
 * @returns a match per quote, in order; null for a quote that is no longer in the text
 */
export function matchQuotes(index: TextIndex, quotes: readonly Quote[]): (Match | null)[] {
  const matcher = new Matcher(index);
  const prepared = quotes.map(prepare);
  const matches: (Match | null)[] = quotes.map(() => null);
  const undecided: { at: number; candidates: Candidate[] }[] = [];
  const byPlace = prepared
    .map((_, at) => at)
    .sort((a, b) => (prepared[a]!.position ?? 0) - (prepared[b]!.position ?? 0));
  for (const at of byPlace) {
    const quote = prepared[at]!;
    if (quote.exact === '') continue;
    const candidates = matcher.candidates(quote);
    const best = candidates[0];
    if (!best) continue;
    const equal = candidates.filter((one) => best.score - one.score < (touching(one, best) ? TIE_BESIDE : TIE));
    if (equal.length > 1) undecided.push({ at, candidates: equal });
    else matches[at] = matcher.settle(quote, best, 1);
  }
  for (const { at, candidates } of undecided) {
    const quote = prepared[at]!;
    const expected = matcher.order.expected(quote.position ?? 0);
    const off = (one: Candidate) => (quote.position === null ? 0 : distance(one.start, expected));
    // Among equals the later one: a teaser, summary or pull quote mostly stands before the text that it copies.
    const better = (a: Candidate, b: Candidate) =>
      b.start > a.start ? touching(a, b) || off(b) <= off(a) : !touching(a, b) && off(b) < off(a);
    const best = candidates.reduce((a, b) => (better(a, b) ? b : a));
    matches[at] = matcher.settle(quote, best, candidates.length);
  }
  return matches;
}

class Matcher {
  readonly order = new Order();
  #grams: GramIndex | null = null;
  /** Shift of the quote found last: an added paragraph moves all that follow alike. */
  #shift = 0;

  constructor(private readonly index: TextIndex) {}

  /** The believable places of a quote, best first. */
  candidates(quote: Prepared): Candidate[] {
    const whole = this.#whole(quote);
    if (whole !== null) return [whole];
    const exact = exactCandidates(this.index, quote, (quote.position ?? 0) + this.#shift);
    const full = fullSupport(quote);
    const best = exact[0];
    if (
      best &&
      best.support >= Math.min(SURE, 0.6 * full) &&
      best.near >= Math.min(quote.exact.length < SHORT ? SURE_NEAR_SHORT : SURE_NEAR, 0.8 * full) &&
      full >= 16
    )
      return exact.filter((one) => believable(quote, one, full));
    this.#grams ??= indexGrams(this.index.codes);
    const fuzzy = fuzzyCandidates(this.index, this.#grams, quote);
    const all = [...exact, ...fuzzy.candidates.filter((one) => !exact.some((other) => overlap(one, other)))];
    return all
      .filter((one) => believable(quote, one, full, exact.length) && one.near >= Math.min(fuzzy.gone, 56))
      .sort((a, b) => b.score - a.score);
  }

  settle(quote: Prepared, found: Candidate, equals: number): Match {
    const full = Math.max(1, fullSupport(quote));
    if (quote.position !== null && equals === 1) {
      this.#shift = found.start - quote.position;
      this.order.add(quote.position, found.start);
    }
    const same = this.index.text.slice(found.start, found.end) === quote.exact;
    const around = Math.min(1, found.support / full);
    const sure = 0.5 * found.share + 0.5 * Math.max(around, Math.min(1, quote.exact.length / 80));
    return {
      start: found.start,
      end: found.end,
      state: same ? (around >= 0.3 || full < 16 ? 'exact' : 'moved') : 'changed',
      share: found.share,
      support: found.support,
      confidence: sure / Math.sqrt(equals),
    };
  }

  /** The place where quote and context stand as they were, if it is where it is looked for or the only one. */
  #whole(quote: Prepared): Candidate | null {
    if (quote.whole.length < quote.exact.length + 16) return null;
    let start = -1;
    if (quote.position !== null) {
      if (standsWhole(this.index, quote, quote.position + this.#shift)) start = quote.position + this.#shift;
      else if (standsWhole(this.index, quote, quote.position)) start = quote.position;
    }
    if (start < 0) {
      const at = this.index.text.indexOf(quote.whole);
      if (at < 0 || this.index.text.indexOf(quote.whole, at + 1) >= 0) return null;
      start = at + quote.lead;
    }
    const support = quote.whole.length - quote.exact.length;
    return {
      start,
      end: start + quote.exact.length,
      share: 1,
      support,
      near: support,
      score: Number.POSITIVE_INFINITY,
    };
  }
}

function touching(a: Candidate, b: Candidate): boolean {
  return a.start === b.end || a.end === b.start;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Minimum evidence: the shorter the quote (or what is left of it), the more of its surroundings must be there. */
function believable(quote: Prepared, found: Candidate, full: number, occurrences = 1): boolean {
  const { length } = quote.exact;
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
