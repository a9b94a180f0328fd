import type { Language } from '../../model/language.ts';
import { foldWord } from '../../text/fold-name.ts';
import type { Person } from './cast.ts';
import type { RolePhrase } from './role-phrase.ts';
import { wordSet } from './word-set.ts';
import { joined, type Word } from './words.ts';

const WOMANS = wordSet('da à na pela la della alla dalla sua una uma une');
const MANS = wordSet('o do ao no pelo el al del il dal nel lo dello allo le du au');

/** Whether the article says a woman: "a presidente", "o presidente". */
export function saidFemale(words: Word[], language: Language, { from }: RolePhrase): boolean | undefined {
  const before = words[from - 1];
  if (language === 'en' || language === 'de' || !before || !joined(words[from])) return undefined;
  if (before.lower === 'a') return language === 'pt' ? true : undefined;
  return WOMANS.has(before.lower) ? true : MANS.has(before.lower) ? false : undefined;
}

/** Countries whose first names end in -a and -o by sex. */
const ROMANCE = wordSet('PT BR AO MZ CV GW ST ES MX AR CL CO PE EC VE BO UY PY CR GT HN SV NI PA DO CU IT FR RO');
const MENS_NAMES = wordSet('luca andrea nicola mattia elia josua joshua garcia juca lula juanma chema');
const WOMENS_NAMES = wordSet('rosario amparo consuelo rocio socorro');

const known = new WeakMap<Person, boolean | undefined>();

/** By the first name, where it tells. */
export function isFemale(person: Person): boolean | undefined {
  if (!known.has(person)) known.set(person, sexOf(person));
  return known.get(person);
}

function sexOf({ name, country }: Person): boolean | undefined {
  if (!ROMANCE.has(country ?? '')) return undefined;
  const first = foldWord(name.split(/[ -]/, 1)[0]!);
  if (MENS_NAMES.has(first) || WOMENS_NAMES.has(first)) return undefined;
  return first.endsWith('a') ? true : first.endsWith('o') ? false : undefined;
}
