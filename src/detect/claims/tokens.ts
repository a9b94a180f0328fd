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

const PLAIN =
  /(?:R|US|U)\$|(?:\p{Lu}\.){2,}|(?:Jr|Sr|Dr|Mr|Mrs|Ms|St|Sen|Gov|Gen|Rep|Prof|sr|sra|dr|dra)\.(?=[\s,])|\p{Lu}\.(?=\s\p{Lu}\p{Ll})|\p{N}[\p{N}.,:]*\p{N}|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*|\S/gu;
/** French and Italian: "l’", "qu'" are words of their own. */
const ELIDED =
  /-(?:t-)?(?=(?:elles?|ils?|on)(?!\p{L}))|\p{L}+(?=-(?:t-)?(?:elles?|ils?|on)(?!\p{L}))|\p{Lu}\.(?=\s\p{Lu}\p{Ll})|\p{N}[\p{N}.,:]*\p{N}|(?:\p{L}{1,2}|[Dd]all|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Uu]n|[Qq]uest|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’]|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-.&][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** The tokens of a stretch of the text, in order, with offsets into the whole text. */
export function tokensOf(text: string, span: Span, language: Language): Token[] {
  const pattern = language === 'fr' || language === 'it' ? ELIDED : PLAIN;
  return [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => {
    const word = match[0];
    const first = word.charAt(0) === '@' || word.charAt(0) === '#' ? word.charAt(1) : word.charAt(0);
    const letter = first.toLowerCase() !== first.toUpperCase();
    const start = span.start + match.index;
    return {
      text: word,
      // "US" is no "us".
      lower: word === 'US' ? 'u.s.' : word.toLowerCase().replace(/’/g, "'"),
      kind: letter ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'mark',
      capital: letter && first === first.toUpperCase(),
      start,
      end: start + word.length,
    };
  });
}
