import type { Reading } from './reading.ts';

/** The country that a text is mostly about: its leaders, its places and adjectives counted; the language's home country weighs one. */
export function mainCountry(reading: Reading): string | undefined {
  const counts = new Map<string, number>();
  const add = (country: string | undefined, weight: number): void => {
    if (country && country !== 'INT') counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  add(reading.own.home, 1);
  const people = new Set<string>();
  for (const { person } of reading.named) {
    if (!people.has(person.id)) add(person.said ?? person.country, 1);
    people.add(person.id);
  }
  reading.words.forEach((word, at) => {
    if (reading.taken[at]) return;
    add(reading.tables.demonyms.match(reading.words, at)?.value, 1);
    if (word.capital)
      add(
        (reading.tables.territories.match(reading.words, at) ?? reading.tables.regions.match(reading.words, at))?.value,
        1,
      );
  });
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (!best || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

/** The countries that a text speaks of by name, place or adjective, and the home of its language. */
export function countriesNamed({ words, tables, own }: Reading): Set<string> {
  const found = new Set<string>(own.home ? [own.home] : []);
  words.forEach((word, at) => {
    const demonym = tables.demonyms.match(words, at);
    if (demonym) found.add(demonym.value);
    if (!word.capital) return;
    const place = tables.territories.match(words, at) ?? tables.regions.match(words, at);
    if (place) found.add(place.value);
  });
  return found;
}
