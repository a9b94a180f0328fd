#!/usr/bin/env node
/**
 * `npm run bench`: measures beside peers, in one run each. Times depend on the machine; ratios do less. Nothing here is a test.
 *
 *   node bench/run.mjs [article] [marks] [paint] [instant] [seed] [library] [anchoring]
 *
 * Without names: article, marks, paint and instant, which need nothing but the project. `seed` wants `--corpus=FOLDER` and
 * `anchoring` `--kit=FOLDER` (see there); `library` takes some minutes, `anchoring` a quarter of an hour.
 */
import { ensureBrowser, ensurePackages } from '../scripts/ensure.mjs';
import { run } from '../scripts/run.mjs';

const ALONE = ['article', 'marks', 'paint', 'instant'];
const chosen = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const options = process.argv.slice(2).filter((name) => name.startsWith('--'));

await ensurePackages();
process.env.CHROMIUM = await ensureBrowser('chromium');
const { code, output } = await run('vite', ['build', '--mode', 'test', '--logLevel=warn'], { quiet: true });
if (code !== 0) throw new Error(`the extension could not be built:\n${output}`);
for (const name of chosen.length > 0 ? chosen : ALONE) {
  console.log(`\n— ${name}`);
  if (ALONE.includes(name)) await (await import(`./${name}.mjs`)).run();
  else await run('node', [`bench/${name}.mjs`, ...options]);
}
