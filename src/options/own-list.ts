import type { OwnLeader } from '../platform/settings.ts';

type Parsed = { ok: true; leaders: OwnLeader[] } | { ok: false; reason: string };
/** More than this is no own list. */
const MOST = 5000;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : undefined;
}

function leaderOf(row: unknown): OwnLeader | null {
  if (typeof row !== 'object' || row === null) return null;
  const { id, name, aliases, role, country, silenced } = row as Record<string, unknown>;
  const known = text(name);
  if (!known) return null;
  const others = Array.isArray(aliases) ? aliases.flatMap((alias) => text(alias) ?? []) : [];
  return {
    id: text(id) ?? `own-${crypto.randomUUID()}`,
    name: known,
    aliases: others,
    role: text(role),
    country: text(country),
    silenced: silenced === true,
  };
}

/** The reader's list from a file; known fields only, and the first row that is none is named. */
export function parseOwnLeaders(json: string): Parsed {
  let rows: unknown;
  try {
    rows = JSON.parse(json);
  } catch (error) {
    return { ok: false, reason: error instanceof SyntaxError ? error.message : String(error) };
  }
  if (!Array.isArray(rows) || rows.length > MOST) return { ok: false, reason: `[ 0…${MOST} ]` };
  const leaders: OwnLeader[] = [];
  for (const [at, row] of rows.entries()) {
    const leader = leaderOf(row);
    if (!leader) return { ok: false, reason: `#${at + 1}: name` };
    leaders.push(leader);
  }
  return { ok: true, leaders };
}
