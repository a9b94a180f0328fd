import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exporter, ExportOptions, LabelLanguage } from '../formats/bundle.ts';
import { EXPORTERS } from '../formats/exporters.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import type { SearchEntry } from '../store/read/search-index.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useTools } from './context.ts';
import { rememberExport } from './export-date.ts';
import { saveFile } from './save-file.ts';
import { bundleOf, idsOf, SCOPES, type Scope } from './scopes.ts';
import { breathe } from './slices.ts';

interface Props {
  found: readonly SearchEntry[];
  chosen: readonly SearchEntry[];
  active: SearchEntry | undefined;
  query: string;
  close: () => void;
}

/** Notes drawn in the preview, and characters of it. */
const PREVIEW_NOTES = 20;
const PREVIEW_LENGTH = 6000;
const LANGUAGES: readonly LabelLanguage[] = ['pt', 'en', 'es'];

function ownLanguage(): LabelLanguage {
  return LANGUAGES.find((language) => uiLanguage().startsWith(language)) ?? 'en';
}

/** The pieces of a file, written in slices. Undefined when the signal ended it. */
async function written(pieces: Iterable<string>, signal: AbortSignal): Promise<string[] | undefined> {
  const parts: string[] = [];
  let end = performance.now() + 12;
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() < end) continue;
    await breathe();
    if (signal.aborted) return undefined;
    end = performance.now() + 12;
  }
  return parts;
}

function fileName(exporter: Exporter): string {
  return `glosa-${new Date().toISOString().slice(0, 10)}${exporter.extension}`;
}

/** Takes notes out: what, as what, a look at it first, then the file. */
export function ExportDialog({ found, chosen, active, query, close }: Props) {
  const { tell, attempt } = useTools();
  const [scope, setScope] = useState<Scope>(chosen.length > 0 ? 'selected' : query ? 'found' : 'all');
  const [formatId, setFormatId] = useState(EXPORTERS[0]!.id);
  const [options, setOptions] = useState<ExportOptions>({ language: ownLanguage(), separator: ',' });
  const [preview, setPreview] = useState('');
  const [progress, setProgress] = useState<[number, number] | null>(null);
  const running = useRef(new AbortController());
  const exporter = EXPORTERS.find((one) => one.id === formatId)!;
  const csv = exporter.mime === 'text/csv';
  const full: ExportOptions = { ...options, title: query || undefined };

  const make = async (
    ids: readonly string[],
    everything: boolean,
    signal: AbortSignal,
    onProgress: (done: number, of: number) => void,
  ) => {
    const bundle = await bundleOf(ids, { whole: exporter.id === EXPORTERS[0]!.id, everything, onProgress, signal });
    return bundle && written(exporter.write(bundle, full), signal);
  };
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const ids = (await idsOf(scope, found, chosen, active)).slice(0, PREVIEW_NOTES);
      const parts = await make(ids, false, end.signal, () => undefined);
      if (parts) setPreview(parts.join('').slice(0, PREVIEW_LENGTH));
    };
    void attempt(look);
    return () => end.abort();
  }, [scope, formatId, options, found, chosen, active]);
  useEffect(() => () => running.current.abort(), []);

  const run = async (deliver: (parts: string[]) => Promise<void> | void) => {
    running.current = new AbortController();
    const { signal } = running.current;
    setProgress([0, 1]);
    await attempt(async () => {
      const ids = await idsOf(scope, found, chosen, active);
      const parts = await make(ids, scope === 'all', signal, (done, of) => setProgress([done, of]));
      if (!parts) return;
      await deliver(parts);
      if (scope === 'all') rememberExport();
      tell({ text: t('libExported', String(ids.length)) });
    });
    setProgress(null);
  };
  const counts: Record<Scope, number | null> = {
    selected: chosen.length,
    found: found.length,
    article: null,
    all: null,
  };
  return (
    <Dialog title={t('libExport')} close={close} wide>
      <div class="form">
        <fieldset>
          <legend>{t('libScope')}</legend>
          {SCOPES.filter((one) => (one !== 'selected' || chosen.length > 0) && (one !== 'article' || active)).map(
            (one) => (
              <label key={one} class="inline">
                <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
                <span>{counts[one] === null ? t(`libScope_${one}`) : `${t(`libScope_${one}`)} (${counts[one]})`}</span>
              </label>
            ),
          )}
        </fieldset>
        <label>
          <span>{t('libFormat')}</span>
          <select
            value={formatId}
            data-testid="export-format"
            onChange={(event) => setFormatId(event.currentTarget.value)}
          >
            {EXPORTERS.map((one) => (
              <option key={one.id} value={one.id}>
                {t(one.labelKey)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('libLanguage')}</span>
          <select
            value={options.language}
            onChange={(event) => setOptions({ ...options, language: event.currentTarget.value as LabelLanguage })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {{ pt: 'Português', en: 'English', es: 'Español' }[language]}
              </option>
            ))}
          </select>
        </label>
        {csv && (
          <label>
            <span>{t('libSeparator')}</span>
            <select
              value={options.separator}
              onChange={(event) => setOptions({ ...options, separator: event.currentTarget.value as ',' })}
            >
              <option value=",">,</option>
              <option value=";">;</option>
              <option value={'\t'}>Tab</option>
            </select>
          </label>
        )}
        {exporter.id.startsWith('markdown') && (
          <label class="inline">
            <input
              type="checkbox"
              checked={options.wikilinks ?? false}
              onChange={(event) => setOptions({ ...options, wikilinks: event.currentTarget.checked })}
            />
            <span>{t('libWikilinks')}</span>
          </label>
        )}
        {exporter.id.includes('template') && (
          <label class="full">
            <span>{t('libTemplate')}</span>
            <textarea
              rows={5}
              value={options.template ?? ''}
              onInput={(event) => setOptions({ ...options, template: event.currentTarget.value || undefined })}
            />
          </label>
        )}
        <label class="full">
          <span>{t('libPreview')}</span>
          <textarea class="preview" readOnly rows={10} value={preview} data-testid="export-preview" />
        </label>
      </div>
      {progress && (
        <p>
          <progress value={progress[0]} max={progress[1]} aria-label={t('libProgress')} />{' '}
          <button type="button" onClick={() => running.current.abort()}>
            {t('libCancel')}
          </button>
        </p>
      )}
      <div class="buttons end">
        <button
          type="button"
          disabled={progress !== null}
          onClick={() => void run(async (parts) => navigator.clipboard.writeText(parts.join('')))}
        >
          {t('libCopy')}
        </button>
        <button
          type="button"
          class="primary"
          data-testid="export-save"
          disabled={progress !== null}
          onClick={() => void run((parts) => saveFile(fileName(exporter), exporter.mime, parts))}
        >
          {t('libSaveFile')}
        </button>
      </div>
    </Dialog>
  );
}
