import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, AnnotationRow } from '../model/annotation.ts';
import { COLOURS, noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { ClaimForm } from './claim-form.tsx';
import { withClaim, withNote, withTags } from './edit.ts';
import { Wordings } from './wordings.tsx';

/** A pause in typing after which the note is saved. */
const REST_MS = 350;
type State = 'loading' | 'missing' | 'saved' | 'writing' | 'failed';

/** The note of one annotation: kept per keystroke, saved at each pause and when the editor goes. */
export function NotePage({ id, focus }: { id: string; focus: string }) {
  const [annotation, setAnnotation] = useState<Annotation | null>(null);
  const [row, setRow] = useState<AnnotationRow | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [state, setState] = useState<State>('loading');
  const saving = useSaving(setState);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const tagField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const port = browser.runtime.connect({ name: `note|${id}` });
    void send('note.ready', { id });
    void readSettings().then(setSettings);
    void send('annotation.get', { id }).then((row) => {
      setRow(row);
      saving.basedOn(row?.heads ?? []);
      setAnnotation(row?.annotation ?? null);
      setState(row ? 'saved' : 'missing');
    });
    return () => port.disconnect();
  }, [id]);
  const loaded = annotation !== null;
  useEffect(() => {
    if (loaded) (focus === 'tags' ? tagField : noteField).current?.focus();
  }, [loaded, focus]);

  const change = (next: Annotation) => {
    setAnnotation(next);
    saving.later(next);
  };
  const close = async () => {
    if (await saving.now()) await leave(id);
  };
  if (!annotation) return <p class="empty">{state === 'missing' ? t('noteMissing') : t('loading')}</p>;
  return (
    <main
      class="note"
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) void close();
      }}
    >
      <h1 class="visually-hidden">{t('noteTitle')}</h1>
      {quoteOf(annotation) && (
        <blockquote class={`quote bar-${annotation['glosa:colour'] ?? 'yellow'}`} dir="auto">
          {quoteOf(annotation)}
        </blockquote>
      )}
      <label>
        <span>{t('noteLabel')}</span>
        <textarea
          ref={noteField}
          data-testid="note-text"
          dir="auto"
          rows={4}
          placeholder={t('notePlaceholder')}
          value={noteOf(annotation)}
          onInput={(event) => change(withNote(annotation, event.currentTarget.value))}
        />
      </label>
      <label>
        <span>{t('tagsLabel')}</span>
        <input
          ref={tagField}
          data-testid="note-tags"
          dir="auto"
          placeholder={t('tagsPlaceholder')}
          value={tagsOf(annotation).join(', ')}
          onChange={(event) => change(withTags(annotation, event.currentTarget.value))}
        />
      </label>
      {row && <Wordings row={row} />}
      {annotation['glosa:claim'] && settings && (
        <ClaimForm
          record={annotation['glosa:claim']}
          settings={settings}
          change={(claim) => change(withClaim(annotation, claim))}
        />
      )}
      <fieldset class="colours">
        <legend class="visually-hidden">{t('colourLabel')}</legend>
        {COLOURS.map((colour) => (
          <label key={colour} class={`dot ${colour}`} title={t(`colour_${colour}`)}>
            <input
              type="radio"
              name="colour"
              aria-label={t(`colour_${colour}`)}
              checked={annotation['glosa:colour'] === colour}
              onChange={() => change({ ...annotation, 'glosa:colour': colour })}
            />
          </label>
        ))}
      </fieldset>
      <footer>
        <span role="status" data-testid="note-state" class={state === 'failed' ? 'failed' : 'muted'}>
          {t(`noteState_${state}`)}
        </span>
        {state === 'failed' && (
          <button type="button" onClick={() => void saving.now()}>
            {t('tryAgain')}
          </button>
        )}
        <button type="button" class="quiet" data-testid="note-delete" onClick={() => void remove(id)}>
          {t('ownDelete')}
        </button>
        <button type="button" class="primary" data-testid="note-close" onClick={() => void close()}>
          {t('noteDone')}
        </button>
      </footer>
    </main>
  );
}

async function leave(id: string): Promise<void> {
  await send('note.close', { id });
  // In a frame the page takes it away; in a window of its own it goes by itself.
  if (window.top === window) window.close();
}

async function remove(id: string): Promise<void> {
  await send('annotations.remove', { ids: [id] });
  await leave(id);
}

/** Saves at a pause; "saved" is said only when the store said so. */
function useSaving(setState: (state: State) => void) {
  const pending = useRef<Annotation | null>(null);
  const timer = useRef(0);
  /** What the reader saw when this editor was opened: a change made elsewhere meanwhile is kept beside this one, not under it. */
  const parents = useRef<string[]>([]);
  /** One save at a time: each is based on what the one before it made. */
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const now = (): Promise<boolean> => {
    clearTimeout(timer.current);
    queue.current = queue.current.then(savePending);
    return queue.current;
  };
  const savePending = async (): Promise<boolean> => {
    const annotation = pending.current;
    if (!annotation) return true;
    try {
      const row = await send('annotation.save', { annotation, parents: parents.current });
      parents.current = row.heads;
      if (pending.current === annotation) {
        pending.current = null;
        setState('saved');
      }
      return true;
    } catch (error) {
      console.error('Glosa', error);
      setState('failed');
      return false;
    }
  };
  const later = (annotation: Annotation) => {
    pending.current = { ...annotation, modified: new Date().toISOString() };
    setState('writing');
    void send('draft.put', { annotation: pending.current }).catch((error) => console.error('Glosa', error));
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void now(), REST_MS);
  };
  const basedOn = (heads: string[]) => {
    parents.current = heads;
  };
  return { now, later, basedOn };
}
