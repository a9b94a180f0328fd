import type { Language } from '../../model/language.ts';
import { HONORIFICS } from './language-words.ts';
import type { LeaderIndex } from './leader-index.ts';
import { ofHouse, RoleComplements } from './role-complements.ts';
import { roleNounAt } from './role-noun.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { LanguageTables, Match } from './tables.ts';
import { joined, type Word } from './words.ts';

/** Nouns that tell an office only together with what it is of: "la titular de Defensa"; a team has a "titular" too. */
const INCOMPLETE = new Set(
  'titular titolare titulaire consejero consejera conseller consellera commissaire comisario comisaria commissario commissaria comissário comissária kommissar kommissarin'.split(
    ' ',
  ),
);
/** Nouns that "general" follows as an adjective. */
const BEFORE_ADJECTIVE =
  /(?:director|secretari|inspector|fiscal|gerent|administrador|coordinador|interventor|abogad)(?:[aeo]s?|es)?$/;
const BEFORE_TOWN = new Set('em de para por até'.split(' '));
const ITALIAN_PLURAL = /i$|(?:deputate|ministre|sindache|candidate|regine)$/;
const FORMER = /^(?:ex|former|antig|ancien|früher|ehemalig)/;
/** The Georgia that has these is the American one. */
const STATE_OFFICES = new Set(['governor', 'legislator']);
const GERMAN_MINISTER = /^(?:bundes|landes)?(.+)minister(?:in|s)?$/;
/** Offices whose nouns are surnames too. */
const SURNAMES = new Set(['monarch', 'pope', 'religious']);

/** "BNP acting chairman", "WTO chief": an acronym may open the sentence. */
const isAcronym = ({ upper, text }: Word): boolean => upper && text.length > 1 && text.length < 6;

/** All role phrases of a text, in order and apart; each office noun is one of the `notable` words. They never reach into words that are `taken` by a name. */
export function rolePhrases(
  words: Word[],
  notable: number[],
  taken: Uint8Array,
  tables: LanguageTables,
  language: Language,
  index: LeaderIndex,
): RolePhrase[] {
  const reader = new RoleReader(words, taken, tables, language, index);
  const phrases: RolePhrase[] = [];
  let last = 0;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    const noun = at < last || taken[at] ? null : roleNounAt(words, at, tables, language);
    const phrase = noun && reader.at(at, noun, last);
    if (!phrase) continue;
    phrases.push(phrase);
    last = phrase.to;
  }
  return phrases;
}

class RoleReader extends RoleComplements {
  at(at: number, noun: Match, least: number): RolePhrase | null {
    if (this.leadsOffice(at, noun.length) || this.startsPlace(at) || this.adjective(at)) return null;
    // "ex-ministro" is one noun in the tables.
    const ex = noun.length > 1 && this.words[at]!.lower === 'ex' ? 1 : 0;
    const said = this.words[this.headLast(at) ? at + noun.length - 1 : at + ex]!.lower;
    // "exministra" is the former of what a minister is.
    const head = this.language === 'es' ? said.replace(/^ex(?=\p{L}{5})/u, '') : said;
    const phrase: RolePhrase = {
      class: noun.value,
      from: at,
      to: at + noun.length,
      plural: this.plural(head, at),
      specific: noun.length > 1 || head.length > 12,
      former: FORMER.test(this.words[at]!.lower),
      past: false,
      closes: false,
      named: false,
      incomplete: false,
      regional: false,
      // Set later; named here so that all phrases have one shape.
      country: undefined,
      portfolio: undefined,
      body: undefined,
      head,
      noun: this.words
        .slice(at, at + noun.length)
        .map(({ lower }) => lower)
        .join(' '),
    };
    for (let by = 0; by < noun.length; by++)
      phrase.country ??= (
        this.place(at + by) ?? (by > 0 ? this.tables.demonyms.match(this.words, at + by) : null)
      )?.value;
    if (noun.value === 'minister') phrase.portfolio = this.portfolioIn(at, noun.length);
    while (this.before(phrase, least));
    while (this.after(phrase));
    phrase.incomplete = INCOMPLETE.has(head) && noun.length === 1 && !phrase.portfolio && !ofHouse(phrase.body);
    return this.misread(phrase, noun.length) ? null : phrase;
  }

  /** What the office noun itself says: "foreign minister", "chefe da diplomacia", "Wirtschaftsminister". */
  private portfolioIn(at: number, length: number): string | undefined {
    const { portfolios } = this.tables;
    for (let by = 0; by < length; by++) {
      const match = portfolios.match(this.words, at + by);
      if (match) return match.value;
    }
    if (this.language !== 'de') return undefined;
    const stem = GERMAN_MINISTER.exec(this.words[at]!.lower)?.[1];
    if (!stem) return undefined;
    return (portfolios.matchAs(this.words, at, stem) ?? portfolios.matchAs(this.words, at, stem.replace(/s$/, '')))
      ?.value;
  }

  /** English nouns and German compounds have their main word at the end: "prime minister", "EZB-Chefin". */
  private headLast(at: number): boolean {
    return this.language === 'en' || (this.language === 'de' && this.words[at + 1]?.gap === 'hyphen');
  }

  /** What looks like an office: "Bebe King", "deputy associate administrator", "10th Gen", "vice-diretor". */
  private misread({ from, to, class: office, head }: RolePhrase, length: number): boolean {
    const { words } = this;
    const [first, before, next] = [words[from]!, words[from - 1], words[to]];
    const bare = to - from === length && length === 1;
    if (!bare) return SURNAMES.has(office) && this.isSurname(to - length, from);
    if (SURNAMES.has(office) && first.capital && before?.capital && joined(first) && this.isSurname(from, from - 1))
      return true;
    if (head === 'gen' && first.end - first.start === 3) return true;
    if (head === 'vice' && next?.gap === 'hyphen') return true;
    return head === 'deputy' && joined(next) && !next!.capital && !this.own.links.has(next!.lower);
  }

  /** A capitalised office noun behind a first name: "Bebe King". */
  private isSurname(at: number, first: number): boolean {
    const [word, before] = [this.words[at]!, this.words[first]!];
    if (this.language === 'de' || !word.capital || at - first !== 1 || !before.capital || before.upper) return false;
    const { own } = this;
    const small = [
      own.prefix,
      own.definite,
      own.indefinite,
      own.between,
      own.possessive,
      own.links,
      HONORIFICS,
      own.openers,
    ];
    if (small.some((list) => list.has(before.lower))) return false;
    return !this.place(first) && !this.tables.demonyms.match(this.words, first) && !this.namesOffice(first);
  }

  /** "Deputy" before "Premier" is no office of its own. */
  private leadsOffice(at: number, length: number): boolean {
    const next = at + length;
    if (length > 1 || !this.own.prefix.has(this.words[at]!.lower) || !joined(this.words[next])) return false;
    return this.namesOffice(next);
  }

  private plural(head: string, at: number): boolean {
    if (this.language === 'it') return ITALIAN_PLURAL.test(head);
    // "attorneys general".
    if (this.language === 'en' && head === 'general' && /[^s]s$/.test(this.words[at]!.lower)) return true;
    if (this.language !== 'de') return /[^s]s$/.test(head);
    return this.words[at - 1]?.lower === 'die' && !/(?:in|e)$/.test(head);
  }

  /** "exdirectora general": no general, but what kind of director. */
  private adjective(at: number): boolean {
    const before = this.words[at - 1];
    return this.words[at]!.lower === 'general' && before !== undefined && BEFORE_ADJECTIVE.test(before.lower);
  }

  /** "Governador Valadares" is a town. */
  private startsPlace(at: number): boolean {
    return (this.place(at)?.length ?? 0) > 1 || this.townNamedAfter(at);
  }

  /** Brazil: "em Presidente Prudente", "de Governador Valadares": persons hold their office in lower case or behind an article. */
  private townNamedAfter(at: number): boolean {
    const [before, noun, name] = [this.words[at - 1], this.words[at]!, this.words[at + 1]];
    if (this.language !== 'pt' || !before || !noun.capital || noun.upper || !joined(noun)) return false;
    return BEFORE_TOWN.has(before.lower) && name?.capital === true && joined(name);
  }

  /** Takes in the word or place right before the phrase, where it is part of it. */
  private before(phrase: RolePhrase, least: number): boolean {
    const { words, own, tables } = this;
    const at = phrase.from - 1;
    if (at < least || this.taken[at] || !joined(words[phrase.from])) return false;
    const word = words[at]!;
    if (own.and.has(word.lower) && word.gap === 'suspended' && at > least) {
      phrase.from = at - 1;
      while (words[phrase.from]!.gap === 'suspended' && phrase.from > least) phrase.from--;
      phrase.specific = true;
      return true;
    }
    if (this.language === 'en' && word.lower === 'of' && this.bodyBefore(at - 1, least)) {
      phrase.specific = true;
      phrase.from = at - 1;
      return true;
    }
    if (own.prefix.has(word.lower)) {
      phrase.former ||= FORMER.test(word.lower);
      phrase.from = at;
      return true;
    }
    if (this.language === 'en' && /^(?:right|left|wing)$/.test(word.lower) && word.gap === 'hyphen' && at > least) {
      phrase.specific = true;
      phrase.from = words[at - 1]!.gap === 'hyphen' ? at - 2 : at - 1;
      return true;
    }
    for (let length = 3; length > 0; length--) {
      if (at - length + 1 < least) continue;
      const start = at - length + 1;
      const place = tables.demonyms.match(words, start) ?? this.place(start) ?? this.genitive(start);
      if (place?.length !== length) continue;
      if (this.language !== 'en' && this.language !== 'de' && !tables.demonyms.match(words, start)) continue;
      phrase.regional ||= this.ofRegion(start);
      phrase.country ??= STATE_OFFICES.has(phrase.class) && words[start]!.lower === 'georgia' ? 'US' : place.value;
      phrase.specific = true;
      phrase.from = start;
      return true;
    }
    if (this.language === 'en' && phrase.class === 'minister' && !phrase.portfolio && this.chargeBefore(phrase, least))
      return true;
    const hyphen = words[phrase.from]!.gap === 'hyphen';
    const acronym = hyphen && word.upper;
    if (
      acronym ||
      (this.language === 'en' &&
        word.capital &&
        (!word.opens || isAcronym(word)) &&
        !HONORIFICS.has(word.lower) &&
        !this.namesOffice(at))
    ) {
      phrase.specific = true;
      phrase.named ||= !acronym;
      phrase.from = at;
      return true;
    }
    // "Grünen-Vorsitzende": part of the word, though it may be anything.
    if (this.language === 'de' && hyphen && word.capital) {
      phrase.from = at;
      return true;
    }
    return false;
  }

  /** English: "Communications Minister", "farm minister", "Health and Human Services Secretary". */
  private chargeBefore(phrase: RolePhrase, least: number): boolean {
    const { words, tables, taken } = this;
    for (let start = Math.max(least, phrase.from - 5); start < phrase.from; start++) {
      const charge = !taken[start] ? tables.portfolios.match(words, start) : null;
      if (!charge || start + charge.length !== phrase.from) continue;
      phrase.portfolio = charge.value;
      phrase.specific = true;
      phrase.from = start;
      return true;
    }
    return false;
  }

  /** English: "Bank of" before "England governor". */
  private bodyBefore(at: number, least: number): boolean {
    const word = this.words[at];
    return (
      at >= least &&
      word?.capital === true &&
      (!word.opens || word.lower === 'bank') &&
      !this.taken[at] &&
      !this.namesOffice(at)
    );
  }
}
