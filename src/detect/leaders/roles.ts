import type { Language } from '../../model/language.ts';
import { HONORIFICS, LANGUAGE_WORDS } from './language-words.ts';
import type { LanguageTables } from './tables.ts';
import { joined, type Word } from './words.ts';

/** A role phrase: "presidente russo", "ministro das Relações Exteriores da Ucrânia". */
export interface RolePhrase {
  class: string;
  /** Indexes of words, `to` exclusive. */
  from: number;
  to: number;
  country?: string;
  plural: boolean;
  /** More than the bare noun: enough to mean one person. */
  specific: boolean;
  /** The office noun's main word, in lower case: "senadora". */
  head: string;
  former: boolean;
  /** The bracket behind the last word belongs to it: "(STF)". */
  closes: boolean;
}

/** Ends of German compounds: "Integrationsministerin", "EZB-Präsidentin". */
const GERMAN_HEADS: [RegExp, string][] = [
  [/(?:minister|ministers|ministerin)$/, 'minister'],
  [/(?:kanzler|kanzlers|kanzlerin)$/, 'head-of-government'],
  [/präsident(?:in|en)?$/, 'president'],
  [/(?:parteichef|vorsitzender?n?|kandidat(?:in|en)?|parteichefin|politiker|politikerin)$/, 'party-leader'],
  [/(?:fraktionschef|fraktionschefin|fraktionsvize)$/, 'legislator-leader'],
  [/(?:abgeordneter?n?|senator|senatorin)$/, 'legislator'],
  [/(?:bürgermeister|bürgermeisterin)$/, 'mayor'],
  [/(?:kommissar|kommissarin|sekretär|sekretärin)$/, 'org-head'],
];
const FORMER = /^(?:ex|former|antig|ancien|früher|ehemalig)/;

/** All role phrases of a text, in order and apart. They never reach into words that are `taken` by a name. */
export function rolePhrases(
  words: Word[],
  taken: Uint8Array,
  tables: LanguageTables,
  language: Language,
): RolePhrase[] {
  const reader = new RoleReader(words, taken, tables, language);
  const phrases: RolePhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = reader.at(at, phrases.at(-1)?.to ?? 0);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.to - 1;
  }
  return phrases;
}

/** The office noun that begins at a word, with its class. */
export function roleNounAt(
  words: Word[],
  at: number,
  tables: LanguageTables,
  language: Language,
): { length: number; value: string } | null {
  const noun = tables.roles.match(words, at);
  if (noun || language !== 'de') return noun;
  const { lower, capital } = words[at]!;
  if (!capital || lower.length < 9) return null;
  const known = germanHeads.get(lower);
  const head = known === undefined ? (GERMAN_HEADS.find(([end]) => end.test(lower))?.[1] ?? '') : known;
  if (known === undefined && germanHeads.size < 20000) germanHeads.set(lower, head);
  return head ? { length: 1, value: head } : null;
}

/** Word -> class of office, '' for none. */
const germanHeads = new Map<string, string>();

class RoleReader {
  private readonly own;

  constructor(
    private readonly words: Word[],
    private readonly taken: Uint8Array,
    private readonly tables: LanguageTables,
    private readonly language: Language,
  ) {
    this.own = LANGUAGE_WORDS[language];
  }

  at(at: number, least: number): RolePhrase | null {
    const noun = this.taken[at] ? null : roleNounAt(this.words, at, this.tables, this.language);
    if (!noun || this.leadsOffice(at, noun.length)) return null;
    const head = this.words[this.language === 'en' ? at + noun.length - 1 : at]!.lower;
    const phrase: RolePhrase = {
      class: noun.value,
      from: at,
      to: at + noun.length,
      plural: /[^s]s$/.test(head) && this.language !== 'de' && !/^(?:boris)$/.test(head),
      specific: noun.length > 1 || head.length > 12,
      former: FORMER.test(head),
      closes: false,
      head,
    };
    for (let by = 0; by < noun.length; by++) phrase.country ??= this.place(at + by)?.value;
    while (this.before(phrase, least));
    while (this.after(phrase));
    return phrase;
  }

  /** "Deputy" before "Premier" is no office of its own. */
  private leadsOffice(at: number, length: number): boolean {
    const next = at + length;
    if (length > 1 || !this.own.prefix.has(this.words[at]!.lower) || !joined(this.words[next])) return false;
    return this.namesOffice(next);
  }

  private place(at: number): { length: number; value: string } | null {
    if (!this.words[at]?.capital) return null;
    return this.tables.territories.match(this.words, at) ?? this.tables.regions.match(this.words, at);
  }

  /** Takes in the word or place right before the phrase, where it is part of it. */
  private before(phrase: RolePhrase, least: number): boolean {
    const { words, own, tables } = this;
    const at = phrase.from - 1;
    if (at < least || this.taken[at] || !joined(words[phrase.from])) return false;
    const word = words[at]!;
    if (own.prefix.has(word.lower)) {
      phrase.former ||= FORMER.test(word.lower);
      phrase.from = at;
      return true;
    }
    for (let length = 1; length <= 3 && at - length + 1 >= least; length++) {
      const start = at - length + 1;
      const place = tables.demonyms.match(words, start) ?? this.place(start) ?? this.genitive(start);
      if (place?.length !== length) continue;
      if (this.language !== 'en' && this.language !== 'de' && !tables.demonyms.match(words, start)) continue;
      phrase.country ??= place.value;
      phrase.specific = true;
      phrase.from = start;
      return true;
    }
    const acronym = word.upper && words[phrase.from]!.gap === 'hyphen';
    if (
      acronym ||
      (this.language === 'en' && word.capital && !word.opens && !HONORIFICS.has(word.lower) && !this.namesOffice(at))
    ) {
      phrase.specific = true;
      phrase.from = at;
      return true;
    }
    return false;
  }

  /** German: "Kosovos Premierminister". */
  private genitive(at: number): { length: number; value: string } | null {
    const { lower } = this.words[at]!;
    if (this.language !== 'de' || !lower.endsWith('s')) return null;
    return this.tables.territories.match(this.words, at, lower.slice(0, -1));
  }

  private namesOffice(at: number): boolean {
    return this.tables.roles.match(this.words, at) !== null;
  }

  /** Takes in the adjective or the "of" complement right behind the phrase. */
  private after(phrase: RolePhrase): boolean {
    const { words, own, tables } = this;
    const at = phrase.to;
    const word = words[at];
    if (!word || this.taken[at]) return false;
    if (word.gap === 'open') return this.bracket(phrase);
    if (!joined(word)) return false;
    const demonym = tables.demonyms.match(words, at);
    const beside =
      demonym ?? (this.language === 'it' || this.language === 'de' ? (this.place(at) ?? this.genitive(at)) : null);
    if (beside && this.free(at, beside.length)) {
      phrase.country ??= beside.value;
      phrase.specific = true;
      phrase.to = at + beside.length;
      return true;
    }
    if (own.suffix.has(word.lower) && word.gap !== 'hyphen') {
      phrase.to = at + 1;
      phrase.specific = true;
      return true;
    }
    return this.complement(phrase);
  }

  private free(at: number, length: number): boolean {
    for (let by = 0; by < length; by++) if (this.taken[at + by]) return false;
    return true;
  }

  private complement(phrase: RolePhrase): boolean {
    const { words, own, tables } = this;
    let at = phrase.to;
    const coordinates = own.and.has(words[at]!.lower);
    if (coordinates) at++;
    while (joined(words[at]) && own.links.has(words[at]!.lower)) at++;
    if (at === phrase.to || !words[at] || !joined(words[at]) || this.taken[at]) return false;
    const nested = this.tables.roles.match(words, at);
    if (nested && !coordinates && (nested.value === 'relative' || phrase.class === 'party-leader')) {
      phrase.specific = true;
      phrase.to = at + nested.length;
      return true;
    }
    const portfolio = words[at]!.capital || this.language === 'en' ? tables.portfolios.match(words, at) : null;
    const place = this.place(at);
    const found = (place?.length ?? 0) >= (portfolio?.length ?? 0) ? place : portfolio;
    if (found && (!coordinates || found === portfolio)) {
      if (found === place) phrase.country ??= found.value;
      phrase.specific = true;
      phrase.to = at + found.length;
      return true;
    }
    if (coordinates) return false;
    if (own.bodies.has(words[at]!.lower)) {
      phrase.specific = true;
      phrase.to = at + 1;
      const party = words[at]!.lower.startsWith('part');
      while (
        joined(words[phrase.to]) &&
        (words[phrase.to]!.upper || (party && words[phrase.to]!.capital)) &&
        !this.taken[phrase.to]
      )
        phrase.to++;
      return true;
    }
    if (!words[at]!.capital || this.namesOffice(at) || words[at]!.lower.length < 2) return false;
    phrase.specific = true;
    phrase.to = at + 1;
    while (joined(words[phrase.to]) && words[phrase.to]!.capital && !this.taken[phrase.to] && phrase.to - at < 3)
      phrase.to++;
    return true;
  }

  /** "presidente do Supremo Tribunal Federal (STF)": the acronym belongs to the body. */
  private bracket(phrase: RolePhrase): boolean {
    const { words } = this;
    const at = phrase.to;
    const next = words[at + 1];
    if (
      !words[at]!.upper ||
      !phrase.specific ||
      !next ||
      (next.gap !== 'close' && next.gap !== 'comma' && next.gap !== 'stop')
    )
      return false;
    phrase.country ??= this.place(at)?.value;
    phrase.to = at + 1;
    phrase.closes = true;
    return next.gap === 'close';
  }
}
