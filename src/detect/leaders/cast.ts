import type { Leader, Office, Reason } from '../../model/leader.ts';
import { foldName } from '../../text/fold-name.ts';
import { officeHeldAt, officeText } from './office-at.ts';

/** A person whom the reader added, renamed or silenced. */
export interface OwnPerson {
  id: string;
  name: string;
  aliases: string[];
  role?: string;
  country?: string;
  silenced?: boolean;
}

/** A person of this text. */
export interface Person {
  id: string;
  name: string;
  /** The list's or own list's country. */
  country: string | undefined;
  /** The country of the office that the text gives. */
  said: string | undefined;
  offices: Office[];
  /** The office held at the article's date. */
  held: Office | undefined;
  /** True where that office is still held at the article's date, undefined where the date is not known. */
  inOffice: boolean | undefined;
  /** Classes of the offices in the list. */
  listed: Set<string>;
  /** Classes of the offices that stand beside the name in this text. */
  stated: Set<string>;
  /** Of these, the ones that the text says the person had before and has no longer. */
  gone: Set<string>;
  /** Of what town or state the text says so: "paris". */
  places: Set<string>;
  /** Main words of those offices: "senador". */
  heads: Set<string>;
  /** What those offices are of: "pt", "medef". */
  bodies: Set<string>;
  /** What those ministers are in charge of. */
  portfolios: Set<string>;
  reason: Reason;
}

const NO_CLASSES = new Set<string>();

/** One shape for persons of the list, of the reader's list and of none. */
function personOf(id: string, name: string, country: string | undefined, reason: Reason): Person {
  return {
    id,
    name,
    country,
    said: undefined,
    offices: [],
    held: undefined,
    inOffice: undefined,
    listed: NO_CLASSES,
    stated: new Set(),
    gone: new Set(),
    places: new Set(),
    heads: new Set(),
    bodies: new Set(),
    portfolios: new Set(),
    reason,
  };
}

function giveOffices(person: Person, offices: Office[], date: string | undefined): void {
  person.offices = offices;
  person.held = officeHeldAt(offices, date);
  if (date && person.held)
    person.inOffice = (person.held.endYear ?? Number.POSITIVE_INFINITY) >= Number(date.slice(0, 4));
  person.listed = new Set(offices.map((office) => office.class));
}

/** The persons of one text, each under one id, and the reader's own list, which overrules the list. */
export class Cast {
  private readonly persons = new Map<string, Person>();
  private readonly own = new Map<string, OwnPerson>();
  /** Words of the longest own name, 0 without own persons. */
  readonly longestOwn: number = 0;

  constructor(
    own: readonly OwnPerson[],
    private readonly date: string | undefined,
  ) {
    for (const person of own) for (const name of [person.name, ...person.aliases]) this.own.set(foldName(name), person);
    for (const key of this.own.keys()) this.longestOwn = Math.max(this.longestOwn, key.split(' ').length);
  }

  silenced(key: string): boolean {
    return this.own.get(key)?.silenced === true;
  }

  /** The person of the reader's own list who goes by this folded name, unless silenced. */
  ownBy(key: string): Person | null {
    const own = this.own.get(key);
    return own && !own.silenced ? this.ofOwn(own, undefined) : null;
  }

  /** A person of the list, as the reader's own list has them; null when silenced there. */
  ofList(leader: Leader, key: string): Person | null {
    const own = this.own.size > 0 ? (this.own.get(foldName(leader.name)) ?? this.own.get(key)) : undefined;
    if (own?.silenced) return null;
    if (own) return this.ofOwn(own, leader);
    const known = this.persons.get(leader.id);
    if (known) return known;
    const person = personOf(leader.id, leader.name, leader.country, { key: 'listed', value: '' });
    giveOffices(person, leader.offices, this.date);
    person.reason.value = officeText(person.held);
    return this.known(person);
  }

  /** A person in no list, by the name in the text; null when silenced. */
  ofText(key: string, name: string, reason: Reason): Person | null {
    if (this.silenced(key)) return null;
    return this.known(personOf(`text:${key}`, name, undefined, reason));
  }

  private ofOwn(own: OwnPerson, leader: Leader | undefined): Person {
    const person = this.known(personOf(own.id, own.name, own.country, { key: 'ownList', value: own.role }));
    if (!leader) return person;
    person.country ??= leader.country;
    if (person.offices.length === 0) giveOffices(person, leader.offices, this.date);
    return person;
  }

  private known(person: Person): Person {
    const known = this.persons.get(person.id) ?? person;
    this.persons.set(person.id, known);
    return known;
  }
}
