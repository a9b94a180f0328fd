import type { Person } from './cast.ts';
import { HONORIFICS } from './language-words.ts';
import type { Listed } from './leader-index.ts';
import type { Candidate } from './listed-names.ts';
import { political } from './offices.ts';
import type { Reading } from './reading.ts';

/** A full name that may be a namesake's. */
export interface Unsure {
  candidate: Candidate;
  person: Person;
}

/** Settles who is meant by each full name, once the offices beside the names are known; gives back the names that the rest of the text must settle. */
export function settleListed(reading: Reading, candidates: Candidate[]): Unsure[] {
  const unsure: Unsure[] = [];
  for (const found of candidates) {
    const candidate = { ...found, to: found.to + secondSurname(reading, found.to) };
    const { from, to, key, listed } = candidate;
    const own = reading.cast.ownBy(key);
    const likely = own ? null : likeliest(reading, listed, from, to);
    const person = own ?? (likely && reading.cast.ofList(likely.leader, key));
    if (
      !person ||
      (!own &&
        (longerName(reading, from) ||
          goesOn(reading, to) ||
          (to > found.to && !cued(reading, candidate, person.country))))
    )
      reading.taken.fill(0, from, to);
    else if (own || likely!.rank >= KNOWN_WIDELY || officeBeside(reading, from, to)) reading.take(person, from, to);
    else unsure.push({ candidate, person });
  }
  return unsure;
}

/** Takes those of whose country the text speaks already; gives back the rest. */
export function settleNear(reading: Reading, unsure: Unsure[]): Unsure[] {
  return unsure.filter(({ candidate, person: { country } }, at) => {
    if (!country || !near(reading, country)) return true;
    reading.take(unsure[at]!.person, candidate.from, candidate.to);
    return false;
  });
}

/** A minister of long ago and far away has many namesakes: the text must speak of the country. True when somebody was named. */
export function settleUnsure(reading: Reading, unsure: Unsure[]): boolean {
  const meant = unsure.filter(({ person: { country } }) => !country || near(reading, country));
  for (const { candidate, person } of unsure)
    if (meant.some((one) => one.person === person)) reading.take(person, candidate.from, candidate.to);
    else reading.taken.fill(0, candidate.from, candidate.to);
  return meant.length > 0;
}

/** Spanish and Portuguese names go on: "Gustavo Petro Urrego", 1 where one more surname follows. */
function secondSurname(reading: Reading, at: number): number {
  const { language } = reading;
  return (language === 'es' || language === 'pt') && surnameAt(reading, at) ? 1 : 0;
}

/** French and Italian persons have one surname: "Mario Monti Ferri" is not the listed Mario Monti. */
function goesOn(reading: Reading, at: number): boolean {
  const { language } = reading;
  return (language === 'fr' || language === 'it') && surnameAt(reading, at);
}

function surnameAt(reading: Reading, at: number): boolean {
  const { words, taken, own } = reading;
  const word = words[at];
  if (word?.gap !== 'space' || !word.capital || word.upper || taken[at]) return false;
  return !(
    own.openers.has(word.lower) ||
    own.definite.has(word.lower) ||
    HONORIFICS.has(word.lower) ||
    reading.partOfRole(at) ||
    !reading.personalWord(at)
  );
}

/** An office stands beside the name; a coordinator or a chief may be anybody's. */
function officeBeside(reading: Reading, from: number, to: number): boolean {
  return reading.rolesBeside(from, to).some((role) => role.class !== 'official');
}

/** With one surname more it may be anybody, unless an office stands beside or the text is about the politics of that country. */
function cued(reading: Reading, { from, to }: Candidate, country: string | undefined): boolean {
  if (officeBeside(reading, from, to)) return true;
  return political(reading) && (country === undefined || reading.speaksOf(country));
}

const KNOWN_WIDELY = 6;

/** The text speaks of the country, or may be of its press and is about politics. */
function near(reading: Reading, country: string): boolean {
  return reading.speaksOf(country) || (reading.own.homes.has(country) && political(reading));
}

/** "Ricardo José Guimarães" is not the listed José Guimarães. */
function longerName(reading: Reading, from: number): boolean {
  const before = reading.words[from - 1];
  if (!before?.capital || before.upper || reading.words[from]!.gap !== 'space' || reading.taken[from - 1]) return false;
  if (before.opens && reading.own.openers.has(before.lower)) return false;
  return (
    reading.index.longestFrom(before.key) > 0 &&
    !HONORIFICS.has(before.lower) &&
    !reading.partOfRole(from - 1) &&
    reading.personalWord(from - 1)
  );
}

/** Of several persons of one name: whom the role beside it fits, else who ranks highest. */
export function likeliest(reading: Reading, listed: Listed[], from: number, to: number): Listed | null {
  if (listed.length === 0) return null;
  const roles = reading.rolesBeside(from, to);
  const score = ({ leader, rank }: Listed): number =>
    rank +
    (roles.some((role) => leader.offices.some((office) => office.class === role.class)) ? 5 : 0) +
    (roles.some((role) => role.country === leader.country) ? 5 : 0);
  return listed.reduce((a, b) => (score(b) > score(a) ? b : a));
}
