import type { Language } from '../../model/language.ts';
import type { LanguageWords } from './language-words.ts';
import { wordSet } from './word-set.ts';
import { joined, type Word } from './words.ts';

/** "X, a former minister": of one person, whose name stands before. */
const ONE = wordSet('a an um uma un una une uno ein eine');
const YEARS = wordSet('anos años ans anni jahre years');
const TIMES = wordSet('vezes veces fois volte mal times');

const NOW = wordSet(
  'agora ahora now ora hoje hoy até hasta então entonces then alors allora himself herself próprio oggi jetzt já ya later depois luego poi puis',
);

/** Where an office behind a name and a comma may begin, and where its words began: behind the age, the article and what comes between. */
export function officeBehind(
  words: Word[],
  own: LanguageWords,
  language: Language,
  to: number,
  isOffice: (at: number) => boolean,
): { first: number; at: number } {
  let first = behindAge(words, to);
  // "até então ministro", "himself prime minister", "now a senator".
  for (let by = 0; by < 2 && NOW.has(words[first]?.lower ?? '') && joined(words[first + 1]); by++) first++;
  let at = first;
  for (let by = 0; by < 2; by++) {
    const lower = words[at]?.lower ?? '';
    const one = at === first && (ONE.has(lower) || own.possessive.has(lower));
    if (one || own.definite.has(lower) || own.between.has(lower)) at++;
  }
  // "dos veces presidenta".
  if (TIMES.has(words[at + 1]?.lower ?? '') && joined(words[at + 1])) at += 2;
  // "the jailed prime minister", "a two-time governor": English adjectives come first.
  if (language === 'en' && at > first && !isOffice(at)) at = behindAdjectives(words, own, at, isOffice);
  return { first, at };
}

/** "Zuma, 83, the former president", "Raimundo Lago, de 61 anos, prefeito". */
function behindAge(words: Word[], at: number): number {
  const of = words[at]?.lower === 'de' ? 1 : 0;
  if (!/^\d{2,3}$/.test(words[at + of]?.text ?? '')) return at;
  const next = at + of + (YEARS.has(words[at + of + 1]?.lower ?? '') ? 2 : 1);
  return words[next]?.gap === 'comma' ? next : at;
}

/** Where the age begins that stands before a word and its comma, or that word. */
export function beforeAge(words: Word[], at: number): number {
  if (words[at]?.gap !== 'comma') return at;
  const number = YEARS.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!/^\d{2,3}$/.test(words[number]?.text ?? '')) return at;
  const start = words[number - 1]?.lower === 'de' ? number - 1 : number;
  return words[start]!.gap === 'comma' ? start : at;
}

function behindAdjectives(words: Word[], own: LanguageWords, at: number, isOffice: (at: number) => boolean): number {
  for (let by = 1; by <= 2; by++) {
    const [before, word] = [words[at + by - 1]!, words[at + by]];
    if (!word || !joined(word) || before.capital || own.links.has(before.lower)) return at;
    if (isOffice(at + by)) return at + by;
  }
  return at;
}
