import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { StoreBlocked, StoreFull } from '../model/errors.ts';
import { t } from '../platform/i18n.ts';
import { type Notice, Toast } from '../ui/toast.tsx';
import type { LibraryActions } from './actions.ts';
import { BackupPage, useReminder } from './backup-page.tsx';
import { BinPage } from './bin-page.tsx';
import { LibraryContext, type LibraryTools } from './context.ts';
import { DeskPage } from './desk-page.tsx';
import { LazyCharts } from './lazy-charts.tsx';
import { NotesPage } from './notes-page.tsx';
import { useIndex } from './use-index.ts';

const VIEWS = ['notes', 'desk', 'charts', 'bin', 'backup'] as const;
type View = (typeof VIEWS)[number];

function viewOfHash(): View {
  return VIEWS.find((view) => `#${view}` === location.hash) ?? 'notes';
}

/** Each failure as a sentence that says what to do. */
function sentence(error: unknown): string {
  if (error instanceof StoreFull) return t('errorFull');
  if (error instanceof StoreBlocked) return t('errorBlocked');
  return t('libFailed');
}

/** The query lives in the address, so that a search can be bookmarked and the back button goes back. */
function useQuery(): [string, (query: string) => void] {
  const [query, setQuery] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
  const change = (next: string) => {
    setQuery(next);
    const url = new URL(location.href);
    if (next) url.searchParams.set('q', next);
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
  };
  return [query, change];
}

function useView(): View {
  const [view, setView] = useState(viewOfHash);
  useEffect(() => {
    const follow = () => setView(viewOfHash());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

/** The library: every note found again, worked on, taken away and brought in. */
export function Library({ actions }: { actions: LibraryActions }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [query, setQuery] = useQuery();
  const view = useView();
  const report = useCallback((error: unknown) => {
    console.error('Glosa', error);
    setNotice({ text: sentence(error), failed: true });
  }, []);
  const index = useIndex(report);
  const reminder = useReminder(index.entries.length);
  const tools = useMemo<LibraryTools>(
    () => ({
      actions,
      tell: setNotice,
      holdIndex: index.hold,
      attempt: async (work) => {
        try {
          await work();
          return true;
        } catch (error) {
          report(error);
          return false;
        }
      },
    }),
    [actions, report, index.hold],
  );
  return (
    <LibraryContext.Provider value={tools}>
      <header class="top">
        <h1>{t('libTitle')}</h1>
        <nav aria-label={t('libViews')}>
          {VIEWS.map((name) => (
            <a
              key={name}
              href={`#${name}`}
              aria-current={view === name ? 'page' : undefined}
              data-testid={`view-${name}`}
            >
              {t(`libView_${name}`)}
              {name === 'backup' && reminder && <span class="dot-mark" role="img" aria-label={t('libBackupOld')} />}
            </a>
          ))}
        </nav>
      </header>
      <main class={`view view-${view}`}>
        {view === 'notes' && <NotesPage index={index} query={query} setQuery={setQuery} />}
        {view === 'desk' && <DeskPage />}
        {view === 'charts' && <LazyCharts index={index} query={query} />}
        {view === 'bin' && <BinPage />}
        {view === 'backup' && <BackupPage />}
      </main>
      <Toast notice={notice} gone={() => setNotice(null)} />
    </LibraryContext.Provider>
  );
}
