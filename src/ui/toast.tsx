import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

/** What has just been done, and how to take it back; without `undo` it is news only, such as a failure. */
export interface Notice {
  text: string;
  undo?: () => Promise<unknown>;
  failed?: boolean;
}
/** Long enough to read, to think and to reach the button. */
const STAYS_MS = 14_000;

/** The notice of the last action. It stays while the pointer or the focus is on it. */
export function Toast({ notice, gone }: { notice: Notice | null; gone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || held) return undefined;
    const timer = setTimeout(gone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, held]);
  const undo = async () => {
    await notice!.undo!();
    setHeld(false);
    gone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only holds the notice; it acts on nothing
    <div
      role={notice?.failed ? 'alert' : 'status'}
      class={notice ? `toast${notice.failed ? ' failed' : ''}` : 'visually-hidden'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      {notice && (
        <>
          <span>{notice.text}</span>
          {notice.undo && (
            <button
              type="button"
              data-testid="undo"
              onFocus={() => setHeld(true)}
              onBlur={() => setHeld(false)}
              onClick={() => void undo()}
            >
              {t('undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
