import type { Language } from '../../model/language.ts';
import type { Office } from '../../model/leader.ts';
import type { Person } from './cast.ts';
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
  const found = fitting(reading, named, possible, role);
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

function fitting({ language, words }: Reading, named: Named[], possible: Person[], role: RolePhrase): Named | null {
  const { head, body, portfolio } = role;
  const office = officeOf(role);
  const places = placesOf(words, role);
  const female = saidFemale(words, language, role);
  // In Brazil a minister of the court is called so too.
  const calledSoHere = ({ stated, gone }: Person): boolean =>
    (stated.has(office) && (role.former || !gone.has(office))) ||
    (office === 'minister' && !role.specific && stated.has('justice'));
  const tests: ((person: Person) => boolean)[] = [
    (person) => holdsIn(person, role, places),
    // In Britain the chancellor has the treasury.
    ({ offices }) => head === 'chancellor' && offices.some(({ jobTitle }) => jobTitle.startsWith('Chancellor of the')),
    ({ portfolios, stated }) => portfolio !== undefined && portfolios.has(portfolio) && stated.has(office),
    (person) => portfolio !== undefined && inCharge(person, portfolio) && person.stated.has(office),
    // The keeper of the seals is by the list the minister of justice.
    ({ offices }) => office === 'minister' && offices.some((held) => inChargeOf(held, portfolio)),
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
  const best = (among: Person[], test: (person: Person) => boolean): Named | null => {
    // The article agrees with who is meant, always.
    const all = among.filter(
      (person) => test(person) && (female === undefined || (isFemale(person) ?? female) === female),
    );
    if (all.length === 0) return null;
    const ofCountry = role.country ? all.filter(({ said, country }) => (said ?? country) === role.country) : [];
    const agreeing = (ofCountry.length > 0 ? ofCountry : all).filter((person) => !unlike(person, head, language));
    const rather = agreeing.length > 0 ? agreeing : all;
    const inTime = rather.filter(({ inOffice, stated, gone }) =>
      stated.has(office) ? role.former || !gone.has(office) : inOffice !== role.former,
    );
    const free = office === 'party-leader' && role.body ? inTime.filter(({ listed }) => !listed.has(PREMIER)) : [];
    if (free.length > 0) return near(named, role, free);
    const vice = VICE.test(role.noun)
      ? inTime.filter(({ listed, stated }) => stated.has(office) || !listed.has(PREMIER))
      : [];
    if (vice.length > 0) return near(named, role, vice);
    const women = female ? rather.filter((person) => isFemale(person) === true) : [];
    return near(named, role, women.length > 0 ? women : inTime.length > 0 ? inTime : rather);
  };
  // "el presidente" is whom the text called so before, of a region or a government, not another who is named at the end.
  const before = possible.filter((person) => named.some((one) => one.person === person && one.from < role.from));
  const calledSo = role.specific
    ? null
    : best(
        before,
        ({ heads, stated, gone }) =>
          heads.has(role.noun) && PRESIDENTS.some((one) => stated.has(one) && (role.former || !gone.has(one))),
      );
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

/** Country, body, portfolio, time and gender of the phrase speak against no one of these. */
function mayHold(person: Person, role: RolePhrase, language: Language): boolean {
  const { country, portfolio, head } = role;
  return (
    (!country || (person.said ?? person.country ?? country) === country) &&
    ofBody(person, role) &&
    (!portfolio || person.portfolios.size === 0 || inCharge(person, portfolio)) &&
    !otherTime(person, role) &&
    (!CHANCELLOR.test(head) || CHANCELLORS.has(person.said ?? person.country ?? 'DE')) &&
    !(VICE.test(role.noun) && HEADS_OF_STATE.some((one) => person.stated.has(one) && !person.gone.has(one))) &&
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

/** Who leads the opposition leads a party. */
const OPPOSITION = /op+osi[ctçz]/;

/** Italian and French for the head of government of two countries only. */
const CHANCELLOR = /^(?:ex)?(?:cancellier|chanceli)/;
const CHANCELLORS = new Set(['DE', 'AT']);

/** The vice-president is not whom the text calls the president. */
const VICE = /^vi[cz]e/;

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

/** What the list's English titles call these. */
const TITLES = new Map([
  ['justice', /justice/i],
  ['defence', /defen[cs]e/i],
  ['interior', /interior|home affairs|home secretary/i],
  ['finance', /financ|treasury|exchequer/i],
  ['economy', /econom/i],
  ['foreign-affairs', /foreign|external relations/i],
  ['health', /health/i],
  ['education', /education/i],
  ['labour', /labou?r/i],
  ['agriculture', /agricultur/i],
  ['environment', /environment/i],
  ['culture', /culture/i],
  ['transport', /transport/i],
]);

function inChargeOf({ class: office, jobTitle }: Office, portfolio: string | undefined): boolean {
  return office === 'minister' && (TITLES.get(portfolio ?? '')?.test(jobTitle) ?? false);
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
