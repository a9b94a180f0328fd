// Runs the extension's own TypeScript under plain Node: esbuild bundles it at the start, so there is no build to keep in step.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'glosa-convert-'));
try {
  const outfile = join(folder, 'convert.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./convert-main.ts', import.meta.url))],
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const { main } = createRequire(import.meta.url)(outfile);
  process.exitCode = main(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
