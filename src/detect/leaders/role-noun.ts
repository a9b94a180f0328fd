import type { Language } from '../../model/language.ts';
import type { LanguageTables, Match } from './tables.ts';
import type { Word } from './words.ts';

/** Ends of German compounds: "Integrationsministerin", "EZB-Präsidentin". */
const GERMAN_HEADS: [RegExp, string][] = [
  [/(?:minister|ministers|ministerin)$/, 'minister'],
  [/(?:kanzler|kanzlers|kanzlerin)$/, 'head-of-government'],
  [/präsident(?:in|en)?$/, 'president'],
  [/(?:parteichef|vorsitzender?n?|kandidat(?:in|en)?|parteichefin|politiker|politikerin)$/, 'party-leader'],
  [/(?:fraktionschef|fraktionschefin|fraktionsvize)$/, 'legislator-leader'],
  [/(?:abgeordneter?n?|senator|senatorin)$/, 'legislator'],
  [/(?:bürgermeister|bürgermeisterin)$/, 'mayor'],
  // Not of the police.
  [/^(?!kriminal|polizei).*(?:kommissar|kommissarin|sekretär|sekretärin)$/, 'org-head'],
];

/** Word -> class of office, '' for none. */
const germanHeads = new Map<string, string>();

/** The office noun that begins at a word, with its class. */
export function roleNounAt(words: Word[], at: number, tables: LanguageTables, language: Language): Match | null {
  const noun = tables.roles.match(words, at);
  if (noun || language !== 'de') return noun;
  const { lower, capital } = words[at]!;
  if (!capital || lower.length < 9) return null;
  const known = germanHeads.get(lower);
  const head = known === undefined ? (GERMAN_HEADS.find(([end]) => end.test(lower))?.[1] ?? '') : known;
  if (known === undefined && germanHeads.size < 20000) germanHeads.set(lower, head);
  return head ? { length: 1, value: head } : null;
}
