import { believable, SHORT } from './match-believe.ts';
import { fullSupport } from './match-evidence.ts';
import { exactCandidates, standsWhole } from './match-exact.ts';
import { fuzzyCandidates } from './match-fuzzy.ts';
import { gramsOf } from './match-grams.ts';
import { distance, Order } from './match-order.ts';
import { type Candidate, type Match, type Prepared, prepare, type Quote } from './match-quote.ts';
import { withoutRivals } from './match-rivals.ts';
import type { TextIndex } from './text-index.ts';

/** Candidates whose scores are this near are equal: order among the other quotes decides. */
const TIE = 6;
/** The same for copies side by side, each of which keeps one of the two neighbours: chance agreements differ more there. */
const TIE_BESIDE = 150;
/** Support above which a word-for-word place is believed without looking for an edited one. */
const SURE = 44;
const SURE_NEAR = 20;
const SURE_NEAR_SHORT = 44;

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
  /** Shift of the quote found last: an added paragraph moves all that follow alike. */
  #shift = 0;

  constructor(private readonly index: TextIndex) {}

  /** The believable places of a quote, best first. */
  candidates(quote: Prepared): Candidate[] {
    const whole = this.#whole(quote);
    if (whole !== null) return [whole];
    const exact = exactCandidates(this.index, quote, (quote.position ?? 0) + this.#shift);
    const full = fullSupport(quote);
    const alike = exact.filter((one) => believable(quote, one, full, exact.length));
    const { own } = withoutRivals(this.index, quote, alike);
    const best = own[0];
    if (
      best &&
      best.support >= Math.min(SURE, 0.6 * full) &&
      best.near >= Math.min(quote.exact.length < SHORT ? SURE_NEAR_SHORT : SURE_NEAR, 0.8 * full) &&
      full >= 16
    )
      return own;
    const fuzzy = fuzzyCandidates(this.index, gramsOf(this.index), quote);
    const edited = fuzzy.candidates.filter(
      (one) => !exact.some((other) => overlap(one, other)) && believable(quote, one, full, exact.length),
    );
    const sorted = withoutRivals(this.index, quote, [...alike, ...edited]);
    return (sorted.own.length > 0 ? sorted.own : sorted.perhaps)
      .filter((one) => one.near >= Math.min(fuzzy.gone, 56))
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
