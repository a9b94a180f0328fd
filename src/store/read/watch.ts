import { liveQuery } from 'dexie';
import { storeError } from '../faults.ts';

/**
 * Runs a read now and after every write that it concerns, in whichever tab; returns how to stop. `onError` gets StoreFull, StoreBlocked
 * or what else went wrong.
 */
export function watch<T>(
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void = (error) => console.error('Glosa', error),
): () => void {
  const subscription = liveQuery(read).subscribe({
    next: onValue,
    error: (error: unknown) => onError(storeError(error)),
  });
  return () => subscription.unsubscribe();
}
