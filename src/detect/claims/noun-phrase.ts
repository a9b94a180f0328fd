import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import type { Token } from './tokens.ts';

/** Token indices, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

const isNoun = (token: Token, lexicon: ClaimsLexicon): boolean =>
  token.kind === 'word' &&
  !lexicon.stops.has(token.lower) &&
  (token.capital ||
    (!isFunction(token, lexicon) &&
      !lexicon.between.has(token.lower) &&
      lexicon.speech.get(token.lower)?.form !== 'finite'));

function isFunction(token: Token, lexicon: ClaimsLexicon): boolean {
  return (
    lexicon.articles.has(token.lower) ||
    lexicon.links.has(token.lower) ||
    lexicon.inLinks.has(token.lower) ||
    lexicon.and.has(token.lower)
  );
}

/** "(DEM-RJ)": the index of the bracket that opens the group closed at `at`, or -1. */
function groupStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 16; i--) if (tokens[i]!.text === '(') return i;
  return -1;
}
/** The index of the bracket that closes the group opened at `at`, or -1. */
function groupEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length && i - at < 16; i++) if (tokens[i]!.text === ')') return i;
  return -1;
}

const BORDER = new Set([',', ':', ';', '.', '!', '?', '…', '–', '—', '-', '"', '“', '”', '«', '»', '(', '•', '/']);
const bordersAt = (tokens: readonly Token[], at: number): boolean => at < 0 || BORDER.has(tokens[at]!.text);

/** The noun phrase whose last token is `last`, or null. */
export function phraseEndingAt(tokens: readonly Token[], last: number, lexicon: ClaimsLexicon): Phrase | null {
  let from = last + 1;
  let at = last;
  if (tokens[at]?.text === ')') {
    const open = groupStart(tokens, at);
    if (open > 0) at = open - 1;
  }
  const end = last + 1;
  while (at >= 0) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (lexicon.pronouns.has(token.lower) && from === end) return { from: at, to: end };
    if (
      token.kind === 'word' &&
      lexicon.articles.has(token.lower) &&
      !(token.capital && at > 0 && from < end && !bordersAt(tokens, at - 1))
    ) {
      if (from === end) return null;
      from = at;
      if (before && lexicon.links.has(before.lower) && at > 1) {
        at--;
        continue;
      }
      // "todos os ministros", "all the ministers" need no more than the article.
      return { from, to: end };
    }
    if (token.kind === 'word' && lexicon.links.has(token.lower) && !token.capital) {
      if (from === end || !before || !isNounOrGroup(tokens, at - 1, lexicon)) break;
      from = at;
      at--;
      continue;
    }
    if (token.text === ')' && from < end) {
      const open = groupStart(tokens, at);
      if (open < 1) break;
      at = open - 1;
      continue;
    }
    if ((lexicon.and.has(token.lower) || lexicon.inLinks.has(token.lower)) && from < end) {
      const more = wholeStart(tokens, at, lexicon);
      return more === null ? { from, to: end } : { from: more, to: end };
    }
    if (!isNoun(token, lexicon)) break;
    from = at;
    at--;
  }
  return from < end ? { from, to: end } : null;
}

const isNounOrGroup = (tokens: readonly Token[], at: number, lexicon: ClaimsLexicon): boolean =>
  tokens[at]!.text === ')' || isNoun(tokens[at]!, lexicon);

/**
 * Where a phrase that goes on left over "and" or "in" at `at` begins: only when everything up to a comma or the
 * sentence's start is a noun phrase of at most eight words, so that "… fez um acordo e Maia disse" stays apart.
 */
function wholeStart(tokens: readonly Token[], at: number, lexicon: ClaimsLexicon): number | null {
  let i = at - 1;
  let nouns = 0;
  while (i >= 0 && !bordersAt(tokens, i) && at - i <= 9) {
    const token = tokens[i]!;
    if (token.text === ')') {
      const open = groupStart(tokens, i);
      if (open < 0) return null;
      i = open - 1;
      continue;
    }
    if (isNoun(token, lexicon)) nouns++;
    else if (!isFunction(token, lexicon)) return null;
    i--;
  }
  if (nouns === 0 || at - i > 9 || !(i < 0 || tokens[i]!.text === ',' || tokens[i]!.text === ':')) return null;
  const first = tokens[i + 1]!;
  const lower = first.lower;
  if (lexicon.inLinks.has(lower) && !lexicon.articles.has(lower)) return null;
  const start = i + 1;
  return lexicon.articles.has(lower) || lexicon.roles.has(lower) || first.capital ? start : null;
}

/** The noun phrase that begins at `first`, at most 18 tokens long, or null. */
export function phraseStartingAt(tokens: readonly Token[], first: number, lexicon: ClaimsLexicon): Phrase | null {
  let to = first;
  let head = false;
  const limit = Math.min(tokens.length, first + 18);
  while (to < limit) {
    const token = tokens[to]!;
    if (!head && lexicon.pronouns.has(token.lower)) return { from: first, to: to + 1 };
    if (
      token.kind === 'word' &&
      lexicon.articles.has(token.lower) &&
      (!head || lexicon.links.has(tokens[to - 1]!.lower))
    ) {
      to++;
      continue;
    }
    if (token.kind === 'number' && !head && token.text.length < 4) {
      to++;
      continue;
    }
    if (head && token.text === '(') {
      const close = groupEnd(tokens, to);
      const after = tokens[close + 1];
      if (close > 0 && after && lexicon.links.has(after.lower)) {
        to = close + 1;
        continue;
      }
      break;
    }
    if (head && (lexicon.links.has(token.lower) || lexicon.and.has(token.lower)) && !token.capital) {
      const next = tokens[to + 1];
      const after = next && lexicon.articles.has(next.lower) ? tokens[to + 2] : next;
      if (!after || !isNoun(after, lexicon)) break;
      if (lexicon.and.has(token.lower) && !(after.capital && tokens[to - 1]!.capital)) break;
      to++;
      continue;
    }
    if (!isNoun(token, lexicon)) break;
    head = true;
    to++;
  }
  return head ? { from: first, to } : null;
}

/** A person's name at the end of a phrase: capital words after a role or another small noun. */
export function nameIn(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): Phrase | null {
  let to = phrase.to;
  if (tokens[to - 1]?.text === ')') to = groupStart(tokens, to - 1);
  let from = to;
  while (from > phrase.from) {
    const token = tokens[from - 1]!;
    if (
      token.capital &&
      !(from - 1 === phrase.from && lexicon.articles.has(token.lower)) &&
      !lexicon.roles.has(token.lower)
    )
      from--;
    else if (
      lexicon.links.has(token.lower) &&
      from < to &&
      from - 2 >= phrase.from &&
      tokens[from - 2]!.capital &&
      !lexicon.roles.has(tokens[from - 2]!.lower) &&
      !lexicon.portfolios.has(tokens[from - 2]!.lower) &&
      from - 2 > phrase.from
    )
      from--;
    else break;
  }
  if (from === to) return null;
  const before = tokens[from - 1];
  if (from === phrase.from || !before || from - 1 < phrase.from) return null;
  if (lexicon.links.has(before.lower)) return afterPortfolio(tokens, phrase.from, { from, to }, lexicon);
  if (lexicon.articles.has(before.lower) || lexicon.inLinks.has(before.lower) || lexicon.and.has(before.lower))
    return null;
  if (!hasRole(tokens, phrase.from, from, lexicon)) return null;
  return { from, to };
}

/** "ministro da Defesa Raul Jungmann": the name after the portfolio, when a role stands before the link. */
function afterPortfolio(tokens: readonly Token[], start: number, run: Phrase, lexicon: ClaimsLexicon): Phrase | null {
  if (run.to - run.from < 2 || !hasRole(tokens, start, run.from, lexicon)) return null;
  if (!lexicon.portfolios.has(tokens[run.from]!.lower)) return null;
  let from = run.from + 1;
  while (from < run.to && lexicon.portfolios.has(tokens[from]!.lower)) from++;
  return from < run.to && tokens[from]!.capital ? { from, to: run.to } : null;
}

export function hasRole(tokens: readonly Token[], from: number, to: number, lexicon: ClaimsLexicon): boolean {
  for (let i = from; i < to; i++) if (lexicon.roles.has(tokens[i]!.lower)) return true;
  return false;
}

/** True for capital words alone, two at least or a known short form: "Rodrigo Maia", "Angela Merkel". */
export function isBareName(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): boolean {
  let capitals = 0;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i]!;
    if (token.capital && !lexicon.roles.has(token.lower)) capitals++;
    else if (!lexicon.links.has(token.lower)) return false;
  }
  return capitals >= 2;
}

/** The shortest words that name the source: the person's name if there is one, else the phrase with its article. */
export function shortest(tokens: readonly Token[], phrase: Phrase, lexicon: ClaimsLexicon): Phrase {
  const name = nameIn(tokens, phrase, lexicon);
  if (name) return name;
  const last = phrase.to - 1;
  if (tokens[last]?.text !== ')') return phrase;
  const open = groupStart(tokens, last);
  if (open <= phrase.from) return phrase;
  const head = tokens.slice(phrase.from, open).find((t) => t.capital && !lexicon.articles.has(t.lower));
  const acronym = tokens[open + 1]!;
  const many = tokens.slice(phrase.from, open).filter((t) => t.capital).length > 1;
  const same = head && many && last - open === 2 && acronym.text.charAt(0) === head.text.charAt(0);
  return same && !isBareName(tokens, { from: phrase.from, to: open }, { ...lexicon, links: new Set() })
    ? phrase
    : same && open - phrase.from > 2
      ? phrase
      : { from: phrase.from, to: open };
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
