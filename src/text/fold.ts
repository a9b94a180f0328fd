/** Folded code units, with the offset of the raw character that each came from. Grows as needed; reuse one per task. */
export class FoldBuffer {
  codes: Uint16Array = new Uint16Array(4096);
  offsets: Uint32Array = new Uint32Array(4096);
  length = 0;

  /** Folds `data` onto the end. Offsets count from the start of `data`. */
  append(data: string): void {
    this.#reserve(this.length + data.length);
    const size = data.length;
    let { codes, offsets, length } = this;
    for (let i = 0; i < size; i++) {
      const folded = UNITS[data.charCodeAt(i)]!;
      if (folded === DROPPED) continue;
      if (folded !== SEVERAL) {
        codes[length] = folded;
        offsets[length++] = i;
        continue;
      }
      const char = characterAt(data, i);
      const units = foldCharacter(char);
      this.#reserve(length + units.length + size - i);
      ({ codes, offsets } = this);
      for (let k = 0; k < units.length; k++) {
        codes[length] = units.charCodeAt(k);
        offsets[length++] = i;
      }
      i += char.length - 1;
    }
    this.length = length;
  }

  toString(): string {
    return new TextDecoder('utf-16le').decode(new Uint8Array(this.codes.buffer as ArrayBuffer, 0, this.length * 2));
  }

  #reserve(size: number): void {
    if (size <= this.codes.length) return;
    const room = Math.max(size, this.codes.length * 2);
    const codes = new Uint16Array(room);
    const offsets = new Uint32Array(room);
    // Whole arrays, as `length` lags behind while `append` writes.
    codes.set(this.codes);
    offsets.set(this.offsets);
    this.codes = codes;
    this.offsets = offsets;
  }
}

/**
 * The text as it is compared: no white space, marks or invisible characters; lower case; compatibility forms, quotation
 * marks and dashes made alike. Two texts that a reader takes for the same fold to the same string.
 */
export function foldText(text: string): string {
  const buffer = new FoldBuffer();
  buffer.append(text);
  return buffer.toString();
}

/** True for what folding drops because it sticks to the character before it: combining marks, variation selectors, joiners. */
export function isAttached(unit: string): boolean {
  return unit > '\u02ff' && /[\p{M}\u200c\u200d]/u.test(unit);
}

const DROPPED = 0;
/** Not known yet, several units, or half of a surrogate pair: look it up. */
const SEVERAL = 0xffff;
/** 128 kB once per page: a table read per character is what keeps the index of a long page in the low milliseconds. */
const UNITS = new Uint16Array(0x10000).fill(SEVERAL);
const KNOWN = new Map<string, string>();

const ALIKE = new Map<string, string>();
for (const char of '‘’‚‛′‵ʼʹʻˈ´`＇‹›') ALIKE.set(char, "'");
for (const char of '“”„‟″‶«»＂〝〞〟') ALIKE.set(char, '"');
for (const char of '‐‑‒–—―−⁃﹘﹣－') ALIKE.set(char, '-');
ALIKE.set('ß', 'ss').set('ẞ', 'ss').set('ς', 'σ').set('ı', 'i').set('İ', 'i');

for (let unit = 0; unit < 128; unit++) {
  const char = String.fromCharCode(unit);
  const folded = unit <= 32 || unit === 127 ? '' : (ALIKE.get(char) ?? char.toLowerCase());
  UNITS[unit] = folded === '' ? DROPPED : folded.charCodeAt(0);
}

function characterAt(data: string, at: number): string {
  return String.fromCodePoint(data.codePointAt(at)!);
}

function foldCharacter(char: string): string {
  const known = KNOWN.get(char);
  if (known !== undefined) return known;
  const folded = computeFold(char);
  // Lone surrogates stay out of the table of single units: the next one may have its other half.
  const surrogate = char.charCodeAt(0) >= 0xd800 && char.charCodeAt(0) <= 0xdfff;
  if (!surrogate && folded.length <= 1) UNITS[char.charCodeAt(0)] = folded === '' ? DROPPED : folded.charCodeAt(0);
  else KNOWN.set(char, folded);
  return folded;
}

function computeFold(char: string): string {
  const alike = ALIKE.get(char);
  if (alike !== undefined) return alike;
  let folded = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    if (/[\s\p{M}\p{C}\u3164\uffa0]/u.test(part) && !/\p{Co}/u.test(part)) continue;
    folded += ALIKE.get(part) ?? part;
  }
  return folded;
}
