import type { Language } from '../../model/language.ts';
import { LANGUAGE_WORDS } from './language-words.ts';
import { type LeaderIndex, WELL_KNOWN } from './leader-index.ts';
import type { LanguageTables, Match } from './tables.ts';
import type { Word } from './words.ts';

/** The words of a text in which role phrases are read, and what the tables say of a place in them. */
export class RoleContext {
  protected readonly own;

  constructor(
    protected readonly words: Word[],
    protected readonly taken: Uint8Array,
    protected readonly tables: LanguageTables,
    protected readonly language: Language,
    protected readonly index: LeaderIndex,
  ) {
    this.own = LANGUAGE_WORDS[language];
  }

  protected place(at: number): Match | null {
    if (!this.words[at]?.capital) return null;
    return this.tables.territories.match(this.words, at) ?? this.tables.regions.match(this.words, at);
  }

  /** German: "Kosovos Premierminister", "Hamburgs Senatorin". */
  protected genitive(at: number): Match | null {
    const { lower } = this.words[at]!;
    if (this.language !== 'de' || !lower.endsWith('s')) return null;
    const place = lower.slice(0, -1);
    return this.tables.territories.matchAs(this.words, at, place) ?? this.tables.regions.matchAs(this.words, at, place);
  }

  /** "andaluz", "Andalucía": a part of a country. */
  protected ofRegion(at: number): boolean {
    const { words, tables } = this;
    if (tables.regional.has(words[at]!.lower)) return true;
    if (!words[at]!.capital || tables.territories.match(words, at)) return false;
    const region = tables.regions.match(words, at)?.value;
    return region !== undefined && region !== 'EU' && region !== 'INT';
  }

  protected namesOffice(at: number): boolean {
    return this.tables.roles.match(this.words, at) !== null;
  }

  /** Everybody knows who this is: "conseiller de Lula". */
  protected isLeader(key: string): boolean {
    return this.index.byLoneName(key).some(({ sure, listed }) => sure && listed.rank >= WELL_KNOWN);
  }

  protected free(at: number, length: number): boolean {
    for (let by = 0; by < length; by++) if (this.taken[at + by]) return false;
    return true;
  }
}
