import type { Language } from '../../model/language.ts';
import { languageOfText } from '../../text/language-of-text.ts';

/** Units of text that tell the language well enough. */
const ENOUGH = 900;
/** So many units in common make two texts the same article's. */
const SAME = 80;

let last: { beginning: string; heard: Language | null } | undefined;

/** The language that a text is in by its words, or null. The same page's text is heard once, though it is gathered twice. */
export function heardLanguage(text: string): Language | null {
  const sample = text.slice(0, ENOUGH);
  if (last?.heard && sample.includes(last.beginning)) return last.heard;
  const heard = languageOfText(sample);
  last = sample.length >= SAME ? { beginning: sample.slice(0, SAME), heard } : undefined;
  return heard;
}
