export interface LocaleEntry {
  file: string;
  key: string;
  entry: Record<string, string>;
}
export const CODES: string[];
export function entries(root?: string): LocaleEntry[];
export function faults(all: LocaleEntry[]): string[];
export function generated(all: LocaleEntry[]): Map<string, string>;
export function stale(all: LocaleEntry[], root?: string): string[];
