import { align, editDistance } from './match-align.ts';
import { byScore, candidateAt } from './match-exact.ts';
import { type GramIndex, vote } from './match-grams.ts';
import type { Candidate, Prepared } from './match-quote.ts';
import { borderAtOrAfter, borderAtOrBefore, type TextIndex } from './text-index.ts';

/** A longer quote is found by its two ends. */
const WHOLE_UP_TO = 320;
const END_PIECE = 160;
/** Text looked at beyond the voted place: little first, much when too little was found. */
const NEAR = 48;
const WIDE = 280;
/** Places tried per pattern. */
const PLACES = 4;
/** Text put into a quote at most, when its two pieces are found apart. */
const MOST_BETWEEN = 1500;

/** Text left out within a quote beyond which what follows may be a stray. */
const WIDE_GAP = 16;

/** What the search for an edited quote says. */
export interface FuzzyResult {
  candidates: Candidate[];
  /** Units of near context found side by side without the quote between: it was taken out there. 0 if there is no such place. */
  gone: number;
}

/** The places where the quote may stand in other words, best first. */
export function fuzzyCandidates(index: TextIndex, grams: GramIndex, quote: Prepared): FuzzyResult {
  if (quote.exact.length > WHOLE_UP_TO) return { candidates: byEnds(index, grams, quote), gone: 0 };
  const pattern = codesOf(quote.whole);
  const candidates: Candidate[] = [];
  let gone = 0;
  const places = vote(grams, pattern, PLACES);
  for (const place of places) {
    if (place.votes * 4 < places[0]!.votes) break;
    let found = locate(index, quote, pattern, place.diagonal, NEAR);
    if (found.matched < 0.8 * pattern.length) {
      const wider = locate(index, quote, pattern, place.diagonal, WIDE);
      if (wider.matched > found.matched) found = wider;
    }
    if (found.candidate) candidates.push(found.candidate);
    gone = Math.max(gone, found.gone);
  }
  return { candidates: [...candidates, ...joined(index, quote, candidates)].sort(byScore), gone };
}

/** Share of a pattern's grams that must stand at a place for the quote to be taken for it. */
const LIKE = 0.15;

/** The places other than `start` that are like the quote and its surroundings, best first. */
export function likePlaces(index: TextIndex, grams: GramIndex, quote: Prepared, start: number): Candidate[] {
  if (quote.exact.length > WHOLE_UP_TO) return [];
  const pattern = codesOf(quote.whole);
  return vote(grams, pattern, PLACES + 1)
    .filter((one) => Math.abs(one.diagonal + quote.lead - start) > NEAR && one.votes >= LIKE * pattern.length)
    .flatMap((one) => locate(index, quote, pattern, one.diagonal, NEAR).candidate ?? [])
    .sort(byScore);
}

/** A quote in two pieces, as much was put in between: each piece was found, neither is the whole. */
function joined(index: TextIndex, quote: Prepared, candidates: Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const a of candidates)
    for (const b of candidates) {
      const between = b.start - a.end;
      if (between <= 0 || between > MOST_BETWEEN || a.share + b.share > 1.1) continue;
      found.push(candidateAt(index, quote, a.start, b.end, Math.min(1, a.share + b.share)));
    }
  return found;
}

interface Located {
  candidate: Candidate | null;
  matched: number;
  gone: number;
}

function locate(index: TextIndex, quote: Prepared, pattern: Uint16Array, diagonal: number, slack: number): Located {
  const from = Math.max(0, diagonal - slack);
  const to = Math.min(index.codes.length, diagonal + pattern.length + slack + 64);
  if (to <= from) return { candidate: null, matched: 0, gone: 0 };
  const first = quote.lead;
  const last = quote.lead + quote.exact.length - 1;
  const map = align(pattern, index.codes, from, to, first, last);
  let matched = 0;
  for (const at of map) if (at >= 0) matched++;
  const stretch = stretchOf(map, first, last);
  if (stretch) keepBorders(index, quote, stretch);
  if (!stretch) return { candidate: null, matched, gone: 0 };
  const { start, end } = stretch;
  let share = stretch.inQuote / quote.exact.length;
  // Few letters make few runs: what stands between firm neighbours is compared as a whole.
  if (stretch.held && quote.exact.length <= 40 && end - start <= 3 * quote.exact.length + 12)
    share = Math.max(share, likeness(quote.exact, index.text.slice(start, end)));
  if (end <= start || share < 0.2) {
    return { candidate: null, matched, gone: stretch.held ? nearMatched(map, quote) : 0 };
  }
  const candidate = candidateAt(index, quote, start, end, share);
  return { candidate, matched, gone: stretch.held && share < 0.4 ? nearMatched(map, quote) : 0 };
}

/**
 * Units of context that were found without a break next to the quote's two edges; 0 unless both edges have some. Neighbouring
 * blocks do not count: a whole block that was moved leaves them side by side too.
 */
function nearMatched(map: Int32Array, quote: Prepared): number {
  const first = quote.lead;
  const last = quote.lead + quote.exact.length - 1;
  let before = 1;
  while (before < 32 && first - 1 - before >= 0 && map[first - 1 - before] === map[first - before]! - 1) before++;
  let after = 1;
  while (after < 32 && last + 1 + after < map.length && map[last + 1 + after] === map[last + after]! + 1) after++;
  if (before < 4 || after < 4) return 0;
  const inBlock = Math.min(before, quote.before.inBlock) + Math.min(after, quote.after.inBlock);
  return inBlock >= 8 ? inBlock : 0;
}

/** A quote that started or ended its block, and lost words there, still does where a border is near. */
function keepBorders(index: TextIndex, quote: Prepared, stretch: Stretch): void {
  const { lostBefore, lostAfter, inner } = stretch;
  if (lostBefore > 0 && quote.before.bordered && quote.before.inBlock === 0) {
    const border = borderAtOrBefore(index, stretch.start);
    if (stretch.start - border <= 2 * lostBefore + 12) stretch.start = border;
  }
  if (lostAfter > 0 && quote.after.bordered && quote.after.inBlock === 0) {
    const border = borderAtOrAfter(index, stretch.end);
    if (border - stretch.end <= 2 * lostAfter + 12) stretch.end = border;
  }
  // What was put in before or after it, as a block of its own, is not of the quote.
  if (quote.before.bordered && quote.before.inBlock === 0 && inner.missingBefore <= WORD)
    stretch.start = Math.max(stretch.start, borderAtOrBefore(index, inner.start));
  if (quote.after.bordered && quote.after.inBlock === 0 && inner.missingAfter <= WORD)
    stretch.end = Math.min(stretch.end, borderAtOrAfter(index, inner.end));
}

/** Units missing at an edge that are no more than a word: not a whole block of the quote. */
const WORD = 12;

function likeness(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

interface Stretch {
  start: number;
  end: number;
  inQuote: number;
  /** Units of the quote missing at its edges, as far as no neighbour tells where it ends. */
  lostBefore: number;
  lostAfter: number;
  /** Both neighbours of the quote were found. */
  held: boolean;
  /** From the first to the last found unit of the quote, and what is missing on either side of them. */
  inner: { start: number; end: number; missingBefore: number; missingAfter: number };
}

/** Where pattern units `first`..`last` stand, with edges taken from the context where the quote's own were edited. */
function stretchOf(map: Int32Array, first: number, last: number): Stretch | null {
  const [low, high] = trimStrays(map, first, last);
  let inQuote = 0;
  for (let i = low; i <= high; i++) if (map[i]! >= 0) inQuote++;
  const before = first > 0 ? map[first - 1]! : -1;
  const after = last + 1 < map.length ? map[last + 1]! : -1;
  const held = before >= 0 && after >= 0;
  const size = last - first + 1;
  if (low > last) {
    const inner = { start: before + 1, end: after, missingBefore: size, missingAfter: size };
    return held ? { start: before + 1, end: after, inQuote: 0, lostBefore: 0, lostAfter: 0, held, inner } : null;
  }
  const outBefore = reach(low - first, before < 0 ? -1 : map[low]! - before - 1, roomBeside(map, low, first, -1));
  const outAfter = reach(last - high, after < 0 ? -1 : after - map[high]! - 1, roomBeside(map, high, last, 1));
  return {
    start: map[low]! - outBefore.units,
    end: map[high]! + 1 + outAfter.units,
    inQuote,
    lostBefore: outBefore.told ? 0 : low - first,
    lostAfter: outAfter.told ? 0 : last - high,
    held,
    inner: { start: map[low]!, end: map[high]! + 1, missingBefore: low - first, missingAfter: last - high },
  };
}

/** First and last found unit of the quote, without strays: single words found by chance far beyond its lost edge. */
function trimStrays(map: Int32Array, first: number, last: number): [number, number] {
  let low = first;
  while (low <= last && map[low]! < 0) low++;
  let high = last;
  while (high >= low && map[high]! < 0) high--;
  for (let gap = stray(map, low, high, last, -1); gap !== null; gap = stray(map, low, high, last, -1)) high = gap;
  for (let gap = stray(map, high, low, first, 1); gap !== null; gap = stray(map, high, low, first, 1)) low = gap;
  return [low, high];
}

/**
 * Going inwards from `edge` to `far`: the found unit before the first wide gap in the text, if what lies outside of the gap is few of
 * the quote's units there. Null if nothing is to be trimmed.
 */
function stray(map: Int32Array, far: number, edge: number, limit: number, inward: 1 | -1): number | null {
  let found = 0;
  let at = edge;
  while (at !== far) {
    found++;
    let next = at + inward;
    while (map[next]! < 0) next += inward;
    const gap = Math.abs(map[next]! - map[at]!) - 1;
    if (gap > WIDE_GAP) {
      const missing = Math.abs(limit - next) - found;
      if (gap > 2 * found && missing > 0.4 * Math.abs(limit - next)) return next;
    }
    if (found > 60) return null;
    at = next;
  }
  return null;
}

/** Context units looked at for one that was found, when the quote's neighbour itself was not. */
const NEXT = 8;
/** Lost units that are put back at an edge without a neighbour to tell where it is. */
const BLIND = 3;

/** Text between the quote's outermost found unit and the nearest context found beyond its edge. */
function roomBeside(map: Int32Array, outermost: number, edge: number, outward: 1 | -1): number {
  for (let step = 1; step <= NEXT; step++) {
    const at = map[edge + outward * step] ?? -1;
    if (at >= 0) return Math.abs(at - map[outermost]!) - 1;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Units that a quote reaches beyond its outermost found unit, when `lost` of its own are missing there and `between` units
 * stand between that unit and the quote's old neighbour (-1: neighbour not found), `room` before any context. `told` if the
 * neighbour tells.
 */
function reach(lost: number, between: number, room: number): { units: number; told: boolean } {
  if (lost > 0 && between > 0 && between <= 2 * lost + 12) return { units: between, told: true };
  return { units: lost <= BLIND ? Math.min(lost, room) : 0, told: false };
}

/** Head and tail of a long quote, each with its context, then the pair that fits. */
function byEnds(index: TextIndex, grams: GramIndex, quote: Prepared): Candidate[] {
  const { lead, whole, exact } = quote;
  const head = whole.slice(0, lead + END_PIECE);
  const tail = whole.slice(lead + exact.length - END_PIECE);
  const starts = ends(index, grams, head, lead, lead + END_PIECE - 1);
  const stops = ends(index, grams, tail, 0, END_PIECE - 1);
  const candidates: Candidate[] = [];
  for (const start of starts)
    for (const stop of stops) {
      const length = stop.end - start.start;
      if (length < 0.4 * exact.length || length > 3 * exact.length + 400) continue;
      const share = (start.inQuote + stop.inQuote) / (2 * END_PIECE);
      candidates.push(candidateAt(index, quote, start.start, stop.end, share));
    }
  return candidates.sort(byScore);
}

function ends(index: TextIndex, grams: GramIndex, piece: string, first: number, last: number): Stretch[] {
  const pattern = codesOf(piece);
  const found: Stretch[] = [];
  for (const place of vote(grams, pattern, PLACES)) {
    const from = Math.max(0, place.diagonal - NEAR);
    const to = Math.min(index.codes.length, place.diagonal + pattern.length + WIDE);
    const stretch = to > from ? stretchOf(align(pattern, index.codes, from, to, first, last), first, last) : null;
    if (stretch && stretch.inQuote >= 0.3 * (last - first + 1)) found.push(stretch);
  }
  return found;
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}
