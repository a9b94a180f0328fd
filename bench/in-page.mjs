/** Project modules bundled for a page of Chromium, for measures that need a real DOM. */
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { ROOT } from '../scripts/run.mjs';

/** One script that puts what `contents` exports into the global `bench`. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** A table of rows of equal length, aligned. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) console.log(row.map((cell, column) => String(cell).padEnd(widths[column])).join('  '));
}
