import type { Language } from '../../model/language.ts';
import type { Person } from './cast.ts';
import { officeOf, similar } from './offices.ts';
import { holdsIn, ofPlace, placesOf } from './places.ts';
import type { Named, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isFemale, saidFemale } from './sex.ts';

/** The person of this office, and of this country where one is said, named nearest before; else nearest after. */
export function whoIsMeant(reading: Reading, named: Named[], persons: Person[], role: RolePhrase): Named | null {
  const places = placesOf(reading.words, role);
  const possible = persons.filter((person) => ofPlace(person, places) && mayHold(person, role, reading.language));
  if (possible.length === 0) return null;
  const found = fitting(reading, named, possible, role);
  const ofMain = found && ofMainCountry(reading, named, possible, role, found);
  return ofMain ?? found;
}

function fitting({ language, words }: Reading, named: Named[], possible: Person[], role: RolePhrase): Named | null {
  const { head, body, portfolio } = role;
  const office = officeOf(role);
  const places = placesOf(words, role);
  const female = saidFemale(words, language, role);
  const tests: ((person: Person) => boolean)[] = [
    (person) => holdsIn(person, role, places),
    ({ portfolios, stated }) => portfolio !== undefined && portfolios.has(portfolio) && stated.has(office),
    (person) => portfolio !== undefined && inCharge(person, portfolio) && person.stated.has(office),
    ({ heads, stated }) => stated.has(office) && [...heads].some((one) => sameNoun(one, role.noun)),
    ({ heads, stated }) => heads.has(head) && stated.has(office),
    (person) =>
      (person.stated.has(office) && !ONE_OF_MANY.has(office)) ||
      (office === 'legislator' && person.stated.has('legislator-leader')) ||
      (holds(person, role) && (role.specific || !LOOSE.has(office))),
    // In Portugal the leader of the government is its head, in Brazil its leader in the house.
    ({ stated, listed }) => role.noun.endsWith('do governo') && (stated.has(PREMIER) || listed.has(PREMIER)),
    ({ stated, listed }) => !body && office !== 'governor' && (similar(office, stated) || similar(office, listed)),
  ];
  const best = (among: Person[], test: (person: Person) => boolean): Named | null => {
    // The article agrees with who is meant, always.
    const all = among.filter(
      (person) => test(person) && (female === undefined || (isFemale(person) ?? female) === female),
    );
    if (all.length === 0) return null;
    const alike = all.filter((person) => !unlike(person, head, language));
    const rather = alike.length > 0 ? alike : all;
    const inTime = rather.filter(({ inOffice, stated, gone }) =>
      stated.has(office) ? role.former || !gone.has(office) : inOffice !== role.former,
    );
    const women = female ? rather.filter((person) => isFemale(person) === true) : [];
    return near(named, role, women.length > 0 ? women : inTime.length > 0 ? inTime : rather);
  };
  // "el presidente" is whom the text called so before, of a region or a government, not another who is named at the end.
  const before = possible.filter((person) => named.some((one) => one.person === person && one.from < role.from));
  const calledSo = role.specific
    ? null
    : best(before, ({ heads, stated }) => heads.has(role.noun) && PRESIDENTS.some((one) => stated.has(one)));
  if (calledSo) return calledSo;
  const rounds = before.length === possible.length ? [possible] : [before, possible];
  for (const among of rounds)
    for (const test of tests) {
      const found = best(among, test);
      if (found) return found;
    }
  return null;
}

/** Country, body, portfolio, time and gender of the phrase speak against no one of these. */
function mayHold(person: Person, role: RolePhrase, language: Language): boolean {
  const { country, portfolio, head } = role;
  return (
    (!country || (person.said ?? person.country ?? country) === country) &&
    ofBody(person, role) &&
    (!portfolio || person.portfolios.size === 0 || inCharge(person, portfolio)) &&
    !otherTime(person, role) &&
    (!PRINCE.test(head) || person.heads.has(head)) &&
    !otherGender(person, head, language)
  );
}

/** So many words from a foreign president's name "the president" is him, whatever country the text is about. */
const STILL = 40;

/** Without a country "the president" is rather the one of the country that the text is about, and is named most, than a guest named long before. */
function ofMainCountry(
  reading: Reading,
  named: Named[],
  persons: Person[],
  role: RolePhrase,
  found: Named,
): Named | null {
  const country = ({ said, country }: Person): string | undefined => said ?? country;
  const { mainCountry } = reading;
  if (role.specific || !HEADS_OF_STATE.includes(role.class) || country(found.person) === mainCountry) return null;
  if (found.from < role.from && role.from - found.from < STILL) return null;
  const times = (person: Person): number => named.filter((one) => one.person === person).length;
  const own = persons.filter(
    (person) => country(person) === mainCountry && (person.stated.has(role.class) || holds(person, role)),
  );
  const most = Math.max(...own.map(times));
  return own.length > 0
    ? near(
        named,
        role,
        own.filter((person) => times(person) === most),
      )
    : null;
}

/** "fiscal general" where the text said "fiscal general del Estado" before. */
const sameNoun = (said: string, noun: string): boolean =>
  noun.includes(' ') ? said === noun || said.startsWith(`${noun} `) : said === noun;

/** Of a court's princes each is called so before he is meant. */
const PRINCE = /^pr[ií]n/;

const HEADS_OF_STATE = ['president', 'head-of-government', 'monarch'];
const PREMIER = 'head-of-government';
/** What a president may be. */
const PRESIDENTS = ['president', 'head-of-government', 'governor'];

/** Offices so common that the bare noun tells nobody, unless the text gave it to a person. */
const LOOSE = new Set([
  'official',
  'military',
  'religious',
  'movement',
  'justice',
  'prosecutor',
  'legislator',
  'rapporteur',
  'org-head',
  'party-leader',
]);
/** Officials and officers have little in common: the noun itself must come back. */
const ONE_OF_MANY = new Set(['official', 'military', 'religious', 'movement']);
/** Offices that are one to a body: who leads one party does not lead the other. */
const ONE_TO_A_BODY = new Set([
  'president',
  'vice-president',
  'org-head',
  'party-leader',
  'legislator-leader',
  'justice',
  'central-bank',
]);
const THE_PARTY = /^(?:partido|sigla|legenda|parti|partito|partei|party)$/;

/** "o presidente do PT" is no leader of something else; "o presidente do partido" leads one. */
function ofBody({ bodies }: Person, { class: office, body, named }: RolePhrase): boolean {
  if (!body || !ONE_TO_A_BODY.has(office)) return true;
  if (bodies.size === 0) return !named && !THE_PARTY.test(body);
  if (THE_PARTY.test(body)) return true;
  const said = body.split(' ');
  return [...bodies].some((one) => one.split(' ').some((word) => said.includes(word)));
}

/** Many a minister of the economy has the treasury too. */
const TREASURY = ['economy', 'finance'];

function inCharge({ portfolios }: Person, of: string): boolean {
  return portfolios.has(of) || (TREASURY.includes(of) && TREASURY.some((one) => portfolios.has(one)));
}

/** A president whom the text calls so was the prime minister at another time. */
function otherTime({ stated, listed, held }: Person, { class: office, former }: RolePhrase): boolean {
  if (office !== 'head-of-government' || former || !stated.has('president')) return false;
  return listed.size === 0 || held?.class === 'president';
}

const GERMAN_MAN = /(?:er|ers|or|är|ent|enten)$/;
const stem = (head: string): string =>
  head
    .replace(/(?:trice|teur)$/, 't')
    .replace(/ère$/, 'er')
    .replace(/(?:in|a|o|e)$/, '');

/** "die Ministerin" is not whom the text calls "Minister". */
function otherGender({ heads }: Person, head: string, language: Language): boolean {
  if (heads.has(head)) return false;
  if (language === 'de' && heads.size > 0) {
    const others = head.endsWith('in') ? GERMAN_MAN : GERMAN_MAN.test(head) ? /in$/ : null;
    return others !== null && [...heads].every((one) => others.test(one));
  }
  for (const one of heads) if (one !== head && stem(one) === stem(head)) return true;
  return false;
}

const MAN = /o$|tore$|dor$/;
const WOMAN = /(?<!ist|arc|pap|iarc)a$|trice$/;

/** "il sovrano" is rather the king than the queen. Not for sure: women are called by the form for men, too. */
function unlike({ heads }: Person, head: string, language: Language): boolean {
  if (language === 'de' || language === 'en') return false;
  const other = MAN.test(head) ? WOMAN : WOMAN.test(head) ? MAN : null;
  const nouns = [...heads].filter((one) => !one.includes(' '));
  return other !== null && nouns.length > 0 && nouns.every((one) => other.test(one));
}

function holds({ listed, country }: Person, role: RolePhrase): boolean {
  if (country === 'VA') return role.class === 'pope' && listed.has('religious');
  return listed.has(officeOf(role));
}

function near(named: Named[], role: RolePhrase, fitting: Person[]): Named | null {
  let before: Named | null = null;
  for (const one of named) {
    if (one.from >= role.from) {
      if (before) break;
      if (fitting.includes(one.person)) return one;
    } else if (fitting.includes(one.person)) before = one;
  }
  return before;
}
