import type { Colour } from '../model/annotation.ts';
import type { RatingScale } from '../model/rating-scales.ts';
import { browser } from './browser.ts';

/** A person whom the reader adds to the list, renames, or silences. */
export interface OwnLeader {
  id: string;
  name: string;
  aliases: string[];
  role?: string;
  country?: string;
  silenced?: boolean;
}

/** What the reader has chosen. One object under one key; unknown fields of a newer version are kept. */
export interface Settings {
  /** Raised when a field changes its meaning; see `migrate`. */
  version: 1;
  /** Kinds of mark shown in the page. @default all true */
  show: { leaders: boolean; claims: boolean; own: boolean };
  /** Share of an article's sentences marked as claims. Minimum 0.05, maximum 1. @default 0.3 */
  claimShare: number;
  /** The selection toolbar appears by itself. @default true */
  toolbar: boolean;
  /** Hosts on which nothing happens by itself. @example ['example.org'] */
  sitesOff: string[];
  /** Hosts on which the selection toolbar stays away. */
  toolbarOff: string[];
  /** Colour of the next highlight. @default 'yellow' */
  colour: Colour;
  /** The checker's name in records and exports. */
  reviewer: string;
  /** The rating scale offered first; see `model/rating-scales`. @default 'glosa' */
  scale: string;
  /** Rating scales of the reader's own making, beside the built-in ones. */
  ownScales: RatingScale[];
  ownLeaders: OwnLeader[];
}

export const DEFAULTS: Settings = {
  version: 1,
  show: { leaders: true, claims: true, own: true },
  claimShare: 0.3,
  toolbar: true,
  sitesOff: [],
  toolbarOff: [],
  colour: 'yellow',
  reviewer: '',
  scale: 'glosa',
  ownScales: [],
  ownLeaders: [],
};
const KEY = 'settings';

/** What the storage holds, made whole: a field that an older Glosa did not know takes its default. */
function migrate(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {};
  return { ...DEFAULTS, ...known, show: { ...DEFAULTS.show, ...known.show }, version: 1 };
}

export async function readSettings(): Promise<Settings> {
  return migrate((await browser.storage.local.get(KEY))[KEY]);
}

/** One change after the other: each starts from what the one before it wrote. */
let changing: Promise<unknown> = Promise.resolve();

/** Writes the changed fields and returns the whole. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = changing.then(async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  changing = changed.catch(() => null);
  return changed;
}

/** Calls back with the new settings on each change, in every context, until the signal ends it. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) callback(migrate(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
