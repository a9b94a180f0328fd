import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { type ChartTable, csvOf } from './chart-data.ts';
import { saveFile } from './save-file.ts';

interface FrameProps {
  name: string;
  title: string;
  table: ChartTable;
  /** The chart is a table already. */
  tableOnly?: boolean;
  children: ComponentChildren;
}

/** A chart with its numbers as a table, and as a file. */
export function ChartFrame({ name, title, table, tableOnly, children }: FrameProps) {
  return (
    <section class="chart" aria-labelledby={`chart-${name}`} data-testid={`chart-${name}`}>
      <header>
        <h3 id={`chart-${name}`}>{title}</h3>
        <button
          type="button"
          class="quiet"
          aria-label={`CSV: ${title}`}
          onClick={() => saveFile(`glosa-${name}.csv`, 'text/csv', [csvOf(table)])}
        >
          <Icon name="export" />
          CSV
        </button>
      </header>
      {children}
      {!tableOnly && (
        <details>
          <summary>{t('libAsTable')}</summary>
          <table>
            <caption class="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row[0]}>
                  <th scope="row" dir="auto">
                    {row[0]}
                  </th>
                  <td>{row[1]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

const WIDTH = 720;
const HEIGHT = 180;

/** A round number at or above the highest value, so that the scale can be read. */
export function niceTop(highest: number): number {
  if (highest <= 5) return Math.max(1, Math.ceil(highest));
  const power = 10 ** Math.floor(Math.log10(highest));
  return (
    [1, 1.5, 2, 3, 4, 5, 7.5, 10].map((step) => step * power).find((top) => top >= highest && Number.isInteger(top)) ??
    10 * power
  );
}

/** One column a day or month. */
export function Columns({ values, title }: { values: [string, number][]; title: string }) {
  const top = niceTop(Math.max(...values.map(([, count]) => count)));
  const step = WIDTH / values.length;
  const every = Math.ceil(values.length / 8);
  return (
    <svg class="columns" viewBox={`-44 -12 ${WIDTH + 56} ${HEIGHT + 40}`} role="img" aria-label={title}>
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line x1="0" x2={WIDTH} y1={HEIGHT * (1 - part)} y2={HEIGHT * (1 - part)} class="grid" />
          {(part !== 0.5 || top % 2 === 0) && (
            <text x="-8" y={HEIGHT * (1 - part) + 4} text-anchor="end">
              {top * part}
            </text>
          )}
        </g>
      ))}
      {values.map(([label, count], i) => (
        <g key={label}>
          <rect
            class="bar"
            x={i * step + step * 0.12}
            y={HEIGHT * (1 - count / top)}
            width={Math.max(1, Math.min(48, step * 0.76))}
            height={(HEIGHT * count) / top}
          >
            <title>{`${label}: ${count}`}</title>
          </rect>
          {i % every === 0 && (
            <text x={i * step + Math.min(24, step / 2)} y={HEIGHT + 20} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

const BAR = 26;
const NAMES = 220;

/** One bar a name, the longest first. */
export function HorizontalBars({ values, title }: { values: [string, number][]; title: string }) {
  const most = Math.max(...values.map(([, count]) => count));
  const short = (name: string): string => (name.length > 30 ? `${name.slice(0, 29)}…` : name);
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${values.length * BAR}`} role="img" aria-label={title}>
      {values.map(([name, count], i) => (
        <g key={name}>
          <title>{`${name}: ${count}`}</title>
          <text x={NAMES - 8} y={i * BAR + 17} text-anchor="end">
            {short(name)}
          </text>
          <rect
            class="bar"
            x={NAMES}
            y={i * BAR + 5}
            width={((WIDTH - NAMES - 60) * count) / most}
            height={BAR - 10}
            rx="2"
          />
          <text x={NAMES + ((WIDTH - NAMES - 60) * count) / most + 6} y={i * BAR + 17}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}
