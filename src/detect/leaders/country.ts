import type { Reading } from './reading.ts';
import { DEMONYMS, REGIONS, TERRITORIES } from './tables.ts';

/** How often a text speaks of each country, by name, place or adjective. */
export function countriesNamed({ words, notable, tables }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const at of notable) {
    const { begins, capital } = words[at]!;
    if ((begins & (capital ? DEMONYMS | TERRITORIES | REGIONS : DEMONYMS)) === 0) continue;
    const place = capital ? (tables.territories.match(words, at) ?? tables.regions.match(words, at)) : null;
    const country = (place ?? tables.demonyms.match(words, at))?.value;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The country that a text is mostly about: its leaders, its places and adjectives counted; the language's home country weighs one. */
export function mainCountry({ countries, named, own }: Reading): string | undefined {
  const counts = new Map(countries);
  counts.delete('INT');
  const add = (country: string | undefined): void => {
    if (country && country !== 'INT') counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  add(own.home);
  for (const person of new Set(named.map((one) => one.person))) add(person.said ?? person.country);
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (!best || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}
