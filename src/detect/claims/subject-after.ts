import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import { withApposition } from './apposition.ts';
import { couldSpeak } from './could-speak.ts';
import { hasNoun } from './german-clause.ts';
import { isGenitive, isRole, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { headsRole } from './phrase-name.ts';
import { isQuote, type Reading, skipBetween } from './reading.ts';
import type { Token } from './tokens.ts';

/** The subject after the verb: past "ao jornal", "em nota", to the first article, office or name. */
export function subjectAfter(reading: Reading, at: number): Phrase | null {
  const { tokens, lexicon } = reading;
  // French "confie-t-elle": the hyphens are a token of their own.
  const inversion =
    tokens[at]?.text.startsWith('-') &&
    tokens[at]!.text.length < 4 &&
    lexicon.pronouns.has(tokens[at + 1]?.lower ?? '');
  if (inversion) return { from: at + 1, to: at + 2 };
  if (lexicon.that.has(tokens[at]?.lower ?? '')) return null;
  let i = skipBetween(reading, at);
  // "fait savoir la police": past the word that completes the verb.
  const completing = lexicon.speech.get(tokens[at - 1]?.lower ?? '')?.with?.has(tokens[i]?.lower ?? '');
  if (completing && !lexicon.articles.has(tokens[i]!.lower)) i = skipBetween(reading, i + 1);
  // "Lancia l'allarme anche il centro": with the article of the word.
  const set = lexicon.speech.get(tokens[at - 1]?.lower ?? '')?.with;
  if (lexicon.articles.has(tokens[i]?.lower ?? '') && set?.has(tokens[i + 1]?.lower ?? ''))
    i = skipBetween(reading, i + 2);
  // "disse a jornalistas": before a bare plural it is the preposition.
  if (tokens[i]?.lower === 'a' && /s$/.test(tokens[i + 1]?.lower ?? '') && !tokens[i + 1]!.capital) i += 2;
  const quoted = quotedName(reading, i);
  if (quoted) return quoted;
  const found = fitsDirectly(reading, at, i) ? phraseStartingAt(tokens, i, lexicon) : null;
  // "Lo ha detto questa sera …"
  const direct = found && hasNoun(reading, found) && !TIME.test(tokens[found.to - 1]!.text) ? found : null;
  // "…, diz governo.": headlines leave the article out.
  const ends =
    direct !== null &&
    !lexicon.nounsCapital &&
    !ADVERB.test(tokens[direct.from]!.lower) &&
    (tokens[direct.to] === undefined || tokens[direct.to]!.kind === 'mark');
  if (direct && (ends || couldSpeak(reading, direct)))
    return withApposition(
      reading,
      lexicon.plainPresent ? direct : withSecond(reading, at - 1, notToPaper(reading, direct)),
    );
  // "Ha parlato così, uscendo dal tribunale, il maresciallo": a verb that opens the sentence may be far from it.
  const limit = Math.min(tokens.length, i + (at < 3 ? 26 : 14));
  // Behind a comma only who holds an office: not "disse, encostado a uma coluna".
  let comma = tokens[i]?.text === ',';
  if (comma) i++;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    // Italian "di" says "that" only right behind the verb.
    const that = lexicon.that.has(token.lower) && !(i > at && lexicon.links.has(token.lower));
    if (reading.inQuote(i) || that) return null;
    if (token.kind === 'mark' && !/^[,()]$/.test(token.text)) return null;
    if (token.text === ',') comma = true;
    const before = tokens[i - 1]!;
    if (isGenitive(tokens, i, lexicon)) continue;
    const name = token.capital && (!before.capital || isAcronym(before)) && GIVEN_NAMES.has(token.lower);
    const one = lexicon.ones.has(token.lower) && lexicon.links.has(tokens[i + 1]?.lower ?? '');
    // "afirmou à agência Lusa fonte do comando"
    const source = before.capital && SOURCE.test(token.lower);
    const opens =
      name ||
      source ||
      one ||
      lexicon.articles.has(token.lower) ||
      (before.kind === 'mark' && isRole(lexicon, token.lower));
    if (
      !opens ||
      lexicon.links.has(before.lower) ||
      lexicon.inLinks.has(before.lower) ||
      lexicon.articles.has(before.lower)
    )
      continue;
    const phrase = phraseStartingAt(tokens, i, lexicon);
    if (!phrase || TIME.test(tokens[phrase.to - 1]!.text)) continue;
    const office = headsRole(tokens, phrase, lexicon);
    const named = office && before.text === ',' ? nameBefore(reading, at, i - 1) : null;
    if (named) return named;
    if (office || source || one || (!comma && couldSpeak(reading, phrase))) return withApposition(reading, phrase);
  }
  return null;
}

const TIME = /^(?:sera|mattina|pomeriggio|notte)$/;
/** "…", dijo someramente. */
const ADVERB = /.{3}mente$/;

const fitsDirectly = ({ tokens, lexicon }: Reading, at: number, i: number): boolean =>
  tokens[i] !== undefined &&
  !(i > at && lexicon.inLinks.has(tokens[i - 1]!.lower)) &&
  !lexicon.inLinks.has(tokens[i]!.lower) &&
  !lexicon.stops.has(tokens[i]!.lower);

/** "AFP", or an agency that is written as a name: "disse à Lusa Hugo Vale". */
const isAcronym = ({ text, lower }: Token): boolean =>
  (text.length > 1 && text === text.toUpperCase()) || AGENCY.test(lower);
const AGENCY = /^(?:lusa|reuters|bloomberg|efe|ansa)$/;

/** "pour le Journal Paul Morel, président …": the given name and what has a capital behind it, before the comma. */
function nameBefore({ tokens }: Reading, from: number, comma: number): Phrase | null {
  let start = comma;
  while (start - 1 > from && tokens[start - 1]!.capital) start--;
  for (let i = start; i < comma - 1; i++) if (GIVEN_NAMES.has(tokens[i]!.lower)) return { from: i, to: comma };
  return comma - start > 3 ? { from: comma - 2, to: comma } : null;
}

/** "ont indiqué la gendarmerie et la préfecture": a verb in the plural has both for its subject, where nothing follows. */
function withSecond({ tokens, lexicon }: Reading, verb: number, phrase: Phrase): Phrase {
  const helper = tokens[verb - 1]?.lower ?? '';
  const plural = /(?:[^o]nt|m|[ae]n|no)$/;
  if (!(plural.test(tokens[verb]!.lower) || (lexicon.auxiliaries.has(helper) && /(?:nt|n|m|no)$/.test(helper))))
    return phrase;
  if (!lexicon.and.has(tokens[phrase.to]?.lower ?? '') || !lexicon.articles.has(tokens[phrase.to + 1]?.lower ?? ''))
    return phrase;
  const second = phraseStartingAt(tokens, phrase.to + 1, lexicon);
  const end = second ? tokens[second.to] : undefined;
  return second && (!end || end.kind === 'mark') ? { from: phrase.from, to: second.to } : phrase;
}

const PAPER = /(?:zeitung|agentur|presse|magazin|blatt|rundfunk|sender)s?$|^(?:dpa|afp|epd|ard|reuters)$/;

/** "sagte Kern der Zeitung": whom it was said to. */
function notToPaper({ tokens, lexicon }: Reading, phrase: Phrase): Phrase {
  if (!lexicon.nounsCapital) return phrase;
  for (let i = phrase.from + 1; i < phrase.to - 1; i++)
    if (tokens[i]!.lower === 'der' && tokens.slice(i + 1, phrase.to).some(({ lower }) => PAPER.test(lower)))
      return { from: phrase.from, to: i };
  return phrase;
}

const SOURCE = /^(?:fontes?|fuentes?|fonti)$/;

/** 'Das berichtet der "Bote"', 'diz o "Faro"': a paper's name in quotation marks behind its article. */
function quotedName({ tokens, lexicon }: Reading, at: number): Phrase | null {
  if (!lexicon.articles.has(tokens[at]?.lower ?? '') || !isQuote(tokens[at + 1])) return null;
  for (let close = at + 3; close < Math.min(tokens.length, at + 7); close++)
    if (isQuote(tokens[close])) return { from: at + 2, to: close };
  return null;
}
