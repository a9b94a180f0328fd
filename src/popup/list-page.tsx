import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnnotationRow } from '../model/annotation.ts';
import { KINDS, type Kind } from '../model/annotation-kind.ts';
import type { Article } from '../model/article.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { changeSettings, onSettings, readSettings, type Settings } from '../platform/settings.ts';
import { annotationsOfArticle, countsByKind, recentAnnotations } from '../store/read/annotations.ts';
import { articleFor } from '../store/read/articles.ts';
import { watch } from '../store/read/watch.ts';
import { type Notice, Toast } from '../ui/toast.tsx';
import { useWatch } from '../ui/use-watch.ts';
import { EvidenceFor } from './evidence-for.tsx';
import { NoteCard } from './note-card.tsx';
import { PageMarks } from './page-marks.tsx';
import { SiteBar } from './site-bar.tsx';
import { useTab } from './use-tab.ts';

/** Rows drawn at a time. */
const PAGE = 25;
type View = 'article' | 'all';

/** This article's annotations and all annotations, newest first. */
export function ListPage({ surface }: { surface: 'popup' | 'panel' }) {
  const [tab, lookAgain] = useTab(surface === 'popup');
  const [view, setView] = useState<View>('article');
  const [settings, setSettings] = useState<Settings | null>(null);
  const [undoable, setUndoable] = useState<Notice | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    const end = new AbortController();
    onSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  /** Shown before it is stored: a second switch pressed meanwhile must start from the first. */
  const change = (part: Partial<Settings>) => {
    setSettings((known) => known && { ...known, ...part });
    void changeSettings(part);
  };
  const remove = async (row: AnnotationRow) => {
    await send('annotations.remove', { ids: [row.id] });
    setUndoable({ text: t('deleted'), undo: () => send('annotations.restore', { ids: [row.id] }) });
  };
  return (
    <main class="list-page">
      <header>
        <h1>{tab.status?.info.headline || t('extName')}</h1>
        {tab.status && <p class="muted">{new URL(tab.status.info.url).hostname}</p>}
        {settings && <SiteBar tab={tab} settings={settings} change={change} />}
      </header>
      <div class="tabs">
        <div role="tablist" aria-label={t('listViews')}>
          {(['article', 'all'] as const).map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls="view"
              aria-selected={view === name}
              onClick={() => setView(name)}
            >
              {t(name === 'article' ? 'viewArticle' : 'viewAll')}
            </button>
          ))}
        </div>
        <button type="button" class="quiet" data-testid="open-library" onClick={openLibrary}>
          {t('openLibrary')}
        </button>
      </div>
      <section id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'article' ? (
          <ArticleView tab={tab} lookAgain={lookAgain} remove={remove} tell={setUndoable} />
        ) : (
          <AllView remove={remove} />
        )}
      </section>
      <Toast notice={undoable} gone={() => setUndoable(null)} />
    </main>
  );
}

function useRows(load: () => Promise<AnnotationRow[]>, dependencies: unknown[]): AnnotationRow[] | null {
  const [rows, setRows] = useState<AnnotationRow[] | null>(null);
  useEffect(() => watch(load, setRows), dependencies);
  return rows;
}

function ArticleView(props: {
  tab: ReturnType<typeof useTab>[0];
  lookAgain: () => void;
  remove: (row: AnnotationRow) => void;
  tell: (notice: Notice) => void;
}) {
  const { tab } = props;
  const info = tab.status?.info;
  const rows = useRows(async () => {
    const article: Article | undefined = info && (await articleFor(info));
    return article ? annotationsOfArticle(article.id) : [];
  }, [info?.url]);
  const states = useMemo(() => new Map(tab.status?.anchors.map((anchor) => [anchor.id, anchor])), [tab.status]);
  useEffect(props.lookAgain, [rows]);
  if (tab.state === 'reading') return <p class="empty">{t('loading')}</p>;
  if (tab.state === 'forbidden') return <p class="empty">{t('emptyForbidden')}</p>;
  if (tab.state === 'off') return <p class="empty">{t('emptyOff')}</p>;
  const lost = rows?.filter((row) => states.get(row.id)?.state === 'notFound') ?? [];
  const found = rows?.filter((row) => !lost.includes(row)) ?? [];
  return (
    <>
      {tab.state === 'noArticle' && <p class="empty">{t('emptyNoArticle')}</p>}
      {tab.status && <PageMarks status={tab.status} tabId={tab.tabId!} />}
      <h2>{t('notesHere', String(rows?.length ?? 0))}</h2>
      {rows?.length === 0 && <p class="empty">{t('emptyArticle')}</p>}
      <ul class="cards" data-testid="article-notes">
        {found.map((row) => (
          <NoteCard key={row.id} row={row} anchor={states.get(row.id)} remove={props.remove} />
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <h2>{t('notFoundHere', String(lost.length))}</h2>
          <p class="muted">{t('notFoundHelp')}</p>
          <ul class="cards" data-testid="lost-notes">
            {lost.map((row) => (
              <NoteCard key={row.id} row={row} anchor={states.get(row.id)} tabId={tab.tabId!} remove={props.remove} />
            ))}
          </ul>
        </>
      )}
      {tab.tabId !== null && <EvidenceFor tabId={tab.tabId} tell={props.tell} />}
      {tab.tabId !== null && (
        <button type="button" class="outlined" data-testid="page-note" onClick={() => void pageNote(tab.tabId!)}>
          {t('pageNote')}
        </button>
      )}
    </>
  );
}

function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('src/library/index.html') });
}

async function pageNote(tabId: number): Promise<void> {
  const { id } = await send('annotation.pageNote', { tabId });
  await send('note.window', { id, focus: 'note' });
}

function AllView({ remove }: { remove: (row: AnnotationRow) => void }) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [kind, setKind] = useState<Kind | undefined>(undefined);
  const rows = useRows(() => recentAnnotations({ limit: limit + 1, query, kind }), [query, limit, kind]);
  // A database counts one by one: thousands of notes would keep the list waiting.
  const drawn = rows !== null;
  const counts = useWatch(async () => (drawn ? countsByKind() : undefined), [drawn]);
  return (
    <>
      <input
        type="search"
        data-testid="search"
        aria-label={t('searchLabel')}
        placeholder={t('searchLabel')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <fieldset class="kinds">
        <legend class="visually-hidden">{t('kinds')}</legend>
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            class="outlined"
            data-testid={`kind-${one}`}
            aria-pressed={kind === one}
            onClick={() => setKind(kind === one ? undefined : one)}
          >
            {t(`kind_${one}`)} <span class="count">{counts?.[one]}</span>
          </button>
        ))}
      </fieldset>
      {rows?.length === 0 && <p class="empty">{t(query ? 'emptySearch' : 'emptyAll')}</p>}
      <ul class="cards" data-testid="all-notes">
        {rows?.slice(0, limit).map((row) => (
          <NoteCard key={row.id} row={row} remove={remove} withSite />
        ))}
      </ul>
      {rows && rows.length > limit && (
        <button type="button" class="outlined" onClick={() => setLimit(limit + PAGE)}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}
