import { isCue, POLITICAL } from './cues.ts';
import type { Listed } from './leader-index.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';

const withOffices = new WeakMap<RolePhrase[], boolean>();

/** A text without offices and leaders is about something else: a surname says less there. */
export function political(reading: Reading): boolean {
  if (reading.named.length > 0) return true;
  const { roles } = reading;
  const known = withOffices.get(roles) ?? roles.some((role) => POLITICAL.has(role.class) && isCue(reading, role));
  withOffices.set(roles, known);
  return known;
}

/** The president of a region is what others call its governor. */
export const officeOf = (role: RolePhrase): string =>
  role.regional && (role.class === 'president' || role.class === 'head-of-government') && !role.body
    ? 'governor'
    : role.class;

const HEADS = new Set(['president', 'head-of-government', 'monarch', 'party-leader', 'governor']);
/** Of a surname alone more is asked: no princess is a governor. */
const RULERS = new Set(['president', 'head-of-government', 'party-leader']);

const STATE_HEADS = new Set(['president', 'monarch']);

/** Offices that one person may hold under two names: leader and president. No president is a king, nor the prime minister beside one. */
export function similar(role: string, classes: Iterable<string>): boolean {
  if (!HEADS.has(role) || role === 'monarch') return false;
  for (const one of classes)
    if (HEADS.has(one) && !(role === 'head-of-government' && STATE_HEADS.has(one))) return true;
  return false;
}

/** Persons of any country head these. */
export const BODIES = new Set(['INT', 'EU']);

/** The office is one that the listed person had, as far as the list knows. */
export function fits({ leader }: Listed, role: RolePhrase): boolean {
  if (role.country && role.country !== leader.country && !BODIES.has(role.country)) return false;
  if (role.class === 'pope')
    return leader.offices.some((office) => office.class === 'religious') && leader.country === 'VA';
  const classes = leader.offices.map((office) => office.class);
  return classes.includes(role.class) || (RULERS.has(role.class) && classes.some((one) => RULERS.has(one)));
}

/** Office nouns that are surnames too: "Luis Cárdenas Rey". */
export function surnameLike({ tables, words }: Reading, at: number): boolean {
  const office = tables.roles.match(words, at);
  return office?.length === 1 && (office.value === 'monarch' || office.value === 'religious');
}
