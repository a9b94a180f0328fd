import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { SpeechKind } from '../../lang/claims-lexicon.ts';
import { withApposition } from './apposition.ts';
import { behindAs, giverBehind } from './german-clause.ts';
import {
  isGenitive,
  isRole,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  skipGroup,
  skipGroupLeft,
} from './noun-phrase.ts';
import { headsRole, isBareName, nameIn } from './phrase-name.ts';
import { isQuote, type Reading, skipBetween, skipBetweenLeft } from './reading.ts';
import type { Token } from './tokens.ts';

const CLAUSE = new Set([',', '–', '—', '-', '"', '”', '»', '“']);

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
/** A phrase after a preposition is no subject. */
function isObject({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  if (lexicon.reported.size > 0 && /^(?:den|dem|des|einen|einem|eines)$/.test(tokens[phrase.from]!.lower)) return true;
  if (lexicon.reported.size > 0 && PREPOSITION_DE.test(tokens[phrase.from - 1]?.lower ?? '')) return true;
  const before = tokens[phrase.from - 1];
  if (!before || lexicon.that.has(before.lower)) return false;
  return lexicon.inLinks.has(before.lower) || lexicon.links.has(before.lower);
}

/** The subject of the speech verb at `verb`, before or after it, or null. */
export function subjectOf(reading: Reading, verb: number, kind: SpeechKind): Phrase | null {
  const { tokens, lexicon } = reading;
  const left = skipBetweenLeft(reading, verb - 1);
  const clause = lexicon.nounsCapital ? behindAs(reading, verb) : null;
  if (clause) return clause;
  // "c'est ce qu'a indiqué X", "è quanto comunica X", "é o que diz X".
  if (
    WHAT.test(tokens[left]?.lower ?? '') ||
    (lexicon.that.has(tokens[left]?.lower ?? '') && WHAT.test(tokens[left - 1]?.lower ?? ''))
  )
    return subjectAfter(reading, verb + 1);
  const named = quotedName(reading, left);
  if (named) return named;
  // "Así lo explica la ministra", "El dato lo confirmó Soler": the object stands first.
  if (tokens.slice(left + 1, verb).some((token) => token.lower === 'lo')) {
    const after = subjectAfter(reading, verb + 1);
    if (after && isPerson(reading, after)) return after;
  }
  const mark = tokens[left]?.text ?? '';
  const closed = left > 0 && (isQuote(tokens[left - 1]) || reading.inQuote(left - 1));
  const afterQuote = isQuote(tokens[left]) || (CLAUSE.has(mark) && closed);
  // "told reporters": always followed by whom.
  const inverted = (CLAUSE.has(mark) || left < 0) && !/^(?:told|tells)$/.test(tokens[verb]!.lower);
  if (inverted && (afterQuote || lexicon.nounsCapital || !['accuse', 'deny', 'demand', 'promise'].includes(kind))) {
    const right = subjectAfter(reading, verb + 1);
    if (right && (afterQuote || standsAlone(reading, right))) {
      const before = !afterQuote && left > 0 && !isPerson(reading, right) ? leftOf(reading, left) : null;
      return before && isPerson(reading, before) ? before : right;
    }
  }
  if (left < 0 || afterQuote) return null;
  // "Die Stadt löste Alarm aus und rief die Bewohner auf": the subject stands before.
  if (lexicon.nounsCapital && lexicon.and.has(mark.toLowerCase())) return null;
  const before = leftOf(reading, left);
  const giver = before && lexicon.nounsCapital && kind !== 'accuse' ? giverBehind(reading, before, verb) : null;
  if (giver) return giver;
  if (before || inverted) return before;
  // "Das sagte Stein", "Isso disse o ministro": an object stands first.
  const turned = lexicon.reported.size > 0 || (kind === 'say' && lexicon.articles.has(mark.toLowerCase()));
  const right = turned ? subjectAfter(reading, verb + 1) : null;
  return right && standsAlone(reading, right) ? right : null;
}

const WHAT = /^(?:ce|quanto|quello|ciò)$/;

/** A name, or a phrase that an office heads. */
const isPerson = ({ tokens, lexicon }: Reading, phrase: Phrase): boolean => {
  const first = tokens[phrase.from]!;
  if (lexicon.pronouns.has(first.lower) || (first.capital && !lexicon.articles.has(first.lower))) return true;
  return headsRole(tokens, phrase, lexicon);
};

/** 'A emissora "KCTV" informou': the quoted name before the verb. */
function quotedName({ tokens }: Reading, last: number): Phrase | null {
  if (!isQuote(tokens[last])) return null;
  for (let i = last - 1; i > 0 && last - i <= 4; i--)
    if (isQuote(tokens[i]))
      return i < last - 1 && tokens[i + 1]!.capital && tokens[i - 1]!.kind === 'word'
        ? { from: i + 1, to: last }
        : null;
  return null;
}

/** An inverted subject is followed by a mark, the end, or an adverbial, not by "que". */
function standsAlone({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  const next = tokens[skipGroup(tokens, phrase.to)];
  if (!next) return true;
  return next.kind === 'mark' || !lexicon.that.has(next.lower);
}

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
  // "disse a jornalistas": before a bare plural it is the preposition.
  if (tokens[i]?.lower === 'a' && /s$/.test(tokens[i + 1]?.lower ?? '') && !tokens[i + 1]!.capital) i += 2;
  const found = fitsDirectly(reading, at, i) ? phraseStartingAt(tokens, i, lexicon) : null;
  const direct = found && hasNoun(reading, found) ? found : null;
  // "…, diz governo.": headlines leave the article out.
  const ends =
    direct !== null && !lexicon.nounsCapital && (tokens[direct.to] === undefined || tokens[direct.to]!.kind === 'mark');
  if (direct && (ends || couldSpeak(reading, direct))) return withApposition(reading, direct);
  const limit = Math.min(tokens.length, i + 14);
  // Behind a comma only who holds an office: not "disse, encostado a uma coluna".
  let comma = tokens[i]?.text === ',';
  if (comma) i++;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    if (reading.inQuote(i) || lexicon.that.has(token.lower)) return null;
    if (token.kind === 'mark' && !/^[,()]$/.test(token.text)) return null;
    if (token.text === ',') comma = true;
    const before = tokens[i - 1]!;
    if (isGenitive(tokens, i, lexicon)) continue;
    const name = token.capital && (!before.capital || isAcronym(before)) && GIVEN_NAMES.has(token.lower);
    const opens = name || lexicon.articles.has(token.lower) || (before.kind === 'mark' && isRole(lexicon, token.lower));
    if (
      !opens ||
      lexicon.links.has(before.lower) ||
      lexicon.inLinks.has(before.lower) ||
      lexicon.articles.has(before.lower)
    )
      continue;
    const phrase = phraseStartingAt(tokens, i, lexicon);
    if (!phrase) continue;
    const office = headsRole(tokens, phrase, lexicon);
    if (office || (!comma && couldSpeak(reading, phrase))) return withApposition(reading, phrase);
  }
  return null;
}

const fitsDirectly = ({ tokens, lexicon }: Reading, at: number, i: number): boolean =>
  tokens[i] !== undefined &&
  !(i > at && lexicon.inLinks.has(tokens[i - 1]!.lower)) &&
  !lexicon.inLinks.has(tokens[i]!.lower) &&
  !lexicon.stops.has(tokens[i]!.lower);

/** "AFP" */
const isAcronym = ({ text }: Token): boolean => text.length > 2 && text === text.toUpperCase();

/** German nouns have capitals: "damals", "einmal" are none. */
function hasNoun({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  if (!lexicon.nounsCapital) return true;
  const first = tokens[phrase.from]!.lower;
  if (lexicon.articles.has(first) || lexicon.pronouns.has(first)) return true;
  return tokens.slice(phrase.from, phrase.to).some(({ capital }) => capital);
}

/** The subject before the verb, through brackets and appositions. */
function leftOf(reading: Reading, last: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const direct = phraseEndingAt(tokens, last, lexicon);
  if (direct && !hasNoun(reading, direct)) return null;
  if (direct && reading.inQuote(direct.from)) return null;
  if (direct) return isObject(reading, direct) ? officeBefore(reading, direct) : beforeDashes(reading, direct);
  const mark = tokens[skipGroupLeft(tokens, last)];
  return mark && /^[,–—-]$/.test(mark.text) ? beforeApposition(reading, last) : null;
}

/** "il commissario per l'emergenza Neri": the name behind an office and its portfolio. */
function officeBefore({ tokens, lexicon }: Reading, portfolio: Phrase): Phrase | null {
  const office = phraseEndingAt(tokens, portfolio.from - 2, lexicon);
  if (!office || !headsRole(tokens, office, lexicon)) return null;
  const last = portfolio.to - 1;
  const before = tokens[last - 1]!;
  // Not "alla Difesa": a small noun stands between.
  const surname =
    tokens[last]!.capital && last - 1 > portfolio.from && !before.capital && !lexicon.links.has(before.lower);
  return (
    nameIn(tokens, { from: office.from, to: portfolio.to }, lexicon) ??
    (surname ? { from: last, to: portfolio.to } : null)
  );
}

/** "o presidente da Câmara, Rodrigo Maia" needs the name alone, which the phrase before the verb is. */
function beforeDashes(reading: Reading, phrase: Phrase): Phrase {
  const { tokens, lexicon } = reading;
  const short = nameIn(tokens, phrase, lexicon);
  return short ?? phrase;
}

/** The stretches between commas and dashes left of `comma`, nearest first. */
function segmentsBefore({ tokens }: Reading, comma: number): Phrase[] {
  const segments: Phrase[] = [];
  let end = comma;
  for (let i = comma - 1; i >= -1 && comma - i < 60 && segments.length < 6; i--) {
    if (i >= 0 && tokens[i]!.text === ')') {
      i = Math.min(i, skipGroupLeft(tokens, i) + 1);
      continue;
    }
    const text = i < 0 ? '' : tokens[i]!.text;
    if (i >= 0 && !/^(?:[,–—;-])$/.test(text)) continue;
    if (end - i > 1) segments.push({ from: i + 1, to: end });
    end = i;
    if (text === ';') break;
  }
  return segments;
}

function beforeApposition(reading: Reading, comma: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const segments = segmentsBefore(reading, comma);
  for (const segment of segments) {
    const phrase = phraseStartingAt(tokens, segment.from, lexicon);
    if (!phrase || skipGroup(tokens, phrase.to) < segment.to) continue;
    const name = nameIn(tokens, phrase, lexicon) ?? (isBareName(tokens, phrase, lexicon) ? phrase : null);
    if (name) return name;
  }
  for (const segment of segments.slice(1)) {
    const phrase = phraseEndingAt(tokens, segment.to - 1, lexicon);
    if (!phrase || isObject(reading, phrase) || reading.inQuote(phrase.from)) continue;
    const before = tokens[phrase.from - 1]?.lower ?? '';
    const starts = phrase.from === segment.from || lexicon.stops.has(before) || lexicon.that.has(before);
    if (starts && couldSpeak(reading, phrase)) return phrase;
  }
  return null;
}

/** Past "SEUL -", "BRASÍLIA —", "HANOI, Vietnam (AP) —". */
function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((token, i) => i > 0 && /^[-–—]$/.test(token.text));
  const place = tokens[0];
  if (dash < 1 || dash > 8 || !place || place.text.length < 3 || place.text !== place.text.toUpperCase()) return 0;
  return place.kind === 'word' ? dash + 1 : 0;
}

/** The subject of the whole sentence: its first noun phrase outside quotations, past "Em nota,". */
export function mainSubject(reading: Reading, before: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let at = afterDateline(tokens);
  for (let tries = 0; tries < 3 && at < before; tries++) {
    const phrase = reading.inQuote(at) || isQuote(tokens[at]) ? null : phraseStartingAt(tokens, at, lexicon);
    if (phrase && phrase.to <= before && couldSpeak(reading, phrase)) {
      const next = tokens[skipGroup(tokens, phrase.to)];
      const adverbial = tokens[phrase.from]!.kind === 'number';
      if (!adverbial && next && (next.kind !== 'mark' || /^[,–—-]$/.test(next.text)))
        return withApposition(reading, phrase);
    }
    const next = phrase ? tokens[phrase.to] : undefined;
    if (phrase && next?.capital && lexicon.articles.has(next.lower)) {
      at = phrase.to;
      continue;
    }
    const comma = tokens.findIndex((token, i) => i >= at && token.text === ',');
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}
