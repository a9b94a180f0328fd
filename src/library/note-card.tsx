import { useState } from 'preact/hooks';
import { quotationOf } from '../formats/quotation.ts';
import { type AnnotationRow, noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { kindOf } from '../model/annotation-kind.ts';
import type { Article } from '../model/article.ts';
import { t } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { useTools } from './context.ts';
import { day } from './day.ts';
import { removed } from './edits.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { Versions } from './versions.tsx';

interface Props {
  row: AnnotationRow;
  article: Article;
  active: boolean;
  /** For notes that stand beside no text. */
  withQuote: boolean;
}

/** A note in the margin of the stored text, with all that can be done to it. */
export function NoteCard({ row, article, active, withQuote }: Props) {
  const { actions, attempt, tell } = useTools();
  const [history, setHistory] = useState(false);
  const { annotation } = row;
  const claim = annotation['glosa:claim'];
  const quote = quoteOf(annotation);
  const name = (noteOf(annotation) || quote || row.site).slice(0, 60);
  const remove = async () => {
    if (await attempt(() => actions.remove([row.id]))) tell(removed([row.id], actions));
  };
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(quotationOf(annotation, article, 'plain'));
      tell({ text: t('libCopied') });
    });
  return (
    <article
      class={`margin-note bar-${annotation['glosa:colour'] ?? 'yellow'}${active ? ' active' : ''}`}
      data-note={row.id}
    >
      <p class="muted small">
        {[
          t(`libKind_${kindOf(annotation)}`),
          claim?.verdict?.label,
          claim && t(`status_${claim.status}`),
          day(row.created),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {withQuote && quote && (
        <p class="quote" dir="auto">
          {quote}
        </p>
      )}
      {claim && (
        <p dir="auto">
          {claim.speaker && <strong>{claim.speaker.name}: </strong>}
          {claim.claimReviewed}
        </p>
      )}
      {noteOf(annotation) && (
        <p class="note-words" dir="auto">
          {noteOf(annotation)}
        </p>
      )}
      {row.anchorState === 'changed' && row.newText !== undefined && (
        <p class="changed">
          <del dir="auto">{quote}</del> <strong>{t('changedSince')}</strong> <ins dir="auto">{row.newText}</ins>
        </p>
      )}
      {tagsOf(annotation).length > 0 && (
        <ul class="chips" aria-label={t('tagsLabel')}>
          {tagsOf(annotation).map((tag) => (
            <li key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {row.heads.length > 1 && <Versions row={row} />}
      <div class="buttons">
        <button
          type="button"
          class="quiet icon"
          title={t('edit')}
          aria-label={`${t('edit')}: ${name}`}
          onClick={() => void attempt(() => actions.edit(row.id, claim ? 'claim' : 'note'))}
        >
          <Icon name="edit" />
        </button>
        <button
          type="button"
          class="quiet icon"
          title={t('libShowInPage')}
          aria-label={`${t('libShowInPage')}: ${name}`}
          onClick={() => void attempt(() => actions.jump(row.id))}
        >
          <Icon name="open" />
        </button>
        <button
          type="button"
          class="quiet icon"
          title={t('libCopy')}
          aria-label={`${t('libCopy')}: ${name}`}
          onClick={() => void copy()}
        >
          <Icon name="copy" />
        </button>
        <button
          type="button"
          class="quiet icon"
          title={t('libHistory')}
          aria-label={`${t('libHistory')}: ${name}`}
          onClick={() => setHistory(true)}
        >
          <Icon name="history" />
        </button>
        <button
          type="button"
          class="quiet icon danger"
          title={t('ownDelete')}
          aria-label={`${t('ownDelete')}: ${name}`}
          onClick={() => void remove()}
        >
          <Icon name="trash" />
        </button>
      </div>
      {history && <HistoryDialog row={row} close={() => setHistory(false)} />}
    </article>
  );
}
