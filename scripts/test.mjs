#!/usr/bin/env node
/**
 * `npm test`: everything, on a machine that has nothing but Node. Each step counts what passed and failed in it; the last line sums up.
 *
 *   node scripts/test.mjs                all steps
 *   node scripts/test.mjs unit e2e       the steps whose names begin so
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensurePackages, NotReady } from './ensure.mjs';
import { ROOT, run } from './run.mjs';

const CACHE = join(ROOT, '.cache');

/** A step that passes or fails as a whole. */
const whole =
  (command, ...args) =>
  async () => {
    const { code } = await run(command, args);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

/** The tests of one vitest project, counted from its own report. A run that ends badly without a failed test is one failure. */
const vitest = (project) => async () => {
  const file = join(CACHE, `vitest-${project}.json`);
  rmSync(file, { force: true });
  const { code } = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests || (code === 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { passed: 0, failed: 1 };
  }
};

/** The tests of files under `e2e/`, counted from the runner's TAP. */
const journeys =
  (...files) =>
  async () => {
    const tap = join(CACHE, `${files[0]}.tap`);
    const reporters = [
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
    ];
    const { code } = await run('node', [
      '--test',
      '--test-concurrency=1',
      ...reporters,
      ...files.map((file) => `e2e/${file}.test.mjs`),
    ]);
    const text = readFileSync(tap, 'utf8');
    const count = (name) => Number(text.match(new RegExp(`^# ${name} (\\d+)`, 'm'))?.[1] ?? 0);
    const failed = count('fail') + count('cancelled');
    return { passed: count('pass'), failed: failed || (code === 0 ? 0 : 1) };
  };

const STEPS = [
  { name: 'check: types', run: whole('tsc', '-p', 'tsconfig.json') },
  { name: 'check: types of the pure rings', run: whole('tsc', '-p', 'tsconfig.pure.json') },
  { name: 'check: lint and format', run: whole('biome', 'ci', '.') },
  { name: 'unit: node', run: vitest('node') },
  { name: 'unit: browser', run: vitest('browser') },
  { name: 'build: Chromium', run: whole('vite', 'build', '--logLevel=warn') },
  { name: 'build: Firefox', run: whole('vite', 'build', '--logLevel=warn', '--mode', 'firefox') },
  { name: 'build: Chromium, for the tests', run: whole('vite', 'build', '--logLevel=warn', '--mode', 'test') },
  { name: 'build: Firefox, for the tests', run: whole('vite', 'build', '--logLevel=warn', '--mode', 'firefox-test') },
  { name: 'e2e: what is built', run: journeys('built') },
  { name: 'e2e: Chromium', run: journeys('chromium') },
  { name: 'e2e: Firefox', run: journeys('firefox') },
];

async function main() {
  await ensurePackages();
  const env = { CHROMIUM: await ensureBrowser('chromium'), FIREFOX: await ensureBrowser('firefox') };
  Object.assign(process.env, env);
  mkdirSync(CACHE, { recursive: true });
  const wanted = process.argv.slice(2);
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)));
  if (steps.length === 0)
    throw new NotReady(
      `No step begins with "${wanted.join('" or "')}". Steps: ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
  const done = [];
  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    const started = performance.now();
    done.push({ name: step.name, ...(await step.run()), seconds: (performance.now() - started) / 1000 });
  }
  console.log('');
  for (const { name, passed, failed, seconds } of done)
    console.log(
      `${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
    );
  const sum = (key) => done.reduce((total, step) => total + step[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') === 0 ? 0 : 1);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NotReady)) throw error;
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
