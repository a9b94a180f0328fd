import type { Prepared, Side } from './match-quote.ts';
import { blockTagAt, isBorder, type TextIndex } from './text-index.ts';

/** Equal units in a row that bring two texts back into step after a difference. */
const STEP = 4;
/** How far ahead, on both sides together, the texts may differ. */
const REACH = 40;
/** Equal units in a row that are believed beyond text put in between, such as an advertisement. */
const FAR_STEP = 8;
const FAR_REACH = 400;
/** What an agreeing block border is worth, in units of text. */
const BORDER_WORTH = 8;
const TAG_WORTH = 3;
/** Context found again only beyond much other text says little: it may be another place near by. */
const FAR_WORTH = 0.25;
/** Text of the neighbouring blocks says less: blocks come and go. */
const CROSS_WORTH = 0.7;

/** Units of context around `start`..`end` that speak for this place, as `[before, after, tag]`. */
export function supportOf(index: TextIndex, quote: Prepared, start: number, end: number): [number, number, number] {
  const tag = quote.block !== null && quote.block === blockTagAt(index, start) ? TAG_WORTH : 0;
  return [sideSupport(index, quote.before, start, -1), sideSupport(index, quote.after, end, 1), tag];
}

/** The most that `supportOf` can give on the two sides. */
export function fullSupport(quote: Prepared): number {
  return fullSide(quote.before) + fullSide(quote.after);
}

function fullSide(side: Side): number {
  return side.inBlock + CROSS_WORTH * (side.codes.length - side.inBlock) + (side.bordered ? BORDER_WORTH : 0);
}

/** Units that agree reading away from `boundary`; `direction` is -1 to read backwards. */
function sideSupport(index: TextIndex, side: Side, boundary: number, direction: 1 | -1): number {
  const { codes } = index;
  const wanted = side.codes;
  const first = direction === 1 ? boundary : boundary - 1;
  const room = direction === 1 ? codes.length - boundary : boundary;
  let support = 0;
  let i = 0;
  let j = 0;
  let far = 1;
  while (i < wanted.length && j < room) {
    if (wanted[i] === codes[first + direction * j]) {
      support += (i < side.inBlock ? 1 : CROSS_WORTH) * far;
      i++;
      j++;
      continue;
    }
    const step = stepTogether(codes, wanted, first, direction, i, j, room);
    if (step) {
      i += step[0];
      j += step[1];
      continue;
    }
    const jump = far === 1 ? farAway(codes, wanted, first, direction, i, j, room) : null;
    if (!jump) break;
    far = FAR_WORTH;
    i += jump[0];
    j += jump[1];
  }
  // Where the block ended, it still ends, and what stood up to there agrees.
  if (side.bordered && support >= 0.7 * side.inBlock && borderAgrees(index, side, boundary, direction))
    support += BORDER_WORTH;
  return support;
}

function borderAgrees(index: TextIndex, side: Side, boundary: number, direction: 1 | -1): boolean {
  return isBorder(index, boundary + direction * side.inBlock);
}

/** Least number of units to leave out on each side so that `STEP` units agree again. */
function stepTogether(
  codes: Uint16Array,
  wanted: Uint16Array,
  first: number,
  direction: number,
  i: number,
  j: number,
  room: number,
): [number, number] | null {
  for (let total = 1; total <= REACH; total++)
    for (let skip = 0; skip <= total; skip++) {
      const k = i + skip;
      const t = j + total - skip;
      if (k + STEP > wanted.length || t + STEP > room) continue;
      if (agree(codes, wanted, first, direction, k, t, STEP)) return [skip, total - skip];
    }
  return null;
}

function farAway(
  codes: Uint16Array,
  wanted: Uint16Array,
  first: number,
  direction: number,
  i: number,
  j: number,
  room: number,
): [number, number] | null {
  for (let skip = 0; skip <= 16 && i + skip + FAR_STEP <= wanted.length; skip += 4)
    for (let t = j; t <= j + FAR_REACH && t + FAR_STEP <= room; t++)
      if (agree(codes, wanted, first, direction, i + skip, t, FAR_STEP)) return [skip, t - j];
  return null;
}

function agree(
  codes: Uint16Array,
  wanted: Uint16Array,
  first: number,
  direction: number,
  i: number,
  j: number,
  count: number,
): boolean {
  for (let n = 0; n < count; n++) if (wanted[i + n] !== codes[first + direction * (j + n)]) return false;
  return true;
}

/** Units of context that agree right before `start` and right after `end`, without a break, up to `most` on each side. */
export function runsBeside(
  index: TextIndex,
  quote: Prepared,
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
): [before: number, after: number] {
  const { codes } = index;
  const before = quote.before.codes;
  const after = quote.after.codes;
  let [left, right] = [0, 0];
  while (left < most && left < before.length && codes[start - 1 - left] === before[left]) left++;
  while (right < most && right < after.length && codes[end + right] === after[right]) right++;
  return [left, right];
}

/** The same on both sides together. */
export function nearSupport(index: TextIndex, quote: Prepared, start: number, end: number, most: number): number {
  const [before, after] = runsBeside(index, quote, start, end, most);
  return before + after;
}
