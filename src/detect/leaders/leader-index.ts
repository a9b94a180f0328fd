import type { Leader, Office } from '../../model/leader.ts';

/** The rank from which a surname alone tells everybody who is meant. */
export const WELL_KNOWN = 8;

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
  /** Words of the longest full name that begins with this word, 0 for none. */
  longestFrom(word: string): number;
  /** The same of lone names, "Di Maio" and "Putin". */
  loneFrom(word: string): number;
  byFullName(key: string): Listed[];
  /** Persons who go by this one word (or surname); `sure` is false where the word alone says too little. */
  byLoneName(key: string): { listed: Listed; sure: boolean }[];
  /** The persons with these ids, by reading the whole list: for an export, not for a page. */
  withIds(ids: ReadonlySet<string>): Listed[];
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

/** Lines by the folded names in them. */
class Names {
  private readonly lines = new Map<string, number[]>();
  /** First word -> words of the longest name that begins with it. */
  private readonly longest = new Map<string, number>();

  put(name: string, line: number): void {
    const known = this.lines.get(name);
    if (known) {
      known.push(line);
      return;
    }
    this.lines.set(name, [line]);
    let length = 1;
    const first = name.indexOf(' ');
    for (let space = first; space > 0; space = name.indexOf(' ', space + 1)) length++;
    const word = first < 0 ? name : name.slice(0, first);
    if (length > this.longestFrom(word)) this.longest.set(word, length);
  }

  get(name: string): number[] | undefined {
    return this.lines.get(name);
  }

  longestFrom(word: string): number {
    return this.longest.get(word) ?? 0;
  }
}

const HEAD = /^#\t\d{4}-\d{2}-\d{2}$/;
const NOBODY: never[] = [];
const COLUMNS = 7;
/** Names, lone names, id, name, country, offices, rank. */
const LINE = /^[^\t]*\t[^\t]*\t[^\t]+\t[^\t]+\t[^\t]*\t[^\t]*\t\d$/;
const ID_AND_NAME = /^[^\t]*\t[^\t]*\t[^\t]+\t[^\t]+\t/;

/** A list that a reader loads may be anything: say which line is wrong instead of finding nobody later. */
function faultOf(line: string, at: number): Error {
  const columns = line.split('\t').length;
  if (columns !== COLUMNS)
    return new Error(`Line ${at + 2} of the list of leaders has ${columns} columns, not ${COLUMNS}.`);
  if (!ID_AND_NAME.test(line)) return new Error(`Line ${at + 2} of the list of leaders has no id or no name.`);
  return new Error(`Line ${at + 2} of the list of leaders has no rank from 0 to 9.`);
}

/** Reads `data/packed/leaders.txt`, or a list in the same form. Throws an Error that names the first bad line. */
export function unpackLeaders(packed: string): LeaderIndex {
  const lines = (packed.includes('\r') ? packed.replaceAll('\r\n', '\n') : packed).split('\n');
  if (lines.at(-1) === '') lines.pop();
  const head = lines.shift() ?? '';
  if (!HEAD.test(head)) throw new Error('Not a list of leaders: the first line must be "#", a tab and a date.');
  if (lines.length === 0) throw new Error('The list of leaders is empty.');
  const full = new Names();
  const lone = new Names();
  const known = new Map<number, Listed>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (!LINE.test(line)) throw faultOf(line, at);
    const names = line.indexOf('\t');
    const keys = line.slice(0, names).split('|');
    for (let i = 0; i < keys.length; i++) if (keys[i]) full.put(keys[i]!, at);
    const words = line.slice(names + 1, line.indexOf('\t', names + 1)).split('|');
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      // One map for both, so that a word is looked up once: ~at where the word alone says too little.
      if (word.startsWith('?')) lone.put(word.slice(1), ~at);
      else if (word) lone.put(word, at);
    }
  }
  const listed = (at: number): Listed => {
    const one = known.get(at) ?? unpack(lines[at]!);
    known.set(at, one);
    return one;
  };
  return {
    version: head.slice(2),
    size: lines.length,
    longestFrom: (word) => full.longestFrom(word),
    loneFrom: (word) => lone.longestFrom(word),
    byFullName: (key) => full.get(key)?.map(listed) ?? NOBODY,
    byLoneName: (key) => (lone.get(key) ?? []).map((at) => ({ listed: listed(at < 0 ? ~at : at), sure: at >= 0 })),
    withIds: (ids) => lines.flatMap((line, at) => (ids.has(line.split('\t', 3)[2]!) ? [listed(at)] : [])),
  };
}
