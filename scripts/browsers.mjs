/** Where the two browsers are on this machine. Plain Node, so that it can be asked before anything is installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const MAC = '/Applications';
const CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
];
const FIREFOX = ['firefox-esr', 'firefox', `${MAC}/Firefox.app/Contents/MacOS/firefox`];

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false;
    throw error;
  }
}

/** The first of the names that can be run, as a full path, or null. */
function find(names, wanted) {
  if (wanted) return wanted;
  for (const name of names) {
    if (name.startsWith('/')) {
      if (runs(name)) return name;
      continue;
    }
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      if (folder && runs(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** Chromium or Chrome; the variable CHROMIUM names another one. */
export function findChromium() {
  return find(CHROMIUM, process.env.CHROMIUM);
}

/** Firefox, the ESR first; the variable FIREFOX names another one. */
export function findFirefox() {
  return find(FIREFOX, process.env.FIREFOX);
}
