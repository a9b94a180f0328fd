import { POLITICIAN_WORDS } from './language-words.ts';
import { WordForms } from './word-forms.ts';
import { joined, type Word, wordsOf } from './words.ts';

interface Phrase<V> {
  words: readonly string[];
  value: V;
  /** An acronym of at most four letters: only in capitals ("UN" is no Spanish article). */
  acronym: boolean;
  /** One more phrase with the same first word, not longer. */
  next: Phrase<V> | undefined;
}

/** Most phrases: nothing to take apart but spaces. */
const PLAIN = /^[\p{L} ]+$/u;

/** Phrases by their first word. */
export class PhraseBook<V> {
  private readonly byFirst = new Map<string, Phrase<V>>();

  /** `firsts` has the first words of all books, with the `bit` of each book. */
  constructor(
    private readonly bit: number,
    private readonly firsts: Map<string, number>,
  ) {}

  add(phrase: string, value: V, forms: WordForms): void {
    const lower = PLAIN.test(phrase)
      ? phrase.toLowerCase()
      : wordsOf(phrase, forms)
          .map((word) => word.lower)
          .join(' ');
    const words = lower.split(' ');
    const first = words[0] ?? '';
    const acronym = words.length === 1 && phrase.length < 5 && /^\p{Lu}+$/u.test(phrase);
    let next = this.byFirst.get(first);
    if (!next) this.firsts.set(first, (this.firsts.get(first) ?? 0) | this.bit);
    let longer: Phrase<V> | undefined;
    for (; next && next.words.length >= words.length; next = next.next) longer = next;
    const added = { words, value, acronym, next };
    if (longer) longer.next = added;
    else this.byFirst.set(first, added);
  }

  /** The longest phrase that begins at `at`; punctuation parts phrases. */
  match(words: readonly Word[], at: number): Match<V> | null {
    // Most words are in no book, as their bits tell without a look into it.
    if (at >= words.length || (words[at]!.begins & this.bit) === 0) return null;
    return this.matchAs(words, at, words[at]!.lower);
  }

  /** The same, with `first` for the word at `at`, where its form is changed. */
  matchAs(words: readonly Word[], at: number, first: string): Match<V> | null {
    for (let phrase = this.byFirst.get(first); phrase; phrase = phrase.next) {
      const { words: said, value, acronym } = phrase;
      if (acronym && !words[at]!.upper) continue;
      let by = 1;
      while (by < said.length && words[at + by]?.lower === said[by] && joined(words[at + by])) by++;
      if (by === said.length) return { length: by, value };
    }
    return null;
  }
}

/** How many words a phrase has, and what it means. */
export interface Match<V = string> {
  length: number;
  value: V;
}

/** One language's words for offices and countries. */
export interface LanguageTables {
  /** Role noun -> class of office. */
  roles: PhraseBook<string>;
  /** "russo" -> RU, "andaluz" -> ES. */
  demonyms: PhraseBook<string>;
  /** Those of regions, in lower case: "andaluz". */
  regional: ReadonlySet<string>;
  /** "Rússia", "Moscou", "Kremlin" -> RU. */
  territories: PhraseBook<string>;
  /** States, provinces, big cities and bodies -> country, INT or EU. */
  regions: PhraseBook<string>;
  /** "Relações Exteriores" -> foreign. */
  portfolios: PhraseBook<string>;
  /** The forms of words met so far, with the books that they begin a phrase of. */
  forms: WordForms;
}

function addLine(
  books: Record<string, PhraseBook<string>>,
  regional: Set<string>,
  line: string,
  plain: WordForms,
): void {
  const columns = line.split('\t');
  const book = books[columns[0]!];
  const phrases = columns[2]?.split('|') ?? [];
  for (let i = 0; i < phrases.length; i++) {
    if (!phrases[i]) continue;
    book?.add(phrases[i]!, columns[1]!, plain);
    if (columns[0] === 'e') regional.add(phrases[i]!.toLowerCase());
  }
}

/** Bits of `Word.begins`: in which book a phrase begins with the word. */
export const ROLES = 1;
export const DEMONYMS = 2;
export const TERRITORIES = 4;
export const REGIONS = 8;
const PORTFOLIOS = 16;
/** The word is one beside which a politician's name stands. */
export const BESIDE_NAMES = 32;

/** Reads `data/packed/tables-<language>.txt`. */
export function unpackTables(packed: string): LanguageTables {
  const firsts = new Map<string, number>();
  for (const word of POLITICIAN_WORDS) firsts.set(word, BESIDE_NAMES);
  const roles = new PhraseBook<string>(ROLES, firsts);
  const demonyms = new PhraseBook<string>(DEMONYMS, firsts);
  const territories = new PhraseBook<string>(TERRITORIES, firsts);
  const regions = new PhraseBook<string>(REGIONS, firsts);
  const portfolios = new PhraseBook<string>(PORTFOLIOS, firsts);
  const books: Record<string, PhraseBook<string>> = {
    r: roles,
    d: demonyms,
    e: demonyms,
    t: territories,
    g: regions,
    p: portfolios,
  };
  const plain = new WordForms();
  const regional = new Set<string>();
  for (const line of packed.split('\n')) addLine(books, regional, line, plain);
  return { roles, demonyms, regional, territories, regions, portfolios, forms: new WordForms(firsts) };
}
