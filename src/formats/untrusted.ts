/** Reads values of files from outside: known keys only, own properties only, nothing of the file's objects is kept. */

/** A plain object of a parsed file. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own value under `key`; `constructor` and the like, which every object inherits, are not seen. */
export function field(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Longest text that is kept of one field, in UTF-16 units. A longer one is cut: no reader writes a note of 4 MB. */
export const MAX_TEXT = 4 * 1024 * 1024;

/** The text under `key`, or undefined where there is none or it is no text. Numbers are taken as their digits. */
export function text(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  if (typeof found === 'string') return found.length > MAX_TEXT ? found.slice(0, MAX_TEXT) : found;
  return typeof found === 'number' && Number.isFinite(found) ? String(found) : undefined;
}

/** As `text`, but undefined for an empty one. */
export function filled(value: unknown, key: string): string | undefined {
  const found = text(value, key);
  return found?.trim() ? found : undefined;
}

export function number(value: unknown, key: string): number | undefined {
  const found = field(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** A whole number from 0 up: an offset into a text. */
export function offset(value: unknown, key: string): number | undefined {
  const found = number(value, key);
  return found !== undefined && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** The array under `key`; a single value counts as an array of one, as JSON-LD has it. */
export function list(value: unknown, key: string): unknown[] {
  const found = field(value, key);
  if (Array.isArray(found)) return found;
  return found === undefined || found === null ? [] : [found];
}

/** The texts among the values under `key`. */
export function texts(value: unknown, key: string): string[] {
  return list(value, key).filter((item): item is string => typeof item === 'string');
}

export function oneOf<T extends string>(value: unknown, key: string, allowed: readonly T[]): T | undefined {
  const found = field(value, key);
  return allowed.find((item) => item === found);
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** An ISO 8601 date or moment as the file writes it, or undefined. */
export function date(value: unknown, key: string): string | undefined {
  const found = text(value, key)?.trim();
  return found !== undefined && ISO.test(found) && !Number.isNaN(Date.parse(found)) ? found : undefined;
}

/** True for http and https alone: `javascript:`, `data:`, `file:` and the like are never kept as a link. */
export function isWebUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:';
}

/** The web address under `key`, or undefined. */
export function webUrl(value: unknown, key: string): string | undefined {
  const found = text(value, key)?.trim();
  return found !== undefined && isWebUrl(found) ? found : undefined;
}
