import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';

/** A word, a number or one mark. */
export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
}

/** A number that is a year, and no figure. */
export const YEAR = /^(?:1[89]|20)\d\d$/;

const PLAIN =
  /(?:R|US|U)\$|(?:\p{Lu}\.){2,}|(?:Jr|Sr|Dr|Mr|Mrs|Ms|St|Sen|Gov|Gen|Rep|Prof|Inc|Co|Corp|Ltd|Capt|Sgt|Lt|Cmdr|sr|sra|dr|dra)\.(?=[\s,])|\p{Lu}\.(?=\s\p{Lu}\p{Ll})|\p{N}[\p{N}.,:]*\p{N}|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*|\S/gu;
/** French and Italian: "l’", "qu'" are words of their own. */
const ELIDED =
  /-(?:t-)?(?=(?:elles?|ils?|on)(?!\p{L}))|\p{L}+(?=-(?:t-)?(?:elles?|ils?|on)(?!\p{L}))|\p{Lu}\.(?=\s\p{Lu}\p{Ll})|\p{N}[\p{N}.,:]*\p{N}|(?:\p{L}{1,2}|[Dd]all|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Uu]n|[Qq]uest|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’]|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-.&][\p{L}\p{M}\p{N}]+)*|\S/gu;

const NUMBER = /^\p{N}/u;

/** The tokens of a stretch of the text, in order, with offsets into the whole text. */
export function tokensOf(text: string, span: Span, language: Language): Token[] {
  const pattern = language === 'fr' || language === 'it' ? ELIDED : PLAIN;
  const tokens: Token[] = [];
  const own = text.slice(span.start, span.end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(own); match; match = pattern.exec(own)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const at = word.startsWith('@') || word.startsWith('#') ? 1 : 0;
    const capital = word.charCodeAt(at) !== lower.charCodeAt(at);
    const letter = capital || word.charAt(at) !== word.charAt(at).toUpperCase();
    const start = span.start + match.index;
    tokens.push({
      text: word,
      // "US" is no "us".
      lower: word === 'US' ? 'u.s.' : lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      kind: letter ? 'word' : NUMBER.test(word) ? 'number' : 'mark',
      capital,
      start,
      end: start + word.length,
    });
  }
  return tokens;
}
