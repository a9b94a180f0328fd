/** The languages that Glosa reads, as ISO 639-1. */
export const LANGUAGES = ['pt', 'en', 'es', 'fr', 'de', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag such as `pt-BR`, or null where Glosa does not read it. */
export function languageOf(tag: string | undefined): Language | null {
  const code = tag?.trim().slice(0, 2).toLowerCase();
  return LANGUAGES.find((known) => known === code) ?? null;
}
