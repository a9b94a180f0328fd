import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Notice } from '../ui/toast.tsx';
import type { LibraryActions } from './actions.ts';

/** What every part of the library may do: act, and tell the reader of it. */
export interface LibraryTools {
  actions: LibraryActions;
  tell: (notice: Notice) => void;
  /** Runs an action; a failure is told and gives false. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  /** See `Index.hold`. */
  holdIndex: () => () => void;
}

export const LibraryContext = createContext<LibraryTools | null>(null);

export function useTools(): LibraryTools {
  const tools = useContext(LibraryContext);
  if (!tools) throw new Error('outside of the library');
  return tools;
}
