import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type AnnotationRow, quoteOf } from '../model/annotation.ts';
import { t } from '../platform/i18n.ts';
import { visibleRange } from '../ui/virtual-list.tsx';
import { useTools } from './context.ts';
import { day } from './day.ts';
import { HistoryDialog } from './history-dialog.tsx';

/** Two lines of the claim and one below; `library.css` gives the rows the same. */
const ROW_HEIGHT = 76;
const COLUMNS = ['claim', 'speaker', 'status', 'verdict', 'site', 'said'] as const;
type Column = (typeof COLUMNS)[number];

function cell(row: AnnotationRow, column: Column): string {
  const claim = row.annotation['glosa:claim'];
  if (column === 'claim') return claim?.claimReviewed || quoteOf(row.annotation);
  if (column === 'speaker') return claim?.speaker?.name ?? '';
  if (column === 'status') return claim ? t(`status_${claim.status}`) : '';
  if (column === 'verdict') return claim?.verdict?.label ?? '';
  if (column === 'site') return row.site;
  return (claim?.datePublished ?? row.created).slice(0, 10);
}

interface Props {
  rows: readonly AnnotationRow[];
  all: readonly AnnotationRow[];
  /** Claims that say nearly the same, by id. */
  alike: ReadonlyMap<string, string[]>;
  selected: ReadonlySet<string>;
  select: (selected: ReadonlySet<string>) => void;
}

/** The claims as a table with a head that stays; only the rows that are seen are drawn. */
export function DeskTable({ rows, all, alike, selected, select }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<[number, number]>([0, 30]);
  const [sort, setSort] = useState<{ column: Column; down: boolean } | null>(null);
  const [history, setHistory] = useState<AnnotationRow | null>(null);
  const ordered = useMemo(() => {
    if (!sort) return rows;
    const keys = new Map(rows.map((row) => [row.id, cell(row, sort.column).toLowerCase()]));
    const way = sort.down ? -1 : 1;
    return [...rows].sort((a, b) =>
      keys.get(a.id)! < keys.get(b.id)! ? -way : keys.get(a.id)! > keys.get(b.id)! ? way : 0,
    );
  }, [rows, sort]);
  const byId = useMemo(() => new Map(all.map((row) => [row.id, row])), [all]);
  const measure = () => {
    const element = box.current;
    if (element) setRange(visibleRange(element.scrollTop, element.clientHeight, ROW_HEIGHT, ordered.length));
  };
  useLayoutEffect(measure, [ordered.length]);
  const [first, last] = [Math.min(range[0], ordered.length), Math.min(range[1], ordered.length)];
  const allSelected = rows.length > 0 && rows.every((row) => selected.has(row.id));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="desk-box" ref={box} onScroll={measure} tabIndex={0} aria-label={t('libDeskTable')}>
      <table aria-rowcount={ordered.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <td>
              <input
                type="checkbox"
                aria-label={t('libSelectAll')}
                checked={allSelected}
                onChange={() => select(allSelected ? new Set() : new Set(rows.map(({ id }) => id)))}
              />
            </td>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort?.column === column ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setSort({ column, down: sort?.column === column && !sort.down })}
                >
                  {t(`libColumn_${column}`)}
                </button>
              </th>
            ))}
            <th scope="col">{t('libColumn_actions')}</th>
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr style={{ height: `${first * ROW_HEIGHT}px` }} />}
          {ordered.slice(first, last).map((row, i) => (
            <DeskRow
              key={row.id}
              row={row}
              index={first + i}
              selected={selected.has(row.id)}
              toggle={() => toggle(row.id)}
              before={(alike.get(row.id) ?? []).flatMap((id) => byId.get(id) ?? [])}
              showHistory={() => setHistory(row)}
            />
          ))}
          {last < ordered.length && <tr style={{ height: `${(ordered.length - last) * ROW_HEIGHT}px` }} />}
        </tbody>
      </table>
      {history && <HistoryDialog row={history} close={() => setHistory(null)} />}
    </section>
  );
}

interface RowProps {
  row: AnnotationRow;
  index: number;
  selected: boolean;
  toggle: () => void;
  before: readonly AnnotationRow[];
  showHistory: () => void;
}

function DeskRow({ row, index, selected, toggle, before, showHistory }: RowProps) {
  const { actions, attempt } = useTools();
  const claim = cell(row, 'claim');
  const name = claim.slice(0, 60);
  return (
    <tr aria-rowindex={index + 2} class={selected ? 'selected' : undefined} data-id={row.id}>
      <td>
        <input type="checkbox" aria-label={t('libSelectThis', name)} checked={selected} onChange={toggle} />
      </td>
      <td class="claim-cell">
        <span class="clamp" dir="auto" title={claim}>
          {claim}
        </span>
        {row.anchorState === 'changed' && <span class="state">{t('libIs_changed')}</span>}
        {row.heads.length > 1 && <span class="state">{t('libIs_twoversions')}</span>}
        {before.length > 0 && (
          <button
            type="button"
            class="quiet small"
            title={before.map((one) => `${one.site}, ${day(one.created)}: ${cell(one, 'claim')}`).join('\n')}
            onClick={() => void attempt(() => actions.edit(before[0]!.id, 'claim'))}
          >
            {t('libSaidBefore', [String(before.length), before[0]!.site])}
          </button>
        )}
      </td>
      <td dir="auto">{cell(row, 'speaker')}</td>
      <td>{cell(row, 'status')}</td>
      <td dir="auto">{cell(row, 'verdict')}</td>
      <td>{row.site}</td>
      <td>{cell(row, 'said')}</td>
      <td class="buttons">
        <button
          type="button"
          class="quiet"
          aria-label={`${t('edit')}: ${name}`}
          onClick={() => void attempt(() => actions.edit(row.id, 'claim'))}
        >
          {t('edit')}
        </button>
        <button type="button" class="quiet" aria-label={`${t('libHistory')}: ${name}`} onClick={showHistory}>
          {t('libHistory')}
        </button>
      </td>
    </tr>
  );
}
