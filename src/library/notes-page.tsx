import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { SearchEntry } from '../store/read/search-index.ts';
import { Icon } from '../ui/icon.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { useTools } from './context.ts';
import { removed } from './edits.ts';
import { ExportDialog } from './export-dialog.tsx';
import { FacetPane } from './facet-pane.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { listKeys } from './list-keys.ts';
import { NoteRow } from './note-row.tsx';
import { ReadingPane } from './reading-pane.tsx';
import { SORTS, type Sort } from './search.ts';
import { Selection } from './selection.ts';
import { TagDialog } from './tag-dialog.tsx';
import { useFound } from './use-found.ts';
import type { Index } from './use-index.ts';
import { useDrawnRows } from './use-rows.ts';

const ROW_HEIGHT = 92;
type Open = 'export' | 'import' | 'help' | 'tags' | null;

/** True while the reader types somewhere: then letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}

interface Props {
  index: Index;
  query: string;
  setQuery: (query: string) => void;
}

/** Facets left, list middle, reading view right. */
export function NotesPage({ index, query, setQuery }: Props) {
  const { actions, tell, attempt } = useTools();
  const [sort, setSort] = useState<Sort>('newest');
  const found = useFound(index, query, sort);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [selected, setSelected] = useState(Selection.none);
  const [open, setOpen] = useState<Open>(null);
  const [range, setRange] = useState<[number, number]>([0, 0]);
  const searchField = useRef<HTMLInputElement>(null);
  const { entries } = found;
  const activeEntry = useRef<SearchEntry | undefined>(undefined);
  const active = useMemo(() => {
    if (activeId === null) return -1;
    // To look for the entry itself is quick; an entry that was made anew is looked for by its id.
    const at = activeEntry.current?.id === activeId ? entries.indexOf(activeEntry.current) : -1;
    const found = at >= 0 ? at : entries.findIndex((entry) => entry.id === activeId);
    if (found >= 0) activeEntry.current = entries[found];
    return found;
  }, [entries, activeId]);
  const drawn = useDrawnRows(entries, range);
  const onRange = useMemo(() => (first: number, last: number) => setRange([first, last]), []);
  const chosen = useMemo(() => selected.of(entries), [entries, selected]);
  const isSelected = useMemo(() => selected.in(entries), [entries, selected]);

  const go = (to: number) => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, to))];
    if (!entry) return;
    activeEntry.current = entry;
    setActiveId(entry.id);
  };
  const toggle = (entry: SearchEntry) => setSelected(selected.toggled(entry));
  const remove = async () => {
    const ids = chosen.length > 0 ? chosen.map(({ id }) => id) : activeId ? [activeId] : [];
    if (ids.length === 0) return;
    const after = entries[active + 1] ?? entries[active - 1];
    if (!(await attempt(() => actions.remove(ids)))) return;
    if (activeId && ids.includes(activeId)) setActiveId(after?.id ?? null);
    setSelected(Selection.none);
    tell(removed(ids, actions));
  };
  const keys = listKeys({
    active,
    count: entries.length,
    go,
    toggle: () => entries[active] && toggle(entries[active]),
    selectAll: () => setSelected(Selection.all(entries)),
    clear: () => setSelected(Selection.none),
    remove: () => void remove(),
    edit: () => activeId && void attempt(() => actions.edit(activeId, 'note')),
    jump: () => activeId && void attempt(() => actions.jump(activeId)),
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        searchField.current?.focus();
      } else if (event.key === '?') setOpen('help');
      else if ((event.key === 'j' || event.key === 'k') && document.activeElement?.id !== 'notes') {
        document.getElementById('notes')?.focus();
        go(active + (event.key === 'j' ? 1 : -1));
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <>
      <div class="search-bar">
        <label class="search-field">
          <Icon name="search" />
          <span class="visually-hidden">{t('searchLabel')}</span>
          <input
            ref={searchField}
            type="search"
            data-testid="library-search"
            placeholder={t('libSearchHint')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              document.getElementById('notes')?.focus();
              if (active < 0) go(0);
            }}
          />
        </label>
        <label class="inline">
          <span>{t('libSort')}</span>
          <select value={sort} onChange={(event) => setSort(event.currentTarget.value as Sort)}>
            {SORTS.map((name) => (
              <option key={name} value={name}>
                {t(`libSort_${name}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setOpen('import')} data-testid="open-import">
          <Icon name="import" />
          {t('libImport')}
        </button>
        <button type="button" onClick={() => setOpen('export')} data-testid="open-export">
          <Icon name="export" />
          {t('libExport')}
        </button>
        <button type="button" class="quiet icon" aria-label={t('libHelp')} onClick={() => setOpen('help')}>
          <Icon name="keyboard" />
        </button>
      </div>
      <FacetPane facets={found.facets} query={query} setQuery={setQuery} openTags={() => setOpen('tags')} />
      <section class="list-pane" aria-label={t('libList')}>
        <p class="count" role="status" data-testid="count">
          {found.loading ? t('libLoadingCount', String(entries.length)) : t('libCount', String(entries.length))}
        </p>
        {chosen.length > 0 && (
          <BulkBar
            chosen={chosen}
            clear={() => setSelected(Selection.none)}
            remove={() => void remove()}
            exportChosen={() => setOpen('export')}
          />
        )}
        {entries.length === 0 ? (
          <p class="empty pad">
            {found.loading ? t('loading') : index.entries.length === 0 ? t('libEmpty') : t('emptySearch')}
          </p>
        ) : (
          <VirtualList
            id="notes"
            label={t('libList')}
            count={entries.length}
            rowHeight={ROW_HEIGHT}
            active={active}
            isSelected={(i) => entries[i] !== undefined && isSelected(entries[i])}
            row={(i) => {
              const entry = entries[i];
              return (
                entry && (
                  <NoteRow
                    entry={entry}
                    drawn={drawn(entry)}
                    selected={isSelected(entry)}
                    toggle={() => toggle(entry)}
                  />
                )
              );
            }}
            onActivate={(i) => go(i)}
            onKeyDown={keys}
            onRange={onRange}
          />
        )}
      </section>
      <ReadingPane entry={entries[active]} setActive={setActiveId} />
      {open === 'help' && <HelpDialog close={() => setOpen(null)} />}
      {open === 'tags' && <TagDialog close={() => setOpen(null)} />}
      {open === 'import' && <ImportDialog close={() => setOpen(null)} />}
      {open === 'export' && (
        <ExportDialog
          found={entries}
          chosen={chosen}
          active={entries[active]}
          query={query}
          close={() => setOpen(null)}
        />
      )}
    </>
  );
}
