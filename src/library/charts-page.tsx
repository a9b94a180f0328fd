import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { leaderNames } from '../store/read/annotations.ts';
import type { SearchEntry } from '../store/read/search-index.ts';
import { type ChartTable, leaders, outletsByVerdict, overTime, verdicts } from './chart-data.ts';
import { ChartFrame, Columns, HorizontalBars } from './charts.tsx';
import { breathe } from './slices.ts';
import { useFound } from './use-found.ts';
import type { Index } from './use-index.ts';

function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void leaderNames(ids)
      .then(setNames)
      .catch((error) => console.error('Glosa', error));
  }, [ids.join()]);
  return names;
}

interface Counts {
  time: [string, number][];
  persons: [string, number][];
  given: [string, number][];
  cross: ReturnType<typeof outletsByVerdict>;
}
const NONE: Counts = { time: [], persons: [], given: [], cross: { sites: [], labels: [], counts: [] } };

/** What the charts show, counted one after the other with the browser let in between. */
function useCounts(found: readonly SearchEntry[]): Counts {
  const [counts, setCounts] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    const count = async () => {
      const time = overTime(found);
      await breathe();
      const persons = leaders(found);
      await breathe();
      const given = verdicts(found);
      await breathe();
      const cross = outletsByVerdict(found);
      if (wanted) setCounts({ time, persons, given, cross });
    };
    void count();
    return () => {
      wanted = false;
    };
  }, [found]);
  return counts;
}

/** To look at rather than read: each chart with its table and its CSV, of what the search found. */
export function ChartsPage({ index, query }: { index: Index; query: string }) {
  const { entries: found } = useFound(index, query, 'newest');
  const { time, persons, given, cross } = useCounts(found);
  const names = useNames(persons.map(([id]) => id));
  const named = persons.flatMap(([id, count]): [string, number][] => [[names.get(id) ?? id, count]]);
  const notes = t('libNotes');
  const table = (column: string, rows: [string, number][]): ChartTable => ({ columns: [column, notes], rows });
  return (
    <section class="page charts" aria-labelledby="charts-title">
      <h2 id="charts-title">{t('libView_charts')}</h2>
      <p class="muted">
        {query ? t('libChartsOf', [String(found.length), query]) : t('libChartsAll', String(found.length))}
      </p>
      {found.length === 0 && <p class="empty">{t('libEmpty')}</p>}
      {time.length > 0 && (
        <ChartFrame name="time" title={t('libChart_time')} table={table(t('libDate'), time)}>
          <Columns values={time} title={t('libChart_time')} />
        </ChartFrame>
      )}
      {named.length > 0 && (
        <ChartFrame name="leaders" title={t('libChart_leaders')} table={table(t('libFacet_leader'), named)}>
          <HorizontalBars values={named} title={t('libChart_leaders')} />
        </ChartFrame>
      )}
      {given.length > 0 && (
        <ChartFrame name="verdicts" title={t('libChart_verdicts')} table={table(t('claimVerdict'), given)}>
          <HorizontalBars values={given} title={t('libChart_verdicts')} />
        </ChartFrame>
      )}
      {cross.sites.length > 0 && <Cross cross={cross} />}
    </section>
  );
}

/** The heat map is a table itself: numbers in the cells, their ground as deep as they are many. */
function Cross({ cross }: { cross: ReturnType<typeof outletsByVerdict> }) {
  const most = Math.max(1, ...cross.counts.flat());
  const table = {
    columns: [t('libFacet_site'), ...cross.labels],
    rows: cross.sites.map((site, i) => [site, ...cross.counts[i]!]),
  };
  return (
    <ChartFrame name="outlets" title={t('libChart_outlets')} table={table} tableOnly>
      <table class="heat">
        <caption class="visually-hidden">{t('libChart_outlets')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('libFacet_site')}</th>
            {cross.labels.map((label) => (
              <th key={label} scope="col" dir="auto">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cross.sites.map((site, i) => (
            <tr key={site}>
              <th scope="row">{site}</th>
              {cross.counts[i]!.map((count, j) => (
                <td key={cross.labels[j]} style={{ '--heat': `${Math.round((count / most) * 45)}%` }}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}
