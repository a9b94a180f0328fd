/** Costs in tenths of an agreeing unit. Leaving out text is cheap to go on with: an advertisement may stand in the quote. */
const AGREE = 10;
const DIFFER = -14;
const OPEN = -22;
const SKIP_PATTERN = -6;
const SKIP_TEXT = -1;
/** Agreeing units in a row below which an agreement is chance; an ideograph says as much as a word. */
const RUN = 3;
const IDEOGRAPHS = 0x2e80;

const DIAGONAL = 1;
const FROM_TEXT_GAP = 2;
const FROM_PATTERN_GAP = 3;
const TEXT_GAP_GOES_ON = 4;
const PATTERN_GAP_GOES_ON = 8;

let cells = new Uint8Array(1 << 16);
let best = new Int32Array(1024);
let gap = new Int32Array(1024);

/**
 * Best local alignment (Smith-Waterman with affine gaps) of `pattern` with `codes[from..to)`. Where a gap may stand in several places
 * alike, it is put at the edges of the quote, which is `pattern[first..last]`.
 * @returns for each unit of `pattern` the position of its like in `codes`, -1 where it has none; chance agreements left out
 */
export function align(
  pattern: Uint16Array,
  codes: Uint16Array,
  from: number,
  to: number,
  first: number,
  last: number,
): Int32Array {
  const width = to - from;
  const size = pattern.length * width;
  if (cells.length < size) cells = new Uint8Array(size * 2);
  if (best.length <= width) {
    best = new Int32Array(width * 2);
    gap = new Int32Array(width * 2);
  }
  best.fill(0, 0, width + 1);
  gap.fill(-1e6, 0, width + 1);
  const end = fill(pattern, codes, from, width);
  const map = trace(pattern, codes, from, width, end);
  slidePatternGap(pattern, map, first, last);
  slideTextGaps(pattern, codes, map, first, last);
  dropChance(map, isIdeographic(pattern) ? 1 : RUN);
  return map;
}

/** Fills the table row by row and gives the best cell. `gap[j]` is the best with a pattern gap ending in column j. */
function fill(pattern: Uint16Array, codes: Uint16Array, from: number, width: number): number {
  let top = 0;
  let topCell = -1;
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern[i]!;
    const row = i * width;
    let diagonal = 0;
    let left = 0;
    let textGap = -1e6;
    for (let j = 0; j < width; j++) {
      const above = best[j + 1]!;
      let flags = 0;
      let down = gap[j + 1]! + SKIP_PATTERN;
      if (down > above + OPEN) flags |= PATTERN_GAP_GOES_ON;
      else down = above + OPEN;
      gap[j + 1] = down;
      let across = textGap + SKIP_TEXT;
      if (across > left + OPEN) flags |= TEXT_GAP_GOES_ON;
      else across = left + OPEN;
      textGap = across;
      let value = diagonal + (unit === codes[from + j] ? AGREE : DIFFER);
      let step = DIAGONAL;
      if (across > value) {
        value = across;
        step = FROM_TEXT_GAP;
      }
      if (down > value) {
        value = down;
        step = FROM_PATTERN_GAP;
      }
      if (value <= 0) {
        value = 0;
        step = 0;
      }
      cells[row + j] = flags | (step << 4);
      diagonal = above;
      best[j + 1] = value;
      left = value;
      if (value > top) {
        top = value;
        topCell = row + j;
      }
    }
  }
  return topCell;
}

function trace(pattern: Uint16Array, codes: Uint16Array, from: number, width: number, end: number): Int32Array {
  const map = new Int32Array(pattern.length).fill(-1);
  if (end < 0) return map;
  let i = Math.floor(end / width);
  let j = end - i * width;
  while (i >= 0 && j >= 0) {
    const step = cells[i * width + j]! >> 4;
    if (step === 0) break;
    if (step === DIAGONAL) {
      if (pattern[i] === codes[from + j]) map[i] = from + j;
      i--;
      j--;
    } else if (step === FROM_TEXT_GAP) {
      while (j >= 0 && cells[i * width + j]! & TEXT_GAP_GOES_ON) j--;
      j--;
    } else {
      while (i >= 0 && cells[i * width + j]! & PATTERN_GAP_GOES_ON) i--;
      i--;
    }
  }
  return map;
}

/** Units that a gap is slid at most. */
const SLIDE = 16;

/** A quote that was taken out leaves one gap of its length; if it lies a little off, its letters can stand for each other. */
function slidePatternGap(pattern: Uint16Array, map: Int32Array, first: number, last: number): void {
  const length = last - first + 1;
  for (let start = Math.max(1, first - SLIDE); start <= first + SLIDE && start + length < map.length; start++) {
    if (start === first || map[start - 1]! < 0 || map[start + length]! !== map[start - 1]! + 1) continue;
    if (map.subarray(start, start + length).some((at) => at >= 0)) continue;
    const step = start < first ? 1 : -1;
    for (let at = start; at !== first; at += step) {
      const taken = step === 1 ? at + length : at - 1;
      const given = step === 1 ? at : at + length - 1;
      if (pattern[taken] !== pattern[given]) return;
      map[given] = map[taken]!;
      map[taken] = -1;
    }
    return;
  }
}

/** Text put in right before or after the quote: the quote's outermost units go with the rest of it. */
function slideTextGaps(pattern: Uint16Array, codes: Uint16Array, map: Int32Array, first: number, last: number): void {
  for (let i = last - 1; i >= Math.max(first, last - SLIDE); i--) {
    if (!isTextGap(map, i)) continue;
    const base = map[i]! - i;
    for (let k = i + 1; k <= last && pattern[k] === codes[base + k]; k++) map[k] = base + k;
    break;
  }
  for (let i = first; i < Math.min(last, first + SLIDE); i++) {
    if (!isTextGap(map, i)) continue;
    const base = map[i + 1]! - (i + 1);
    for (let k = i; k >= first && pattern[k] === codes[base + k]; k--) map[k] = base + k;
    break;
  }
}

function isTextGap(map: Int32Array, i: number): boolean {
  return map[i]! >= 0 && map[i + 1]! > map[i]! + 1;
}

export function isIdeographic(pattern: Uint16Array | string): boolean {
  let count = 0;
  for (const unit of pattern) if ((typeof unit === 'string' ? unit.charCodeAt(0) : unit) >= IDEOGRAPHS) count++;
  return count * 2 > pattern.length;
}

function dropChance(map: Int32Array, least: number): void {
  for (let i = 0; i < map.length; ) {
    if (map[i]! < 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < map.length && map[end] === map[end - 1]! + 1) end++;
    if (end - i < least) map.fill(-1, i, end);
    i = end;
  }
}

/** Units to insert, delete or replace, or to swap with their neighbour, to make `a` into `b` (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    older = old;
    old = row;
  }
  return old[b.length]!;
}
