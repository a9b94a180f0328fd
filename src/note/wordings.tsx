import { type AnnotationRow, quoteOf } from '../model/annotation.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { changedPart } from '../text/changed-part.ts';

/** The words as they were kept beside those that stand in the page now, where the newsroom changed them. */
export function Wordings({ row }: { row: Pick<AnnotationRow, 'annotation' | 'anchorState' | 'newText' | 'lastSeen'> }) {
  if (row.anchorState !== 'changed' || row.newText === undefined) return null;
  const [old, now] = changedPart(quoteOf(row.annotation), row.newText);
  const day = (iso: string) => new Date(iso).toLocaleDateString(uiLanguage());
  return (
    <div class="pair wordings" data-testid="wordings">
      <p>
        <strong>{t('wordingKept', day(row.annotation.created))}</strong>{' '}
        <span dir="auto">
          {old.before}
          <del>{old.changed}</del>
          {old.after}
        </span>
      </p>
      <p>
        <strong>{t('wordingNow', day(row.lastSeen ?? row.annotation.modified))}</strong>{' '}
        <span dir="auto">
          {now.before}
          <ins>{now.changed}</ins>
          {now.after}
        </span>
      </p>
    </div>
  );
}
