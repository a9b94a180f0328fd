import type { Leader } from '../../model/leader.ts';
import type { Person } from './cast.ts';
import { GOVERNMENTS, HONORIFICS, THINGS_BEFORE } from './language-words.ts';
import { type Listed, WELL_KNOWN } from './leader-index.ts';
import { fromGerman } from './listed-names.ts';
import { fits, political } from './offices.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { joined } from './words.ts';

/** The rank from which a surname alone tells a person who is not named in full, where the text speaks of the country; at home somewhat less is enough. */
const KNOWN = 4;

/** Somebody goes by this folded name alone, in the reader's list or in the list. */
export function mayBeLone(reading: Reading, key: string): boolean {
  return reading.cast.ownBy(key) !== null || candidatesOf(reading, key).length > 0;
}

/** The listed person whom a surname means in a text that does not name them in full; null where the text leaves doubt. */
export function lone(reading: Reading, key: string, at: number): Person | null {
  const own = reading.cast.ownBy(key);
  if (own) return own;
  const candidates = candidatesOf(reading, key);
  if (candidates.length === 0 || noPerson(reading, at)) return null;
  const before = reading.roleBefore(at, at + key.split(' ').length);
  const role = before ?? behind(reading, key, at, candidates);
  const fitting = role ? candidates.filter(({ listed }) => fits(listed, role)) : [];
  if (role && fitting.length === 0) return namedHere(reading, candidates);
  const known = key.includes(' ') ? KNOWN - 2 : KNOWN;
  const least = political(reading) ? known : WELL_KNOWN;
  const tells = ({ rank, leader }: Listed): boolean =>
    (rank >= WELL_KNOWN && ofOurTime(leader)) ||
    (rank >= least - (leader.country === reading.own.home ? 1 : 0) && reading.speaksOf(leader.country));
  const usable = role ? fitting : candidates.filter(({ listed, sure }) => sure && tells(listed));
  if (usable.length === 0) return null;
  if (
    !before &&
    !governs(reading, at) &&
    (placed(reading, at) || !reading.personalWord(at) || otherBearer(reading, at))
  )
    return null;
  const [first, second] = usable.map(({ listed }) => listed).sort((a, b) => b.rank - a.rank);
  if (!first || (!role && second?.rank === first.rank)) return null;
  return reading.cast.ofList(first.leader, key);
}

/** "Segundo os juízes, Lula pediu": beside another's office is whom the text names in full. */
function namedHere({ named }: Reading, candidates: ReturnType<typeof candidatesOf>): Person | null {
  return named.find(({ person }) => candidates.some(({ listed }) => listed.leader.id === person.id))?.person ?? null;
}

/** "Glas, exvicepresidente": the office behind the comma, where it is one that a candidate had. */
function behind(
  reading: Reading,
  key: string,
  at: number,
  candidates: ReturnType<typeof candidatesOf>,
): RolePhrase | undefined {
  const role = reading.roleAfter(at + key.split(' ').length);
  if (!role || role.class === 'official' || reading.tables.regions.match(reading.words, at)) return undefined;
  const near = ({ country }: Leader): boolean => Boolean(role.country) || reading.speaksOf(country);
  return candidates.some(({ listed }) => fits(listed, role) && near(listed.leader)) ? role : undefined;
}

/** "el Gobierno de Sánchez". */
function governs({ words, own }: Reading, at: number): boolean {
  const link = own.links.has(words[at - 1]?.lower ?? '') ? 1 : 0;
  return GOVERNMENTS.has(words[at - 1 - link]?.lower ?? '') && joined(words[at]) && joined(words[at - link]);
}

/** Whom the list has under a lone name; German writes it as "Netanjahu" and "Putins" too. */
function candidatesOf({ index, language }: Reading, key: string): ReturnType<typeof index.byLoneName> {
  const listed = index.byLoneName(key);
  if (listed.length > 0 || language !== 'de') return listed;
  for (const form of germanForms(key)) {
    const found = form === key ? [] : index.byLoneName(form);
    if (found.length > 0) return found;
  }
  return [];
}

export function germanForms(key: string): string[] {
  return key.endsWith('s') ? [fromGerman(key), key.slice(0, -1), fromGerman(key.slice(0, -1))] : [fromGerman(key)];
}

const OUR_TIME = 1990;

/** In office since about 1990: "Salazar" in a text that does not speak of Portugal is somebody else. */
function ofOurTime({ offices }: Leader): boolean {
  return offices.some(({ startYear, endYear }) => (endYear ?? startYear ?? OUR_TIME) >= OUR_TIME);
}

/** Elsewhere in the text the surname follows a first name: it is that person's. */
function otherBearer(reading: Reading, at: number): boolean {
  const { words, notable, taken } = reading;
  const { key } = words[at]!;
  for (let n = 0; n < notable.length; n++) {
    const other = notable[n]!;
    const word = words[other]!;
    if (word.key !== key || !word.capital || other === at || taken[other] || word.gap !== 'space') continue;
    const before = words[other - 1]!;
    // German nouns have capitals, too.
    const first =
      before.capital &&
      !before.upper &&
      !(before.opens && reading.own.openers.has(before.lower)) &&
      !THINGS_BEFORE.has(before.lower) &&
      !GOVERNMENTS.has(before.lower) &&
      ((reading.language !== 'de' && !before.opens) || reading.index.longestFrom(before.key) > 0);
    // "Duduzile Zuma-Sambudla" is another surname.
    const double = words[other + 1]?.gap === 'hyphen' && words[other + 1]!.capital;
    if (first && !double && !HONORIFICS.has(before.lower) && !reading.partOfRole(other - 1)) return true;
  }
  return false;
}

/** Portuguese: the preposition has the article in it. */
const WITH_ARTICLE = new Set('do da no na ao à pelo pela'.split(' '));

/** The words say a place: a town, or a region where each time an article stands before it ("linha do Barroso"): of a person "de Barroso" is said. */
function placed(reading: Reading, at: number): boolean {
  if (town(reading, at)) return true;
  if (reading.language !== 'pt') return false;
  const { words } = reading;
  const { key } = words[at]!;
  return words.every(
    (word, other) => word.key !== key || !word.capital || WITH_ARTICLE.has(words[other - 1]?.lower ?? ''),
  );
}

const NUMERAL = /^[IVXLC]+$/;
const CALLED = new Set(
  'chamado chamada llamado llamada named called nommé nommée appelé appelée namens genannt chiamato chiamata'.split(
    ' ',
  ),
);

const HAVE = new Set('ha han hanno ho aveva haben hat a ont has had have'.split(' '));

/** "siglo XII", "668.000 Babys", "um cavalo chamado Getúlio". */
function noPerson({ words }: Reading, at: number): boolean {
  if (NUMERAL.test(words[at]!.text)) return true;
  const before = words[at - 1];
  if (before === undefined || !joined(words[at])) return false;
  // "ha chiamato Trump": he telephoned.
  return /^\p{N}/u.test(before.text) || (CALLED.has(before.lower) && !HAVE.has(words[at - 2]?.lower ?? ''));
}

/** "em Cunha": a town; "in Trump’s mouth" is none. */
function town({ words, own, text }: Reading, at: number): boolean {
  const before = words[at - 1];
  // "succéder à Shoigu", "il no a Renzi": of persons said as often as of towns.
  if (
    before === undefined ||
    TO.has(before.lower) ||
    VOTE.has(words[at - 2]?.lower ?? '') ||
    !own.locative.has(before.lower) ||
    !joined(words[at])
  )
    return false;
  return !POSSESSIVE.test(text.slice(words[at]!.end, words[at]!.end + 2));
}
const TO = new Set(['à', 'a', 'aus', 'nach']);
/** "votou em Lula": towns get no votes. */
const VOTE = new Set('voto votos votar votou votei votaram votará confia confiar confiança'.split(' '));
const POSSESSIVE = /^['’]s/;
