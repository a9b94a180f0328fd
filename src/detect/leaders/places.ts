import type { Person } from './cast.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { Word } from './words.ts';

const LOCAL = new Set(['mayor', 'governor', 'legislator']);
/** "presidente da Câmara": of a town hall. */
const HOUSES = new Set('câmara municipal ayuntamiento estado junta gobierno governo state'.split(' '));

/** The towns and states of a mayor or governor, in lower case. */
export function placesOf(words: Word[], { class: office, from, to }: RolePhrase): string[] {
  if (!LOCAL.has(office)) return [];
  return words
    .slice(from + 1, to)
    .filter(({ capital, upper, lower }) => capital && !upper && !HOUSES.has(lower))
    .map(({ lower }) => lower);
}

/** "o presidente da Câmara de Lisboa" is not the mayor of another town. */
export function ofPlace({ places }: Person, said: string[]): boolean {
  return said.length === 0 || places.size === 0 || said.some((place) => places.has(place));
}

/** "la maire de Paris": whom the list has as its mayor. */
export function holdsIn({ offices }: Person, role: RolePhrase, places: string[]): boolean {
  if (places.length === 0) return false;
  return offices.some(
    ({ class: office, jobTitle }) =>
      office === role.class && places.every((place) => jobTitle.toLowerCase().split(' ').includes(place)),
  );
}
