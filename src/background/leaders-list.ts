import leadersUrl from '../data/packed/leaders.txt?url';
import { type LeaderIndex, unpackLeaders } from '../detect/leaders/leader-index.ts';
import { browser } from '../platform/browser.ts';
import type { ListAbout } from '../platform/protocol.ts';
import { readPackaged } from './packaged.ts';

/** Where a list that the reader loaded from a file is kept, as its text. */
const KEY = 'leadersList';

let current: Promise<{ index: LeaderIndex; loaded: boolean }> | null = null;

/** Which of two lists is used: the newer one, and the shipped one where both are of one day. Versions are ISO 8601 days. */
export function isNewer(loaded: string, shipped: string): boolean {
  return loaded > shipped;
}

async function choose(): Promise<{ index: LeaderIndex; loaded: boolean }> {
  const shipped = await readPackaged(leadersUrl);
  const text = (await browser.storage.local.get(KEY))[KEY];
  if (typeof text !== 'string') return { index: unpackLeaders(shipped), loaded: false };
  const loaded = unpackLeaders(text);
  // A newer Glosa overtakes what was loaded into an older one.
  if (isNewer(loaded.version, shipped.slice(2, 12))) return { index: loaded, loaded: true };
  return { index: unpackLeaders(shipped), loaded: false };
}

function use(): Promise<{ index: LeaderIndex; loaded: boolean }> {
  if (!current) {
    const chosen = choose();
    current = chosen;
    // What could not be read is tried again the next time.
    chosen.catch(() => {
      current = null;
    });
  }
  return current;
}

/** The list of leaders, unpacked on first use. */
export async function leaderIndex(): Promise<LeaderIndex> {
  return (await use()).index;
}

export async function aboutList(): Promise<ListAbout> {
  const { index, loaded } = await use();
  return { version: index.version, persons: index.size, loaded };
}

/** Uses a list from a file. Throws an Error that names the first bad line; then, or when the list is not newer, nothing changes. */
export async function loadList(text: string): Promise<ListAbout & { newer: boolean }> {
  const loaded = unpackLeaders(text);
  const about = await aboutList();
  if (!isNewer(loaded.version, about.version)) return { ...about, newer: false };
  await browser.storage.local.set({ [KEY]: text });
  current = null;
  return { ...(await aboutList()), newer: true };
}

/** Goes back to the list that came with Glosa. */
export async function forgetList(): Promise<ListAbout> {
  await browser.storage.local.remove(KEY);
  current = null;
  return aboutList();
}
