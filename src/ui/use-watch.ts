import { useEffect, useState } from 'preact/hooks';
import { watch } from '../store/read/watch.ts';

/** A read of the store that stays up to date; undefined until the first answer. `onError` gets StoreFull, StoreBlocked and the like. */
export function useWatch<T>(
  read: () => Promise<T>,
  dependencies: unknown[],
  onError?: (error: unknown) => void,
): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => watch(read, setValue, onError), dependencies);
  return value;
}
