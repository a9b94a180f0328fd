import type { AnnotationRow } from '../model/annotation.ts';
import { noteOf, quoteOf } from '../model/annotation.ts';
import { t } from '../platform/i18n.ts';
import { binned } from '../store/read/annotations.ts';
import { useWatch } from '../ui/use-watch.ts';
import { useTools } from './context.ts';
import { day } from './day.ts';

const BIN_DAYS = 30;

function daysLeft(deleted: string): number {
  return Math.max(0, BIN_DAYS - Math.floor((Date.now() - Date.parse(deleted)) / 86_400_000));
}

/** What was deleted, to be taken back for 30 days. */
export function BinPage() {
  const { actions, tell, attempt } = useTools();
  const rows = useWatch(() => binned(500), []);
  const restore = async (ids: string[]) => {
    if (await attempt(() => actions.restore(ids)))
      tell({ text: t('libRestored', String(ids.length)), undo: () => actions.remove(ids) });
  };
  return (
    <section class="page" aria-labelledby="bin-title">
      <h2 id="bin-title">{t('libView_bin')}</h2>
      <p class="muted">{t('libBinHelp')}</p>
      {rows?.length === 0 && <p class="empty">{t('libBinEmpty')}</p>}
      {rows && rows.length > 0 && (
        <p>
          <button type="button" onClick={() => void restore(rows.map(({ id }) => id))}>
            {t('libRestoreAll')}
          </button>
        </p>
      )}
      <ul class="bin">
        {rows?.map((row) => (
          <BinLine
            key={row.id}
            row={row}
            restore={() => void restore([row.id])}
            purge={() => void attempt(() => actions.purge([row.id]))}
          />
        ))}
      </ul>
    </section>
  );
}

function BinLine({ row, restore, purge }: { row: AnnotationRow; restore: () => void; purge: () => void }) {
  const { annotation } = row;
  const name = (quoteOf(annotation) || noteOf(annotation) || row.site).slice(0, 60);
  return (
    <li class={`bar-${annotation['glosa:colour'] ?? 'yellow'}`} data-id={row.id}>
      <div>
        {quoteOf(annotation) && (
          <p class="quote" dir="auto">
            {quoteOf(annotation)}
          </p>
        )}
        {noteOf(annotation) && <p dir="auto">{noteOf(annotation)}</p>}
        <p class="muted">
          {[row.site, day(row.deleted ?? ''), t('libBinLeft', String(daysLeft(row.deleted ?? '')))].join(' · ')}
        </p>
      </div>
      <div class="buttons">
        <button type="button" data-testid="restore" aria-label={`${t('libRestore')}: ${name}`} onClick={restore}>
          {t('libRestore')}
        </button>
        <button type="button" class="danger" aria-label={`${t('libPurge')}: ${name}`} onClick={purge}>
          {t('libPurge')}
        </button>
      </div>
    </li>
  );
}
