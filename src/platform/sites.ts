import { browser } from './browser.ts';
import type { Settings } from './settings.ts';

const PROBE_ID = 'glosa-probe';
const EVERY_SITE = ['https://*/*', 'http://*/*'];

/** True when Glosa may read every page by itself. */
export async function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERY_SITE });
}

/** The pattern of a site, for every port: Firefox takes no port in a pattern. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** True when Glosa may read pages of this address by itself. */
export async function mayRead(url: string): Promise<boolean> {
  return URL.canParse(url) && /^https?:/.test(url) && browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Asks the reader, through the browser's own dialogue. Call it first thing in a click: the gesture is used up by any wait. */
export async function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERY_SITE });
}

export async function askForSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] });
}

export async function giveUpEverySite(): Promise<boolean> {
  return browser.permissions.remove({ origins: EVERY_SITE });
}

/** Registers the probe for what is granted, less the sites that the reader turned off. */
export async function registerProbe(file: string, settings: Settings): Promise<void> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const old = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE_ID] });
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PROBE_ID] });
  const matches = granted.filter((origin) => /^(https?|\*):\/\//.test(origin));
  if (matches.length === 0) return;
  const excludeMatches = settings.sitesOff.flatMap((host) => [`*://${host}/*`]);
  await browser.scripting.registerContentScripts([
    {
      id: PROBE_ID,
      js: [file],
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
