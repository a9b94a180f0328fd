import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { Span } from '../../model/span.ts';
import { isRole, type Phrase } from './noun-phrase.ts';
import { headOf, shortest } from './phrase-name.ts';
import type { Reading } from './reading.ts';

/** "Especialistas ouvidos pelo G1", "a memo seen by Reuters": the phrase without its participle and agent. */
function withoutAgent({ tokens, lexicon }: Reading, phrase: Phrase): Phrase {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const by = lexicon.by.has(tokens[i + 1]?.lower ?? '');
    if (by && !tokens[i]!.capital && (lexicon.participleEnding ?? /(?:ed|en)$/).test(tokens[i]!.lower))
      return { from: phrase.from, to: i };
  }
  return phrase;
}

/** The shortest words of a phrase that name the source, as a span of the text. */
export function speakerSpan(reading: Reading, whole: Phrase): Span {
  const { tokens, lexicon } = reading;
  const phrase = withoutAgent(reading, whole);
  const short = shortest(tokens, phrase, lexicon);
  const last = tokens[short.to - 1]!;
  // "RMV-Angaben" are those of RMV.
  const whose = short.to - short.from === 1 ? lexicon.accounts?.exec(last.lower)?.[1] : undefined;
  return { start: tokens[short.from]!.start, end: whose === undefined ? last.end : last.start + whose.length };
}

/** Headed by a name, an office or a pronoun: not "para a cerimônia de posse de Moraes". */
export function isSomebody({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  const head = tokens[headOf(tokens, phrase, lexicon)]!;
  if (lexicon.sources.has(head.lower)) return true;
  if (head.capital || isRole(lexicon, head.lower) || lexicon.pronouns.has(head.lower)) return true;
  // "l'architetta Carla Neri"
  if (tokens.slice(phrase.from, phrase.to).some(({ capital, lower: name }) => capital && GIVEN_NAMES.has(name)))
    return true;
  return (
    lexicon.personEnding?.test(head.lower.replace(/e?s$/, '')) === true ||
    lexicon.personEnding?.test(head.lower.replace(/s$/, '')) === true
  );
}
