import { useState } from 'preact/hooks';
import { type AnnotationRow, noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { browser } from '../platform/browser.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { send, sendToTab } from '../platform/messages.ts';
import type { AnchorReport } from '../platform/protocol.ts';

interface Props {
  row: AnnotationRow;
  /** Where it stands in the open page; absent where the page is not open. */
  anchor?: AnchorReport;
  /** Given for a note that was not found: its tab takes a new place. */
  tabId?: number;
  withSite?: boolean;
  remove: (row: AnnotationRow) => void;
}

/** The note in the library, where the article's text of that day stands around it. */
function openStoredCopy(quote: string): void {
  const words = quote.replace(/["\s]+/g, ' ').trim();
  void browser.tabs.create({
    url: browser.runtime.getURL(`src/library/index.html?q=${encodeURIComponent(`"${words}"`)}`),
  });
}

/** One annotation: colour as a bar, the quote, the note, tags, time; actions by mouse and keyboard. */
export function NoteCard({ row, anchor, tabId, withSite, remove }: Props) {
  const { annotation } = row;
  const [attachFailed, setAttachFailed] = useState(false);
  const when = new Date(row.modified).toLocaleString(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  const quote = quoteOf(annotation);
  const verdict = annotation['glosa:claim']?.verdict?.label;
  const attach = async () => setAttachFailed(!(await sendToTab(tabId!, 'page.attach', { id: row.id })));
  return (
    <li class={`card bar-${annotation['glosa:colour'] ?? 'yellow'}`} data-id={row.id}>
      <button type="button" class="jump" title={t('jumpTo')} onClick={() => void send('tab.jump', { id: row.id })}>
        {quote && (
          <span class="quote" dir="auto">
            {quote}
          </span>
        )}
        {!quote && <span class="muted">{t('pageNote')}</span>}
        {noteOf(annotation) && (
          <span class="note" dir="auto">
            {noteOf(annotation)}
          </span>
        )}
      </button>
      {anchor?.state === 'changed' && anchor.newText !== undefined && (
        <p class="changed">
          <strong>{t('changedSince')}</strong> <ins dir="auto">{anchor.newText}</ins>
        </p>
      )}
      {tagsOf(annotation).length > 0 && (
        <ul class="chips" aria-label={t('tagsLabel')}>
          {tagsOf(annotation).map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <p class="muted">
        {[
          t(`kind_${annotation['glosa:claim'] ? 'claim' : noteOf(annotation) ? 'note' : 'highlight'}`),
          verdict,
          withSite ? row.site : undefined,
          when,
        ]
          .filter(Boolean)
          .join(' · ')}
        {anchor?.state === 'moved' && ` · ${t('moved')}`}
        {anchor?.state === 'notFound' &&
          row.lastSeen &&
          ` · ${t('lastSeen', new Date(row.lastSeen).toLocaleDateString(uiLanguage()))}`}
      </p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          data-testid="edit"
          onClick={() => void send('note.window', { id: row.id, focus: annotation['glosa:claim'] ? 'claim' : 'note' })}
        >
          {t('edit')}
        </button>
        {tabId !== undefined && (
          <>
            <button type="button" class="quiet" onClick={() => void attach()}>
              {t('attachHere')}
            </button>
            {quote && (
              <button type="button" class="quiet" data-testid="stored-copy" onClick={() => openStoredCopy(quote)}>
                {t('storedCopy')}
              </button>
            )}
          </>
        )}
        <button type="button" class="quiet" data-testid="delete" onClick={() => remove(row)}>
          {t('ownDelete')}
        </button>
      </div>
      {attachFailed && <p role="alert">{t('attachHelp')}</p>}
    </li>
  );
}
