import leaders from '../../src/data/packed/leaders.txt';
import de from '../../src/data/packed/tables-de.txt';
import en from '../../src/data/packed/tables-en.txt';
import es from '../../src/data/packed/tables-es.txt';
import fr from '../../src/data/packed/tables-fr.txt';
import it from '../../src/data/packed/tables-it.txt';
import pt from '../../src/data/packed/tables-pt.txt';
import { findLeaders } from '../../src/detect/leaders/find-leaders.ts';
import { type LeaderIndex, unpackLeaders } from '../../src/detect/leaders/leader-index.ts';
import { type LanguageTables, unpackTables } from '../../src/detect/leaders/tables.ts';
import { type Language, languageOf } from '../../src/model/language.ts';

const packed: Record<Language, string> = { pt, en, es, fr, de, it };
const tables = new Map<Language, LanguageTables>();
let index: LeaderIndex;

export default {
  name: 'glosa',
  async load() {
    index = unpackLeaders(leaders);
    for (const [language, text] of Object.entries(packed)) tables.set(language as Language, unpackTables(text));
  },
  find(text: string, code: string) {
    const language = languageOf(code) ?? 'en';
    const words = tables.get(language);
    if (!words) throw new Error(`No tables of ${language}`);
    return findLeaders(text, { language, index, tables: words }).map(({ start, end, kind, name, role, country }) => ({
      start,
      end,
      type: kind === 'name' ? 'name' : 'role-mention',
      leader: name,
      role: role && text.slice(role.start, role.end),
      country,
    }));
  },
};
