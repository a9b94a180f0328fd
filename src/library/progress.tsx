import { t } from '../platform/i18n.ts';

/** Long work as a bar that can be ended; `of` 0 says that nobody knows yet how much there is. */
export function Progress({ done, of, cancel }: { done: number; of: number; cancel: () => void }) {
  return (
    <p class="progress">
      <progress {...(of > 0 ? { value: done, max: of } : {})} aria-label={t('libProgress')} />{' '}
      <button type="button" data-testid="cancel" onClick={cancel}>
        {t('libCancel')}
      </button>
    </p>
  );
}
