import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import { groupStart, isRole, type Phrase, skipGroup } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

/** The index of the head: the first word that is neither article nor number. */
export function headOf(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): number {
  let at = phrase.from;
  while (
    at < phrase.to - 1 &&
    (lexicon.articles.has(tokens[at]!.lower) ||
      tokens[at]!.kind === 'number' ||
      lexicon.quantifiers.has(tokens[at]!.lower))
  )
    at++;
  return at;
}

/** True when the phrase is headed by an office or a trade: "o ministro da Defesa", "Swedish Prime Minister …". */
export function headsRole(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): boolean {
  const head = headOf(tokens, phrase, lexicon);
  for (let i = head; i < Math.min(phrase.to, head + 5); i++) {
    if (isRole(lexicon, tokens[i]!.lower)) return true;
    if (i === head && head > phrase.from && !tokens[i]!.capital && lexicon.personEnding?.test(tokens[i]!.lower))
      return true;
    if (lexicon.links.has(tokens[i]!.lower) || lexicon.and.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/** English "Friends of Kent founder Laura Finch": what has a capital right behind the last trade. */
function behindLastRole(tokens: readonly Token[], { from, to }: Phrase, lexicon: ClaimsLexicon): Phrase | null {
  let role = to - 1;
  while (role > from && !isRole(lexicon, tokens[role]!.lower)) {
    if (!tokens[role]!.capital) return null;
    role--;
  }
  const linked = tokens.slice(from, role).some(({ lower }) => lexicon.links.has(lower));
  return role > from && linked && to - role > 2 ? { from: role + 1, to } : null;
}

/** A person's name at the end of a phrase: capital words after the office that heads it. */
export function nameIn(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): Phrase | null {
  const closing = lexicon.plainPresent ? behindLastRole(tokens, phrase, lexicon) : null;
  if (closing) return closing;
  if (!headsRole(tokens, phrase, lexicon)) return null;
  const to = tokens[phrase.to - 1]?.text === ')' ? groupStart(tokens, phrase.to - 1) : phrase.to;
  for (let i = to - 2; i > phrase.from; i--)
    if (tokens[i]!.text === ')')
      return to - i > 2 && tokens[i + 1]!.capital && onlyNames(tokens, i + 1, to, lexicon) ? { from: i + 1, to } : null;
  const head = headOf(tokens, phrase, lexicon);
  // The last office word before the first link; the name comes after it.
  let from = head;
  let lastRole = head;
  while (from < to && !lexicon.links.has(tokens[from]!.lower)) {
    if (isRole(lexicon, tokens[from]!.lower)) lastRole = from;
    from++;
  }
  let start = lastRole + 1;
  while (
    start < to &&
    !tokens[start]!.capital &&
    !lexicon.links.has(tokens[start]!.lower) &&
    !lexicon.inLinks.has(tokens[start]!.lower) &&
    !lexicon.and.has(tokens[start]!.lower)
  )
    start++;
  if (start >= to) return null;
  if (lexicon.links.has(tokens[start]!.lower))
    return afterPortfolio(tokens, start + 1, to, lexicon) ?? fromGivenName(tokens, start + 1, to, lexicon);
  // "ambassador to Britain": a place after a preposition is no name of the envoy.
  // "MPs in areas hit by Storm Babet": several have no one name.
  const several = tokens[lastRole]!.lower.endsWith('s') && !/(?:iss|us|is|as|ís)$/.test(tokens[lastRole]!.lower);
  if (lexicon.inLinks.has(tokens[start]!.lower) && several && !lexicon.nounsCapital) return null;
  if (lexicon.inLinks.has(tokens[start]!.lower))
    return fromGivenName(tokens, start + 1, to, lexicon) ?? behindPortfolio(tokens, start + 1, to, lexicon);
  if (!tokens[start]!.capital) return null;
  let end = start;
  while (end < to && !lexicon.afterName.has(tokens[end]!.lower)) end++;
  if (end < to && end - start < 2) end = to;
  return onlyNames(tokens, start, end, lexicon) ? { from: start, to: end } : null;
}

function onlyNames(tokens: readonly Token[], from: number, to: number, lexicon: ClaimsLexicon): boolean {
  for (let i = from; i < to; i++)
    if (
      !tokens[i]!.capital &&
      !lexicon.links.has(tokens[i]!.lower) &&
      !/^(?:bin|al|von|van|der|den|de|del|di|da|du|le|la|e|y)$/.test(tokens[i]!.lower)
    )
      return false;
  return true;
}

/** "ministro da Defesa Raul Jungmann": two capital words or more after the portfolio. */
function afterPortfolio(tokens: readonly Token[], at: number, to: number, lexicon: ClaimsLexicon): Phrase | null {
  let from = at;
  while (
    from < to &&
    (lexicon.articles.has(tokens[from]!.lower) || lexicon.links.has(tokens[from]!.lower) || !tokens[from]!.capital)
  )
    from++;
  // "do Desenvolvimento, Indústria e Comércio": a list is all portfolio.
  if (!lexicon.portfolios.has(tokens[from]?.lower ?? '') || tokens.slice(from, to).some(({ text }) => text === ','))
    return null;
  // "Câmara Municipal": an adjective of the body is no name.
  const ofBody = ({ lower }: Token): boolean =>
    lexicon.portfolios.has(lower) || lexicon.and.has(lower) || isRole(lexicon, lower);
  while (from < to && ofBody(tokens[from]!)) from++;
  while (from < to && !tokens[from]!.capital && !lexicon.links.has(tokens[from]!.lower)) from++;
  return to - from >= 2 && tokens[from]?.capital === true && onlyNames(tokens, from, to, lexicon) ? { from, to } : null;
}

/** "l'adjoint aux transports Paul Morel": two capital words behind small ones, or behind one with a capital, are a name. */
function behindPortfolio(tokens: readonly Token[], at: number, to: number, lexicon: ClaimsLexicon): Phrase | null {
  let from = to;
  while (from > at && tokens[from - 1]!.capital) from--;
  const capitals = to - from;
  if (!capitals) return null;
  if (from === at && capitals === 3) from++;
  else if (from === at || (capitals !== 2 && !GIVEN_NAMES.has(tokens[from]!.lower))) return null;
  const before = tokens[from - 1]!;
  return lexicon.links.has(before.lower) || lexicon.and.has(before.lower) ? null : { from, to };
}

/** Bodies that are themselves called after persons: "diretor do Instituto Paulo Freire" names nobody else. */
const NAMESAKE =
  /^(?:são$|santo$|santa$|san$|saint$|sankt$|institut|fundaç|fundac|fondation|stiftung|hospital|universi|escola|escuela|école|school|aeroport|aeropuert|airport|centro|centre|center|operaç|palác|palac|complex|prêmio|premio|prize|lei|ley|law|klinik|schule|verlag|haus|platz|rua|rue|via|calle|avenida|stadio|est[aá]dio|teatr|theat)/;

/** "o presidente da Petrobras Pedro Parente": a given name with capital words up to the end. */
function fromGivenName(tokens: readonly Token[], at: number, to: number, lexicon: ClaimsLexicon): Phrase | null {
  for (let i = at + 1; i < to - 1; i++) {
    if (!tokens[i]!.capital || !GIVEN_NAMES.has(tokens[i]!.lower)) continue;
    const before = tokens[i - 1]!.lower;
    // "os advogados do ex-presidente Rui Alves": the name is the client's.
    if (isRole(lexicon, before) && lexicon.links.has(tokens[i - 2]!.lower)) return null;
    if (lexicon.links.has(before) || lexicon.and.has(before) || NAMESAKE.test(before)) continue;
    if (onlyNames(tokens, i, to, lexicon)) return { from: i, to };
  }
  return null;
}

/** "hut warden Lucas Hart", "Finanzvorstand Ingo Kern": whatever the trade, a given name ends the title. */
function behindTrade(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): Phrase | null {
  for (let i = headOf(tokens, phrase, lexicon) + 1; i < phrase.to - 1; i++) {
    const before = tokens[i - 1]!;
    if (lexicon.links.has(before.lower) || lexicon.and.has(before.lower) || NAMESAKE.test(before.lower)) return null;
    if (!tokens[i]!.capital || !GIVEN_NAMES.has(tokens[i]!.lower)) continue;
    const trade = !before.capital || (lexicon.nounsCapital && !GIVEN_NAMES.has(before.lower));
    return trade && tokens[i + 1]!.capital && onlyNames(tokens, i, phrase.to, lexicon)
      ? { from: i, to: phrase.to }
      : null;
  }
  return null;
}

/** "Anna Kern von der Nordbank" is Anna Kern; "Ursula von der Leyen" is one name. Behind an office any two capital words are a name. */
export function beforeOrigin(
  tokens: readonly Token[],
  phrase: Phrase,
  lexicon: ClaimsLexicon,
  behindOffice = false,
): Phrase | null {
  const first = tokens[phrase.from]!;
  if (lexicon.afterName.size === 0 || !(behindOffice ? first.capital : GIVEN_NAMES.has(first.lower))) return null;
  let to = phrase.from;
  while (to < phrase.to && !lexicon.afterName.has(tokens[to]!.lower)) to++;
  return to < phrase.to && to - phrase.from >= 2 ? { from: phrase.from, to } : null;
}

/** "Marta de la Cruz": the article within a person's name. */
const inGivenName = (tokens: readonly Token[], { from }: Phrase, at: number, lexicon: ClaimsLexicon): boolean =>
  lexicon.articles.has(tokens[at]!.lower) &&
  lexicon.links.has(tokens[at - 1]!.lower) &&
  GIVEN_NAMES.has(tokens[from]!.lower);

/** True for capital words alone, two at least: "Rodrigo Maia", "Angela Merkel". */
export function isBareName(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): boolean {
  let capitals = 0;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i]!;
    if (token.capital && !isRole(lexicon, token.lower)) capitals++;
    else if (i === phrase.from || !(lexicon.links.has(token.lower) || inGivenName(tokens, phrase, i, lexicon)))
      return false;
  }
  return capitals >= 2;
}

/** The shortest words that name the source: the person's name if there is one, else the phrase with its article. */
export function shortest(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): Phrase {
  const name =
    nameIn(tokens, phrase, lexicon) ?? behindTrade(tokens, phrase, lexicon) ?? beforeOrigin(tokens, phrase, lexicon);
  if (name) return name;
  const last = phrase.to - 1;
  if (tokens[last]?.text !== ')') return withAcronym(tokens, phrase);
  const open = groupStart(tokens, last);
  if (open <= phrase.from) return phrase;
  return isAcronymOf(tokens, phrase, open) ? phrase : { from: phrase.from, to: open };
}

/** Takes "(MPF)" after the phrase in. */
function withAcronym(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.to]?.text !== '(') return phrase;
  const whole = { from: phrase.from, to: skipGroup(tokens, phrase.to) };
  return isAcronymOf(tokens, whole, phrase.to) ? whole : phrase;
}

/** "Ministério Público Federal (MPF)" keeps its acronym, "Aécio Neves (PSDB)" loses its party. */
function isAcronymOf(tokens: readonly Token[], phrase: Phrase, open: number): boolean {
  if (phrase.to - 1 - open !== 2) return false;
  const capitals = tokens.slice(phrase.from, open).filter((token) => token.capital && token.text.length > 1);
  return capitals.length > 1 && capitals.some((token) => token.text.charAt(0) === tokens[open + 1]!.text.charAt(0));
}
