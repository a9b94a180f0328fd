import { browser } from './browser.ts';

/** The visible words for `key` in the browser's language. A missing key is a broken promise and is shown as such. */
export function t(key: string, substitutions?: string | string[]): string {
  return browser.i18n.getMessage(key, substitutions) || `[${key}]`;
}

/** `t`, or `fallback` where the key has no words: for keys that come from data, such as reasons. */
export function tOr(key: string, fallback: string, substitutions?: string | string[]): string {
  return browser.i18n.getMessage(key, substitutions) || fallback;
}

/** BCP 47 of the interface, for dates and numbers. */
export function uiLanguage(): string {
  return t('localeTag');
}
