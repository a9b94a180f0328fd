import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

export interface Undoable {
  text: string;
  undo: () => Promise<unknown>;
}
/** Long enough to read, to think and to reach the button. */
const STAYS_MS = 12_000;

export function Toast({ undoable, gone }: { undoable: Undoable | null; gone: () => void }) {
  useEffect(() => {
    if (!undoable) return;
    const timer = setTimeout(gone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [undoable]);
  const undo = async () => {
    await undoable!.undo();
    gone();
  };
  return (
    <div role="status" class={undoable ? 'toast' : 'visually-hidden'}>
      {undoable && (
        <>
          <span>{undoable.text}</span>
          <button type="button" data-testid="undo" onClick={() => void undo()}>
            {t('undo')}
          </button>
        </>
      )}
    </div>
  );
}
