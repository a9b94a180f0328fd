import type { Named, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { whoIsMeant } from './who-is-meant.ts';
import { joined } from './words.ts';

/** A role phrase that means a leader named elsewhere in the text. */
export interface Meant {
  role: RolePhrase;
  named: Named;
}

/** Headlines leave the article out: words from the start of the text. */
const HEADLINE = 25;

export function roleMentions(reading: Reading): Meant[] {
  const named = [...reading.named].sort((a, b) => a.from - b.from);
  if (named.length === 0) return [];
  const persons = [...new Set(named.map(({ person }) => person))];
  return reading.roles.flatMap((role) => {
    if (
      reading.used.has(role) ||
      role.plural ||
      role.class === 'relative' ||
      role.class === 'succession' ||
      POLITICIAN.test(role.head) ||
      !definite(reading, role) ||
      ownName(reading, role)
    )
      return [];
    const meant = whoIsMeant(reading, named, persons, role);
    return meant ? [{ role, named: meant }] : [];
  });
}

/** "der CDU-Politiker" is said of somebody, but it is no office. */
const POLITICIAN = /politiker(?:in|s)?$/;
/** "el fiscal que investiga al empresario": which one, told for the first time. */
const WHO = new Set(['que', 'qui', 'che', 'who', 'that']);
const MOST = new Set(['mais', 'más', 'plus', 'più', 'most']);

/** The phrase is followed by a name of its own, a superlative, or what else the person leads ("líder do cartel"); or it is an institution ("PGR"). */
function ownName(reading: Reading, role: RolePhrase): boolean {
  const next = reading.words[role.to];
  if (role.to - role.from === 1 && reading.words[role.from]!.upper && role.head !== 'pm') return true;
  if (questions(reading, role) || yetToCome(reading, role)) return true;
  if (next?.gap === 'comma' && otherName(reading, role.to) && !reading.ofSomebody(role)) return true;
  if (
    next &&
    joined(next) &&
    (MOST.has(next.lower) || (!role.specific && WHO.has(next.lower) && !toldSo(reading, role)))
  )
    return true;
  const open = !role.specific || !(role.body || role.portfolio || role.country || role.named);
  if (next && joined(next) && open && ofSomethingElse(reading, role)) return true;
  return next?.gap === 'space' && next.capital && !next.upper && reading.language !== 'de';
}

const TO = new Set(['à', 'ao', 'al', 'au']);

/** "Sugeriu à presidente que evite": what she is told. */
const toldSo = ({ words }: Reading, { from }: RolePhrase): boolean => TO.has(words[from - 1]?.lower ?? '');

const NEW = /^(?:nov[oa]|nuev[oa]|nouveau|nouvelle|nuov[oa]|neue|new)$/;
const WILL = new Set('será sera sarà wird will'.split(' '));

/** "O novo ministro será o general": nobody yet. */
function yetToCome({ words }: Reading, { from, to }: RolePhrase): boolean {
  return WILL.has(words[to]?.lower ?? '') && joined(words[to]) && NEW.test(words[from - 1]?.lower ?? '');
}

/** "Prime Minister's Questions". */
function questions({ words, text, language }: Reading, { to }: RolePhrase): boolean {
  const next = words[to];
  return language === 'en' && next?.capital === true && /^['’]s $/.test(text.slice(words[to - 1]!.end, next.start));
}

const OF = new Set('da do das dos del du des della dello dei degli delle dell of der'.split(' '));
const OF_THE = new Set('de d'.split(' '));
const THE_COUNTRY = new Set(
  'país country pays paese land landes nação nación nation nazione época époque epoca time hora dia día jour giorno momento moment mundo monde qual cual quale'.split(
    ' ',
  ),
);

/** "o presidente da empresa", "el presidente de la compañía": no office of a country. */
function ofSomethingElse({ words, own }: Reading, role: RolePhrase): boolean {
  const first = words[role.to]!.lower;
  if (role.class === 'party-leader' && own.links.has(first)) return true;
  const article = OF_THE.has(first) && joined(words[role.to + 1]) && own.links.has(words[role.to + 1]!.lower);
  const noun = words[article ? role.to + 2 : role.to + 1];
  if ((!OF.has(first) && !article) || !noun || !joined(noun)) return false;
  return !THE_COUNTRY.has(noun.lower) && !/^\p{N}/u.test(noun.text);
}

/** Behind the comma stands somebody in no list: "ao bispo de Las Vegas, Joseph Pepe". */
function otherName({ words, taken }: Reading, at: number): boolean {
  const [first, second] = [words[at]!, words[at + 1]];
  return first.capital && taken[at] === 0 && second?.capital === true && joined(second) && taken[at + 1] === 0;
}

const ADVERBS = new Set(
  'also now still currently também ainda atualmente hoje também también actualmente todavía aussi également toujours actuellement auch noch derzeit anche ancora attualmente oggi'.split(
    ' ',
  ),
);

/** Nobody yet. */
const NEXT = /^(?:next|pr[oó]xim[oa]|prochaine?|nächste[rnms]?|prossim[oa])$/;

/** "nombró primer ministro a ...", "elected president": whom the phrase names stands elsewhere. */
const NAMING =
  /^(?:nombr(?:ó|ad[oa])|declarad[oa]|proclamad[oa]|elegid[oa]|elect[oa]?|elected|eleit[oa]|nome(?:ou|ad[oa])|designad[oa]|named|appointed|declared|nommée?|élue?|désignée?|nominat[oa]|elett[oa]|ernannt|gewählt|female|\d+(?:st|nd|rd|th))$/;

/** "um presidente", "presidentes", "é o presidente": nobody in particular. */
function definite(reading: Reading, role: RolePhrase): boolean {
  const { words, own } = reading;
  let at = role.from - 1;
  const first = words[role.from]!;
  if (at < 0 || (first.gap !== 'space' && first.gap !== 'glued'))
    return role.specific && ((first.capital && first.gap !== 'comma') || first.opens || role.from < HEADLINE);
  if (own.between.has(words[at]!.lower)) at--;
  const before = words[at];
  if (!before) return role.specific;
  if (NEXT.test(before.lower) || NAMING.test(before.lower)) return false;
  // "será su candidato".
  if (own.possessive.has(before.lower)) return !own.copula.has(words[at - 1]?.lower ?? '');
  if (!own.definite.has(before.lower)) {
    if (role.from >= HEADLINE || !role.specific || own.indefinite.has(before.lower)) return false;
    // "nomeou Ana Lima primeira-ministra", "como provável candidato": said of somebody.
    return reading.taken[at] === 0 && !(joined(before) && own.indefinite.has(words[at - 1]?.lower ?? ''));
  }
  const copula = words[at - 1] && ADVERBS.has(words[at - 1]!.lower) ? words[at - 2] : words[at - 1];
  return !(copula && own.copula.has(copula.lower) && before.gap === 'space');
}
