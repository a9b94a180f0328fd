import { FoldBuffer } from './fold.ts';

/**
 * The folded text of a page in one string, with the way back: a page is a list of pieces (text nodes), each inside a block.
 * Positions count units of `text`.
 */
export interface TextIndex {
  readonly text: string;
  readonly codes: Uint16Array;
  /** For each position, the raw offset within its piece. */
  readonly offsets: Uint32Array;
  /** For each piece, the position at which it starts (a piece that folds to nothing shares the start of the next). */
  readonly pieceStarts: readonly number[];
  readonly blockStarts: readonly number[];
  /** Lower-case tag of each block. */
  readonly blockTags: readonly string[];
}

/** Takes the pieces of a page in reading order. */
export class TextIndexBuilder {
  #buffer = new FoldBuffer();
  #pieceStarts: number[] = [];
  #blockStarts: number[] = [];
  #blockTags: string[] = [];
  #tag = '';
  #border = true;

  /** What follows stands in a block with this tag. */
  border(tag: string): void {
    this.#tag = tag;
    this.#border = true;
  }

  /** Adds a piece. Pieces are numbered in the order they are added. */
  piece(data: string): void {
    const start = this.#buffer.length;
    this.#buffer.append(data);
    if (this.#border && this.#buffer.length > start) {
      this.#blockStarts.push(start);
      this.#blockTags.push(this.#tag);
      this.#border = false;
    }
    this.#pieceStarts.push(start);
  }

  done(): TextIndex {
    const { length } = this.#buffer;
    return {
      text: this.#buffer.toString(),
      codes: this.#buffer.codes.subarray(0, length),
      offsets: this.#buffer.offsets.subarray(0, length),
      pieceStarts: this.#pieceStarts,
      blockStarts: this.#blockStarts,
      blockTags: this.#blockTags,
    };
  }
}

/** The last entry of an ascending list that is not above `value`, -1 if there is none. */
export function lastAtOrBelow(list: readonly number[], value: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (list[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The piece that holds the character at `position`. */
export function pieceAt(index: TextIndex, position: number): number {
  return lastAtOrBelow(index.pieceStarts, position);
}

/** True where a block starts or ends: nothing of the block stands on one of the two sides. */
export function isBorder(index: TextIndex, position: number): boolean {
  if (position <= 0 || position >= index.text.length) return true;
  return index.blockStarts[lastAtOrBelow(index.blockStarts, position)] === position;
}

/** The border before which nothing of the block at `position` stands. */
export function borderAtOrBefore(index: TextIndex, position: number): number {
  return index.blockStarts[lastAtOrBelow(index.blockStarts, position)] ?? 0;
}

/** The nearest border from `position` on. */
export function borderAtOrAfter(index: TextIndex, position: number): number {
  return index.blockStarts[lastAtOrBelow(index.blockStarts, position - 1) + 1] ?? index.text.length;
}

/** Tag of the block at `position`. */
export function blockTagAt(index: TextIndex, position: number): string {
  return index.blockTags[lastAtOrBelow(index.blockStarts, position)] ?? '';
}

/** Mark of a block border in stored context. Folded text has no white space, so it cannot be mistaken for text. */
export const BORDER = '\n';

/** The folded text around a stretch, up to `size` units on each side, with `BORDER` at block borders. */
export function contextAround(index: TextIndex, start: number, end: number, size: number): [string, string] {
  return [
    withBorders(index, Math.max(0, start - size), start),
    withBorders(index, end, Math.min(index.text.length, end + size)),
  ];
}

function withBorders(index: TextIndex, from: number, to: number): string {
  let out = '';
  let at = from;
  // A border on either edge counts: it says that the quote starts or ends its block.
  for (let block = lastAtOrBelow(index.blockStarts, from - 1) + 1; block <= index.blockStarts.length; block++) {
    const border = index.blockStarts[block] ?? index.text.length;
    if (border > to) break;
    out += `${index.text.slice(at, border)}${BORDER}`;
    at = border;
  }
  return out + index.text.slice(at, to);
}
