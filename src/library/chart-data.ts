import { guardCell, quoteCell } from '../formats/csv-cell.ts';
import type { SearchEntry } from '../store/read/search-index.ts';

/** Numbers of a chart, as its table and its CSV show them. */
export interface ChartTable {
  columns: string[];
  rows: (string | number)[][];
}

/** How often each value is there, most first. */
function counted<T>(items: readonly T[], of: (item: T) => string | undefined): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = of(item);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
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

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Notes per day, or per month where they span more than ten weeks; days without a note are there with 0. */
export function overTime(entries: readonly SearchEntry[]): [string, number][] {
  const days = counted(entries, ({ created }) => created.slice(0, 10)).filter(([day]) => DAY.test(day));
  if (days.length === 0) return [];
  let [first, last] = [days[0]![0], days[0]![0]];
  for (const [day] of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const length = Date.parse(last) - Date.parse(first) > 70 * 86_400_000 ? 7 : 10;
  const counts = new Map<string, number>();
  for (const [day, count] of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + count);
  return steps(first, last, length).map((key) => [key, counts.get(key) ?? 0]);
}

/** Persons by the notes that are about them: ids, most first. */
export function leaders(entries: readonly SearchEntry[], top = 15): [string, number][] {
  return counted(
    entries.flatMap((entry) => entry.leaderIds),
    (id) => id,
  ).slice(0, top);
}

export function verdicts(entries: readonly SearchEntry[]): [string, number][] {
  return counted(entries, ({ verdict }) => verdict || undefined);
}

/** Claims with a verdict, by outlet (rows, most first) and verdict (columns). */
export function outletsByVerdict(
  entries: readonly SearchEntry[],
  top = 12,
): { sites: string[]; labels: string[]; counts: number[][] } {
  const judged = entries.filter((entry) => entry.verdict);
  const sites = counted(judged, ({ site }) => site)
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
