import type { Person } from './cast.ts';
import { HEADS_OF_STATE, inCharge, mayHold, titled, unlike, VICE } from './may-hold.ts';
import { officeOf, similar } from './offices.ts';
import { holdsIn, ofPlace, placesOf } from './places.ts';
import type { Named, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isFemale, saidFemale } from './sex.ts';

/** The person of this office, and of this country where one is said, named nearest before; else nearest after. */
export function whoIsMeant(reading: Reading, named: Named[], persons: Person[], role: RolePhrase): Named | null {
  const places = placesOf(reading.words, role);
  const fit = persons.filter((person) => ofPlace(person, places) && mayHold(person, role, reading.language));
  if (fit.length === 0) return null;
  const possible = withoutOther(reading, role, fit);
  const found = fitting(reading, named, possible, role, places);
  const ofMain = found && ofMainCountry(reading, named, possible, role, found);
  return ofMain ?? found;
}

/** "Der Präsident hat mit dem amerikanischen Präsidenten gesprochen": he is not the American one. */
function withoutOther({ words, roles }: Reading, role: RolePhrase, persons: Person[]): Person[] {
  if (role.country || persons.length === 1 || !HEADS_OF_STATE.includes(role.class)) return persons;
  const at = roles.indexOf(role);
  const other = [roles[at - 1], roles[at + 1]].find(
    (one) => one?.class === role.class && one.country && !one.former && sameSentence(words, role, one),
  );
  const rest = other ? persons.filter(({ said, country }) => (said ?? country) !== other.country) : persons;
  return rest.length > 0 ? rest : persons;
}

function sameSentence(words: Reading['words'], one: RolePhrase, other: RolePhrase): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  if (to - from > 12) return false;
  for (let at = from; at <= to; at++) if (words[at]!.gap !== 'space') return false;
  return true;
}

/** The persons by how surely the phrase means them: one test after the other, among those named before the phrase first. */
function fitting(
  reading: Reading,
  named: Named[],
  possible: Person[],
  role: RolePhrase,
  places: string[],
): Named | null {
  const { head, body, portfolio } = role;
  const office = officeOf(role);
  // In Brazil a minister of the court is called so too.
  const calledSoHere = (person: Person): boolean =>
    holdsHere(person, office, role) || (office === 'minister' && !role.specific && person.stated.has('justice'));
  const tests: ((person: Person) => boolean)[] = [
    (person) => holdsIn(person, role, places),
    // In Britain the chancellor has the treasury.
    ({ offices }) => head === 'chancellor' && offices.some(({ jobTitle }) => jobTitle.startsWith('Chancellor of the')),
    ({ portfolios, stated }) => portfolio !== undefined && portfolios.has(portfolio) && stated.has(office),
    (person) => portfolio !== undefined && inCharge(person, portfolio) && person.stated.has(office),
    // The keeper of the seals is by the list the minister of justice.
    ({ offices }) => office === 'minister' && offices.some((held) => titled(held, portfolio)),
    (person) => calledSoHere(person) && [...person.heads].some((one) => sameNoun(one, role.noun)),
    (person) => calledSoHere(person) && person.heads.has(head),
    (person) =>
      (person.stated.has(office) && !ONE_OF_MANY.has(office)) ||
      (office === 'legislator' && person.stated.has('legislator-leader')) ||
      (holds(person, role) && (role.specific || !LOOSE.has(office))),
    // In Portugal the leader of the government is its head, in Brazil its leader in the house.
    ({ stated, listed }) => role.noun.endsWith('do governo') && (stated.has(PREMIER) || listed.has(PREMIER)),
  ];
  const alike = ({ stated, listed }: Person): boolean =>
    (!body && office !== 'governor' && (similar(office, stated) || similar(office, listed))) ||
    (OPPOSITION.test(role.noun) && listed.has('party-leader'));
  const best = likeliestOf(reading, named, role);
  // "el presidente" is whom the text called so before, of a region or a government, not another who is named at the end.
  const before = possible.filter((person) => named.some((one) => one.person === person && one.from < role.from));
  const calledSo = role.specific
    ? null
    : best(before, (person) => person.heads.has(role.noun) && PRESIDENTS.some((one) => holdsHere(person, one, role)));
  if (calledSo) return calledSo;
  const rounds = before.length === possible.length ? [possible] : [before, possible];
  for (const among of rounds)
    for (const test of tests) {
      const found = best(among, test);
      // Whom the text calls something else is not "der Kanzler" where it calls another so.
      if (found && !calledSoHere(found.person) && found.person.stated.size > 0)
        return (
          best(possible, ({ heads, stated }) => stated.has(office) && [...heads].some((one) => one.endsWith(head))) ??
          found
        );
      if (found) return found;
    }
  for (const among of rounds) {
    const found = best(among, alike);
    if (found) return found;
  }
  return null;
}

/** The text gives the person this office; for "the president", not for "the former president", now. */
const holdsHere = ({ stated, gone }: Person, office: string, { former }: RolePhrase): boolean =>
  stated.has(office) && (former || !gone.has(office));

/** Of those who pass a test: whom country, noun, article and time speak for, and of these the nearest. */
function likeliestOf(
  { language, words }: Reading,
  named: Named[],
  role: RolePhrase,
): (among: Person[], test: (person: Person) => boolean) => Named | null {
  const office = officeOf(role);
  const female = saidFemale(words, language, role);
  const rather: ((person: Person) => boolean)[] = [];
  if (role.country) rather.push(({ said, country }) => (said ?? country) === role.country);
  rather.push((person) => !unlike(person, role.head, language));
  if (female) rather.push((person) => isFemale(person) === true);
  rather.push((person) =>
    person.stated.has(office) ? holdsHere(person, office, role) : person.inOffice !== role.former,
  );
  if (office === 'party-leader' && role.body) rather.push(({ listed }) => !listed.has(PREMIER));
  if (VICE.test(role.noun)) rather.push(({ listed, stated }) => stated.has(office) || !listed.has(PREMIER));
  // The article agrees with who is meant, always.
  const agrees = (person: Person): boolean => female === undefined || (isFemale(person) ?? female) === female;
  return (among, test) => {
    let persons = among.filter((person) => test(person) && agrees(person));
    for (const better of rather) {
      const some = persons.filter(better);
      if (some.length > 0) persons = some;
    }
    return persons.length > 0 ? near(named, role, persons) : null;
  };
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

/** Who leads the opposition leads a party. */
const OPPOSITION = /op+osi[ctçz]/;

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
