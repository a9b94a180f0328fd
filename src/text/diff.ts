/** A stretch of two wordings: in both, only in the old one, only in the new one. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this many tokens on a side only the common head and tail are kept apart: the table would be too large. */
const MOST_TOKENS = 2000;

/**
 * The new wording beside the old, word by word, in reading order. Joining `same` and `removed` gives `oldText`, joining
 * `same` and `added` gives `newText`.
 */
export function diffWords(oldText: string, newText: string): DiffPart[] {
  const a = tokens(oldText);
  const b = tokens(newText);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const parts: DiffPart[] = [];
  add(parts, 'same', a.slice(0, head));
  middle(parts, a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  add(parts, 'same', a.slice(a.length - tail));
  return parts;
}

/** Words, runs of white space, and every other character alone; ideographs stand alone, as each is near to a word. */
function tokens(text: string): string[] {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}

function add(parts: DiffPart[], kind: DiffPart['kind'], words: string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += words.join('');
  else parts.push({ kind, text: words.join('') });
}

/** Longest common subsequence of what differs, by the plain table. */
function middle(parts: DiffPart[], a: string[], b: string[]): void {
  if (a.length === 0 || b.length === 0 || a.length > MOST_TOKENS || b.length > MOST_TOKENS) {
    add(parts, 'removed', a);
    add(parts, 'added', b);
    return;
  }
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      add(parts, 'same', [a[i++]!]);
      j++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) add(parts, 'removed', [a[i++]!]);
    else add(parts, 'added', [b[j++]!]);
  }
  add(parts, 'removed', a.slice(i));
  add(parts, 'added', b.slice(j));
}
