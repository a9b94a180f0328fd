import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exporter, ExportOptions, LabelLanguage } from '../formats/bundle.ts';
import { EXPORTERS } from '../formats/exporters.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { readSettings } from '../platform/settings.ts';
import { leaderIdsKept, liveIds } from '../store/read/annotations.ts';
import type { SearchEntry } from '../store/read/search-index.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useTools } from './context.ts';
import { rememberExport } from './export-date.ts';
import { type ExportJob, exported } from './export-job.ts';
import { FileWork } from './file-calls.ts';
import { Progress } from './progress.tsx';
import { saveFile } from './save-file.ts';
import { idsOf, SCOPES, type Scope } from './scopes.ts';

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
  const csv = exporter.extension === '.csv';

  const jobFor = async (limit = Number.POSITIVE_INFINITY): Promise<ExportJob> => {
    const ids = await idsOf(scope, found, chosen, active);
    const few = limit === Number.POSITIVE_INFINITY ? ids : (ids === 'all' ? await liveIds() : ids).slice(0, limit);
    const { ownLeaders } = await readSettings();
    const listed = await send('leaders.named', { ids: await leaderIdsKept() });
    return { format: formatId, ids: few, options: { ...options, title: query || undefined }, ownLeaders, listed };
  };
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const { pieces } = await exported(await jobFor(PREVIEW_NOTES));
      if (wanted) setPreview([...pieces].join('').slice(0, PREVIEW_LENGTH));
    };
    void attempt(look);
    return () => {
      wanted = false;
    };
  }, [scope, formatId, options, found, chosen, active]);
  useEffect(() => () => running.current.abort(), []);

  const run = async (deliver: (file: Blob) => Promise<void> | void) => {
    running.current = new AbortController();
    const work = new FileWork(running.current.signal);
    setProgress([0, 0]);
    await attempt(async () => {
      const file = await work.export(await jobFor(), (done, of) => setProgress([done, of]));
      if (!file) return;
      await deliver(file.blob);
      if (scope === 'all') rememberExport();
      tell({ text: t('libExported', String(file.notes)) });
    });
    work.end();
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
                <input type="radio" name="scope" value={one} checked={scope === one} onChange={() => setScope(one)} />
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
              data-testid="export-separator"
              onChange={(event) => setOptions({ ...options, separator: event.currentTarget.value as ',' })}
            >
              <option value=",">,</option>
              <option value=";">;</option>
              <option value={'\t'}>Tab</option>
            </select>
          </label>
        )}
        {csv && (
          <label class="inline">
            <input
              type="checkbox"
              data-testid="export-headers"
              checked={options.localHeaders ?? false}
              onChange={(event) => setOptions({ ...options, localHeaders: event.currentTarget.checked })}
            />
            <span>{t('libLocalHeaders')}</span>
          </label>
        )}
        {exporter.id === 'html-report' && (
          <label class="inline wide">
            <input
              type="checkbox"
              data-testid="export-text"
              checked={options.articleText ?? false}
              onChange={(event) => setOptions({ ...options, articleText: event.currentTarget.checked })}
            />
            <span>{t('libArticleText')}</span>
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
      {progress && <Progress done={progress[0]} of={progress[1]} cancel={() => running.current.abort()} />}
      <div class="buttons end">
        <button
          type="button"
          disabled={progress !== null}
          onClick={() => void run(async (file) => navigator.clipboard.writeText(await file.text()))}
        >
          {t('libCopy')}
        </button>
        <button
          type="button"
          class="primary"
          data-testid="export-save"
          disabled={progress !== null}
          onClick={() => void run((file) => saveFile(fileName(exporter), exporter.mime, [file]))}
        >
          {t('libSaveFile')}
        </button>
      </div>
    </Dialog>
  );
}
