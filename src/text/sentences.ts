import { ABBREVIATIONS } from '../lang/abbreviations.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';

const END = new Set('.!?…');
const CLOSERS = new Set('"”»’\')]“');
const OPENERS = new Set('"“„«‘\'([¿¡–—-•#@');
const isSpace = (c: string): boolean => c === ' ' || c === '\t' || c === '\u00a0' || c === '\u202f' || c === '\u2009';
const isBreak = (c: string): boolean => c === '\n' || c === '\r' || c === '\u2028' || c === '\u2029';
const isLetter = (c: string): boolean => c.toLowerCase() !== c.toUpperCase();
const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isUpper = (c: string): boolean => isLetter(c) && c === c.toUpperCase();

/** The word that ends at `end`, with the dots inside it, at most 12 units long. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start < 12) {
    const c = text.charAt(start - 1);
    if (!isLetter(c) && !isDigit(c) && c !== '.' && c !== 'ª' && c !== 'º') break;
    start--;
  }
  return text.slice(start, end);
}

/** True where the full stop at `at` belongs to an abbreviation, an initial or an ordinal. */
function stopIsInside(text: string, from: number, at: number, next: number, language: Language): boolean {
  const word = wordBefore(text, from, at);
  if (word === '') return false;
  if (ABBREVIATIONS[language]!.has(word.toLowerCase())) return true;
  // "J. Silva", "S. Paulo", "B.C. Smith": one capital letter stands for a name; "EUA." does not.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && isUpper(text.charAt(next))) return true;
  // "8a. Turma", "1º. lugar", and in German "3. April".
  return /^\d{1,3}[aoªº]$/.test(word) || (language === 'de' && /^\d{1,2}$/.test(word));
}

/** Where the next sentence starts when one ends with the mark at `at`, else -1. */
function nextStart(text: string, from: number, at: number, language: Language): { end: number; next: number } | null {
  let end = at + 1;
  while (end < text.length && END.has(text.charAt(end))) end++;
  const marks = text.slice(at, end);
  while (end < text.length && CLOSERS.has(text.charAt(end))) end++;
  // French sets a space before the closing mark: « Non. »
  if (language !== 'de' && isSpace(text.charAt(end)) && text.charAt(end + 1) === '»') end += 2;
  // `" . "`: a closing mark after a space opens the next quote, so closers end at the first space.
  let next = end;
  while (next < text.length && isSpace(text.charAt(next))) next++;
  if (next >= text.length || isBreak(text.charAt(next))) return { end, next };
  if (next === end) return null;
  let first = next;
  while (first < text.length && OPENERS.has(text.charAt(first))) first++;
  const c = text.charAt(first);
  if (isLetter(c) && !isUpper(c)) return null;
  if (isSpace(c) && /^[–—-]/.test(text.slice(next, first))) {
    // A dash after a question goes on with the same sentence only before a small letter.
    const after = text.charAt(first + 1);
    if (isLetter(after) && !isUpper(after)) return null;
  }
  if (!isLetter(c) && !isDigit(c) && first === next && !END.has(c)) return null;
  if (marks === '.' && stopIsInside(text, from, at, next, language)) return null;
  return { end, next };
}

/** True where a bracket that began the sentence ends it: "(see the table) On average …". */
function noteEnds(text: string, from: number, at: number): boolean {
  let a = from;
  while (isSpace(text.charAt(a)) && a - from < 50) a++;
  return text.charAt(a) === '(' && at - a > 12 && isSpace(text.charAt(at + 1)) && isUpper(text.charAt(at + 2));
}

/** True where "+ Headline" links to another article, as some sites set it between paragraphs. */
function linkStarts(text: string, at: number): boolean {
  return isSpace(text.charAt(at - 1)) && isSpace(text.charAt(at + 1)) && isUpper(text.charAt(at + 2));
}

/**
 * The sentences of `text`, in order, without the white space around them. Line ends are always borders, and no
 * sentence is empty; every unit that is not white space belongs to exactly one sentence.
 */
export function sentencesOf(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text.charAt(a))) a++;
    while (b > a && /\s/.test(text.charAt(b - 1))) b--;
    if (b > a) spans.push({ start: a, end: b });
  };
  // From one mark that may end a sentence to the next: most letters are not looked at one by one.
  const mark = /[\n\r\u2028\u2029)+.!?…]/g;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    let at = found.index;
    const c = found[0];
    if (isBreak(c)) {
      close(at);
      start = at + 1;
    } else if (c === ')' && noteEnds(text, start, at)) {
      close(at + 1);
      start = at + 1;
    } else if (c === '+' && linkStarts(text, at)) {
      close(at);
      start = at;
    } else if (END.has(c)) {
      const border = nextStart(text, start, at, language);
      if (border) {
        close(border.end);
        start = border.end;
        at = border.end - 1;
      } else while (END.has(text.charAt(at + 1))) at++;
    }
    mark.lastIndex = at + 1;
  }
  close(text.length);
  return spans;
}
