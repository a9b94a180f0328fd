import type { Person } from './cast.ts';
import { officeOf } from './offices.ts';
import { placesOf } from './places.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { Word } from './words.ts';

/** The text says that the person holds these offices, or held them. */
export function holdOffices(words: Word[], person: Person, roles: RolePhrase[]): void {
  const held = new Set([...person.stated].filter((office) => !person.gone.has(office)));
  for (const one of roles) {
    if (!one.former) person.said ??= one.country;
    // Who held it at another time is not whom the text calls so now.
    if (one.past) continue;
    // The president of a company is none of a country.
    person.stated.add(one.named && one.class === 'president' && !one.country ? 'org-head' : officeOf(one));
    if (!one.former) person.gone.delete(officeOf(one));
    else if (!held.has(officeOf(one))) person.gone.add(officeOf(one));
    for (const place of placesOf(words, one)) person.places.add(place);
    person.heads.add(one.head);
    person.heads.add(one.noun);
    if (one.body) person.bodies.add(one.body);
    if (one.portfolio) person.portfolios.add(one.portfolio);
  }
}
