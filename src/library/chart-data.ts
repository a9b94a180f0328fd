import { guardCell, quoteCell } from '../formats/csv-cell.ts';
import type { SearchEntry } from '../store/read/search-index.ts';

/** Numbers of a chart, as its table and its CSV show them. */
export interface ChartTable {
  columns: string[];
  rows: (string | number)[][];
}

function counted(values: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function steps(first: string, last: string, length: 7 | 10): string[] {
  const all: string[] = [];
  const at = new Date(`${first.slice(0, length)}${length === 7 ? '-01' : ''}T00:00:00Z`);
  while (all.length < 5000) {
    const key = at.toISOString().slice(0, length);
    if (key > last.slice(0, length)) break;
    all.push(key);
    if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCDate(at.getUTCDate() + 1);
  }
  return all;
}

/** Notes per day, or per month where they span more than ten weeks; days without a note are there with 0. */
export function overTime(entries: readonly SearchEntry[]): [string, number][] {
  const dates = entries.map((entry) => entry.created).filter((date) => /^\d{4}-\d\d-\d\d/.test(date));
  if (dates.length === 0) return [];
  let [first, last] = [dates[0]!, dates[0]!];
  for (const date of dates) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  const length = Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10)) > 70 * 86_400_000 ? 7 : 10;
  const counts = new Map(counted(dates.map((date) => date.slice(0, length))));
  return steps(first, last, length).map((key) => [key, counts.get(key) ?? 0]);
}

/** Persons by the notes that are about them: ids, most first. */
export function leaders(entries: readonly SearchEntry[], top = 15): [string, number][] {
  return counted(entries.flatMap((entry) => [...entry.leaderIds])).slice(0, top);
}

export function verdicts(entries: readonly SearchEntry[]): [string, number][] {
  return counted(entries.flatMap((entry) => entry.verdict ?? []));
}

/** Claims with a verdict, by outlet (rows, most first) and verdict (columns). */
export function outletsByVerdict(
  entries: readonly SearchEntry[],
  top = 12,
): { sites: string[]; labels: string[]; counts: number[][] } {
  const judged = entries.filter((entry) => entry.verdict);
  const sites = counted(judged.map((entry) => entry.site))
    .slice(0, top)
    .map(([site]) => site);
  const labels = verdicts(judged).map(([label]) => label);
  const pairs = new Map<string, number>();
  for (const { site, verdict } of judged) pairs.set(`${site} ${verdict}`, (pairs.get(`${site} ${verdict}`) ?? 0) + 1);
  const counts = sites.map((site) => labels.map((label) => pairs.get(`${site} ${label}`) ?? 0));
  return { sites, labels, counts };
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is guarded as in every other file. */
export function csvOf({ columns, rows }: ChartTable): string {
  const cell = (value: string | number): string =>
    typeof value === 'string' ? quoteCell(guardCell(value)) : `${value}`;
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
