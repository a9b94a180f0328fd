import { noteOf, quoteOf } from '../model/annotation.ts';
import { kindOf } from '../model/annotation-kind.ts';
import { t } from '../platform/i18n.ts';
import type { SearchEntry } from '../store/read/search-index.ts';
import { day } from './day.ts';
import type { DrawnRow } from './use-rows.ts';

interface Props {
  entry: SearchEntry;
  /** Absent for the moment until it is loaded. */
  drawn: DrawnRow | undefined;
  selected: boolean;
  toggle: () => void;
}

/** One note in the list: its colour as a bar, quote, note, and a line of what and where. */
export function NoteRow({ entry, drawn, selected, toggle }: Props) {
  const annotation = drawn?.row.annotation;
  const quote = annotation ? quoteOf(annotation) : '';
  const note = annotation ? noteOf(annotation) : '';
  const facts = [
    annotation ? t(`libKind_${kindOf(annotation)}`) : undefined,
    entry.verdict,
    entry.status && t(`status_${entry.status}`),
    drawn?.headline || entry.site,
    day(entry.created),
  ];
  return (
    <div class={`note-row bar-${entry.colour ?? 'yellow'}`} data-id={entry.id}>
      {/* The keyboard's way is x: an option of a list box holds no control of its own. */}
      <span
        class={`tick${selected ? ' on' : ''}`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
      />
      <div class="words">
        {quote && (
          <p class="quote" dir="auto">
            {quote}
          </p>
        )}
        {note && (
          <p class={quote ? 'note' : 'note alone'} dir="auto">
            {note}
          </p>
        )}
        {!quote && !note && annotation && <p class="muted">{t('libNoWords')}</p>}
        <p class="facts">
          {entry.is.map((is) => (
            <span key={is} class="state">
              {t(`libIs_${is}`)}
            </span>
          ))}
          {entry.tags.slice(0, 3).map((tag) => (
            <span key={tag} class="tag" dir="auto">
              {tag}
            </span>
          ))}
          <span dir="auto">{facts.filter(Boolean).join(' · ')}</span>
        </p>
      </div>
    </div>
  );
}
