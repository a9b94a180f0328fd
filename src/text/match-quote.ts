import { BORDER } from './text-index.ts';

/** What is known about a quote, all folded. */
export interface Quote {
  exact: string;
  /** Text before and after in reading order, with `BORDER` at block borders. May be empty. */
  before: string;
  after: string;
  /** Where it stood in the folded text, if known. */
  position?: number;
  /** Lower-case tag of its block, if known. */
  block?: string;
  /** Like places that stood in the page when the quote was kept, and were not it. */
  rivals?: readonly Rival[];
}

/** A like place: units of the quote's context that agreed there too, right before and right after. */
export type Rival = readonly [before: number, after: number];

/** Where a quote is now, in positions of the folded text. */
export interface Match {
  start: number;
  end: number;
  /** `changed`: other words; `moved`: the same words among other text; `exact`: the same words at their place. */
  state: 'exact' | 'moved' | 'changed';
  /** Share of the quote's units that are still there, 0 to 1. */
  share: number;
  /** Units of surrounding text that speak for this place. */
  support: number;
  /** 0 to 1: how sure the place is. */
  confidence: number;
}

/** A possible place, before the places are compared. */
export interface Candidate {
  start: number;
  end: number;
  share: number;
  support: number;
  /** Units of context that agree right at the quote, without a break, on both sides together. */
  near: number;
  score: number;
}

/** Context on one side, reading away from the quote. */
export interface Side {
  codes: Uint16Array;
  /** Units up to the first block border; all of them if there is none. */
  inBlock: number;
  /** True when a border stands at `inBlock`. */
  bordered: boolean;
}

/** A quote made ready for comparing. */
export interface Prepared {
  exact: string;
  before: Side;
  after: Side;
  /** `before`, `exact` and `after` without borders. */
  whole: string;
  /** Units of `whole` before `exact`. */
  lead: number;
  position: number | null;
  block: string | null;
  rivals: readonly Rival[];
}

export function prepare(quote: Quote): Prepared {
  const before = quote.before.replaceAll(BORDER, '');
  const after = quote.after.replaceAll(BORDER, '');
  return {
    exact: quote.exact,
    before: sideOf(quote.before, true),
    after: sideOf(quote.after, false),
    whole: before + quote.exact + after,
    lead: before.length,
    position: quote.position ?? null,
    block: quote.block ?? null,
    rivals: quote.rivals ?? [],
  };
}

function sideOf(context: string, backwards: boolean): Side {
  const chars = context.replaceAll(BORDER, '');
  const codes = new Uint16Array(chars.length);
  for (let i = 0; i < chars.length; i++) codes[i] = chars.charCodeAt(backwards ? chars.length - 1 - i : i);
  const border = backwards ? context.lastIndexOf(BORDER) : context.indexOf(BORDER);
  if (border < 0) return { codes, inBlock: codes.length, bordered: false };
  return { codes, inBlock: backwards ? context.length - 1 - border : border, bordered: true };
}

/** Units of context that a quote of this length needs to be believed: a long quote proves itself, a short one is everywhere. */
export function neededSupport(length: number): number {
  return Math.max(0, 40 - length);
}
