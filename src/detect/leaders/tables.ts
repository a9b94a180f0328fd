import { joined, type Word, wordsOf } from './words.ts';

interface Phrase<V> {
  words: string[];
  value: V;
  /** An acronym of at most four letters: only in capitals ("UN" is no Spanish article). */
  acronym: boolean;
}

/** Phrases by their first word. */
export class PhraseBook<V> {
  private readonly byFirst = new Map<string, Phrase<V>[]>();

  add(phrase: string, value: V): void {
    const words = /^\p{L}+$/u.test(phrase) ? [phrase.toLowerCase()] : wordsOf(phrase).map((word) => word.lower);
    const acronym = words.length === 1 && phrase.length < 5 && /^\p{Lu}+$/u.test(phrase);
    const added = { words, value, acronym };
    const list = this.byFirst.get(words[0] ?? '');
    if (!list) {
      this.byFirst.set(words[0] ?? '', [added]);
      return;
    }
    const shorter = list.findIndex((known) => known.words.length < words.length);
    list.splice(shorter < 0 ? list.length : shorter, 0, added);
  }

  /** The longest phrase that begins at `at`; punctuation parts phrases. `first` stands for the word at `at` where its form was changed. */
  match(words: readonly Word[], at: number, first?: string): { length: number; value: V } | null {
    const start = words[at];
    const list = start && this.byFirst.get(first ?? start.lower);
    if (!list) return null;
    for (const { words: phrase, value, acronym } of list) {
      if (acronym && !start.upper) continue;
      let by = 1;
      while (by < phrase.length && words[at + by]?.lower === phrase[by] && joined(words[at + by])) by++;
      if (by === phrase.length) return { length: by, value };
    }
    return null;
  }
}

/** One language's words for offices and countries. */
export interface LanguageTables {
  /** Role noun -> class of office. */
  roles: PhraseBook<string>;
  /** "russo" -> RU. */
  demonyms: PhraseBook<string>;
  /** "Rússia", "Moscou", "Kremlin" -> RU. */
  territories: PhraseBook<string>;
  /** States, provinces, big cities and bodies -> country, INT or EU. */
  regions: PhraseBook<string>;
  /** "Relações Exteriores" -> foreign. */
  portfolios: PhraseBook<string>;
}

/** Reads `data/packed/tables-<language>.txt`. */
export function unpackTables(packed: string): LanguageTables {
  const tables: LanguageTables = {
    roles: new PhraseBook(),
    demonyms: new PhraseBook(),
    territories: new PhraseBook(),
    regions: new PhraseBook(),
    portfolios: new PhraseBook(),
  };
  const books: Record<string, PhraseBook<string>> = {
    r: tables.roles,
    d: tables.demonyms,
    t: tables.territories,
    g: tables.regions,
    p: tables.portfolios,
  };
  for (const line of packed.split('\n')) {
    const [book = '', value = '', forms = ''] = line.split('\t');
    for (const form of forms.split('|')) if (form) books[book]?.add(form, value);
  }
  return tables;
}
