import { withApposition } from './apposition.ts';
import { isGenitive, type Phrase, phraseStartingAt, skipGroup } from './noun-phrase.ts';
import { headsRole, isBareName, nameIn } from './phrase-name.ts';
import { isQuote, type Reading } from './reading.ts';
import { cueAt, type Source } from './source.ts';
import { speakerSpan } from './speaker-span.ts';
import { mainSubject } from './subject.ts';

/** A quotation of fewer words may be a title or a motto. */
const QUOTATION = 4;

/** A quotation without any verb of saying: a name with a colon, "la réponse de X : « … »", "« … » : le président X a …". */
export function besideQuotation(reading: Reading): Source | null {
  if (!reading.inQuote(0) && !reading.tokens.some(isQuote)) return null;
  return label(reading) ?? words(reading) ?? clauseBefore(reading) ?? clauseAfter(reading);
}

/** 'Ana Prado (XYZ-SP), deputada: "…"': a name that opens the sentence, with offices alone up to the quotation. */
function label(reading: Reading): Source | null {
  const { tokens, lexicon } = reading;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 16 || !isQuote(tokens[colon + 1])) return null;
  const phrase = phraseStartingAt(tokens, 0, lexicon);
  const surname = phrase?.to === 1 && colon === 1 && quotedWords(reading) >= QUOTATION;
  if (!phrase || !(surname || isBareName(tokens, phrase, lexicon) || headsRole(tokens, phrase, lexicon))) return null;
  for (let i = phrase.to; i < colon; i++)
    if (lexicon.that.has(tokens[i]!.lower) || lexicon.verbEnding?.test(tokens[i]!.lower)) return null;
  const next = tokens[skipGroup(tokens, phrase.to)]?.text;
  if (next !== ':' && next !== ',') return null;
  return { speaker: speakerSpan(reading, withApposition(reading, phrase)), cue: cueAt(tokens[colon]!), kind: 'say' };
}

const POSSESSIVE = /^(?:su[aei]|suas|suo|suoi|sus|ses|sa|son|seine|ihre|his|her)$/;

/** "Réponse de l'intéressé : « … »", "«…», le parole di mister Neri": what the quotation is, and whose. */
function words(reading: Reading): Source | null {
  const { tokens, lexicon, inQuote } = reading;
  if (lexicon.answers.size === 0 || quotedWords(reading) < QUOTATION) return null;
  for (let i = 0; i < tokens.length - 2; i++) {
    if (inQuote(i) || !lexicon.answers.has(tokens[i]!.lower)) continue;
    if (POSSESSIVE.test(tokens[i - 1]?.lower ?? '')) return { speaker: null, cue: cueAt(tokens[i]!), kind: 'say' };
    const linked = lexicon.links.has(tokens[i + 1]!.lower) && !isGenitive(tokens, i + 1, lexicon);
    if (!linked && !isGenitive(tokens, i + 1, lexicon)) continue;
    const phrase = phraseStartingAt(tokens, linked ? i + 2 : i + 1, lexicon);
    if (phrase) return source(reading, i, withApposition(reading, phrase));
  }
  return null;
}

/** 'Der Bürgermeister sieht das anders: "…"': a clause about somebody, then a quotation to the end. */
function clauseBefore(reading: Reading): Source | null {
  const { tokens, inQuote } = reading;
  const colon = tokens.findIndex((token, i) => token.text === ':' && isQuote(tokens[i + 1]) && !inQuote(i));
  if (colon < 1 || quotedWords(reading) < QUOTATION) return null;
  const earlier = tokens.findLastIndex((token, i) => i < colon && token.text === ':');
  const subject = earlier < 0 ? mainSubject(reading, colon) : null;
  if (subject && isPerson(reading, subject)) return source(reading, colon, subject);
  const person = personIn(reading, earlier + 1, colon);
  return person && source(reading, colon, person);
}

/** "« … » : le président X a mis fin aux rumeurs". */
function clauseAfter(reading: Reading): Source | null {
  const { tokens, inQuote } = reading;
  const colon = tokens.findIndex((token, i) => token.text === ':' && isQuote(tokens[i - 1]) && !inQuote(i));
  if (colon < QUOTATION || !(inQuote(0) || isQuote(tokens[0])) || quotedWords(reading) < QUOTATION) return null;
  const person = personIn(reading, colon + 1, tokens.length);
  return person && source(reading, colon, person);
}

const source = (reading: Reading, cue: number, speaker: Phrase): Source => ({
  speaker: speakerSpan(reading, speaker),
  cue: cueAt(reading.tokens[cue]!),
  kind: 'say',
});

const quotedWords = ({ tokens, inQuote }: Reading): number =>
  tokens.filter(({ kind }, i) => kind === 'word' && inQuote(i)).length;

/** By name or office. */
const isPerson = ({ tokens, lexicon }: Reading, phrase: Phrase): boolean =>
  lexicon.pronouns.has(tokens[phrase.from]!.lower) ||
  isBareName(tokens, phrase, lexicon) ||
  headsRole(tokens, phrase, lexicon);

function personIn(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, lexicon, inQuote } = reading;
  for (let i = from; i < to; i++) {
    const phrase = inQuote(i) ? null : phraseStartingAt(tokens, i, lexicon);
    if (!phrase) continue;
    if (isPerson(reading, phrase) || nameIn(tokens, phrase, lexicon)) return withApposition(reading, phrase);
    i = phrase.to - 1;
  }
  return null;
}
