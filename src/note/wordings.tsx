import { type AnnotationRow, quoteOf } from '../model/annotation.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { type DiffPart, diffWords } from '../text/diff.ts';

/** The words as they were kept beside those that stand in the page now, where the newsroom changed them. */
export function Wordings({ row }: { row: Pick<AnnotationRow, 'annotation' | 'anchorState' | 'newText' | 'lastSeen'> }) {
  if (row.anchorState !== 'changed' || row.newText === undefined) return null;
  const parts = diffWords(quoteOf(row.annotation), row.newText);
  const day = (iso: string) => new Date(iso).toLocaleDateString(uiLanguage());
  return (
    <div class="pair wordings" data-testid="wordings">
      <p>
        <strong>{t('wordingKept', day(row.annotation.created))}</strong> <Wording parts={parts} other="added" />
      </p>
      <p>
        <strong>{t('wordingNow', day(row.lastSeen ?? row.annotation.modified))}</strong>{' '}
        <Wording parts={parts} other="removed" />
      </p>
    </div>
  );
}

/** One of the two wordings: all but what only the other one has. */
function Wording({ parts, other }: { parts: DiffPart[]; other: DiffPart['kind'] }) {
  return (
    <span dir="auto">
      {parts.map(({ kind, text }, at) => {
        if (kind === other) return null;
        if (kind === 'removed') return <del key={at}>{text}</del>;
        return kind === 'added' ? <ins key={at}>{text}</ins> : text;
      })}
    </span>
  );
}
