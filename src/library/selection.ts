import type { SearchEntry } from '../store/read/search-index.ts';

/**
 * The notes that are ticked. All of a list is held as the list itself, and a tick goes into the set that is there: a copy of 100,000 ids at
 * every key takes longer than a frame. The value is a new one after each change, the old one is not to be used again.
 */
export class Selection {
  static readonly none = new Selection([]);
  private readonly whole: readonly SearchEntry[];
  private ids: Set<string> | undefined;

  private constructor(whole: readonly SearchEntry[], ids?: Set<string>) {
    this.whole = whole;
    this.ids = ids;
  }

  static all(entries: readonly SearchEntry[]): Selection {
    return new Selection(entries);
  }

  private get set(): Set<string> {
    this.ids ??= new Set(this.whole.map(({ id }) => id));
    return this.ids;
  }

  toggled({ id }: SearchEntry): Selection {
    const { set } = this;
    if (!set.delete(id)) set.add(id);
    return set.size === 0 ? Selection.none : new Selection([], set);
  }

  /** Tells of the entries of one list whether they are ticked. */
  in(entries: readonly SearchEntry[]): (entry: SearchEntry) => boolean {
    if (this === Selection.none) return () => false;
    if (this.whole === entries) return () => true;
    const { set } = this;
    return ({ id }) => set.has(id);
  }

  /** The entries of a list that are ticked; the list itself where all are. */
  of(entries: readonly SearchEntry[]): readonly SearchEntry[] {
    if (this === Selection.none) return [];
    return this.whole === entries ? entries : entries.filter(this.in(entries));
  }
}
