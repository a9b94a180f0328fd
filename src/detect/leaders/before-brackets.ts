import { nameBefore, personal } from './name-form.ts';
import type { Reading } from './reading.ts';

const AMERICAN_PARTY = /^[RDI]-[A-Z][A-Za-z]*\.?(?=[,.])/;

/** What stands in brackets, or behind an American name between commas ("Ben Lima, D-Ore., voted"). */
function partyAt({ words, text, own }: Reading, at: number): string | null {
  const { gap, start } = words[at]!;
  if (gap === 'comma') return AMERICAN_PARTY.exec(text.slice(start, start + 20))?.[0] ?? null;
  const end = text.indexOf(')', start);
  if (end < 0 || end - start > 40) return null;
  // "(PFL, sigla que deu lugar ao DEM)".
  const inside = text.slice(start, end).split(',', 1)[0]!;
  return own.party.test(inside) ? inside : null;
}

/** "Arthur Maia (PPS-BA)", "Lisa Paus (Grüne)". */
export function namesBeforeBrackets(reading: Reading): void {
  const { words, notable, own, language, text } = reading;
  if (language !== 'en' && !text.includes('(')) return;
  for (let n = 0; n < notable.length; n++) {
    const at = notable[n]!;
    const { gap } = words[at]!;
    if ((gap !== 'open' && (gap !== 'comma' || language !== 'en')) || reading.taken[at - 1]) continue;
    const party = partyAt(reading, at);
    const charge = party ? null : chargeAt(reading, at);
    if (!party && !charge) continue;
    const from = nameBefore(reading, at);
    if (at - from < 2 || !personal(reading, from, at) || (party && spells(reading, from, at))) continue;
    const key = reading.key(from, at);
    const person =
      key && reading.cast.ofText(key, reading.slice(from, at), { key: 'partyBeside', value: party ?? charge! });
    if (!person) continue;
    reading.take(person, from, at);
    person.stated.add(party ? 'legislator' : 'minister');
    if (party) person.said ??= own.partyCountry;
  }
}

/** "Rui Sales (Águas)", where the text speaks of ministers: what one is in charge of. */
function chargeAt(reading: Reading, at: number): string | null {
  const { words, text, tables, roles } = reading;
  if (words[at]!.gap !== 'open' || !words[at]!.capital) return null;
  const charge = tables.portfolios.match(words, at);
  if (!charge || text.charAt(words[at + charge.length - 1]!.end) !== ')') return null;
  return roles.some((role) => role.class === 'minister') ? reading.slice(at, at + charge.length) : null;
}

/** "Unión Cívica Radical (UCR)": the party itself. */
function spells({ words }: Reading, from: number, at: number): boolean {
  const initials = words.slice(from, at).map(({ lower }) => lower[0]);
  return initials.length > 2 && initials.join('') === words[at]!.lower;
}
