import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation, AnnotationRow } from '../model/annotation.ts';
import type { ClaimStatus } from '../model/claim-record.ts';
import { t } from '../platform/i18n.ts';
import { claimRows } from '../store/read/annotations.ts';
import { nearDuplicateSteps } from '../text/near-duplicates.ts';
import { foldForSearch } from '../text/search-fold.ts';
import { useWatch } from '../ui/use-watch.ts';
import { STATUSES } from './bulk-bar.tsx';
import { useTools } from './context.ts';
import { DeskTable } from './desk-table.tsx';
import { changeMany, withStatus } from './edits.ts';
import { eachInSlices } from './slices.ts';

const FILTERS = ['speaker', 'status', 'verdict', 'site'] as const;
type Filter = (typeof FILTERS)[number];

function claimValue(row: AnnotationRow, filter: Filter): string {
  const claim = row.annotation['glosa:claim'];
  if (filter === 'speaker') return claim?.speaker?.name ?? '';
  if (filter === 'status') return claim?.status ?? '';
  if (filter === 'verdict') return claim?.verdict?.label ?? '';
  return row.site;
}

/** Values of a filter with counts, most frequent first. */
type Options = [value: string, count: number][];

function optionsOf(rows: readonly AnnotationRow[]): Record<Filter, Options> {
  const one = (filter: Filter): Options => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = claimValue(row, filter);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
  return { speaker: one('speaker'), status: one('status'), verdict: one('verdict'), site: one('site') };
}

/** `null` of a filter: any value. */
type Chosen = Record<Filter, string | null>;
const ANY: Chosen = { speaker: null, status: null, verdict: null, site: null };

function filtered(rows: readonly AnnotationRow[], chosen: Chosen, words: string): AnnotationRow[] {
  const terms = foldForSearch(words).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      FILTERS.every((filter) => chosen[filter] === null || claimValue(row, filter) === chosen[filter]) &&
      terms.every((term) => row.folded.includes(term)),
  );
}

/** Which claims were made before elsewhere, found in slices after the table is there. */
function useAlike(rows: readonly AnnotationRow[] | undefined): ReadonlyMap<string, string[]> {
  const [alike, setAlike] = useState<ReadonlyMap<string, string[]>>(new Map());
  useEffect(() => {
    const end = new AbortController();
    const found = new Map<string, string[]>();
    const claims = (rows ?? []).map(({ id, articleId, annotation }) => ({
      id,
      articleId,
      text: annotation['glosa:claim']?.claimReviewed ?? '',
    }));
    void eachInSlices(nearDuplicateSteps(claims), (step) => step && found.set(...step), end.signal).then(
      (whole) => whole && setAlike(found),
    );
    return () => end.abort();
  }, [rows]);
  return alike;
}

/** The desk: all claims as a table, by speaker, status, verdict and outlet. */
export function DeskPage() {
  const { actions, tell, attempt } = useTools();
  const rows = useWatch(claimRows, []);
  const [chosen, setChosen] = useState<Chosen>(ANY);
  const [words, setWords] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => filtered(rows ?? [], chosen, words), [rows, chosen, words]);
  const options = useMemo(() => optionsOf(rows ?? []), [rows]);
  const alike = useAlike(rows);
  const picked = shown.filter((row) => selected.has(row.id)).map(({ id }) => id);
  const setStatus = async (status: ClaimStatus) => {
    await attempt(async () => tell(await changeMany(picked, (a: Annotation) => withStatus(a, status), actions)));
    setSelected(new Set());
  };
  return (
    <section class="page desk" aria-labelledby="desk-title">
      <h2 id="desk-title">{t('libView_desk')}</h2>
      <div class="desk-bar">
        <label class="inline">
          <span>{t('libSearch')}</span>
          <input
            type="search"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
            data-testid="desk-search"
          />
        </label>
        {FILTERS.map((filter) => (
          <label class="inline" key={filter}>
            <span>{t(`libFacet_${filter}`)}</span>
            <select
              data-testid={`desk-${filter}`}
              value={chosen[filter] === null ? '*' : `=${chosen[filter]}`}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setChosen({ ...chosen, [filter]: value === '*' ? null : value.slice(1) });
              }}
            >
              <option value="*">{t('libAny')}</option>
              {options[filter].map(([value, count]) => (
                <option key={value} value={`=${value}`}>
                  {`${filter === 'status' ? t(`status_${value}`) : value || t('libNone')} (${count})`}
                </option>
              ))}
            </select>
          </label>
        ))}
        <span role="status" class="count">
          {t('libClaimCount', String(shown.length))}
        </span>
      </div>
      {picked.length > 0 && (
        <fieldset class="bulk">
          <legend>{t('libSelected', String(picked.length))}</legend>
          {STATUSES.map((status) => (
            <button type="button" key={status} onClick={() => void setStatus(status)}>
              {t(`status_${status}`)}
            </button>
          ))}
        </fieldset>
      )}
      {rows?.length === 0 && <p class="empty">{t('libDeskEmpty')}</p>}
      {rows && rows.length > 0 && (
        <DeskTable rows={shown} all={rows} alike={alike} selected={selected} select={setSelected} />
      )}
    </section>
  );
}
