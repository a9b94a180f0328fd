import type { Leader, Office } from '../../model/leader.ts';

/** A person of the list as packed; its offices are read when asked for. */
export interface Listed {
  leader: Leader;
  /** 0 to 9: who is meant when two persons fit. */
  rank: number;
}

/** The list, ready to be looked up by folded names. A line is unpacked when one of its keys is met. */
export interface LeaderIndex {
  /** Date of the source tables. */
  version: string;
  size: number;
  /** Longest full name, in words. */
  longest: number;
  byFullName(key: string): Listed[];
  /** Persons who go by this one word (or surname); `sure` is false where the word alone says too little. */
  byLoneName(key: string): { listed: Listed; sure: boolean }[];
}

function officeOf(text: string): Office {
  const [officeClass = '', jobTitle = '', since, until] = text.split(':');
  return {
    class: officeClass,
    jobTitle,
    ...(since ? { startYear: Number(since) } : {}),
    ...(until ? { endYear: Number(until) } : {}),
  };
}

function unpack(line: string): Listed {
  const [, , id = '', name = '', country = '', offices = '', rank = '0'] = line.split('\t');
  return {
    leader: { id, name, alternateName: [], country, offices: offices.split(';').filter(Boolean).map(officeOf) },
    rank: Number(rank),
  };
}

function put(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key);
  if (known) known.push(at);
  else map.set(key, [at]);
}

/** Reads `data/packed/leaders.txt`. */
export function unpackLeaders(packed: string): LeaderIndex {
  const [head = '', ...lines] = packed.split('\n');
  const full = new Map<string, number[]>();
  const lone = new Map<string, number[]>();
  const known = new Map<number, Listed>();
  let longest = 1;
  lines.forEach((line, at) => {
    const first = line.indexOf('\t');
    for (const key of line.slice(0, first).split('|')) {
      if (!key) continue;
      put(full, key, at);
      longest = Math.max(longest, key.split(' ').length);
    }
    for (const key of line.slice(first + 1, line.indexOf('\t', first + 1)).split('|')) if (key) put(lone, key, at);
  });
  const listed = (at: number): Listed => {
    const one = known.get(at) ?? unpack(lines[at]!);
    known.set(at, one);
    return one;
  };
  return {
    version: head.split('\t')[1] ?? '',
    size: lines.length,
    longest,
    byFullName: (key) => (full.get(key) ?? []).map(listed),
    byLoneName: (key) => [
      ...(lone.get(key) ?? []).map((at) => ({ listed: listed(at), sure: true })),
      ...(lone.get(`?${key}`) ?? []).map((at) => ({ listed: listed(at), sure: false })),
    ],
  };
}
