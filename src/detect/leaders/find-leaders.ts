import type { Language } from '../../model/language.ts';
import type { Mention } from '../../model/leader.ts';
import { Cast, type OwnPerson, type Person } from './cast.ts';
import type { LeaderIndex } from './leader-index.ts';
import { listedNames } from './listed-names.ts';
import { namesByForm, surnamesByForm } from './names-by-form.ts';
import { bodyOf, officeText } from './office-at.ts';
import { type Named, Reading } from './reading.ts';
import { type Meant, roleMentions } from './role-mentions.ts';
import type { RolePhrase } from './role-phrase.ts';
import { rolePhrases } from './roles.ts';
import { settleListed, settleNear, settleUnsure } from './settle-listed.ts';
import { shortForms } from './short-forms.ts';
import type { LanguageTables } from './tables.ts';

export type { OwnPerson } from './cast.ts';

export interface LeaderOptions {
  language: Language;
  index: LeaderIndex;
  tables: LanguageTables;
  /** The article's date, ISO 8601: which office is known then. */
  date?: string;
  own?: OwnPerson[];
}

/** The leaders named in `text`, and the role phrases that mean one of them, in order. Spans are UTF-16 units of `text` and never overlap. */
export function findLeaders(text: string, options: LeaderOptions): Mention[] {
  const { language, tables, index, date, own = [] } = options;
  const reading = new Reading(text, language, tables, index, new Cast(own, date));
  const candidates = listedNames(reading);
  reading.setRoles(rolePhrases(reading.words, reading.notable, reading.taken, tables, language, index));
  const unsure = settleListed(reading, candidates);
  namesByForm(reading);
  // Whom the text so far makes sure first: "Collins" behind Susan Collins is no other.
  const doubtful = settleNear(reading, unsure);
  shortForms(reading);
  if (settleUnsure(reading, doubtful)) shortForms(reading);
  surnamesByForm(reading);
  const meant = roleMentions(reading);
  return mentions(reading, meant);
}

function mentions(reading: Reading, meant: Meant[]): Mention[] {
  const first = new Map<string, RolePhrase>();
  for (const { person, role } of [...reading.named].sort((a, b) => a.from - b.from))
    if (role && !first.has(person.id)) first.set(person.id, role);
  const country = ({ person }: Named): string | undefined =>
    person.said ?? bodyHeaded(reading, person) ?? person.country ?? reading.mainCountry;
  const names = reading.named.map((named): Mention => {
    const shown = named.role ?? first.get(named.person.id);
    const { person } = named;
    const { start, end } = span(reading, named);
    const mention: Mention = {
      start,
      end,
      kind: 'name',
      leaderId: person.id,
      name: person.name,
      country: country(named),
      reasons: reasons(reading, named),
    };
    if (named.role) mention.role = reading.spanOfRole(named.role);
    if (shown) mention.roleText = reading.roleText(shown);
    const known = officeText(person.held);
    if (known) {
      mention.knownOffice = known;
      mention.knownClass = person.held?.class;
    }
    return mention;
  });
  const roles = meant.map(({ role, named }): Mention => {
    const { person } = named;
    return {
      ...reading.spanOfRole(role),
      kind: 'role',
      leaderId: person.id,
      name: person.name,
      roleText: reading.roleText(role),
      country: country(named),
      reasons: [{ key: 'roleOf', value: person.name }],
    };
  });
  return [...names, ...roles].sort((a, b) => a.start - b.start);
}

/** "EU" of a commissioner, where the text speaks of the Union or gives the office, and does not mean an office at home. */
function bodyHeaded(reading: Reading, { held, stated }: Person): string | undefined {
  const body = held && bodyOf(held);
  if (!body) return undefined;
  // "a presidente da Comissão" is a president as any other.
  const same = stated.has(held.class) || (stated.has('president') && held.jobTitle.startsWith('President'));
  if (stated.size > 0 && !same) return undefined;
  return stated.size > 0 || reading.countries.has(body) ? body : undefined;
}

function span({ words }: Reading, { from, to }: { from: number; to: number }): { start: number; end: number } {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

function reasons(reading: Reading, { person, role }: Named): Mention['reasons'] {
  if (!role || person.reason.key === 'roleBeside') return [person.reason];
  return [person.reason, { key: 'roleBeside', value: reading.roleText(role) }];
}
