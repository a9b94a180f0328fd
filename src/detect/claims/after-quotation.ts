import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import { CLITIC_BEHIND, isRole, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { isQuote, type Reading } from './reading.ts';
import { cueAt, type Source } from './source.ts';
import { isSomebody, speakerSpan } from './speaker-span.ts';
import { subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

/** A quotation of fewer words may be a title: what follows it alone need not be a verb. */
const TITLE = 4;
/** Marks and figures before the quotation: "14 h 53 —". */
const BEFORE = 5;

/**
 * '"…", sighed one senator': behind a quotation with a comma stands whoever said it, whatever the verb. No list holds all the verbs that a newsroom has
 * for it ("disparou", "ironiza", "s'emporte"), so where no known one is found the place and the ending are enough.
 */
export function afterQuotation(reading: Reading): Source | null {
  const { tokens, lexicon } = reading;
  const quotation = openingQuotation(reading);
  if (!quotation) return null;
  const at = quotation.to;
  const { verb, inverted } = pastHelpers(reading, at);
  const token = tokens[verb];
  if (!token) return null;
  if (!isVerb(token, lexicon)) return verb === at ? subjectFirst(reading, at) : null;
  const next = tokens[verb + 1];
  // "…", título do livro: a noun goes on with "of".
  if (next && lexicon.links.has(next.lower) && !lexicon.articles.has(next.lower)) return null;
  const subject = inverted ?? speakerAfter(reading, says(reading, verb));
  if (subject) return source(reading, token, subject);
  const alone = !next || next.kind === 'mark';
  const surely = verb > at || isPast(token, lexicon) || (alone && quotation.words >= TITLE);
  return surely ? { speaker: null, cue: cueAt(token), kind: 'say' } : null;
}

/** "costuma dizer", "se limitó a decir": where the verb of saying itself stands. */
function says({ tokens, lexicon }: Reading, verb: number): number {
  for (let at = verb + 1; at <= verb + 2; at++)
    if (lexicon.speech.get(tokens[at]?.lower ?? '')?.form === 'infinitive' && !isRole(lexicon, tokens[at]!.lower))
      return at;
  return verb;
}

/** Who is named right behind the verb, or further on if it is surely somebody: not "…", gritou, com o joelho na terra. */
function speakerAfter(reading: Reading, verb: number): Phrase | null {
  const { tokens } = reading;
  const subject = subjectAfter(reading, verb + 1);
  if (!subject) return lastName(reading, verb);
  const first = tokens[subject.from]!.lower;
  const spoken = TO.test(tokens[subject.from - 1]!.lower) || (first !== 'a' && TO.test(first));
  return !spoken && (subject.from === verb + 1 || isSomebody(reading, subject)) ? subject : null;
}

/** '"…", s'est réjouie par avance Morel.': one name ends the sentence. */
function lastName({ tokens, lexicon }: Reading, verb: number): Phrase | null {
  const last = tokens.length - 2;
  const before = tokens[last - 1];
  if (last - verb > 5 || last <= verb + 1 || !tokens[last]!.capital || before?.kind !== 'word' || before.capital)
    return null;
  const links = [lexicon.links, lexicon.inLinks, lexicon.articles];
  return lexicon.nounsCapital || links.some((set) => set.has(before.lower)) ? null : { from: last, to: last + 1 };
}

/** Before whom it is said to. */
const TO = /^(?:a|al|ao|aos|à|às|to|au|aux|alla|agli|ai)$/;
/** What can be read or heard by anybody names no one. */
const IMPERSONAL =
  /^(?:lia|lê|leu|ouvi[ua]|ouve|grita(?:va)?)-se$|^(?:oyó|oía|oye|leía|lee|lit|lisait|steht|stand|prangte?)$/;

/** "…," the caretaker mumbled. */
function subjectFirst(reading: Reading, at: number): Source | null {
  const { tokens, lexicon } = reading;
  const pronoun = lexicon.pronouns.has(tokens[at]!.lower);
  const subject = pronoun ? { from: at, to: at + 1 } : phraseStartingAt(tokens, at, lexicon);
  const verb = subject && tokens[subject.to];
  if (!verb || !isVerb(verb, lexicon)) return null;
  const next = tokens[subject.to + 1];
  return !next || next.kind === 'mark' || pronoun || isPast(verb, lexicon) ? source(reading, verb, subject) : null;
}

const source = (reading: Reading, verb: Token, subject: Phrase): Source => ({
  speaker: speakerSpan(reading, subject),
  cue: cueAt(verb),
  kind: 'say',
});

/** The quotation that opens the sentence, if a comma or a mark of its own parts it from the rest: the index behind it, and its words. */
function openingQuotation({ tokens, inQuote }: Reading): { to: number; words: number } | null {
  // "Résultat : « … », tonne Morel"
  let open = tokens[1]?.text === ':' ? 2 : 0;
  while (open < BEFORE && isTime(tokens[open])) open++;
  if (!inQuote(0) && !isQuote(tokens[open])) return null;
  const closes = (at: number): boolean => isQuote(tokens[at]) && (at + 1 === tokens.length || !inQuote(at + 1));
  let close = open + 1;
  while (close < tokens.length && !closes(close)) close++;
  const comma = tokens[close + 1]?.text === ',';
  // « … » soupire Paul Morel.
  const after = tokens[close + 1];
  const bare = after?.kind === 'word' && !after.capital && nameToEnd(tokens, close + 2);
  if (!comma && !bare && !/^[,?!…]$/.test(tokens[close - 1]?.text ?? '')) return null;
  const words = tokens.slice(open, close).filter(({ kind }) => kind === 'word').length;
  if (bare && words < TITLE) return null;
  return { to: comma ? close + 2 : close + 1, words };
}

/** Capital words alone from `at` up to the end or a comma. */
function nameToEnd(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.capital) i++;
  return i > at && (tokens[i] === undefined || /^[.,]$/.test(tokens[i]!.text));
}

/** A figure, a mark, or the "h" of an hour ("14 h 20", "14h20"). */
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && !isQuote(token) && (token.kind !== 'word' || /^h\d*$/.test(token.lower));

const CLITIC = /^(?:se|s'|si|m'|me|lo|le|les|lhe|lhes)$/;

/** Past "se" and helping verbs: "s'est réjouie", "a glissé", "a-t-il répété" with its subject between. */
function pastHelpers({ tokens, lexicon }: Reading, at: number): { verb: number; inverted: Phrase | null } {
  let verb = at;
  if (CLITIC.test(tokens[verb]?.lower ?? '')) verb++;
  if (lexicon.auxiliaries.has(tokens[verb]?.lower ?? '')) verb++;
  const inverts =
    verb > at && tokens[verb]?.text.startsWith('-') && lexicon.pronouns.has(tokens[verb + 1]?.lower ?? '');
  return inverts ? { verb: verb + 2, inverted: { from: verb + 1, to: verb + 2 } } : { verb, inverted: null };
}

function isVerb({ kind, capital, lower }: Token, lexicon: ClaimsLexicon): boolean {
  if (kind !== 'word' || capital || IMPERSONAL.test(lower)) return false;
  const closed = [lexicon.articles, lexicon.pronouns, lexicon.links, lexicon.inLinks, lexicon.that, lexicon.and];
  if (closed.some((set) => set.has(lower)) || lexicon.stops.has(lower) || lexicon.roles.has(lower)) return false;
  return CLITIC_BEHIND.test(lower) || lexicon.quotationVerb.test(lower);
}

const IMPERFECT = /(?:ían?|aban?|avam?|iam|avano)$/;

const isPast = ({ lower }: Token, lexicon: ClaimsLexicon): boolean =>
  lexicon.past.test(lower) || lexicon.pastForms.has(lower) || CLITIC_BEHIND.test(lower) || IMPERFECT.test(lower);
