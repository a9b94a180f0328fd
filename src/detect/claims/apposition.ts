import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import { isRole, type Phrase, phraseStartingAt, skipGroup } from './noun-phrase.ts';
import { beforeOrigin, headsRole, isBareName, nameIn } from './phrase-name.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** "o ministro da Fazenda, Henrique Meirelles,": the name that follows an office, else the phrase itself. */
export function withApposition(reading: Reading, phrase: Phrase): Phrase {
  const { tokens, lexicon } = reading;
  const own = nameIn(tokens, phrase, lexicon);
  // "il presidente Codacons, Carlo Villa": the one capital word is the body.
  const body = own !== null && own.to - own.from === 1 && GIVEN_NAMES.has(tokens[phrase.to + 1]?.lower ?? '');
  if ((own && !body) || isBareName(tokens, phrase, lexicon)) return phrase;
  const office = headsRole(tokens, phrase, lexicon);
  // "l'assessore alla Mobilità Renato Biancardi": the portfolio behind a preposition, and the name at once.
  const whole = office ? { from: phrase.from, to: endOfOffice(reading, phrase.to) } : phrase;
  const joined = whole.to > phrase.to ? nameIn(tokens, whole, lexicon) : null;
  // Not another's name: "o ex-ministro ao juiz Sérgio Matos".
  const foreign = ({ lower }: Token): boolean =>
    isRole(lexicon, lower) || lexicon.links.has(lower) || lexicon.and.has(lower);
  if (joined && !tokens.slice(phrase.to, joined.to).some(foreign)) return joined;
  const first = tokens[phrase.from]!.lower;
  if (!office && !lexicon.articles.has(first) && !lexicon.ones.has(first)) return phrase;
  let at = whole.to;
  for (let tries = 0; tries < (office ? 4 : 1) && tokens[at]?.text === ','; tries++) {
    const next = phraseStartingAt(tokens, at + 1, lexicon);
    if (!next) return phrase;
    const bare = beforeOrigin(tokens, next, lexicon, office) ?? next;
    // "der Vorsitzende der Partei, Kern."
    const surname = office && next.to - next.from === 1 && isSurname(tokens[next.from]!, tokens[next.to], lexicon);
    if (surname) return next;
    const name = nameIn(tokens, next, lexicon) ?? (isBareName(tokens, bare, lexicon) ? bare : null);
    const end = name === bare && bare !== next ? ',' : (tokens[next.to]?.text ?? '.');
    if (
      name &&
      (office || lexicon.ones.has(first) || GIVEN_NAMES.has(tokens[name.from]!.lower)) &&
      /^(?:[,.(;–—"”-]|e|y|and|et|und)$/.test(end)
    )
      return name;
    at = endOfOffice(reading, next.to);
  }
  return phrase;
}

/** One capital word between commas, or at the end, that is neither an office nor a body nor a day. */
const isSurname = (token: Token, end: Token | undefined, lexicon: ClaimsLexicon): boolean =>
  token.capital &&
  token.text !== token.text.toUpperCase() &&
  /^[.,]$/.test(end?.text ?? '.') &&
  !isRole(lexicon, token.lower) &&
  !lexicon.dayWords.has(token.lower) &&
  !lexicon.stops.has(token.lower) &&
  lexicon.bodies?.test(token.lower) !== true;

/** "o vereador com o pelouro da Cultura" */
const WITH = /^(?:com|con)$/;

/** Past "(PT-SP)", "na ONU", "para a Europa" after an office. */
export function endOfOffice({ tokens, lexicon }: Reading, at: number): number {
  let i = skipGroup(tokens, at);
  // "le ministre délégué au Budget"
  const next = tokens[i + 1]?.lower ?? '';
  if (lexicon.participleEnding?.test(tokens[i]?.lower ?? '') && lexicon.inLinks.has(next) && !lexicon.by.has(next)) i++;
  for (let tries = 0; tries < 3; tries++) {
    const lower = tokens[i]?.lower ?? '';
    if (!lexicon.inLinks.has(lower) && !WITH.test(lower)) return i;
    const more = phraseStartingAt(tokens, i + 1, lexicon);
    if (!more) return i;
    i = skipGroup(tokens, more.to);
  }
  return i;
}
