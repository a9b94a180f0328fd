import { useRef, useState } from 'preact/hooks';
import { CSV_FIELDS, type CsvField, type ImportResult, MAX_IMPORT_LENGTH } from '../formats/bundle.ts';
import { csvHeader, guessMapping } from '../formats/csv-read.ts';
import { importerFor } from '../formats/importers.ts';
import { type Existing, fingerprintOf, type ImportPlan, planImport } from '../formats/plan-import.ts';
import { BadImport } from '../model/errors.ts';
import { t } from '../platform/i18n.ts';
import { rowsById } from '../store/read/search-index.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { LibraryActions } from './actions.ts';
import { useTools } from './context.ts';

interface Read {
  text: string;
  fileName: string;
  importerId: string;
  labelKey: string;
  result: ImportResult;
  plan: ImportPlan;
  /** Columns of a foreign sheet, to be mapped by hand. */
  header: string[];
  mapping: Partial<Record<CsvField, string>>;
}

const AT_ONCE = 200;

async function existingOf(ids: readonly string[]): Promise<Map<string, Existing>> {
  const existing = new Map<string, Existing>();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const row of await rowsById(ids.slice(at, at + AT_ONCE)))
      existing.set(row.id, { modified: row.modified, fingerprint: fingerprintOf(row.annotation) });
  return existing;
}

/** A dry run: what the file would bring. Throws BadImport with the line. */
async function readText(text: string, fileName: string, mapping?: Partial<Record<CsvField, string>>): Promise<Read> {
  const importer = importerFor(text, fileName);
  if (!importer) throw new BadImport('Line 1: the file is none of the formats that Glosa reads.');
  const sheet = importer.id === 'csv';
  const header = sheet ? csvHeader(text) : [];
  const chosen = mapping ?? guessMapping(header);
  const result = importer.read(text, sheet && mapping ? { mapping } : {});
  const existing = await existingOf(result.bundle.annotations.map(({ annotation }) => annotation.id));
  const plan = planImport(existing, result.bundle, result.refused);
  return {
    text,
    fileName,
    importerId: importer.id,
    labelKey: importer.labelKey,
    result,
    plan,
    header,
    mapping: chosen,
  };
}

function noteOf(revision: unknown): string {
  const note = typeof revision === 'object' && revision !== null && 'note' in revision ? revision.note : '';
  return typeof note === 'string' ? note : '';
}

/** Writes in parts; broken off, the same file begun again goes on where it was, since what is there adds nothing. */
async function write(
  { result }: Read,
  actions: LibraryActions,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const { articles, annotations, revisions = [] } = result.bundle;
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const logs = new Map<string, unknown[]>();
  for (const revision of revisions) logs.set(noteOf(revision), [...(logs.get(noteOf(revision)) ?? []), revision]);
  let written = 0;
  for (let at = 0; at < annotations.length && !signal.aborted; at += AT_ONCE) {
    const part = annotations.slice(at, at + AT_ONCE);
    const theirs = [...new Set(part.map((row) => row.articleId))].flatMap((id) => articleById.get(id) ?? []);
    written += await actions.importRows(
      theirs,
      part.map(({ annotation, articleId, deleted }) => ({ annotation, articleId, ...(deleted ? { deleted } : {}) })),
      part.flatMap(({ annotation }) => logs.get(annotation.id) ?? []),
    );
    onProgress(Math.min(at + AT_ONCE, annotations.length), annotations.length);
  }
  return written;
}

/** Brings notes in: a file, a dry run with every refused line and why, then one write that can be undone. */
export function ImportDialog({ close }: { close: () => void }) {
  const { actions, tell, attempt } = useTools();
  const [read, setRead] = useState<Read | null>(null);
  const [bad, setBad] = useState('');
  const [progress, setProgress] = useState<[number, number] | null>(null);
  const running = useRef(new AbortController());

  const look = async (text: string, fileName: string, mapping?: Partial<Record<CsvField, string>>) => {
    setBad('');
    try {
      setRead(await readText(text, fileName, mapping));
    } catch (error) {
      setRead(null);
      if (!(error instanceof BadImport)) console.error('Glosa', error);
      setBad(error instanceof BadImport ? error.message : t('libFailed'));
    }
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAX_IMPORT_LENGTH) setBad(t('libTooLarge', String(Math.round(MAX_IMPORT_LENGTH / 1024 / 1024))));
    else await look(await file.text(), file.name);
  };
  const run = async () => {
    if (!read) return;
    running.current = new AbortController();
    setProgress([0, 1]);
    await attempt(async () => {
      const fresh = read.plan.new.map(({ annotation }) => annotation.id);
      const written = await write(read, actions, (done, of) => setProgress([done, of]), running.current.signal);
      tell({ text: t('libImported', String(written)), undo: () => actions.remove(fresh) });
      close();
    });
    setProgress(null);
  };
  return (
    <Dialog title={t('libImport')} close={close} wide>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the file button */}
      <div
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <label>
          <span>{t('libImportFile')}</span>
          <input
            type="file"
            data-testid="import-file"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <p class="muted">{t('libImportHelp')}</p>
      </div>
      {bad && (
        <p role="alert" class="bad">
          {bad}
        </p>
      )}
      {read && <Plan read={read} remap={(mapping) => void look(read.text, read.fileName, mapping)} />}
      {progress && (
        <p>
          <progress value={progress[0]} max={progress[1]} aria-label={t('libProgress')} />{' '}
          <button type="button" onClick={() => running.current.abort()}>
            {t('libCancel')}
          </button>
        </p>
      )}
      {read && (
        <div class="buttons end">
          <button
            type="button"
            class="primary"
            data-testid="import-run"
            disabled={progress !== null || read.plan.new.length + read.plan.changed.length === 0}
            onClick={() => void run()}
          >
            {t('libImportRun', String(read.plan.new.length + read.plan.changed.length))}
          </button>
        </div>
      )}
    </Dialog>
  );
}

function Plan({ read, remap }: { read: Read; remap: (mapping: Partial<Record<CsvField, string>>) => void }) {
  const { plan, result } = read;
  const counts = [
    ['libPlanNew', plan.new.length],
    ['libPlanSame', plan.same.length],
    ['libPlanChanged', plan.changed.length],
    ['libPlanRefused', plan.refused.length],
  ] as const;
  const remarks = [...plan.refused, ...result.cleaned];
  return (
    <>
      <p>
        <strong>{t(read.labelKey)}</strong>
      </p>
      <dl class="plan" data-testid="import-plan">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {plan.changed.length > 0 && <p class="muted">{t('libPlanBoth')}</p>}
      {remarks.length > 0 && (
        <details open={plan.refused.length > 0}>
          <summary>{t('libPlanRemarks', String(remarks.length))}</summary>
          <ul class="remarks">
            {remarks.slice(0, 200).map((remark) => (
              <li key={`${remark.line} ${remark.reason}`}>{t('libPlanLine', [String(remark.line), remark.reason])}</li>
            ))}
          </ul>
        </details>
      )}
      {read.header.length > 0 && (
        <details>
          <summary>{t('libMapping')}</summary>
          <div class="form">
            {CSV_FIELDS.map((field) => (
              <label key={field}>
                <span>{field}</span>
                <select
                  value={read.mapping[field] ?? ''}
                  onChange={(event) => remap({ ...read.mapping, [field]: event.currentTarget.value || undefined })}
                >
                  <option value="">–</option>
                  {read.header.map((column) => (
                    <option key={column} value={column}>
                      {column}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
