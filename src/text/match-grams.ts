import type { TextIndex } from './text-index.ts';

/** Length of the grams that vote for a place. */
const GRAM = 5;
const BUCKETS = 1 << 17;
/** Grams more frequent than this say nothing of the place. */
const MOST_FREQUENT = 48;
/** Diagonals are counted in bands of 2^5 units. */
const BAND = 5;
/** Patterns are cut before they vote; the counters have room for this. */
const LONGEST_PATTERN = 4096;

/** For each gram of a text the positions where it stands. Built in one pass, only when something was edited. */
export interface GramIndex {
  /** Where in `positions` each bucket starts; one more entry at the end. */
  starts: Uint32Array;
  positions: Uint32Array;
  votes: Int32Array;
}

function indexGrams(codes: Uint16Array): GramIndex {
  const count = Math.max(0, codes.length - GRAM + 1);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < count; i++) starts[hashAt(codes, i) + 1]!++;
  for (let b = 0; b < BUCKETS; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice(0, BUCKETS);
  const positions = new Uint32Array(count);
  for (let i = 0; i < count; i++) positions[next[hashAt(codes, i)]!++] = i;
  return { starts, positions, votes: new Int32Array(((codes.length + LONGEST_PATTERN) >> BAND) + 8) };
}

/** The grams of a text, kept as long as its index: several quotes are looked for in it. */
const GRAMS_OF = new WeakMap<TextIndex, GramIndex>();
export function gramsOf(index: TextIndex): GramIndex {
  const known = GRAMS_OF.get(index) ?? indexGrams(index.codes);
  GRAMS_OF.set(index, known);
  return known;
}

function hashAt(codes: Uint16Array, at: number): number {
  let hash = codes[at]!;
  for (let k = 1; k < GRAM; k++) hash = (Math.imul(hash, 0x9e3779b1) + codes[at + k]!) | 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 15) & (BUCKETS - 1);
}

/** A place in the text where the start of a pattern may stand, and how many of its grams say so. */
export interface Vote {
  diagonal: number;
  votes: number;
}

/** The places with most votes for `pattern`, best first. A place is exact to some 32 units. */
export function vote(grams: GramIndex, pattern: Uint16Array, most: number): Vote[] {
  const { starts, positions, votes } = grams;
  // Diagonals below 0 exist: the text before the place may have been cut.
  const shift = ((pattern.length >> BAND) + 1) << BAND;
  const touched: number[] = [];
  for (let i = 0; i + GRAM <= pattern.length; i++) {
    const bucket = hashAt(pattern, i);
    const from = starts[bucket]!;
    const to = starts[bucket + 1]!;
    if (to - from > MOST_FREQUENT) continue;
    for (let k = from; k < to; k++) {
      const band = (positions[k]! - i + shift) >> BAND;
      if (votes[band]!++ === 0) touched.push(band);
    }
  }
  const found = touched.map((band) => ({
    diagonal: (band << BAND) - shift,
    votes: votes[band]! + (votes[band + 1] ?? 0),
  }));
  for (const band of touched) votes[band] = 0;
  found.sort((a, b) => b.votes - a.votes);
  return apart(found, most);
}

function apart(found: Vote[], most: number): Vote[] {
  const kept: Vote[] = [];
  for (const one of found) {
    if (kept.length >= most || one.votes < 2) break;
    if (kept.every((other) => Math.abs(other.diagonal - one.diagonal) > 2 << BAND)) kept.push(one);
  }
  return kept;
}
