import { isRole, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { headOf } from './phrase-name.ts';
import { type Reading, skipBetweenLeft } from './reading.ts';
import { isSomebody } from './speaker-span.ts';

/** "o MPF, que acusa …": the noun before the relative clause. */
export function relativeSubject(reading: Reading, verb: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const that = skipBetweenLeft(reading, verb - 1);
  const last = tokens[that - 1]?.text === ',' ? that - 2 : that - 1;
  let phrase = last > 0 ? phraseEndingAt(tokens, last, lexicon) : null;
  // "Marta Ruiz, de Toledo, que considera …": where she is from stands between.
  const from = phrase && lexicon.links.has(tokens[phrase.from - 1]?.lower ?? '') ? phrase.from - 2 : -1;
  if (tokens[from]?.text === ',') phrase = phraseEndingAt(tokens, from - 1, lexicon) ?? phrase;
  if (phrase && PLURAL.test(tokens[verb]!.lower)) phrase = inPlural(reading, phrase);
  return phrase && isSomebody(reading, phrase) ? phrase : null;
}

/** Portuguese and Spanish verbs in the plural. */
const PLURAL = /^(?!disse$).{3,}(?:am|em|ram|an|en|ron)$/;

/** "relator no Supremo das ações que questionam": a verb in the plural is not said of a singular head. */
function inPlural({ tokens, lexicon }: Reading, phrase: Phrase): Phrase {
  if (!/^(?:os|as|los|las)$|s$/.test(tokens[phrase.to - 1]!.lower)) return phrase;
  const head = headOf(tokens, phrase, lexicon);
  if (/s$/.test(tokens[head]!.lower)) return phrase;
  for (let i = phrase.to - 1; i > head; i--)
    if (lexicon.and.has(tokens[i]!.lower)) return phrase;
    else if (lexicon.links.has(tokens[i]!.lower)) return { from: i + 1, to: phrase.to };
  return phrase;
}

const RELATIVE = /^(?:que|who|qui|che)$/;
/** A relative clause is at most so many tokens long. */
const LONGEST = 16;

/** "Os utentes que passaram pela urgência confirmam": whose relative clause stands before the verb without a comma. */
export function beforeRelativeClause({ tokens, lexicon, inQuote }: Reading, verb: number): Phrase | null {
  let that = -1;
  let from = verb;
  while (from > 0 && verb - from < LONGEST + 8 && tokens[from - 1]!.kind !== 'mark') {
    from--;
    if (RELATIVE.test(tokens[from]!.lower)) {
      // Two of them: "disse que o homem que …".
      if (that >= 0) return null;
      that = from;
    }
  }
  if (that < 0 || verb - that < 3 || verb - that > LONGEST || inQuote(from)) return null;
  if (from > 0 && tokens[from - 1]!.text !== ',') return null;
  const phrase = phraseStartingAt(tokens, from, lexicon);
  const next = tokens[that + 1]!;
  // "o ministro que o governo quer": the clause has its own subject.
  if (!phrase || phrase.to !== that || lexicon.articles.has(next.lower) || next.capital) return null;
  // "Cabe destacar que …" is no phrase of somebody.
  if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => lexicon.speech.has(lower))) return null;
  const first = tokens[phrase.from]!;
  const opens =
    lexicon.articles.has(first.lower) || lexicon.quantifiers.has(first.lower) || isRole(lexicon, first.lower);
  return (opens || lexicon.plainPresent) && isSomebody({ tokens, lexicon, inQuote }, phrase) ? phrase : null;
}
