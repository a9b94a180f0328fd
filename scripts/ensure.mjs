#!/usr/bin/env node
/**
 * What the project needs to run, brought in where it is missing: the packages of the lock file, Chromium, Firefox. Plain Node, for it runs
 * before anything is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';
import { ROOT, run } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** A thing that a person must do before the project can run. */
export class NotReady extends Error {}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new NotReady(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** The packages that the lock file asks for and that are not there, or are there in another version. Those for other systems do not count. */
function missingPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).filter(([path, { version, optional }]) => {
    if (path === '' || optional) return false;
    const manifest = join(ROOT, path, 'package.json');
    return !existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).version !== version;
  });
}

/** Installs the packages of the lock file unless they are there. */
export async function ensurePackages() {
  checkNode();
  if (missingPackages().length === 0) return;
  console.log('Installing packages (npm ci) …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new NotReady('The packages could not be installed: is the network there? Then try npm ci by hand.');
}

const BROWSERS = {
  chromium: { find: findChromium, name: 'Chromium', packages: ['chromium'], variable: 'CHROMIUM' },
  firefox: { find: findFirefox, name: 'Firefox', packages: ['firefox-esr'], variable: 'FIREFOX' },
};
const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** The path of a browser, installed first where this is a Debian and we are root. */
export async function ensureBrowser(which) {
  const { find, name, packages, variable } = BROWSERS[which];
  if (!find() && mayInstall()) {
    console.log(`Installing ${name} (apt-get) …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, quiet: true });
  }
  const path = find();
  if (!path)
    throw new NotReady(`${name} is needed and was not found. Install it, or name it: ${variable}=/path/to/${which}.`);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensurePackages();
    for (const which of Object.keys(BROWSERS)) console.log(await ensureBrowser(which));
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
