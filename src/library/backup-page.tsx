import { useEffect, useState } from 'preact/hooks';
import { t, uiLanguage } from '../platform/i18n.ts';
import { aboutStore } from '../store/read/about.ts';
import { useTools } from './context.ts';
import { lastExport } from './export-date.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';

/** A backup on another disk that is older than this is called to mind. */
const OLD_DAYS = 14;

function isOld(iso: string | null): boolean {
  return iso === null || Date.now() - Date.parse(iso) > OLD_DAYS * 86_400_000;
}

/** True when there are notes that were not taken out for two weeks. */
export function useReminder(notes: number): boolean {
  const [old, setOld] = useState(false);
  useEffect(() => setOld(notes > 0 && isOld(lastExport())), [notes > 0]);
  return old;
}

interface Safety {
  persisted: boolean;
  /** Bytes; null where the browser does not say. */
  used: number | null;
}

async function safety(): Promise<Safety> {
  const [persisted, estimate] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
  return { persisted, used: estimate.usage ?? null };
}

function moment(iso: string | null | undefined): string {
  return iso ? new Date(iso).toLocaleString(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }) : t('libNever');
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString(uiLanguage(), { maximumFractionDigits: 1 });
}

/** How safe the notes are, and what makes them safer. */
export function BackupPage() {
  const { actions, tell, attempt } = useTools();
  const [about, setAbout] = useState<Awaited<ReturnType<typeof aboutStore>> | null>(null);
  const [safe, setSafe] = useState<Safety | null>(null);
  const [open, setOpen] = useState<'export' | 'import' | null>(null);
  const [busy, setBusy] = useState(false);
  const look = () =>
    attempt(async () => {
      setAbout(await aboutStore());
      setSafe(await safety());
    });
  useEffect(() => void look(), [open]);
  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    await attempt(async () => tell({ text: await work() }));
    await look();
    setBusy(false);
  };
  const persist = () => run(async () => t((await navigator.storage.persist()) ? 'libPersistYes' : 'libPersistNo'));
  const exported = lastExport();
  return (
    <section class="page backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('libView_backup')}</h2>
      {about && isOld(exported) && about.annotations > 0 && (
        <p class="reminder" role="note">
          {t(exported ? 'libBackupRemind' : 'libBackupNever')}
        </p>
      )}
      <dl class="facts-list">
        <div>
          <dt>{t('libStored')}</dt>
          <dd>
            {about
              ? t('libStoredCount', [String(about.annotations), String(about.articles), String(about.revisions)])
              : '…'}
          </dd>
        </div>
        <div>
          <dt>{t('libUsed')}</dt>
          <dd>{safe?.used == null ? '…' : `${megabytes(safe.used)} MB`}</dd>
        </div>
        <div>
          <dt>{t('libLastExport')}</dt>
          <dd>{moment(exported)}</dd>
        </div>
        <div>
          <dt>{t('libLastBackup')}</dt>
          <dd data-testid="last-backup">{moment(about?.lastBackup)}</dd>
        </div>
        <div>
          <dt>{t('libPersist')}</dt>
          <dd>{safe === null ? '…' : t(safe.persisted ? 'libPersistYes' : 'libPersistNo')}</dd>
        </div>
      </dl>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => setOpen('export')}>
          {t('libExportAll')}
        </button>
        <button type="button" onClick={() => setOpen('import')}>
          {t('libImport')}
        </button>
        <button
          type="button"
          disabled={busy}
          data-testid="backup-now"
          onClick={() =>
            void run(async () => {
              await actions.backUp();
              return t('libBackedUp');
            })
          }
        >
          {t('libBackupNow')}
        </button>
        <button
          type="button"
          disabled={busy || !about?.lastBackup}
          data-testid="backup-restore"
          onClick={() => void run(async () => t('libRestoredCount', String(await actions.restoreBackup())))}
        >
          {t('libBackupRestore')}
        </button>
        {safe && !safe.persisted && (
          <button type="button" disabled={busy} onClick={() => void persist()}>
            {t('libPersistAsk')}
          </button>
        )}
      </div>
      <p class="muted">{t('libBackupHelp')}</p>
      {open === 'export' && (
        <ExportDialog found={[]} chosen={[]} active={undefined} query="" close={() => setOpen(null)} />
      )}
      {open === 'import' && <ImportDialog close={() => setOpen(null)} />}
    </section>
  );
}
