import { useEffect, useRef, useState } from 'preact/hooks';
import { CSV_FIELDS } from '../formats/bundle.ts';
import { type Remark, UnreadableFile } from '../formats/remarks.ts';
import { t } from '../platform/i18n.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { LibraryActions } from './actions.ts';
import { useTools } from './context.ts';
import { FileWork } from './file-calls.ts';
import type { Look, Mapping } from './import-job.ts';
import { Progress } from './progress.tsx';

interface Read {
  file: File;
  look: Look;
  work: FileWork;
}

function remarkWords({ line, code, values }: Remark): string {
  return t('libPlanLine', [String(line), t(`remark_${code}`, values)]);
}

/** Parts on their way at once: while the store writes one, the next is read and sent. */
const ON_THE_WAY = 2;

/** Writes the parts of a file until it is through or the signal ends it; how many notes were new or got a second version. */
async function write(
  work: FileWork,
  actions: LibraryActions,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<number> {
  let written = 0;
  const waiting: Promise<void>[] = [];
  for (let number = 0; !signal.aborted; number++) {
    const part = await work.part(number);
    if (!part) break;
    const sent = actions.importRows(part.articles, part.rows, part.revisions).then((count) => {
      written += count;
      onProgress(part.done, part.of);
    });
    sent.catch(() => undefined); // it is told below, unless an earlier one failed first
    waiting.push(sent);
    if (waiting.length >= ON_THE_WAY) await waiting.shift();
  }
  await Promise.all(waiting);
  return written;
}

/** Brings notes in: a file, a dry run with every refused line and why, then one write that can be undone. */
export function ImportDialog({ close }: { close: () => void }) {
  const { actions, tell, attempt, holdIndex } = useTools();
  const [read, setRead] = useState<Read | null>(null);
  const [bad, setBad] = useState('');
  const [progress, setProgress] = useState<[number, number] | null>(null);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  const look = async (file: File, mapping?: Mapping) => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    const work = new FileWork(signal);
    setBad('');
    if (!mapping) setRead(null);
    setProgress([0, 0]);
    try {
      const found = await work.look(file, file.name, mapping, (done, of) => setProgress([done, of]));
      if (found) setRead({ file, look: found, work });
    } catch (error) {
      setRead(null);
      if (!(error instanceof UnreadableFile)) console.error('Glosa', error);
      setBad(error instanceof UnreadableFile ? remarkWords(error.remark) : t('libFailed'));
    }
    if (running.current.signal === signal) setProgress(null);
  };
  const run = async () => {
    if (!read) return;
    const { signal } = running.current;
    setProgress([0, 0]);
    const release = holdIndex();
    await attempt(async () => {
      const fresh = (await read.work.fresh()) ?? [];
      const written = await write(read.work, actions, (done, of) => setProgress([done, of]), signal);
      tell({ text: t('libImported', String(written)), undo: () => actions.remove(fresh) });
      close();
    });
    release();
    setProgress(null);
  };
  const wanted = read ? read.look.counts.new + read.look.counts.changed : 0;
  return (
    <Dialog title={t('libImport')} close={close} wide>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the file button */}
      <div
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) void look(file);
        }}
      >
        <label>
          <span>{t('libImportFile')}</span>
          <input
            type="file"
            data-testid="import-file"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void look(file);
            }}
          />
        </label>
        <p class="muted">{t('libImportHelp')}</p>
      </div>
      {bad && (
        <p role="alert" class="bad">
          {bad}
        </p>
      )}
      {read && <Plan look={read.look} remap={(mapping) => void look(read.file, mapping)} />}
      {progress && <Progress done={progress[0]} of={progress[1]} cancel={() => running.current.abort()} />}
      {read && (
        <div class="buttons end">
          <button
            type="button"
            class="primary"
            data-testid="import-run"
            disabled={progress !== null || wanted === 0}
            onClick={() => void run()}
          >
            {wanted === 0 ? t('libImportNothing') : t('libImportRun', String(wanted))}
          </button>
        </div>
      )}
    </Dialog>
  );
}

function Plan({ look, remap }: { look: Look; remap: (mapping: Mapping) => void }) {
  const { counts } = look;
  const lines = [
    ['libPlanNew', counts.new],
    ['libPlanSame', counts.same],
    ['libPlanChanged', counts.changed],
    ['libPlanRefused', counts.refused],
  ] as const;
  return (
    <>
      <p>
        <strong>{t(look.labelKey)}</strong>
      </p>
      <dl class="plan" data-testid="import-plan">
        {lines.map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {counts.changed > 0 && <p class="muted">{t('libPlanBoth')}</p>}
      {look.remarkCount > 0 && (
        <details open={counts.refused > 0}>
          <summary>{t('libPlanRemarks', String(look.remarkCount))}</summary>
          <ul class="remarks">
            {look.remarks.map((remark) => (
              <li key={`${remark.line} ${remark.reason}`}>{remarkWords(remark)}</li>
            ))}
          </ul>
        </details>
      )}
      {look.header.length > 0 && (
        <details>
          <summary>{t('libMapping')}</summary>
          <div class="form">
            {CSV_FIELDS.map((field) => (
              <label key={field}>
                <span>{field}</span>
                <select
                  value={look.mapping[field] ?? ''}
                  onChange={(event) => remap({ ...look.mapping, [field]: event.currentTarget.value || undefined })}
                >
                  <option value="">–</option>
                  {look.header.map((column) => (
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
