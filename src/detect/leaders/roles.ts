import type { Language } from '../../model/language.ts';
import type { LanguageTables } from './tables.ts';
import { joined, type Word } from './words.ts';

/** A role phrase: "presidente russo", "ministro das Relações Exteriores da Ucrânia". */
export interface RolePhrase {
  class: string;
  /** Indexes of words, `to` exclusive. */
  from: number;
  to: number;
  country?: string;
  portfolio?: string;
  plural: boolean;
  /** More than the bare noun: enough to mean one person. */
  specific: boolean;
  former: boolean;
}

const LINKS: Record<Language, Set<string>> = {
  pt: new Set(['de', 'da', 'do', 'das', 'dos', 'e', 'para']),
  es: new Set(['de', 'del', 'la', 'los', 'las', 'el', 'y', 'para']),
  en: new Set(['of', 'the', 'for', 'and']),
  fr: new Set(['de', 'du', 'des', 'la', 'le', 'les', 'd', 'l', 'et']),
  de: new Set(['der', 'des', 'von', 'für', 'und', 'vom', 'die', 'das']),
  it: new Set(['di', 'del', 'della', 'dei', 'degli', 'delle', 'dell', 'e', 'per', 'd']),
};
const FORMER = new Set([
  'ex',
  'former',
  'antigo',
  'antiga',
  'expresidente',
  'früherer',
  'frühere',
  'ehemaliger',
  'ehemalige',
  'ancien',
  'ancienne',
  'vice',
  'primeiro',
  'primeira',
]);

/** Countries named by adjective before the noun, or by adjective or complement after it. */
export function rolePhraseAt(
  words: Word[],
  lower: string[],
  at: number,
  tables: LanguageTables,
  language: Language,
): RolePhrase | null {
  const noun = tables.roles.match(lower, at);
  if (!noun) return null;
  let from = at;
  let to = at + noun.length;
  const phrase: RolePhrase = { class: noun.value, from, to, plural: false, specific: noun.length > 1, former: false };
  while (from > 0 && joined(words[from]!) && modifies(words, lower, from - 1, tables, phrase)) from--;
  to = complement(words, lower, to, tables, language, phrase);
  return { ...phrase, from, to };
}

function modifies(words: Word[], lower: string[], at: number, tables: LanguageTables, phrase: RolePhrase): boolean {
  if (FORMER.has(lower[at]!)) {
    phrase.former = true;
    return true;
  }
  const place = tables.demonyms.match(lower, at) ?? (words[at]!.capital ? tables.territories.match(lower, at) : null);
  const known = place?.length === 1 ? place.value : undefined;
  if (known) {
    phrase.country ??= known;
    phrase.specific = true;
    return true;
  }
  return false;
}

/** Adjectives and "of" complements after the noun. */
function complement(
  words: Word[],
  lower: string[],
  start: number,
  tables: LanguageTables,
  language: Language,
  phrase: RolePhrase,
): number {
  let to = start;
  for (;;) {
    if (!words[to] || !(joined(words[to]!) || /^['’]$/.test(words[to]!.gap))) return to;
    const demonym = tables.demonyms.match(lower, to);
    if (demonym) {
      phrase.country ??= demonym.value;
      phrase.specific = true;
      to += demonym.length;
      continue;
    }
    let next = to;
    while (
      words[next] &&
      LINKS[language].has(lower[next]!) &&
      (joined(words[next]!) || /^['’]$/.test(words[next]!.gap))
    )
      next++;
    if (next === to || !words[next] || !(joined(words[next]!) || /^['’]$/.test(words[next]!.gap))) return to;
    const portfolio = tables.portfolios.match(lower, next);
    const place = tables.territories.match(lower, next);
    const found = [portfolio, place].filter((one) => one !== null).sort((a, b) => b.length - a.length)[0];
    if (found && words[next]!.capital) {
      if (found === place) phrase.country ??= found.value;
      else phrase.portfolio ??= found.value;
      phrase.specific = true;
      to = next + found.length;
      continue;
    }
    if (!words[next]!.capital) return to;
    let end = next + 1;
    while (words[end]?.capital && joined(words[end]!)) end++;
    phrase.specific = true;
    to = end;
  }
}
