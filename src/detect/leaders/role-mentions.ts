import type { Person } from './cast.ts';
import type { Named, Reading } from './reading.ts';
import type { RolePhrase } from './roles.ts';
import { similar } from './short-forms.ts';
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
  return reading.roles.flatMap((role) => {
    if (
      reading.used.has(role) ||
      role.plural ||
      role.class === 'relative' ||
      !definite(reading, role) ||
      ownName(reading, role)
    )
      return [];
    const meant = whoIsMeant(named, role);
    return meant ? [{ role, named: meant }] : [];
  });
}

const MOST = new Set(['mais', 'más', 'plus', 'più', 'most']);

/** The phrase is followed by a name of its own, a superlative, or what else the person leads ("líder do cartel"); or it is an institution ("PGR"). */
function ownName(reading: Reading, role: RolePhrase): boolean {
  const next = reading.words[role.to];
  if (role.to - role.from === 1 && reading.words[role.from]!.upper) return true;
  if (next?.gap === 'comma' && otherName(reading, role.to)) return true;
  if (next && joined(next) && MOST.has(next.lower)) return true;
  if (next && joined(next) && reading.own.links.has(next.lower) && role.class === 'party-leader' && !role.specific)
    return true;
  return next?.gap === 'space' && next.capital && !next.upper && reading.language !== 'de';
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
  if (own.possessive.has(before.lower)) return true;
  if (!own.definite.has(before.lower))
    return role.from < HEADLINE && role.specific && !own.indefinite.has(before.lower);
  const copula = words[at - 1] && ADVERBS.has(words[at - 1]!.lower) ? words[at - 2] : words[at - 1];
  return !(copula && own.copula.has(copula.lower) && before.gap === 'space');
}

/** The person of this office, and of this country where one is said, named nearest before; else nearest after. */
function whoIsMeant(named: Named[], role: RolePhrase): Named | null {
  const inCountry = named.filter(
    ({ person }) => !role.country || (person.said ?? person.country ?? role.country) === role.country,
  );
  const tests: ((person: Person) => boolean)[] = [
    ({ heads, stated }) => heads.has(role.head) && stated.has(role.class),
    (person) => person.stated.has(role.class) || (holds(person, role) && (role.specific || !LOOSE.has(role.class))),
    ({ stated, listed }) => role.class !== 'governor' && (similar(role.class, stated) || similar(role.class, listed)),
  ];
  for (const test of tests) {
    const meant = near(inCountry, role, ({ person }) => test(person));
    if (meant) return meant;
  }
  return null;
}

function holds({ listed, country }: Person, role: RolePhrase): boolean {
  if (country === 'VA') return role.class === 'pope' && listed.has('religious');
  return listed.has(role.class);
}

function near(named: Named[], role: RolePhrase, fits: (one: Named) => boolean): Named | null {
  let before: Named | null = null;
  for (const one of named) {
    if (one.from >= role.from) {
      if (before) break;
      if (fits(one)) return one;
    } else if (fits(one)) before = one;
  }
  return before;
}
