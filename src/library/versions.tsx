import { type Annotation, type AnnotationRow, noteOf, tagsOf } from '../model/annotation.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { versionsOf } from '../store/read/annotations.ts';
import { useWatch } from '../ui/use-watch.ts';
import { useTools } from './context.ts';

/** The words of a version, for telling two apart. */
export function versionWords(annotation: Annotation): string {
  const claim = annotation['glosa:claim'];
  return [
    noteOf(annotation),
    tagsOf(annotation).join(', '),
    claim?.claimReviewed,
    claim?.verdict?.label,
    claim?.verdict?.explanation,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Two versions of one note, made beside each other: the reader takes one; the other stays in the history. */
export function Versions({ row }: { row: AnnotationRow }) {
  const { actions, attempt, tell } = useTools();
  const versions = useWatch(() => versionsOf(row), [row.heads.join()]);
  const keep = (annotation: Annotation) =>
    attempt(async () => {
      await actions.save({ ...annotation, modified: new Date().toISOString() }, row.heads);
      tell({ text: t('libVersionKept') });
    });
  return (
    <div class="versions">
      <p>
        <strong>{t('libTwoVersions')}</strong>
      </p>
      <ul>
        {versions?.map((version) => (
          <li key={version.id}>
            <span dir="auto">{version.payload ? versionWords(version.payload) || t('libNoWords') : t('deleted')}</span>{' '}
            <span class="muted small">{new Date(version.at).toLocaleString(uiLanguage())}</span>
            {version.payload && (
              <button type="button" onClick={() => void keep(version.payload!)}>
                {t('libVersionKeep')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
