import { useState } from 'preact/hooks';
import { type Annotation, COLOURS, type Colour } from '../model/annotation.ts';
import type { ClaimStatus } from '../model/claim-record.ts';
import { t } from '../platform/i18n.ts';
import type { SearchEntry } from '../store/read/search-index.ts';
import { Icon } from '../ui/icon.tsx';
import { useTools } from './context.ts';
import { changeMany, withColour, withoutTag, withStatus, withTag } from './edits.ts';

export const STATUSES: readonly ClaimStatus[] = ['spotted', 'inCheck', 'checked', 'dropped'];

interface Props {
  chosen: readonly SearchEntry[];
  clear: () => void;
  remove: () => void;
  exportChosen: () => void;
}

/** What can be done to all that is selected; each can be undone. */
export function BulkBar({ chosen, clear, remove, exportChosen }: Props) {
  const { actions, tell, attempt } = useTools();
  const [tag, setTag] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async (change: (annotation: Annotation) => Annotation) => {
    setBusy(true);
    await attempt(async () =>
      tell(
        await changeMany(
          chosen.map(({ id }) => id),
          change,
          actions,
        ),
      ),
    );
    setBusy(false);
  };
  const name = tag.trim();
  return (
    <fieldset class="bulk" disabled={busy} data-testid="bulk">
      <legend>{t('libSelected', String(chosen.length))}</legend>
      <input
        aria-label={t('libBulkTag')}
        placeholder={t('libBulkTag')}
        size={12}
        dir="auto"
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <button type="button" disabled={!name} onClick={() => void run((a) => withTag(a, name))}>
        {t('libBulkTagAdd')}
      </button>
      <button type="button" disabled={!name} onClick={() => void run((a) => withoutTag(a, name))}>
        {t('libBulkTagRemove')}
      </button>
      <select
        aria-label={t('colourLabel')}
        value=""
        onChange={(event) => void run((a) => withColour(a, event.currentTarget.value as Colour))}
      >
        <option value="" disabled>
          {t('colourLabel')}
        </option>
        {COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {t(`colour_${colour}`)}
          </option>
        ))}
      </select>
      {chosen.some((entry) => entry.status) && (
        <select
          aria-label={t('claimStatus')}
          value=""
          onChange={(event) => void run((a) => withStatus(a, event.currentTarget.value as ClaimStatus))}
        >
          <option value="" disabled>
            {t('claimStatus')}
          </option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status_${status}`)}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={exportChosen}>
        <Icon name="export" />
        {t('libExport')}
      </button>
      <button type="button" class="danger" onClick={remove} data-testid="bulk-delete">
        <Icon name="trash" />
        {t('ownDelete')}
      </button>
      <button type="button" class="quiet" onClick={clear}>
        {t('libClear')}
      </button>
    </fieldset>
  );
}
