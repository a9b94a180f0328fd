import weights from '../data/claims-weights.json';
import deTables from '../data/packed/tables-de.txt?url';
import enTables from '../data/packed/tables-en.txt?url';
import esTables from '../data/packed/tables-es.txt?url';
import frTables from '../data/packed/tables-fr.txt?url';
import itTables from '../data/packed/tables-it.txt?url';
import ptTables from '../data/packed/tables-pt.txt?url';
import { findClaims } from '../detect/claims/find-claims.ts';
import { findLeaders } from '../detect/leaders/find-leaders.ts';
import { type LanguageTables, unpackTables } from '../detect/leaders/tables.ts';
import type { Claim } from '../model/claim.ts';
import { type Language, languageOf } from '../model/language.ts';
import type { Mention } from '../model/leader.ts';
import type { ReadArticle } from '../platform/protocol.ts';
import type { Settings } from '../platform/settings.ts';
import { leaderIndex } from './leaders-list.ts';
import { readPackaged } from './packaged.ts';

/**
 * Detection runs here and not in the page: the lists are unpacked once for all tabs, and a page pays for its own text alone.
 * Only the language that is read is loaded.
 */
const TABLES: Record<Language, string> = {
  pt: ptTables,
  en: enTables,
  es: esTables,
  fr: frTables,
  de: deTables,
  it: itTables,
};
/** A text beyond this is a book or an attack; its beginning is read. UTF-16 units. */
const MOST = 200_000;

const tables = new Map<Language, Promise<LanguageTables>>();

function tablesOf(language: Language): Promise<LanguageTables> {
  const known = tables.get(language) ?? readPackaged(TABLES[language]).then(unpackTables);
  tables.set(language, known);
  return known;
}

export interface Detected {
  mentions: Mention[];
  claims: Claim[];
}

/** Leaders and claims of an article; nothing in a language that Glosa does not read. */
export async function detect(article: ReadArticle, settings: Settings): Promise<Detected> {
  const language = languageOf(article.info.inLanguage);
  if (!language) return { mentions: [], claims: [] };
  const text = article.text.slice(0, MOST);
  const [index, words] = await Promise.all([leaderIndex(), tablesOf(language)]);
  const mentions = findLeaders(text, {
    language,
    index,
    tables: words,
    date: article.info.datePublished,
    own: settings.ownLeaders,
  });
  return { mentions, claims: findClaims(text, { language, mentions, weights, share: settings.claimShare }) };
}
