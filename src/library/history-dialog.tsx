import { type Annotation, type AnnotationRow, noteOf, tagsOf } from '../model/annotation.ts';
import { t, tOr, uiLanguage } from '../platform/i18n.ts';
import { historyOf } from '../store/read/annotations.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useWatch } from '../ui/use-watch.ts';
import { useTools } from './context.ts';

interface Change {
  label: string;
  from: string;
  to: string;
}

/** What a reader sees of an annotation, by the message key of each part. */
function parts(annotation: Annotation | undefined): Record<string, string> {
  const claim = annotation?.['glosa:claim'];
  const colour = annotation?.['glosa:colour'];
  return {
    noteLabel: annotation ? noteOf(annotation) : '',
    tagsLabel: annotation ? tagsOf(annotation).join(', ') : '',
    colourLabel: colour ? tOr(`colour_${colour}`, colour) : '',
    claimShort: claim?.claimReviewed ?? '',
    claimSpeakerLabel: claim?.speaker?.name ?? '',
    claimRole: claim?.speaker?.jobTitle ?? '',
    claimDate: claim?.datePublished ?? '',
    claimPlace: claim?.place ?? '',
    claimStatus: claim ? t(`status_${claim.status}`) : '',
    claimPriority: claim ? String(claim.priority) : '',
    claimVerdict: claim?.verdict?.label ?? '',
    claimExplanation: claim?.verdict?.explanation ?? '',
    claimReviewer: claim?.reviewer ?? '',
    evidence: (claim?.evidence ?? []).map((one) => one.url).join(' '),
  };
}

/** What changed between two saves. */
export function changesBetween(before: Annotation | undefined, after: Annotation): Change[] {
  const [old, now] = [parts(before), parts(after)];
  return Object.keys(now).flatMap((label) =>
    old[label] === now[label] ? [] : [{ label, from: old[label] ?? '', to: now[label] ?? '' }],
  );
}

/** Every save of a note, newest first, with what it changed; any of them can be made the present one. */
export function HistoryDialog({ row, close }: { row: AnnotationRow; close: () => void }) {
  const { actions, attempt, tell } = useTools();
  const history = useWatch(() => historyOf(row.id), [row.id, row.heads.join()]);
  const byId = new Map(history?.map((revision) => [revision.id, revision]));
  const restore = (annotation: Annotation) =>
    attempt(async () => {
      await actions.save({ ...annotation, modified: new Date().toISOString() });
      tell({ text: t('libRestored', '1'), undo: () => actions.save(row.annotation) });
      close();
    });
  return (
    <Dialog title={t('libHistory')} close={close} wide>
      <ol class="history" reversed>
        {history?.toReversed().map((revision) => (
          <li key={revision.id}>
            <p>
              <strong>{new Date(revision.at).toLocaleString(uiLanguage())}</strong>{' '}
              {revision.op === 'tombstone' && <span class="muted">{t('deleted')}</span>}
              {row.heads.includes(revision.id) && <span class="chip">{t('libNow')}</span>}
            </p>
            {revision.payload && (
              <>
                <dl>
                  {changesBetween(byId.get(revision.parents[0] ?? '')?.payload, revision.payload).map((change) => (
                    <div key={change.label}>
                      <dt>{t(change.label)}</dt>
                      <dd>
                        {change.from && <del dir="auto">{change.from}</del>}{' '}
                        {change.to && <ins dir="auto">{change.to}</ins>}
                      </dd>
                    </div>
                  ))}
                </dl>
                {!row.heads.includes(revision.id) && (
                  <button type="button" class="quiet" onClick={() => void restore(revision.payload!)}>
                    {t('libRestoreThis')}
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
