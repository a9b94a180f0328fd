/** The quotes found so far: what stood before another one mostly still does, and moved by about the same shift. */
export class Order {
  #places: { was: number; is: number }[] = [];

  add(was: number, is: number): void {
    this.#places.push({ was, is });
  }

  /** Where a quote that stood at `was` is to be expected: between the shift of the last one before it and of the next one after it. */
  expected(was: number): { from: number; to: number } {
    let before: { was: number; is: number } | null = null;
    let after: { was: number; is: number } | null = null;
    for (const place of this.#places) {
      if (place.was <= was && (!before || place.was > before.was)) before = place;
      if (place.was >= was && (!after || place.was < after.was)) after = place;
    }
    const shifts = [before, after].flatMap((place) => (place ? [place.is - place.was] : []));
    if (shifts.length === 0) shifts.push(0);
    return { from: was + Math.min(...shifts), to: was + Math.max(...shifts) };
  }
}

/** How far a place is from where it is expected. */
export function distance(start: number, expected: { from: number; to: number }): number {
  return Math.max(0, expected.from - start, start - expected.to);
}
