import type { Language } from '../../model/language.ts';
import type { Mention, Office, Reason } from '../../model/leader.ts';
import { foldName } from '../../text/fold-name.ts';
import type { LeaderIndex, Listed } from './leader-index.ts';
import { type RolePhrase, rolePhraseAt } from './roles.ts';
import type { LanguageTables } from './tables.ts';
import { joined, type Word, wordsOf } from './words.ts';

/** A person whom the reader added, renamed or silenced. */
export interface OwnPerson {
  id: string;
  name: string;
  aliases: string[];
  role?: string;
  country?: string;
  silenced?: boolean;
}

export interface LeaderOptions {
  language: Language;
  index: LeaderIndex;
  tables: LanguageTables;
  /** The article's date, ISO 8601: which office is known then. */
  date?: string;
  own?: OwnPerson[];
}

interface Person {
  id: string;
  name: string;
  country?: string;
  offices: Office[];
  classes: Set<string>;
  keys: string[];
  reason: Reason;
}
interface Named {
  person: Person;
  from: number;
  to: number;
  role?: RolePhrase;
}

const PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ben',
  'la',
  'le',
  'y',
  'e',
  'du',
  "d'",
  'abu',
  'ibn',
  'zu',
]);
/** Offices that make their holder a leader although no list knows the name. */
const WEAK_CLASSES = new Set(['military', 'official', 'religious', 'movement']);
const DEFINITE: Record<Language, RegExp> = {
  pt: /^(?:o|a|ao|à|do|da|no|na|pelo|pela|atual|então)$/,
  es: /^(?:el|la|al|del)$/,
  en: /^(?:the|then|'s)$/,
  fr: /^(?:le|la|l|du|au)$/,
  de: /^(?:der|die|den|dem|des)$/,
  it: /^(?:il|la|l|lo|del|della|dell|al|alla|all|dal|dalla)$/,
};
const MOST_NAME_WORDS = 5;

/** The leaders named in `text`, and the role phrases that mean one of them, in order. Spans are UTF-16 units of `text` and never overlap. */
export function findLeaders(text: string, options: LeaderOptions): Mention[] {
  return new Finder(text, options).run();
}

class Finder {
  private readonly words: Word[];
  private readonly lower: string[];
  private readonly persons = new Map<string, Person>();
  private readonly named: Named[] = [];
  private readonly taken: Uint8Array;
  private readonly roles: RolePhrase[] = [];
  private readonly roleStart = new Map<number, RolePhrase>();
  private readonly roleEnd = new Map<number, RolePhrase>();
  private readonly own: Map<string, OwnPerson>;

  constructor(
    private readonly text: string,
    private readonly options: LeaderOptions,
  ) {
    this.words = wordsOf(text);
    this.lower = this.words.map((word) => word.lower);
    this.taken = new Uint8Array(this.words.length + 1);
    this.own = new Map(
      (options.own ?? []).flatMap((person) =>
        [person.name, ...person.aliases].map((name) => [foldName(name), person] as const),
      ),
    );
  }

  run(): Mention[] {
    this.findRoles();
    this.findListed();
    this.findByRole();
    this.findShort();
    const mentions = this.named.map((one) => this.mentionOf(one));
    return [...mentions, ...this.roleMentions()].sort((a, b) => a.start - b.start);
  }

  private findRoles(): void {
    const { tables, language } = this.options;
    for (let at = 0; at < this.words.length; at++) {
      const phrase = rolePhraseAt(this.words, this.lower, at, tables, language);
      if (!phrase) continue;
      this.roles.push(phrase);
      this.roleStart.set(phrase.from, phrase);
      this.roleEnd.set(phrase.to, phrase);
      at = Math.max(at, phrase.to - 1);
    }
  }

  /** The key of words `from` to `to`, or null where something parts them. */
  private key(from: number, to: number): string | null {
    if (to > this.words.length) return null;
    for (let at = from + 1; at < to; at++) if (!joined(this.words[at]!)) return null;
    return this.words
      .slice(from, to)
      .map((word) => word.key)
      .join(' ');
  }

  private findListed(): void {
    const { index } = this.options;
    for (let at = 0; at < this.words.length; at++) {
      if (!this.words[at]!.capital) continue;
      for (let length = Math.min(index.longest, this.words.length - at); length >= 2; length--) {
        const key = this.key(at, at + length);
        const last = this.words[at + length - 1]!;
        if (key === null || !(last.capital || last.gap === '-')) continue;
        const person = this.ownPerson(key) ?? this.best(this.listedAs(key), at, at + length);
        if (!person) continue;
        this.take(person, at, at + length);
        at += length - 1;
        break;
      }
    }
  }

  /** A German genitive is part of the word: "Ibrahim Rugovas" is Ibrahim Rugova. */
  private listedAs(key: string): Listed[] {
    const { index, language } = this.options;
    const found = index.byFullName(key);
    return found.length === 0 && language === 'de' && key.endsWith('s') ? index.byFullName(key.slice(0, -1)) : found;
  }

  private ownPerson(key: string): Person | null {
    const own = this.own.get(key);
    if (!own || own.silenced) return null;
    return this.person({
      id: own.id,
      name: own.name,
      country: own.country,
      offices: [],
      classes: new Set(),
      keys: [own.name, ...own.aliases].map(foldName),
      reason: { key: 'ownList', value: own.role },
    });
  }

  private person(person: Person): Person {
    const known = this.persons.get(person.id) ?? person;
    this.persons.set(person.id, known);
    return known;
  }

  /** The likeliest of several persons of one name: whom the role beside it fits, else who ranks highest. */
  private best(candidates: Listed[], from: number, to: number): Person | null {
    if (candidates.length === 0) return null;
    const role = this.roleBeside(from, to);
    const score = ({ leader, rank }: Listed): number =>
      rank +
      (role && leader.offices.some((office) => office.class === role.class) ? 5 : 0) +
      (role?.country === leader.country ? 5 : 0);
    const { leader } = candidates.reduce((a, b) => (score(b) > score(a) ? b : a));
    if (this.own.get(foldName(leader.name))?.silenced) return null;
    return this.person({
      id: leader.id,
      name: leader.name,
      country: leader.country,
      offices: leader.offices,
      classes: new Set(leader.offices.map((office) => office.class)),
      keys: [foldName(leader.name)],
      reason: { key: 'listed', value: this.officeText(leader.offices) },
    });
  }

  private take(person: Person, from: number, to: number): void {
    const role = this.roleBeside(from, to);
    if (role) person.classes.add(role.class);
    if (role?.country && !person.country) person.country = role.country;
    this.named.push({ person, from, to, role });
    this.taken.fill(1, from, to);
  }

  /** The role phrase that touches a name: before it, or after it behind a comma or in brackets. */
  private roleBeside(from: number, to: number): RolePhrase | undefined {
    const before = this.roleEnd.get(from);
    if (before && /^(?:[ \u00a0]|, ?|: ?)$/.test(this.words[from]!.gap)) return before;
    const next = this.words[to];
    if (!next || !/^(?:, ?| ?\(| [–—-] )$/.test(next.gap)) return undefined;
    const skip = /^(?:o|a|os|as|the|el|la|le|il|der|die|actual|atual|então|then)$/.test(next.lower) ? 1 : 0;
    return this.roleStart.get(to + skip);
  }

  /** Names in no list: capitalised words right beside a role phrase. */
  private findByRole(): void {
    for (const role of this.roles) {
      if (WEAK_CLASSES.has(role.class)) continue;
      const next = this.words[role.to];
      if (next?.capital && /^(?:[ \u00a0]|, )$/.test(next.gap)) this.nameFrom(role.to, role);
      const first = this.words[role.from];
      if (first && /^(?:, ?| \()$/.test(first.gap)) this.nameBefore(role.from, role);
      const article = this.words[role.from - 1];
      if (article && /^(?:o|a|the|el|la|le|il|der|die)$/.test(article.lower) && /^, ?$/.test(article.gap))
        this.nameBefore(role.from - 1, role);
    }
  }

  private nameFrom(from: number, role: RolePhrase): void {
    let to = from;
    while (to < this.words.length && to - from < MOST_NAME_WORDS && !this.taken[to]) {
      const word = this.words[to]!;
      if (to > from && !joined(word)) break;
      const goesOn =
        PARTICLES.has(word.lower) && this.words[to + 1]?.capital && joined(this.words[to + 1]!) && to > from;
      if (!word.capital && !goesOn) break;
      to++;
    }
    this.takeByForm(from, to, role);
  }

  private nameBefore(to: number, role: RolePhrase): void {
    let from = to;
    while (from > 0 && to - from < MOST_NAME_WORDS && !this.taken[from - 1]) {
      const word = this.words[from - 1]!;
      if (from < to && !joined(this.words[from]!)) break;
      if (!word.capital && !(PARTICLES.has(word.lower) && from < to && this.words[from - 2]?.capital)) break;
      from--;
    }
    this.takeByForm(from, to, role);
  }

  private takeByForm(from: number, to: number, role: RolePhrase): void {
    const length = to - from;
    if (length < 2 || !this.personal(from, to)) return;
    const key = this.key(from, to);
    if (key === null) return;
    const name = this.text.slice(this.words[from]!.start, this.words[to - 1]!.end);
    const person = this.person({
      id: `text:${key}`,
      name,
      country: role.country,
      offices: [],
      classes: new Set([role.class]),
      keys: [key],
      reason: { key: 'roleBeside', value: this.roleText(role) },
    });
    this.take(person, from, to);
  }

  /** A name holds no country, office or portfolio, and no word in capitals alone. */
  private personal(from: number, to: number): boolean {
    const { tables } = this.options;
    for (let at = from; at < to; at++) {
      if (
        tables.territories.match(this.lower, at) ||
        tables.portfolios.match(this.lower, at) ||
        tables.roles.match(this.lower, at)
      )
        return false;
      if (this.words[at]!.text.length > 2 && this.words[at]!.text === this.words[at]!.text.toUpperCase()) return false;
      if (this.taken[at]) return false;
    }
    return true;
  }

  /** Surnames and other short forms: of persons named in full here, else of well-known ones. */
  private findShort(): void {
    const shorts = new Map<string, Person>();
    for (const { person, from, to } of this.named) {
      const parts = this.words.slice(from, to).map((word) => word.key);
      for (const size of [1, 2]) if (parts.length > size) shorts.set(parts.slice(-size).join(' '), person);
    }
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at]!;
      if (!word.capital || this.taken[at] || word.text.length < 2) continue;
      const two = this.key(at, at + 2);
      const pair = two && !this.taken[at + 1] ? shorts.get(two) : undefined;
      if (pair) {
        this.take(pair, at, at + 2);
        at++;
        continue;
      }
      if (this.insideName(at)) continue;
      const person = this.shortOf(word.key, shorts) ?? this.lone(word.key, at);
      if (person) this.take(person, at, at + 1);
    }
  }

  private shortOf(key: string, shorts: Map<string, Person>): Person | undefined {
    const genitive = this.options.language === 'de' && key.endsWith('s') ? shorts.get(key.slice(0, -1)) : undefined;
    return shorts.get(key) ?? genitive;
  }

  /** Next to another capitalised word it is part of somebody else's name. */
  private insideName(at: number): boolean {
    const before = this.words[at - 1];
    const after = this.words[at + 1];
    const ofRole = this.roleEnd.has(at);
    const lead = before?.capital && joined(this.words[at]!) && !ofRole && !this.taken[at - 1];
    const particle =
      before &&
      PARTICLES.has(before.lower) &&
      this.words[at - 2]?.capital &&
      joined(before) &&
      joined(this.words[at]!) &&
      !this.roleAround(at - 2);
    if (particle && !this.taken[at - 2]) return true;
    const tail = after?.capital && joined(after) && !this.taken[at + 1];
    return Boolean(lead || tail);
  }

  private roleAround(at: number): boolean {
    return this.roles.some((role) => role.from <= at && at < role.to);
  }

  private lone(key: string, at: number): Person | null {
    const own = this.ownPerson(key);
    if (own) return own;
    const { index } = this.options;
    const role = this.roleBeside(at, at + 1);
    const candidates = index
      .byLoneName(key)
      .filter(({ listed, sure }) => (role ? fits(listed, role) : sure && listed.rank >= 5));
    const sorted = candidates.map(({ listed }) => listed).sort((a, b) => b.rank - a.rank);
    if (sorted.length === 0) return null;
    if (!role && sorted[1] && sorted[1].rank === sorted[0]!.rank) return null;
    return this.best([sorted[0]!], at, at + 1);
  }

  private roleMentions(): Mention[] {
    const used = new Set(this.named.flatMap(({ role }) => (role ? [role] : [])));
    return this.roles.flatMap((role) => {
      if (used.has(role) || this.indefinite(role)) return [];
      for (let at = role.from; at < role.to; at++) if (this.taken[at]) return [];
      const person = this.meant(role);
      if (!person) return [];
      const [start, end] = [this.words[role.from]!.start, this.words[role.to - 1]!.end];
      return [
        {
          start,
          end,
          kind: 'role' as const,
          leaderId: person.id,
          name: person.name,
          roleText: this.text.slice(start, end),
          country: person.country,
          reasons: [{ key: 'roleOf', value: person.name }],
        },
      ];
    });
  }

  /** "um presidente", "presidentes": nobody in particular. */
  private indefinite(role: RolePhrase): boolean {
    const before = this.words[role.from - 1];
    if (!before || !/^[ \u00a0]$/.test(this.words[role.from]!.gap)) return !role.specific;
    return !DEFINITE[this.options.language].test(before.lower);
  }

  /** The person of this office, and of this country where one is said, named nearest before; else nearest after. */
  private meant(role: RolePhrase): Person | null {
    const fitting = ({ person }: Named): boolean =>
      (!role.country || person.country === role.country) &&
      (person.classes.has(role.class) || (role.country !== undefined && similar(role.class, person.classes)));
    const before = this.named.filter((one) => one.from < role.from && fitting(one)).sort((a, b) => b.from - a.from)[0];
    if (before) return before.person;
    const after = this.named.filter((one) => one.from > role.from && fitting(one)).sort((a, b) => a.from - b.from)[0];
    return after?.person ?? null;
  }

  private roleText(role: RolePhrase): string {
    return this.text.slice(this.words[role.from]!.start, this.words[role.to - 1]!.end);
  }

  private officeText(offices: Office[]): string {
    const year = Number(this.options.date?.slice(0, 4)) || undefined;
    const then = offices.filter(
      (office) => year === undefined || ((office.startYear ?? 0) <= year && year <= (office.endYear ?? 9999)),
    );
    const office = then.at(-1) ?? offices.at(-1);
    if (!office) return '';
    const years = office.startYear || office.endYear ? ` ${office.startYear ?? ''}–${office.endYear ?? ''}` : '';
    return `${office.jobTitle}${years}`;
  }

  private mentionOf({ person, from, to, role }: Named): Mention {
    const first = this.named.find((one) => one.person === person && one.role)?.role;
    const span = (phrase: RolePhrase) => ({
      start: this.words[phrase.from]!.start,
      end: this.words[phrase.to - 1]!.end,
    });
    const shown = role ?? first;
    return {
      start: this.words[from]!.start,
      end: this.words[to - 1]!.end,
      kind: 'name',
      leaderId: person.id,
      name: person.name,
      ...(role ? { role: span(role) } : {}),
      ...(shown ? { roleText: this.roleText(shown) } : {}),
      ...(person.offices.length > 0 ? { knownOffice: this.officeText(person.offices) } : {}),
      country: person.country ?? shown?.country,
      reasons: [
        person.reason,
        ...(role && person.reason.key !== 'roleBeside' ? [{ key: 'roleBeside', value: this.roleText(role) }] : []),
      ],
    };
  }
}

function fits({ leader }: Listed, role: RolePhrase): boolean {
  if (role.country && role.country !== leader.country) return false;
  return (
    leader.offices.some((office) => office.class === role.class) ||
    similar(role.class, new Set(leader.offices.map((office) => office.class)))
  );
}

const HEADS = ['president', 'head-of-government', 'monarch', 'party-leader'];
function similar(role: string, classes: Set<string>): boolean {
  return HEADS.includes(role) && HEADS.some((head) => classes.has(head));
}
