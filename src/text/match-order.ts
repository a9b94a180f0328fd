/** The quotes found so far: what stood before another one before, mostly still does, and moved by the same shift. */
export class Order {
  #places: { was: number; is: number }[] = [];

  add(was: number, is: number): void {
    this.#places.push({ was, is });
  }

  /** Where a quote that stood at `was` is to be expected, by the nearest one found. */
  expected(was: number | null): number {
    if (was === null) return 0;
    let nearest: { was: number; is: number } | null = null;
    for (const place of this.#places)
      if (!nearest || Math.abs(place.was - was) < Math.abs(nearest.was - was)) nearest = place;
    return nearest ? was + nearest.is - nearest.was : was;
  }
}
