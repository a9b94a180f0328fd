import { foldWord, isFolded } from '../../text/fold-name.ts';

/** What a word is by itself, wherever it stands. */
export interface WordForm {
  text: string;
  /** Lower case, without dots: "U.S." and "US" are the same word. */
  lower: string;
  /** Folded as a name. */
  key: string;
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  upper: boolean;
  /** Which tables have a phrase that begins with this word, as bits. */
  begins: number;
}

const MOST_FORMS = 20000;

/** The forms of words, worked out once for each distinct word. */
export class WordForms {
  private readonly known = new Map<string, WordForm>();

  constructor(private readonly firsts: ReadonlyMap<string, number> = new Map()) {}

  of(text: string): WordForm {
    const known = this.known.get(text);
    if (known) return known;
    if (this.known.size > MOST_FORMS) this.known.clear();
    const form = this.read(text);
    this.known.set(text, form);
    return form;
  }

  private read(text: string): WordForm {
    let lower = text.toLowerCase();
    const capital = lower.charCodeAt(0) !== text.charCodeAt(0);
    const upper = capital && text.length > 1 && text === text.toUpperCase();
    let key = lower;
    // Most words have neither signs nor anything to fold.
    if (!isFolded(lower)) {
      lower = lower.replaceAll('.', '').replaceAll('’', "'");
      key = foldWord(lower.replace(/['`]/g, ''));
    }
    return { text, lower, key, capital, upper, begins: this.firsts.get(lower) ?? 0 };
  }
}
