import { foldWord } from '../../text/fold-name.ts';
import type { Person } from './cast.ts';
import { fits } from './offices.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';

/** The listed person of this office whose first name differs by a letter: "Hasim" for "Hashim", "Maria" for "Marina". */
export function nearName(reading: Reading, from: number, to: number, role: RolePhrase): Person | null {
  const { words, index, cast } = reading;
  const first = words[from]!.key;
  if (first.length < 4) return null;
  const fitting = index
    .byLoneName(words[to - 1]!.key)
    .filter(({ listed }) => fits(listed, role) && oneLetterOff(first, firstKey(listed.leader.name)));
  return fitting.length === 1 ? cast.ofList(fitting[0]!.listed.leader, reading.key(from, to) ?? first) : null;
}

const firstKey = (name: string): string => foldWord(name.split(/[ -]/, 1)[0]!);

/** One letter more, less or other. */
function oneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, its] = [one.slice(start), other.slice(start)];
  return rest.slice(1) === its.slice(1) || rest.slice(1) === its || rest === its.slice(1);
}
