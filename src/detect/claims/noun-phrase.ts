import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import { joinsLinks, joinsNames, joinsTrades, listsPortfolios } from './joins.ts';
import { endOfThem, isOne, startOfOne } from './one-of-them.ts';
import type { Token } from './tokens.ts';

/** Token indices, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

const BORDER = new Set([',', ':', ';', '.', '!', '?', '…', '–', '—', '-', '"', '“', '”', '«', '»', '(', '•', '/']);
const bordersAt = (tokens: readonly Token[], at: number): boolean => at < 0 || BORDER.has(tokens[at]!.text);

/** "acusados por procuradores de desviar": Portuguese and Spanish infinitives of some length, not "celular", "militar". */
const INFINITIVE = /^\p{Ll}{3,}(?:(?<!ul|it|li|ol|al)ar|er|ir)(?:em)?$/u;
/** Portuguese "queixou-se": only verbs have it. */
export const CLITIC_BEHIND = /-(?:se|lhe|lhes|lo|la|los|las|me|nos)$/;

/** An office or a trade, also with "ex-", "vice-" and the like. */
export function isRole(lexicon: ClaimsLexicon, lower: string): boolean {
  // "Rep.", "ministros"; a short plural is more often a name: "Reis", "Pais".
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (lexicon.roles.has(word)) return true;
  if (word.length > 5 && word.endsWith('s') && lexicon.roles.has(word.replace(/(?:(?<=[rlz])es|s)$/, ''))) return true;
  if (lexicon.roleEnding?.test(word)) return true;
  const bare = /^(?:co|ex|vice)(?=\p{L}{4})/u.exec(word)?.[0].length ?? 0;
  if (bare > 0 && lexicon.roles.has(word.slice(bare))) return true;
  return lower.includes('-') && lower.split('-').some((part) => lexicon.roles.has(part));
}

/** A word that may stand in a noun phrase as noun, name or adjective. */
function isNoun(tokens: readonly Token[], at: number, lexicon: ClaimsLexicon): boolean {
  const token = tokens[at];
  // "SDIS 66", "Europe 1"
  const numbered = token?.kind === 'number' && at > 1 && token.text.length < 3 && tokens[at - 1]!.capital;
  if (token?.kind === 'number') return /^\d+[aoªº]$/.test(token.text) || (numbered && !lexicon.nounsCapital);
  if (token?.kind !== 'word' || lexicon.stops.has(token.lower)) return false;
  if (token.capital && !bordersAt(tokens, at - 1)) return true;
  if (isFunction(token, lexicon) || lexicon.between.has(token.lower)) return false;
  if (token.capital) return true;
  if (CLITIC_BEHIND.test(token.lower)) return false;
  const form = lexicon.speech.get(token.lower)?.form;
  if ((form === 'finite' || (form === 'gerund' && !lexicon.plainPresent)) && !isRole(lexicon, token.lower))
    return false;
  return isRole(lexicon, token.lower) || !lexicon.verbEnding?.test(token.lower.replace(CLITIC_BEHIND, ''));
}

function isFunction(token: Token, lexicon: ClaimsLexicon): boolean {
  return (
    lexicon.articles.has(token.lower) ||
    lexicon.links.has(token.lower) ||
    lexicon.inLinks.has(token.lower) ||
    lexicon.by.has(token.lower) ||
    lexicon.and.has(token.lower)
  );
}

/** "(DEM-RJ)": the index of the bracket that opens the group closed at `at`, or -1. */
export function groupStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 16; i--) if (tokens[i]!.text === '(') return i;
  return -1;
}
/** The index of the bracket that closes the group opened at `at`, or -1. */
function groupEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length && i - at < 16; i++) if (tokens[i]!.text === ')') return i;
  return -1;
}
/** The index after a bracketed group at `at`, else `at`. */
export function skipGroup(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = groupEnd(tokens, at);
  return close < 0 ? at : close + 1;
}
/** The index before a bracketed group that ends at `at`, else `at`. */
export function skipGroupLeft(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  const open = groupStart(tokens, at);
  return open < 0 ? at : open - 1;
}

/** "eine Studie der Universität": the German genitive has no link but its article. */
export const isGenitive = (tokens: readonly Token[], article: number, lexicon: ClaimsLexicon): boolean =>
  lexicon.nounsCapital === true &&
  /^(?:der|des)$/.test(tokens[article]!.lower) &&
  tokens[article - 1]?.capital === true &&
  !lexicon.stops.has(tokens[article - 1]!.lower) &&
  !lexicon.between.has(tokens[article - 1]!.lower);

/** "o então ministro", "the then mayor". */
const THEN = /^(?:então|ainda|entonces|allora|then|ahora|hoje|segundo|segunda)$/;

/** "die 34-Jährige": the hyphen behind the figure. */
const joinsNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at - 1]?.kind === 'number' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at + 1]?.start === tokens[at]!.end;

/** The noun phrase whose last token is `last`, or null. */
export function phraseEndingAt(tokens: readonly Token[], last: number, lexicon: ClaimsLexicon): Phrase | null {
  const to = last + 1;
  let from = to;
  let at = skipGroupLeft(tokens, last);
  while (at >= 0) {
    const token = tokens[at]!;
    if (lexicon.pronouns.has(token.lower) && from === to) return { from: at, to };
    if (token.kind === 'word' && lexicon.articles.has(token.lower)) {
      if (from === to) return null;
      from = at;
      const before = tokens[at - 1];
      if (isOne(before, lexicon)) return { from: startOfOne(tokens, at - 1, lexicon), to };
      if (before && lexicon.links.has(before.lower) && at > 1) {
        at--;
        continue;
      }
      if (isGenitive(tokens, at, lexicon)) {
        at--;
        continue;
      }
      const joined = before && lexicon.and.has(before.lower) ? wholeStart(tokens, at - 1, lexicon) : null;
      if (joined !== null) return { from: joined, to };
      return { from: before && lexicon.quantifiers.has(before.lower) ? at - 1 : at, to };
    }
    if (token.kind === 'word' && lexicon.links.has(token.lower)) {
      if (from < to && isOne(tokens[at - 1], lexicon)) return { from: startOfOne(tokens, at - 1, lexicon), to };
      // "Fontes do comando e da guarda"
      const joined =
        from < to && lexicon.and.has(tokens[at - 1]?.lower ?? '') ? wholeStart(tokens, at - 1, lexicon) : null;
      if (joined !== null && tokens.slice(joined, at - 1).some(({ lower }) => lexicon.links.has(lower)))
        return { from: joined, to };
      if (from === to || at === 0 || !(tokens[at - 1]!.text === ')' || isNoun(tokens, at - 1, lexicon))) break;
      from = at;
    } else if (from < to && THEN.test(token.lower) && lexicon.articles.has(tokens[at - 1]?.lower ?? '')) {
      from = at;
    } else if (from < to && joinsNumber(tokens, at)) {
      from = at - 1;
      at--;
    } else if (token.text === ')' && from < to) {
      at = groupStart(tokens, at);
      if (at < 1) break;
    } else if ((lexicon.and.has(token.lower) || lexicon.inLinks.has(token.lower)) && from < to) {
      return { from: wholeStart(tokens, at, lexicon) ?? from, to };
    } else if (isNoun(tokens, at, lexicon)) from = at;
    else break;
    at--;
  }
  // A link that was left over at the start is no part of the phrase.
  while (from < to && lexicon.links.has(tokens[from]!.lower) && !tokens[from]!.capital) from++;
  return from < to ? { from, to } : null;
}

/**
 * Where a phrase that goes on left over "and" or "in" at `at` begins: only when everything up to a comma or the
 * sentence's start is a noun phrase of some words, so that "… fez um acordo e Maia disse" stays apart.
 */
function wholeStart(tokens: readonly Token[], at: number, lexicon: ClaimsLexicon): number | null {
  let i = at - 1;
  let nouns = 0;
  while (i >= 0 && !bordersAt(tokens, i) && at - i <= WHOLE) {
    if (tokens[i]!.text === ')') {
      i = groupStart(tokens, i) - 1;
      if (i < -1) return null;
      continue;
    }
    if (isNoun(tokens, i, lexicon)) nouns++;
    else if (!isFunction(tokens[i]!, lexicon)) return null;
    i--;
  }
  // "Indústria, Comércio Exterior e Serviços": a comma within a list of capital words goes on.
  if (
    tokens[i]?.text === ',' &&
    lexicon.and.has(tokens[at]!.lower) &&
    tokens[i - 1]?.capital &&
    tokens[i + 1]?.capital
  ) {
    const more = phraseEndingAt(tokens, i - 1, lexicon);
    if (more && lexicon.articles.has(tokens[more.from]!.lower) && i - more.from > 2) return more.from;
  }
  const names = lexicon.and.has(tokens[at]!.lower) ? startOfNames(tokens, i + 1, at) : null;
  if (names !== null) return names;
  if (nouns === 0 || at - i > WHOLE || !(i < 0 || tokens[i]!.text === ',' || tokens[i]!.text === ':')) return null;
  const first = tokens[i + 1]!;
  if (lexicon.inLinks.has(first.lower) && !lexicon.articles.has(first.lower)) return null;
  if (lexicon.links.has(first.lower) && !lexicon.articles.has(first.lower)) return null;
  return lexicon.articles.has(first.lower) || isRole(lexicon, first.lower) || first.capital ? i + 1 : null;
}

/** A phrase that goes on over "and" or "in" is at most so many tokens long before it. */
const WHOLE = 9;
/** A list of names is at most so many tokens long. */
const NAMES = 16;
/** "Carla Neri, Ugo Bassi e Ada Villa": a list of names from the sentence's start on. */
function startOfNames(tokens: readonly Token[], from: number, to: number): number | null {
  if (to > NAMES) return null;
  for (let i = to - 1; i >= 0; i--)
    if (!(tokens[i]!.capital || (tokens[i]!.text === ',' && i < from && tokens[i + 1]!.capital))) return null;
  return from > 0 && tokens[0]!.capital ? 0 : null;
}

/** The noun phrase that begins at `first`, at most 24 tokens long, or null. */
export function phraseStartingAt(tokens: readonly Token[], first: number, lexicon: ClaimsLexicon): Phrase | null {
  let to = first;
  let head = false;
  const limit = Math.min(tokens.length, first + 24);
  while (to < limit) {
    const token = tokens[to]!;
    if (!head && lexicon.pronouns.has(token.lower)) return { from: first, to: to + 1 };
    if (!head && isOne(token, lexicon)) {
      const them = endOfThem(tokens, to, lexicon);
      if (them > 0) return { from: first, to: them };
      // "um dos advogados": the word is its own head.
      if (lexicon.links.has(tokens[to + 1]?.lower ?? '')) {
        head = true;
        to++;
        continue;
      }
    }
    if (
      !head &&
      ((to > first && THEN.test(token.lower)) ||
        joinsNumber(tokens, to) ||
        lexicon.quantifiers.has(token.lower) ||
        (token.kind === 'number' && token.text.length < 4))
    )
      to++;
    else if (
      token.kind === 'word' &&
      lexicon.articles.has(token.lower) &&
      (!head || (to > first && lexicon.links.has(tokens[to - 1]!.lower)))
    )
      to++;
    else if (head && token.text === '(') {
      const close = groupEnd(tokens, to);
      const after = tokens[close + 1];
      if (close < 0 || !after || !(lexicon.links.has(after.lower) || (after.capital && tokens[close + 2]?.capital)))
        break;
      to = close + 1;
    } else if (head && lexicon.links.has(token.lower)) {
      const next = tokens[to + 1];
      const after = next && lexicon.articles.has(next.lower) ? to + 2 : to + 1;
      if (!isNoun(tokens, after, lexicon)) break;
      // "eines Sprechers vom Sonntag"
      if (lexicon.dayWords.has(tokens[after]!.lower)) break;
      // "Trump de forma evasiva": a name is not of a kind.
      if (token.lower === 'de' && INFINITIVE.test(tokens[after]!.text)) break;
      // "secondo il Codacons rischia di costare"
      if (token.lower === 'di' && /.(?:are|ere|ire)$/.test(tokens[after]!.lower)) {
        if (!tokens[to - 1]!.capital && tokens[to - 2]?.capital && to - 2 >= first) to--;
        break;
      }
      if (token.lower === 'de' && tokens[to - 1]!.capital && !tokens[after]!.capital) break;
      to++;
    } else if (head && token.text === ',' && listsPortfolios(tokens, to, lexicon)) to += 4;
    else if (head && lexicon.and.has(token.lower)) {
      const joins =
        joinsTrades(tokens, to, lexicon) || joinsNames(tokens, to, lexicon) || joinsLinks(tokens, to, lexicon);
      if (!joins) break;
      to += lexicon.articles.has(tokens[to + 1]!.lower) && !lexicon.links.has(tokens[to + 1]!.lower) ? 2 : 1;
    } else if (head && token.capital && lexicon.articles.has(token.lower) && tokens[to - 1]!.capital) {
      // "Marine Le Gall" is one name, "Brasília O ministro" two phrases.
      if (!GIVEN_NAMES.has(tokens[to - 1]!.lower) || !tokens[to + 1]?.capital) break;
      to++;
    } else if (
      isNoun(tokens, to, lexicon) &&
      !(head && (lexicon.quantifiers.has(token.lower) || behindName(tokens, first, to, lexicon))) &&
      !(head && !isFunction(tokens[to - 1]!, lexicon) && endsBefore(token, lexicon))
    ) {
      head = true;
      to++;
    } else break;
  }
  while (to > first + 1 && (lexicon.links.has(tokens[to - 1]!.lower) || lexicon.and.has(tokens[to - 1]!.lower))) to--;
  return head ? { from: first, to } : null;
}

/** "Laura Finch left": a small word behind given name and surname is no part of the name. */
function behindName(tokens: readonly Token[], first: number, at: number, lexicon: ClaimsLexicon): boolean {
  if (tokens[at]!.capital || isRole(lexicon, tokens[at]!.lower) || !tokens[at - 1]!.capital) return false;
  let from = at - 1;
  while (from > first && tokens[from - 1]!.capital) from--;
  return at - from >= 2 && GIVEN_NAMES.has(tokens[from]!.lower);
}

const endsBefore = (token: Token, lexicon: ClaimsLexicon): boolean =>
  !token.capital && !isRole(lexicon, token.lower) && lexicon.participleEnding?.test(token.lower) === true;
