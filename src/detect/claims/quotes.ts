import type { Span } from '../../model/span.ts';

const PAIRS: Record<string, string> = { '“': '”"', '«': '»', '„': '“”"', '»': '«' };
const isSpace = (c: string): boolean => c === '' || /\s/.test(c);

/** True when the straight quote at `at` opens: white space or a bracket before it, a letter after it. */
function straightOpens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (isSpace(before) || '([—–-'.includes(before)) && !isSpace(after) && !',.;:!?)'.includes(after);
}

/** Where the quote opened at `at` closes, or -1. A new opening mark of the same kind ends the search. */
function closeOf(text: string, at: number, limit: number): number {
  const open = text.charAt(at);
  // Texts mix straight and curly marks: a straight one may be closed by a curly one.
  const closers = open === '"' ? '"”' : (PAIRS[open] ?? '');
  for (let i = at + 1; i < limit; i++) {
    const c = text.charAt(i);
    if (closers.includes(c)) {
      if (c !== '"' || !straightOpens(text, i)) return i;
      return -1;
    }
    // “… “ closes where no letter follows it and none of its own marks does.
    if (c === open && open === '“' && !isSpace(text.charAt(i - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(i + 1)))
      return i;
    if (c === open && open !== '"') return -1;
  }
  return -1;
}

/** Where a quotation without a closing mark ends: with its line, or with its sentence where the next one opens in the same line. */
function endOfUnclosed(text: string, at: number): number {
  const limit = Math.min(text.length, at + 3000);
  for (let i = at + 1; i < limit; i++) {
    const c = text.charAt(i);
    if (c === '\n') return i - 1;
    if (c === '“' || c === '«' || (c === '"' && straightOpens(text, i))) break;
  }
  for (let i = at + 1; i < limit; i++) if ('.!?'.includes(text.charAt(i)) && isSpace(text.charAt(i + 1))) return i;
  return limit - 1;
}

/**
 * The quotations of `text` with their marks, in order, not nested. A quotation may run over sentences and lines, at
 * most 3,000 units; one that never closes ends with its line.
 */
export function quotesOf(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    const opens =
      c === '"'
        ? straightOpens(text, at)
        : c === '“' ||
          c === '«' ||
          c === '„' ||
          (c === '»' && isSpace(text.charAt(at - 1)) && !isSpace(text.charAt(at + 1)));
    if (!opens) continue;
    let close = closeOf(text, at, Math.min(text.length, at + 3000));
    if (close < 0) close = endOfUnclosed(text, at);
    found.push({ start: at, end: close + 1 });
    at = close;
  }
  return found;
}
