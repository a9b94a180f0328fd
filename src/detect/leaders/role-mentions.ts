import type { Named, Reading } from './reading.ts';
import type { RolePhrase } from './roles.ts';
import { similar } from './short-forms.ts';

/** A role phrase that means a leader named elsewhere in the text. */
export interface Meant {
  role: RolePhrase;
  named: Named;
}

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

/** The phrase is followed by a name of its own. */
function ownName(reading: Reading, role: RolePhrase): boolean {
  const next = reading.words[role.to];
  return next?.gap === 'space' && next.capital && !next.upper && reading.language !== 'de';
}

/** "um presidente", "presidentes", "é o presidente": nobody in particular. */
function definite(reading: Reading, role: RolePhrase): boolean {
  const { words, own } = reading;
  let at = role.from - 1;
  const first = words[role.from]!;
  if (at < 0 || (first.gap !== 'space' && first.gap !== 'glued'))
    return role.specific && (first.capital || first.opens) && first.gap !== 'comma';
  if (own.between.has(words[at]!.lower)) at--;
  const before = words[at];
  if (!before) return role.specific;
  if (own.possessive.has(before.lower)) return true;
  if (!own.definite.has(before.lower)) return false;
  const copula = words[at - 1];
  return !(copula && own.copula.has(copula.lower) && before.gap === 'space');
}

/** The person of this office, and of this country where one is said, named nearest before; else nearest after. */
function whoIsMeant(named: Named[], role: RolePhrase): Named | null {
  const country = ({ person }: Named): boolean =>
    !role.country || (person.said ?? person.country ?? role.country) === role.country;
  const stated = (one: Named): boolean => country(one) && one.person.stated.has(role.class);
  const listed = (one: Named): boolean =>
    country(one) && one.person.listed.has(role.class) && (role.specific || !LOOSE.has(role.class));
  const akin = (one: Named): boolean =>
    country(one) &&
    (similar(role.class, one.person.stated) || similar(role.class, one.person.listed)) &&
    role.class !== 'governor';
  const either = (one: Named): boolean => stated(one) || listed(one);
  return near(named, role, either) ?? near(named, role, akin);
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
