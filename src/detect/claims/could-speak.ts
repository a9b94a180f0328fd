import { informs } from './impersonal.ts';
import { isRole, type Phrase, skipGroup } from './noun-phrase.ts';
import { headsRole } from './phrase-name.ts';
import type { Reading } from './reading.ts';

/** A phrase that could say something: a name, an office, a pronoun, a plural, or with an article. */
export function couldSpeak({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  const first = tokens[phrase.from]!;
  if (first.kind === 'number' && phrase.to - phrase.from < 2) return false;
  const words = [lexicon.articles, lexicon.pronouns, lexicon.quantifiers];
  return (
    first.capital ||
    isRole(lexicon, first.lower) ||
    lexicon.sources.has(first.lower) ||
    words.some((set) => set.has(first.lower)) ||
    /s$/.test(first.lower)
  );
}

const PREPOSITION_DE =
  /^(?:als|nach|vor|mit|ohne|über|bis|seit|zwischen|gegen|durch|wegen|trotz|während|laut|unter|neben|hinter)$/;
const PREPOSITION =
  /^(?:com|con|entre|sobre|contra|contre|contro|durante|pendant|desde|depuis|até|hasta|tras|após|sem|sin|sans|senza|avec|chez|sur|dans|dopo|tra|fra|between|with|without|against|during|among)$/;
/** A phrase after a preposition is no subject. */
export function isObject({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  // Not "Médicos Sem Fronteiras".
  if (PREPOSITION.test(tokens[phrase.from - 1]?.text ?? '')) return true;
  if (lexicon.reported.size > 0 && /^(?:den|dem|des|einen|einem|eines)$/.test(tokens[phrase.from]!.lower)) return true;
  if (lexicon.reported.size > 0 && PREPOSITION_DE.test(tokens[phrase.from - 1]?.lower ?? '')) return true;
  const before = tokens[phrase.from - 1];
  if (!before || lexicon.that.has(before.lower)) return false;
  // "Des riverains affirment": where a clause begins it is the article.
  if (before.lower === 'des' && lexicon.asideCommas && (tokens[phrase.from - 2]?.kind ?? 'mark') === 'mark')
    return false;
  return lexicon.inLinks.has(before.lower) || lexicon.links.has(before.lower);
}

/** A name, or a phrase that an office heads. */
export const isPerson = ({ tokens, lexicon }: Reading, phrase: Phrase): boolean => {
  const first = tokens[phrase.from]!;
  if (lexicon.pronouns.has(first.lower)) return true;
  // "Deux corps": the capital of the sentence's first word is no name.
  const next = tokens[phrase.from + 1];
  const opens = phrase.from === 0 && phrase.to > 1 && next?.kind === 'word' && !next.capital;
  if (first.capital && !lexicon.articles.has(first.lower) && !(opens && !lexicon.links.has(next.lower))) return true;
  return headsRole(tokens, phrase, lexicon);
};

/** "Infine, ha sottolineato l'importanza della calma": with no content before the verb, a thing behind it is what is said. */
export function isSaid(reading: Reading, left: number, right: Phrase): boolean {
  const next = reading.tokens[skipGroup(reading.tokens, right.to)]?.text ?? '';
  const parted = next === ':' || (next === ',' && left >= 0);
  if (reading.lexicon.nounsCapital) return false;
  return left < 4 && !parted && !isPerson(reading, right) && !informs(reading, right);
}
