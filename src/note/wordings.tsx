import { type AnnotationRow, quoteOf } from '../model/annotation.ts';
import { t, uiLanguage } from '../platform/i18n.ts';

/** The words as they were kept beside those that stand in the page now, where the newsroom changed them. */
export function Wordings({ row }: { row: Pick<AnnotationRow, 'annotation' | 'anchorState' | 'newText' | 'lastSeen'> }) {
  if (row.anchorState !== 'changed' || row.newText === undefined) return null;
  const day = (iso: string) => new Date(iso).toLocaleDateString(uiLanguage());
  return (
    <div class="pair wordings" data-testid="wordings">
      <p>
        <strong>{t('wordingKept', day(row.annotation.created))}</strong> <del dir="auto">{quoteOf(row.annotation)}</del>
      </p>
      <p>
        <strong>{t('wordingNow', day(row.lastSeen ?? row.annotation.modified))}</strong>{' '}
        <ins dir="auto">{row.newText}</ins>
      </p>
    </div>
  );
}
