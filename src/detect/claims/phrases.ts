import type { Token } from './tokens.ts';

interface Entry {
  key: number;
  words: { text: string; prefix: boolean }[];
}

/** Finds the entries of several phrase lists in tokens. No regular expression: the time is linear in the text. */
export class PhraseIndex {
  readonly #exact = new Map<string, Entry[]>();
  readonly #prefix = new Map<string, Entry[]>();
  readonly #seen = new Map<string, Entry[]>();

  /** `lists[k]` are the phrases found under key k; `acus*` stands for every word that begins so. */
  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((list, key) => {
      for (const phrase of list) this.#add(phrase, key);
    });
  }

  #add(phrase: string, key: number): void {
    const parts = phrase.split(' ').map((word) => ({ text: word.replace(/\*$/, ''), prefix: word.endsWith('*') }));
    const first = parts[0]!;
    const map = first.prefix ? this.#prefix : this.#exact;
    const at = first.prefix ? first.text.slice(0, 3) : first.text;
    const list = map.get(at);
    if (list) list.push({ key, words: parts });
    else map.set(at, [{ key, words: parts }]);
  }

  #startingWith(word: string): Entry[] {
    const known = this.#seen.get(word);
    if (known) return known;
    const found = [...(this.#exact.get(word) ?? [])];
    for (let length = 1; length <= 3 && length <= word.length; length++)
      for (const entry of this.#prefix.get(word.slice(0, length)) ?? [])
        if (word.startsWith(entry.words[0]!.text)) found.push(entry);
    if (this.#seen.size > 20_000) this.#seen.clear();
    this.#seen.set(word, found);
    return found;
  }

  /** Calls `hit(key, from, to)` for every entry found; `to` is the index after its last token. */
  forEach(tokens: readonly Token[], hit: (key: number, from: number, to: number) => void): void {
    for (let i = 0; i < tokens.length; i++)
      for (const { key, words } of this.#startingWith(tokens[i]!.lower)) {
        let n = 1;
        while (n < words.length && matches(words[n]!, tokens[i + n])) n++;
        if (n === words.length) hit(key, i, i + n);
      }
  }
}

function matches(word: { text: string; prefix: boolean }, token: Token | undefined): boolean {
  if (!token) return false;
  return word.prefix ? token.lower.startsWith(word.text) : token.lower === word.text;
}
