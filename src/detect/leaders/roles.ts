import type { Language } from '../../model/language.ts';
import { HONORIFICS, LANGUAGE_WORDS, OPENERS } from './language-words.ts';
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
  /** The whole office noun, in lower case: "fiscal general". */
  noun: string;
  former: boolean;
  /** The bracket behind the last word belongs to it: "(STF)". */
  closes: boolean;
  /** What a minister is in charge of. */
  portfolio?: string;
  /** The body, party or company that it is an office of, in lower case; none for a country or its government. */
  body?: string;
  /** It takes in capitalised words that are no known place, body or portfolio: "president of Dana Motors". */
  named: boolean;
  /** The noun alone, where it tells an office only with what it is of. */
  incomplete: boolean;
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
/** Nouns that tell an office only together with what it is of: "la titular de Defensa"; a team has a "titular" too. */
const INCOMPLETE = new Set(['titular', 'titolare', 'titulaire']);
const ITALIAN_PLURAL = /i$|(?:deputate|ministre|sindache|candidate|regine)$/;
const FORMER = /^(?:ex|former|antig|ancien|früher|ehemalig)/;

/** The Georgia that has these is the American one. */
const STATE_OFFICES = new Set(['governor', 'legislator']);
/** Offices that a party adds itself to. */
const ELECTED = new Set(['legislator', 'legislator-leader', 'party-leader', 'mayor', 'governor', 'minister']);
/** Bodies that mean the country itself. */
const STATE = new Set(
  'república republic république repubblica republik estado état stato governo gobierno gouvernement regierung executivo ejecutivo exécutif país country nação nación nation'.split(
    ' ',
  ),
);
/** Offices whose nouns are surnames too. */
const SURNAMES = new Set(['monarch', 'pope', 'religious']);
/** Offices within a party or a house. */
const HOUSE_CLASSES = new Set(['party-leader', 'legislator-leader', 'rapporteur', 'official', 'president']);
const HOUSES = new Set(
  'senado câmara congresso congreso parlamento assembleia asamblea cámara sénat assemblée parlement bundestag landtag bundesrat senat parlament senate house congress parliament camera senato'.split(
    ' ',
  ),
);
const PARTY = new Set('partido sigla legenda bancada governo parti partito partei'.split(' '));

/** All role phrases of a text, in order and apart. They never reach into words that are `taken` by a name. */
export function rolePhrases(
  words: Word[],
  taken: Uint8Array,
  tables: LanguageTables,
  language: Language,
  isFirstName: (key: string) => boolean,
): RolePhrase[] {
  const reader = new RoleReader(words, taken, tables, language, isFirstName);
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
    private readonly isFirstName: (key: string) => boolean,
  ) {
    this.own = LANGUAGE_WORDS[language];
  }

  at(at: number, least: number): RolePhrase | null {
    const noun = this.taken[at] ? null : roleNounAt(this.words, at, this.tables, this.language);
    if (!noun || this.leadsOffice(at, noun.length) || this.startsPlace(at)) return null;
    const head = this.words[this.language === 'en' ? at + noun.length - 1 : at]!.lower;
    const phrase: RolePhrase = {
      class: noun.value,
      from: at,
      to: at + noun.length,
      plural: this.plural(head, at),
      specific: noun.length > 1 || head.length > 12,
      former: FORMER.test(head),
      closes: false,
      named: false,
      incomplete: false,
      head,
      noun: this.words
        .slice(at, at + noun.length)
        .map(({ lower }) => lower)
        .join(' '),
    };
    for (let by = 0; by < noun.length; by++) phrase.country ??= this.place(at + by)?.value;
    while (this.before(phrase, least));
    while (this.after(phrase));
    phrase.incomplete = INCOMPLETE.has(head) && phrase.to === at + noun.length;
    return this.misread(phrase, noun.length) ? null : phrase;
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
      OPENERS,
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
    if (this.language !== 'de') return /[^s]s$/.test(head);
    return this.words[at - 1]?.lower === 'die' && !/(?:in|e)$/.test(head);
  }

  /** "Governador Valadares" is a town. */
  private startsPlace(at: number): boolean {
    return (this.place(at)?.length ?? 0) > 1;
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
      phrase.country ??= STATE_OFFICES.has(phrase.class) && words[start]!.lower === 'georgia' ? 'US' : place.value;
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
      phrase.named ||= !acronym;
      phrase.from = at;
      return true;
    }
    return false;
  }

  /** English: "Bank of" before "England governor". */
  private bodyBefore(at: number, least: number): boolean {
    const word = this.words[at];
    return at >= least && word?.capital === true && !word.opens && !this.taken[at] && !this.namesOffice(at);
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
    if (word.gap === 'comma') return this.listed(phrase);
    const behindBracket = phrase.closes && word.gap === 'close' && own.purpose.has(word.lower);
    if (!joined(word) && !behindBracket) return false;
    const demonym = tables.demonyms.match(words, at);
    const beside =
      demonym ?? (this.language === 'it' || this.language === 'de' ? (this.place(at) ?? this.genitive(at)) : null);
    if (beside && this.free(at, beside.length)) {
      phrase.country ??= beside.value;
      phrase.specific = true;
      phrase.to = at + beside.length;
      return true;
    }
    if (own.suffix.has(word.lower)) {
      phrase.to = at + 1;
      phrase.specific = true;
      return true;
    }
    return this.partyAfter(phrase) || this.complement(phrase) || this.within(phrase);
  }

  /** French and Italian: "député LR", "chef de file des députés Les Républicains", "senatore Pd". */
  private partyAfter(phrase: RolePhrase): boolean {
    const { words, own } = this;
    if ((this.language !== 'fr' && this.language !== 'it') || !ELECTED.has(phrase.class)) return false;
    const [first, second] = [words[phrase.to]!, words[phrase.to + 1]];
    const both = second && joined(second) ? `${first.text} ${second.text}` : '';
    const length = own.party.test(both) ? 2 : own.party.test(first.text) ? 1 : 0;
    phrase.to += length;
    return length > 0;
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
    while ((joined(words[at]) || (at === phrase.to && phrase.closes)) && this.links(phrase, words[at]!.lower)) at++;
    if (at === phrase.to || !words[at] || !joined(words[at]) || this.taken[at]) return false;
    const nested = this.tables.roles.match(words, at);
    const takesIn =
      nested &&
      (nested.value === 'relative' ||
        phrase.class === 'party-leader' ||
        phrase.class === 'legislator-leader' ||
        (phrase.class === 'official' && this.holder(at + nested.length)));
    if (nested && !coordinates && takesIn) {
      phrase.specific = true;
      this.reach(phrase, at + nested.length);
      return true;
    }
    const ministry = phrase.class === 'minister' || phrase.class === 'org-head' || this.language === 'en';
    const portfolio = words[at]!.capital || ministry ? tables.portfolios.match(words, at) : null;
    const place = this.place(at);
    const found = (place?.length ?? 0) >= (portfolio?.length ?? 0) ? place : portfolio;
    const spelled = coordinates ? 0 : this.spelledOut(at);
    if (spelled > at + (found?.length ?? 0)) {
      phrase.specific = true;
      this.reach(phrase, spelled);
      this.ofBody(phrase, at);
      return true;
    }
    if (found && (!coordinates || found === portfolio)) {
      if (found === place) phrase.country ??= found.value;
      phrase.specific = true;
      this.reach(phrase, at + found.length);
      if (found === portfolio) phrase.portfolio ??= found.value;
      phrase.named ||= found === portfolio && phrase.class.endsWith('president');
      return true;
    }
    if (coordinates) return false;
    if (own.bodies.has(words[at]!.lower)) {
      phrase.specific = true;
      this.reach(phrase, this.bodyEnd(at));
      this.ofBody(phrase, at);
      return true;
    }
    if (!words[at]!.capital || this.namesOffice(at) || words[at]!.lower.length < 2) return false;
    phrase.specific = true;
    phrase.named = true;
    this.reach(phrase, at + 1);
    while (joined(words[phrase.to]) && words[phrase.to]!.capital && !this.taken[phrase.to] && phrase.to - at < 6) {
      if (this.firstName(phrase.to)) break;
      phrase.to++;
    }
    this.ofBody(phrase, at);
    return true;
  }

  private ofBody(phrase: RolePhrase, at: number): void {
    if (phrase.class === 'official' && this.own.party.test(this.words[at]!.text)) phrase.class = 'party-leader';
    const body = this.words.slice(at, phrase.to).map(({ lower }) => lower);
    if (!STATE.has(body[0]!)) phrase.body ??= body.join(' ');
  }

  /** "porta-voz do presidente": whose spokesman, unless the president's name follows. */
  private holder(at: number): boolean {
    const { words, tables, own } = this;
    let next = at;
    for (let by = 0; by < 4 && joined(words[next]); by++) {
      const place = tables.demonyms.match(words, next) ?? this.place(next);
      if (place) next += place.length;
      else if (own.links.has(words[next]!.lower)) next++;
      else return !words[next]!.capital && !HONORIFICS.has(words[next]!.lower);
    }
    return true;
  }

  /** "candidato a la alcaldía": candidates stand for something. */
  private links(phrase: RolePhrase, word: string): boolean {
    return this.own.links.has(word) || (phrase.class === 'party-leader' && this.own.aim.has(word));
  }

  private reach(phrase: RolePhrase, to: number): void {
    phrase.to = to;
    phrase.closes = false;
  }

  /** The capitalised word begins a person's name, to tell "alcaldesa de Getafe" from the name behind it. */
  private firstName(at: number): boolean {
    const [word, next] = [this.words[at]!, this.words[at + 1]];
    return next?.capital === true && joined(next) && !next.upper && this.isFirstName(word.key);
  }

  /** The end of the body that begins at a word: adjectives, acronyms and, of a party, capitals belong to it. */
  private bodyEnd(at: number): number {
    const { words, own, tables } = this;
    // "Grupo Globo", "Assembleia Legislativa": of a body in capitals more capitals are its name.
    const party = words[at]!.lower.startsWith('part') || (words[at]!.capital && this.language !== 'de');
    let to = at + 1;
    for (;;) {
      const word = words[to];
      if (!word || !joined(word) || this.taken[to]) return to;
      const demonym = tables.demonyms.match(words, to);
      if (demonym) to += demonym.length;
      else if (own.tail.has(word.lower) || word.upper || (party && word.capital && !this.firstName(to))) to++;
      else return to;
    }
  }

  /** "Organização para Cooperação e Desenvolvimento Econômico (OCDE)": up to the bracket, where the acronym spells the words; else 0. */
  private spelledOut(at: number): number {
    const { words, own } = this;
    let initials = '';
    for (let to = at; to < at + 12 && words[to]; to++) {
      const word = words[to]!;
      if (word.gap === 'open' && to > at + 1) {
        const acronym = word.upper && word.text.length > 2 ? word.lower : '';
        return acronym !== '' && acronym[0] === initials[0] && initials.length >= acronym.length - 1 ? to : 0;
      }
      if (!joined(word) || this.taken[to]) return 0;
      if (word.capital) initials += word.lower[0];
      else if (to === at || !(own.links.has(word.lower) || own.and.has(word.lower))) return 0;
    }
    return 0;
  }

  /** "ministra de Ciencia, Innovación": one more portfolio. */
  private listed(phrase: RolePhrase): boolean {
    const { words, tables } = this;
    const at = phrase.to;
    const next = phrase.portfolio && words[at]!.capital ? tables.portfolios.match(words, at) : null;
    if (!next || this.taken[at]) return false;
    const follows = words[at + next.length];
    if (!follows || (follows.capital && joined(follows))) return false;
    phrase.to = at + next.length;
    return true;
  }

  /** "líder do PT" goes on "no Senado", "portavoz del PSOE" "en el Congreso", "presidente do PT" "em São Paulo". */
  private within(phrase: RolePhrase): boolean {
    const { words, own } = this;
    if (!phrase.specific || !HOUSE_CLASSES.has(phrase.class)) return false;
    let at = phrase.to;
    if (!own.within.has(words[at]!.lower)) return false;
    at++;
    if (joined(words[at]) && own.definite.has(words[at]!.lower)) at++;
    const word = words[at];
    if (!word || !joined(word) || this.taken[at]) return false;
    const party = words[phrase.to - 1]!.upper || PARTY.has(words[phrase.to - 1]!.lower);
    const place = party ? this.place(at) : null;
    if (place && !HOUSES.has(word.lower)) phrase.to = at + place.length;
    else if (HOUSES.has(word.lower)) {
      phrase.to = this.bodyEnd(at);
      // A party's spokesman in a house leads its group.
      if (phrase.class === 'official') phrase.class = 'legislator-leader';
    } else if (word.upper && word.text.length < 5 && phrase.class === 'rapporteur') phrase.to = at + 1;
    else return false;
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
