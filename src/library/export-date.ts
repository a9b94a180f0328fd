const KEY = 'glosa.lastExport';

/** Everything was taken out just now. Of this machine only, so it lives beside the store, not in it. */
export function rememberExport(): void {
  localStorage.setItem(KEY, new Date().toISOString());
}

/** ISO 8601 of the last time everything was taken out; null for never. */
export function lastExport(): string | null {
  return localStorage.getItem(KEY);
}
