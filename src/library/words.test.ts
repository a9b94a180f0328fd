import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../formats/exporters.ts';
import { IMPORTERS } from '../formats/importers.ts';
import { REMARKS } from '../formats/remarks.ts';

const CODES = ['en', 'pt_BR', 'pt_PT', 'es'];
const messages = CODES.map((code) =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${code}/messages.json`, import.meta.url), 'utf8')),
);
const wordsOf = (key: string): (string | undefined)[] => messages.map((file) => file[key]?.message);

describe('the words of the library', () => {
  it.each([...EXPORTERS, ...IMPORTERS].map(({ labelKey }) => labelKey))('%s has a name in every language', (key) => {
    expect(wordsOf(key).every(Boolean)).toBe(true);
  });
  it.each(Object.entries(REMARKS))(
    '%s is said in every language, in English as the command line says it',
    (code, en) => {
      const words = wordsOf(`remark_${code}`);
      expect(words.every(Boolean)).toBe(true);
      expect(words[0]).toBe(en);
    },
  );
});
