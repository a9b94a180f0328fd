import type { Language } from '../../model/language.ts';
import { officeBehind } from './behind-name.ts';
import type { Cast, Person } from './cast.ts';
import { countriesNamed, mainCountry } from './country.ts';
import { holdOffices } from './hold-office.ts';
import { GOVERNMENTS, HONORIFICS, LANGUAGE_WORDS, type LanguageWords, RELATIONS } from './language-words.ts';
import type { LeaderIndex } from './leader-index.ts';
import { BODIES } from './offices.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { LanguageTables } from './tables.ts';
import { joined, type Word, wordsOf } from './words.ts';

/** A name in the text. */
export interface Named {
  person: Person;
  from: number;
  to: number;
  role?: RolePhrase;
}

/** So many words may stand between a name and the office behind it. */
const BEFORE_OFFICE = 12;

/** One text being read: its words, who was named so far, and what stands around a place. */
export class Reading {
  readonly words: Word[];
  /** Indexes of the words with a capital or in a table: names and phrases begin there. Most words are none of these. */
  readonly notable: number[] = [];
  /** 1 for each word that is part of a name. */
  readonly taken: Uint8Array;
  readonly named: Named[] = [];
  /** Phrases that a name has beside it: they mean nobody else. */
  readonly used = new Set<RolePhrase>();
  readonly own: LanguageWords;
  roles: RolePhrase[] = [];
  private readonly roleStart = new Map<number, RolePhrase>();
  private readonly roleEnd = new Map<number, RolePhrase>();
  private readonly inRole: Uint8Array;

  constructor(
    readonly text: string,
    readonly language: Language,
    readonly tables: LanguageTables,
    readonly index: LeaderIndex,
    readonly cast: Cast,
  ) {
    const words = wordsOf(text, tables.forms);
    this.words = words;
    for (let at = 0; at < words.length; at++) if (words[at]!.capital || words[at]!.begins !== 0) this.notable.push(at);
    this.taken = new Uint8Array(this.words.length + 1);
    this.inRole = new Uint8Array(this.words.length + 1);
    this.own = LANGUAGE_WORDS[language];
  }

  setRoles(roles: RolePhrase[]): void {
    this.roles = roles;
    for (const role of roles) {
      this.roleStart.set(role.from, role);
      this.roleEnd.set(role.to, role);
      this.inRole.fill(1, role.from, role.to);
    }
  }

  /** The folded name of the words `from` to `to`, or null where something parts them. */
  key(from: number, to: number): string | null {
    if (to > this.words.length) return null;
    let key = this.words[from]!.key;
    for (let at = from + 1; at < to; at++) {
      if (!joined(this.words[at])) return null;
      key += ` ${this.words[at]!.key}`;
    }
    return key;
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.words[from]!.start, this.words[to - 1]!.end);
  }

  /** Where a role phrase stands, UTF-16 units. */
  spanOfRole({ from, to, closes }: RolePhrase): { start: number; end: number } {
    return { start: this.words[from]!.start, end: this.words[to - 1]!.end + (closes ? 1 : 0) };
  }

  roleText(role: RolePhrase): string {
    const { start, end } = this.spanOfRole(role);
    return this.text.slice(start, end);
  }

  partOfRole(at: number): boolean {
    return this.inRole[at] === 1;
  }

  /** The word belongs to an office, other than the name in "o antecessor de Ruto". */
  heldByRole(at: number): boolean {
    if (this.inRole[at] !== 1) return false;
    const end = this.words[at + 1]?.capital && this.inRole[at + 1] === 1 ? at + 2 : at + 1;
    return this.roleEnd.get(end)?.class !== 'succession' && this.roleEnd.get(at + 1)?.class !== 'succession';
  }

  roleEndingAt(at: number): RolePhrase | undefined {
    return this.roleEnd.get(at);
  }

  take(person: Person, from: number, last: number): void {
    const to = this.regnal(last) ? last + 1 : last;
    const known = person.said ?? person.country;
    // Behind the comma the office of another country is the next clause: "Para Kuleba, o presidente russo não quer".
    const roles = this.rolesBeside(from, to).filter(
      (role) => role.to <= from || !known || !role.country || role.country === known || BODIES.has(role.country),
    );
    const length = (role: RolePhrase): number => this.words[role.to - 1]!.end - this.words[role.from]!.start;
    let role: RolePhrase | undefined;
    for (const one of roles) if (!role || length(one) > length(role)) role = one;
    const all = roles.flatMap((beside) => [beside, ...this.coordinated(beside)]);
    for (const one of all) this.used.add(one);
    holdOffices(this.words, person, all);
    this.named.push({ person, from, to, role });
    this.taken.fill(1, from, to);
  }

  /** "Charles III", "León XIV". */
  private regnal(at: number): boolean {
    const word = this.words[at];
    return word?.gap === 'space' && word.upper && /^[IVX]{2,}$/.test(word.text) && this.taken[at] === 0;
  }

  /** The role phrases that touch a name: before it, before that one, and after it behind a comma or in brackets. */
  rolesBeside(from: number, to: number): RolePhrase[] {
    const before = this.roleBefore(from, to);
    const chained = before && this.chainedBefore(before);
    const after = this.roleAfter(to);
    return [before, chained, after].filter((role) => role !== undefined);
  }

  /** The office right before a name; none where the name is of the office holder's brother or lawyer. */
  roleBefore(from: number, to = 0): RolePhrase | undefined {
    let at = from;
    while (at > 0 && HONORIFICS.has(this.words[at - 1]!.lower) && joined(this.words[at])) at--;
    const role = this.roleEnd.get(at);
    if (!role || role.class === 'relative' || role.incomplete) return undefined;
    const { gap } = this.words[at]!;
    // "ministros do governo Lula" are his.
    if (role.plural && role.class === 'minister' && gap === 'space' && GOVERNMENTS.has(this.words[at - 1]!.lower))
      return undefined;
    // Behind "(...)," the office in the bracket is the one before's.
    if (gap === 'comma') return this.ofSomebody(role) || this.opensClause(role, from, to) ? undefined : role;
    return gap === 'space' || gap === 'colon' || gap === 'quote' || gap === 'close' ? role : undefined;
  }

  /** "Segundo os juízes, Lula pediu": no comma closes behind the surname, so that it is not the office's. */
  private opensClause({ plural }: RolePhrase, from: number, to: number): boolean {
    return to === from + 1 && (plural || joined(this.words[to]));
  }

  /** The office is said of somebody beside whom its holder's name does not stand: a brother, or in a bracket. */
  ofSomebody(role: RolePhrase): boolean {
    return this.ofRelative(role) || this.inBracket(role);
  }

  private inBracket({ to, closes }: RolePhrase): boolean {
    return !closes && this.text.charAt(this.words[to - 1]!.end) === ')';
  }

  /** "governador do Acre e presidente do partido": two offices of one person, where no article parts them. */
  private coordinated(role: RolePhrase): RolePhrase[] {
    const and = (at: number): boolean => {
      const word = this.words[at];
      return word?.gap === 'space' && this.own.and.has(word.lower) && this.words[at + 1]?.gap === 'space';
    };
    const before = and(role.from - 1) ? this.roleEnd.get(role.from - 1) : undefined;
    const after = and(role.to) ? this.roleStart.get(role.to + 1) : undefined;
    return [before, after].filter(
      (one) => one !== undefined && !one.plural && one.class !== 'relative',
    ) as RolePhrase[];
  }

  /** "the Prime Minister's": what follows is hers. */
  private possesses({ to }: RolePhrase): boolean {
    return /^['’]s(?!\p{L})/u.test(this.text.slice(this.words[to - 1]!.end, this.words[to - 1]!.end + 3));
  }

  private ofRelative(role: RolePhrase): boolean {
    let at = role.from - 1;
    if (at >= 0 && (this.own.definite.has(this.words[at]!.lower) || this.own.links.has(this.words[at]!.lower))) at--;
    if (at >= 0 && this.own.links.has(this.words[at]!.lower)) at--;
    // French "son" is his or her.
    return at >= 0 && RELATIONS.has(this.words[at]!.lower) && !this.own.possessive.has(this.words[at]!.lower);
  }

  /** "secretário de Estado, o cardeal" + name. */
  private chainedBefore(role: RolePhrase): RolePhrase | undefined {
    let at = role.from;
    if (at > 0 && this.words[at]!.gap === 'space' && this.own.definite.has(this.words[at - 1]!.lower)) at--;
    return this.words[at]!.gap === 'comma' ? this.roleEnd.get(at) : undefined;
  }

  roleAfter(to: number): RolePhrase | undefined {
    const next = this.words[to];
    if (!next || (next.gap !== 'comma' && next.gap !== 'open' && next.gap !== 'dash')) return undefined;
    // An age, an article and adjectives may stand between; for the most part no office is near.
    const near = this.inRole.indexOf(1, to);
    if (near < 0 || near > to + BEFORE_OFFICE) return undefined;
    const { first, at } = officeBehind(this.words, this.own, this.language, to, (start) => this.roleStart.has(start));
    const role = this.roleStart.get(at);
    // "Ao jornalista Valdo Cruz, o ministro da Saúde, Ana Lima, disse": with the article, the office of the next name.
    if (role && at > first && this.fullNameAt(role.to)) return undefined;
    if (!role || role.class === 'relative' || role.incomplete || role.plural || this.possesses(role)) return undefined;
    const follows = this.words[role.to];
    const ofNext = follows && follows.gap === 'space' && (follows.capital || HONORIFICS.has(follows.lower));
    return ofNext ? undefined : role;
  }

  private fullNameAt(at: number): boolean {
    const [first, second] = [this.words[at], this.words[at + 1]];
    return first?.gap === 'comma' && first.capital && second?.capital === true && joined(second);
  }

  private counted: Map<string, number> | undefined;

  /** The countries that the text speaks of, counted when first asked for. */
  get countries(): ReadonlyMap<string, number> {
    this.counted ??= countriesNamed(this);
    return this.counted;
  }

  private main: string | undefined | null = null;

  /** The country that the text is mostly about, once all names are known. */
  get mainCountry(): string | undefined {
    if (this.main === null) this.main = mainCountry(this);
    return this.main;
  }

  /** The text speaks of this country or its leaders, or is in its language. */
  speaksOf(country: string): boolean {
    if (country === this.own.home || this.named.some(({ person }) => person.country === country)) return true;
    return this.countries.has(country);
  }

  /** False for countries, offices and portfolios. */
  personalWord(at: number): boolean {
    const { words, tables } = this;
    return !(
      tables.territories.match(words, at) ??
      tables.portfolios.match(words, at) ??
      tables.roles.match(words, at)
    );
  }
}
