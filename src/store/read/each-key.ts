/** As much of a Dexie table as is asked here. */
interface Indexed<T> {
  where(index: string): { equals(key: string): { toArray(): PromiseLike<T[]> } };
}

/**
 * The rows that an index has under each of some keys, asked for all at once. Dexie's `anyOf` walks a cursor instead, which waits for an
 * answer at every key: with hundreds of keys that is most of what an import waits for.
 */
export async function rowsUnder<T>(table: Indexed<T>, index: string, keys: readonly string[]): Promise<T[]> {
  const found = await Promise.all([...new Set(keys)].map((key) => table.where(index).equals(key).toArray()));
  return found.flat();
}
