import { namesBeforeBrackets } from './before-brackets.ts';
import { beforeAge } from './behind-name.ts';
import { isCue } from './cues.ts';
import { holdOffices } from './hold-office.ts';
import { GOVERNMENTS, HONORIFICS, RELATIONS, THINGS_AFTER } from './language-words.ts';
import { thing } from './listed-names.ts';
import { nameBefore, nameFrom, personal } from './name-form.ts';
import { nearName } from './near-name.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { namedTo, postEnd, saidEnd } from './said-of.ts';
import { BESIDE_NAMES } from './tables.ts';
import { joined } from './words.ts';

/** Names in no list: capitalised words right beside a role phrase, or before a party in brackets. */
export function namesByForm(reading: Reading): void {
  for (const role of reading.roles)
    if (isCue(reading, role)) {
      besideRole(reading, role);
      saidOf(reading, role);
    }
  namesBeforeBrackets(reading);
  besideEpithets(reading);
}

function besideRole(reading: Reading, role: RolePhrase): void {
  const { words, own } = reading;
  let next = role.to;
  while (words[next] && HONORIFICS.has(words[next]!.lower) && words[next]!.gap !== 'stop') next++;
  const word = words[next];
  // "três ministros (Ana Lima, Rui Sales)".
  const listed = role.plural && word?.gap === 'open' && next === role.to && words[next + 1]?.capital === true;
  if (word?.capital && (listed || reading.roleBefore(next) === role)) {
    const end = reading.taken[next] ? takenEnd(reading, next) : nameFrom(reading, next);
    takeByForm(reading, next, end, role);
    if (role.plural) alsoCoordinated(reading, end, role);
  }
  let first = role.from;
  for (let by = 0; by < 2; by++) {
    const before = words[first - 1];
    if (before && joined(words[first]) && (own.definite.has(before.lower) || own.between.has(before.lower))) first--;
  }
  first = beforeAge(words, first);
  if (!words[first] || reading.roleAfter(first) !== role) return;
  const from = nameBefore(reading, first);
  if (from < first && !placeBefore(reading, from, first)) takeByForm(reading, from, first, role);
}

/** "Ana Lima foi eleita prefeita", "nomeou Ana Lima ministra", "nomeou Ana Lima para o cargo de ministra". */
function saidOf(reading: Reading, role: RolePhrase): void {
  const said = saidEnd(reading, role);
  const end = said > 0 ? said : postEnd(reading, role);
  if (end > 0 && reading.taken[end - 1]) saidOfNamed(reading, end, role);
  else if (end > 0 && takeByForm(reading, nameBefore(reading, end), end, role)) reading.used.add(role);
  if (role.from === 0 || reading.taken[role.from - 1] || !reading.words[role.from - 1]!.capital) return;
  const from = nameBefore(reading, role.from);
  if (namedTo(reading, from, role) && takeByForm(reading, from, role.from, role)) reading.used.add(role);
}

/** "Ana Lima será ministra", of one whom the list has. */
function saidOfNamed({ named, words, used }: Reading, end: number, role: RolePhrase): void {
  const who = named.find(({ to }) => to === end);
  if (!who) return;
  used.add(role);
  holdOffices(words, who.person, [role]);
}

/** "deputados X, Y e Z": each of them. */
function alsoCoordinated(reading: Reading, start: number, role: RolePhrase): void {
  const { words, own } = reading;
  let at = start;
  for (;;) {
    at = behindBracket(reading, behindState(reading, at));
    const word = words[at];
    if (!word) return;
    const and = own.and.has(word.lower) && (word.gap === 'space' || word.gap === 'close');
    if (!and && word.gap !== 'comma') return;
    const from = and ? at + 1 : at;
    if (!words[from]?.capital) return;
    const end = reading.taken[from] ? takenEnd(reading, from) : nameFrom(reading, from);
    if (end - from < 2 || (!reading.taken[from] && !takeByForm(reading, from, end, role))) return;
    at = end;
  }
}

/** English: "Sens. Ann Bale of Utah, Joe Dunn of Ohio": behind the state that one comes from. */
function behindState({ words, language, tables }: Reading, at: number): number {
  if (language !== 'en' || words[at]?.lower !== 'of' || !joined(words[at])) return at;
  const place = tables.regions.match(words, at + 1) ?? tables.territories.match(words, at + 1);
  return place ? at + 1 + place.length : at;
}

const LONGEST_BRACKET = 6;

/** "os senadores Ana Lima (independente), Rui Sales (Esquerda Crítica)": behind what stands in brackets. */
function behindBracket({ words }: Reading, at: number): number {
  if (words[at]?.gap !== 'open') return at;
  let to = at + 1;
  while (to < at + LONGEST_BRACKET && words[to]?.gap === 'space') to++;
  const gap = words[to]?.gap;
  return gap === 'comma' || gap === 'close' ? to : at;
}

/** The end of the name that is taken already. */
function takenEnd({ words, taken }: Reading, from: number): number {
  let to = from + 1;
  while (taken[to] && joined(words[to])) to++;
  return to;
}

/** "Em Bédar, o prefeito ...", "(Deux-Sèvres), le ministre": a place, not a name, stands before the office. */
function placeBefore({ words, own, text }: Reading, from: number, to: number): boolean {
  const before = words[from - 1];
  if (text.charAt(words[to - 1]!.end) === ')') return true;
  return before !== undefined && own.locative.has(before.lower) && joined(words[from]);
}

function takeByForm(reading: Reading, from: number, to: number, role: RolePhrase): boolean {
  if (to - from < 2 || !personal(reading, from, to) || thing(reading, from, to) || relative(reading, from))
    return false;
  // "Prince Edward Island", "Queen Elizabeth Hospital".
  if (THINGS_AFTER.has(reading.words[to - 1]!.lower)) return false;
  const listed = nearName(reading, from, to, role);
  if (listed) {
    reading.take(listed, from, to);
    return true;
  }
  return takeText(reading, from, to, { key: 'roleBeside', value: reading.roleText(role) }, role);
}

/** "Lady Starmer", "son épouse Brigitte": named for whom they belong to. */
function relative({ words }: Reading, from: number): boolean {
  const before = words[from - 1];
  return words[from]!.lower === 'lady' || (before !== undefined && RELATIONS.has(before.lower) && joined(words[from]));
}

function takeText(
  reading: Reading,
  from: number,
  to: number,
  reason: { key: string; value: string },
  role?: RolePhrase,
): boolean {
  const key =
    reading.key(from, to) ??
    reading.words
      .slice(from, to)
      .map((word) => word.key)
      .join(' ');
  const person = reading.cast.ofText(key, reading.slice(from, to), reason);
  if (!person) return false;
  reading.take(person, from, to);
  if (role && !reading.used.has(role)) {
    person.stated.add(role.class);
    person.heads.add(role.head);
  }
  if (role) person.said ??= role.country;
  return true;
}

/** A surname alone behind an office, when nobody else here bears it: "o senador Magno". */
export function surnamesByForm(reading: Reading): void {
  const { words } = reading;
  for (const role of reading.roles) {
    // "General Motors" is no general.
    if (!isCue(reading, role) || role.plural || role.class === 'military' || reading.language === 'de') continue;
    // "Roi Lear", "rei Momo": the kings of this world are in the list, or the text says of what.
    if (role.class === 'monarch' && !role.country) continue;
    const at = role.to;
    const word = words[at];
    if (!word?.capital || word.upper || word.key.length < 4 || reading.taken[at] || word.gap !== 'space') continue;
    if (joined(words[at + 1]) && words[at + 1]!.capital) continue;
    if (
      !personal(reading, at, at + 1) ||
      thing(reading, at, at + 1) ||
      commonWord(reading, at) ||
      reading.tables.regions.match(words, at) ||
      reading.tables.demonyms.match(words, at)
    )
      continue;
    takeText(reading, at, at + 1, { key: 'roleBeside', value: reading.roleText(role) }, role);
  }
}

/** The text has the word in lower case, or behind an article ("da Petrobras"), or it begins sentences: no surname. */
function commonWord({ words, own }: Reading, at: number): boolean {
  const { lower, key } = words[at]!;
  if (own.openers.has(lower)) return true;
  return words.some(
    (word, other) =>
      other !== at &&
      word.key === key &&
      (!word.capital || (ARTICLES.has(words[other - 1]?.lower ?? '') && own.definite.has(words[other - 1]!.lower))),
  );
}

/** Articles that persons do without. */
const ARTICLES = new Set('da do na no à ao del al della dalla alla du the'.split(' '));

/** "o petista X", "l'administration de X": no office, but a politician. */
function besideEpithets(reading: Reading): void {
  const { words, notable, own } = reading;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    const { lower, begins } = words[at]!;
    if ((begins & BESIDE_NAMES) === 0 || at === 0) continue;
    const epithet = own.epithets.has(lower) && own.definite.has(words[at - 1]!.lower);
    const government = !epithet && GOVERNMENTS.has(lower);
    if (!epithet && !government) continue;
    const from = government && own.links.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const word = words[from];
    if (!word?.capital || word.gap !== 'space' || reading.taken[from]) continue;
    const end = nameFrom(reading, from);
    if (
      end - from < 2 ||
      words[from + 1]!.gap === 'hyphen' ||
      !personal(reading, from, end) ||
      namesPlace(reading, from, end)
    )
      continue;
    takeText(reading, from, end, { key: 'roleBeside', value: words[at]!.text });
  }
}

function namesPlace(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.tables.regions.match(reading.words, at) || reading.tables.demonyms.match(reading.words, at))
      return true;
  return false;
}
