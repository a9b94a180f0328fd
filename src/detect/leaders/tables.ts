/** Phrases by their folded first word, longest first. */
export class PhraseBook<V> {
  private readonly byFirst = new Map<string, { words: string[]; value: V }[]>();

  add(phrase: string, value: V): void {
    const words = phrase.toLowerCase().split(/[\s-]+/);
    const list = this.byFirst.get(words[0]!) ?? [];
    list.push({ words, value });
    this.byFirst.set(words[0]!, list);
  }

  /** The longest phrase that begins at `at`. */
  match(words: readonly string[], at: number): { length: number; value: V } | null {
    let best: { length: number; value: V } | null = null;
    for (const { words: phrase, value } of this.byFirst.get(words[at] ?? '') ?? []) {
      if (phrase.length > (best?.length ?? 0) && phrase.every((word, by) => words[at + by] === word))
        best = { length: phrase.length, value };
    }
    return best;
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
  /** "Relações Exteriores" -> foreign. */
  portfolios: PhraseBook<string>;
}

/** Reads `data/packed/tables-<language>.txt`. */
export function unpackTables(packed: string): LanguageTables {
  const tables: LanguageTables = {
    roles: new PhraseBook(),
    demonyms: new PhraseBook(),
    territories: new PhraseBook(),
    portfolios: new PhraseBook(),
  };
  const books: Record<string, PhraseBook<string>> = {
    r: tables.roles,
    d: tables.demonyms,
    t: tables.territories,
    p: tables.portfolios,
  };
  for (const line of packed.split('\n')) {
    const [book = '', value = '', forms = ''] = line.split('\t');
    for (const form of forms.split('|')) if (form) books[book]?.add(form, value);
  }
  return tables;
}
