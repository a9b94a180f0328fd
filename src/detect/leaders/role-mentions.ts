import type { Language } from '../../model/language.ts';
import { foldWord } from '../../text/fold-name.ts';
import type { Person } from './cast.ts';
import { similar } from './offices.ts';
import type { Named, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { joined } from './words.ts';

/** A role phrase that means a leader named elsewhere in the text. */
export interface Meant {
  role: RolePhrase;
  named: Named;
}

/** Headlines leave the article out: words from the start of the text. */
const HEADLINE = 25;
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

export function roleMentions(reading: Reading): Meant[] {
  const named = [...reading.named].sort((a, b) => a.from - b.from);
  if (named.length === 0) return [];
  const persons = [...new Set(named.map(({ person }) => person))];
  return reading.roles.flatMap((role) => {
    if (
      reading.used.has(role) ||
      role.plural ||
      role.class === 'relative' ||
      role.class === 'succession' ||
      POLITICIAN.test(role.head) ||
      !definite(reading, role) ||
      ownName(reading, role)
    )
      return [];
    const meant = whoIsMeant(reading, named, persons, role);
    return meant ? [{ role, named: meant }] : [];
  });
}

/** "der CDU-Politiker" is said of somebody, but it is no office. */
const POLITICIAN = /politiker(?:in|s)?$/;
const MOST = new Set(['mais', 'más', 'plus', 'più', 'most']);

/** The phrase is followed by a name of its own, a superlative, or what else the person leads ("líder do cartel"); or it is an institution ("PGR"). */
function ownName(reading: Reading, role: RolePhrase): boolean {
  const next = reading.words[role.to];
  if (role.to - role.from === 1 && reading.words[role.from]!.upper) return true;
  if (next?.gap === 'comma' && otherName(reading, role.to) && !reading.ofSomebody(role)) return true;
  if (next && joined(next) && MOST.has(next.lower)) return true;
  const open = !role.specific || !(role.body || role.portfolio || role.country);
  if (next && joined(next) && open && ofSomethingElse(reading, role)) return true;
  return next?.gap === 'space' && next.capital && !next.upper && reading.language !== 'de';
}

const OF = new Set('da do das dos del du des della dello dei degli delle dell of der'.split(' '));
const OF_THE = new Set('de d'.split(' '));
const THE_COUNTRY = new Set(
  'país country pays paese land landes nação nación nation nazione época époque epoca time hora dia día jour giorno momento moment mundo monde qual cual quale'.split(
    ' ',
  ),
);

/** "o presidente da empresa", "el presidente de la compañía": no office of a country. */
function ofSomethingElse({ words, own }: Reading, role: RolePhrase): boolean {
  const first = words[role.to]!.lower;
  if (role.class === 'party-leader' && own.links.has(first)) return true;
  const article = OF_THE.has(first) && joined(words[role.to + 1]) && own.links.has(words[role.to + 1]!.lower);
  const noun = words[article ? role.to + 2 : role.to + 1];
  if ((!OF.has(first) && !article) || !noun || !joined(noun)) return false;
  return !THE_COUNTRY.has(noun.lower) && !/^\p{N}/u.test(noun.text);
}

/** Behind the comma stands somebody in no list: "ao bispo de Las Vegas, Joseph Pepe". */
function otherName({ words, taken }: Reading, at: number): boolean {
  const [first, second] = [words[at]!, words[at + 1]];
  return first.capital && taken[at] === 0 && second?.capital === true && joined(second) && taken[at + 1] === 0;
}

const ADVERBS = new Set(
  'also now still currently também ainda atualmente hoje também también actualmente todavía aussi également toujours actuellement auch noch derzeit anche ancora attualmente oggi'.split(
    ' ',
  ),
);

/** "nombró primer ministro a ...", "elected president": whom the phrase names stands elsewhere. */
const NAMING =
  /^(?:nombr(?:ó|ad[oa])|declarad[oa]|proclamad[oa]|elegid[oa]|elect[oa]?|elected|eleit[oa]|nome(?:ou|ad[oa])|designad[oa]|named|appointed|declared|nommée?|élue?|désignée?|nominat[oa]|elett[oa]|ernannt|gewählt|female|\d+(?:st|nd|rd|th))$/;

/** "um presidente", "presidentes", "é o presidente": nobody in particular. */
function definite(reading: Reading, role: RolePhrase): boolean {
  const { words, own } = reading;
  let at = role.from - 1;
  const first = words[role.from]!;
  if (at < 0 || (first.gap !== 'space' && first.gap !== 'glued'))
    return role.specific && ((first.capital && first.gap !== 'comma') || first.opens || role.from < HEADLINE);
  if (own.between.has(words[at]!.lower)) at--;
  const before = words[at];
  if (!before) return role.specific;
  if (NAMING.test(before.lower)) return false;
  if (own.possessive.has(before.lower)) return true;
  if (!own.definite.has(before.lower))
    return role.from < HEADLINE && role.specific && !own.indefinite.has(before.lower);
  const copula = words[at - 1] && ADVERBS.has(words[at - 1]!.lower) ? words[at - 2] : words[at - 1];
  return !(copula && own.copula.has(copula.lower) && before.gap === 'space');
}

/** The person of this office, and of this country where one is said, named nearest before; else nearest after. */
function whoIsMeant(reading: Reading, named: Named[], persons: Person[], role: RolePhrase): Named | null {
  // "el mandatario" is not the one who was called "exmandatario".
  const holding = role.former ? persons : persons.filter((person) => !gone(person, role.class));
  return (
    meantOf(reading, named, holding, role) ??
    (holding.length < persons.length ? meantOf(reading, named, persons, role) : null)
  );
}

function meantOf(reading: Reading, named: Named[], persons: Person[], role: RolePhrase): Named | null {
  const { head, body, portfolio } = role;
  const { language } = reading;
  const places = reading.placesOf(role);
  const female = saidFemale(reading, role);
  const possible = persons.filter(
    (person) =>
      ofPlace(person, places) &&
      (!role.country || (person.said ?? person.country ?? role.country) === role.country) &&
      ofBody(person, role) &&
      (!portfolio || person.portfolios.size === 0 || person.portfolios.has(portfolio)) &&
      !otherGender(person, head, language),
  );
  const tests: ((person: Person) => boolean)[] = [
    ({ portfolios, stated }) => portfolio !== undefined && portfolios.has(portfolio) && stated.has(role.class),
    ({ heads, stated }) => stated.has(role.class) && [...heads].some((one) => sameNoun(one, role.noun)),
    ({ heads, stated }) => heads.has(head) && stated.has(role.class),
    (person) => holdsIn(person, role, places),
    // Of a country rather than of an assembly: the list has the office, too.
    (person) => HEADS.has(role.class) && person.stated.has(role.class) && holds(person, role) && !role.country && !body,
    (person) =>
      (person.stated.has(role.class) && !ONE_OF_MANY.has(role.class)) ||
      (role.class === 'legislator' && person.stated.has('legislator-leader')) ||
      (holds(person, role) && (role.specific || !LOOSE.has(role.class))),
    ({ stated, listed }) =>
      !body && role.class !== 'governor' && (similar(role.class, stated) || similar(role.class, listed)),
  ];
  for (const test of tests) {
    const fitting = possible.filter(test);
    if (fitting.length === 0) continue;
    const alike = fitting.filter(
      (person) => !unlike(person, head, language) && (female === undefined || (isFemale(person) ?? female) === female),
    );
    return near(named, role, alike.length > 0 ? alike : fitting);
  }
  return null;
}

const HEADS = new Set(['president', 'head-of-government']);

/** "fiscal general" where the text said "fiscal general del Estado" before. */
const sameNoun = (said: string, noun: string): boolean =>
  noun.includes(' ') ? said === noun || said.startsWith(`${noun} `) : said === noun;

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

const GERMAN_MAN = /(?:er|ers|or|är|ent|enten)$/;
const stem = (head: string): string => head.replace(/(?:trice|teur)$/, 't').replace(/(?:in|a|o|e)$/, '');

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

/** The text says that the person had the office, and the list does not say that it goes on. */
function gone({ past, current, offices }: Person, office: string): boolean {
  if (!past.has(office) || current.has(office)) return false;
  return !offices.some((one) => one.class === office && one.startYear !== undefined && one.endYear === undefined);
}

/** "o presidente da Câmara de Lisboa" is not the mayor of another town. */
function ofPlace({ places }: Person, said: string[]): boolean {
  return said.length === 0 || places.size === 0 || said.some((place) => places.has(place));
}

/** "la maire de Paris": whom the list has as its mayor. */
function holdsIn({ offices }: Person, role: RolePhrase, places: string[]): boolean {
  if (places.length === 0) return false;
  return offices.some(
    ({ class: office, jobTitle }) =>
      office === role.class && places.every((place) => jobTitle.toLowerCase().split(' ').includes(place)),
  );
}

const WOMANS = new Set('a da à na pela la della alla dalla sua una uma une'.split(' '));
const MANS = new Set('o do ao no pelo el al del il dal nel lo dello allo le du au'.split(' '));

/** Whether the article says a woman: "a presidente", "o presidente". */
function saidFemale({ words, language }: Reading, { from }: RolePhrase): boolean | undefined {
  const before = words[from - 1];
  if (language === 'en' || language === 'de' || !before || !joined(words[from])) return undefined;
  return WOMANS.has(before.lower) ? true : MANS.has(before.lower) ? false : undefined;
}

/** Countries whose first names end in -a and -o by sex. */
const ROMANCE = new Set(
  'PT BR AO MZ CV GW ST ES MX AR CL CO PE EC VE BO UY PY CR GT HN SV NI PA DO CU IT FR RO'.split(' '),
);
const MENS_NAMES = new Set('luca andrea nicola mattia elia josua joshua garcia juca lula'.split(' '));
const WOMENS_NAMES = new Set('rosario amparo consuelo rocio socorro'.split(' '));

function isFemale({ name, country }: Person): boolean | undefined {
  const first = foldWord(name.split(/[ -]/, 1)[0]!);
  if (!ROMANCE.has(country ?? '') || MENS_NAMES.has(first) || WOMENS_NAMES.has(first)) return undefined;
  return first.endsWith('a') ? true : first.endsWith('o') ? false : undefined;
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
  return listed.has(role.class);
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
