import type { SpeechKind } from '../../lang/claims-lexicon.ts';
import { withApposition } from './apposition.ts';
import { couldSpeak, isObject, isPerson, isSaid } from './could-speak.ts';
import { behindAs, giverBehind, hasNoun, personBehind } from './german-clause.ts';
import { informs } from './impersonal.ts';
import { isRole, type Phrase, phraseEndingAt, phraseStartingAt, skipGroup, skipGroupLeft } from './noun-phrase.ts';
import { headsRole, isBareName, nameIn } from './phrase-name.ts';
import { isQuote, type Reading, skipBetweenLeft } from './reading.ts';
import { beforeRelativeClause } from './relative.ts';
import { subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

const CLAUSE = new Set([',', '–', '—', '-', '"', '”', '»', '“']);

/** The subject of the speech verb at `verb`, before or after it, or null. */
export function subjectOf(reading: Reading, verb: number, kind: SpeechKind): Phrase | null {
  const { tokens, lexicon } = reading;
  const left = skipBetweenLeft(reading, verb - 1);
  const clause = lexicon.nounsCapital ? behindAs(reading, verb) : null;
  if (clause) return clause;
  const person = lexicon.nounsCapital ? personBehind(reading, verb) : null;
  if (person) return person;
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
  const inverted =
    (CLAUSE.has(mark) || left < 0 || (left === 0 && MORE.test(mark.toLowerCase()))) &&
    !/^(?:told|tells)$/.test(tokens[verb]!.lower);
  if (inverted && (afterQuote || lexicon.nounsCapital || !['accuse', 'deny', 'demand', 'promise'].includes(kind))) {
    const right = subjectAfter(reading, verb + 1);
    // "Lancia l'allarme" has what it says.
    const whole = lexicon.speech.get(tokens[verb]!.lower)?.with?.has(tokens[verb + 2]?.lower ?? '') === true;
    // "Mais adianta o comunicado que …", "Diz o ministro que …"
    const opens = left < 0 || (left === 0 && MORE.test(mark.toLowerCase()));
    if (
      opens &&
      right &&
      !lexicon.nounsCapital &&
      !lexicon.plainPresent &&
      right.from === verb + 1 &&
      saysThat(reading, right)
    )
      return right;
    const straight = right && !afterQuote && lexicon.plainPresent ? opensSentence(reading, left, right) : null;
    if (straight) return straight;
    const said = right && (afterQuote || (standsAlone(reading, right) && (whole || !isSaid(reading, left, right))));
    if (right && said) {
      const closes = PLAIN.has(kind) && closesWith(reading, right) && !saidBefore(reading, verb);
      const before = !afterQuote && left > 0 && !isPerson(reading, right) && !closes ? leftOf(reading, left) : null;
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
  const right = turned ? subjectAfter(reading, verb + 1) : behindAdverbial(reading, verb, kind);
  return right && standsAlone(reading, right) ? right : null;
}

const PLAIN: ReadonlySet<SpeechKind> = new Set<SpeechKind>(['say', 'admit']);
/** "…, acrescentou a GNR.": somebody at the very end. */
const closesWith = (reading: Reading, { from, to }: Phrase): boolean =>
  to >= reading.tokens.length - 1 && reading.tokens[to - 1]!.capital && informs(reading, { from, to });

/** "En esta línea ha incidido Elena Ruiz": behind an adverbial that opens the sentence the subject follows the verb at once. */
function behindAdverbial(reading: Reading, verb: number, kind: SpeechKind): Phrase | null {
  const { tokens, lexicon } = reading;
  if (!PLAIN.has(kind) || !lexicon.inLinks.has(tokens[0]!.lower) || lexicon.plainPresent) return null;
  const right = tokens[verb + 1]?.capital ? phraseStartingAt(tokens, verb + 1, lexicon) : null;
  return right && isPerson(reading, right) ? right : null;
}

const GOES_ON = /^(?:was|were|is|are|has|have|had|would|could|should|will|can|may|might|did|does)$/;
/** "Lord Moss, giving judgment, said Judge Reed could have known": what stands behind the verb goes on as a clause of its own. */
function opensSentence(reading: Reading, left: number, { to }: Phrase): Phrase | null {
  const { tokens } = reading;
  const end = tokens.findIndex(({ kind }, i) => i >= to && kind === 'mark');
  if (!tokens.slice(to, Math.min(to + 6, end < 0 ? tokens.length : end)).some(({ lower }) => GOES_ON.test(lower)))
    return null;
  const before = leftOf(reading, left);
  const opens = before && (before.from <= 2 || tokens[before.from - 1]!.text === ',');
  return opens && isPerson(reading, before) ? before : null;
}

/** "…, disse que volta, informou a Casa Branca": of two sources the one nearer to the content counts. */
const saidBefore = ({ tokens, lexicon, inQuote }: Reading, verb: number): boolean =>
  tokens.some(({ lower }, i) => {
    const said = i < verb && !inQuote(i) ? lexicon.speech.get(lower) : undefined;
    return said?.form === 'finite' && said.kind === 'say' && !said.weak;
  });

const MORE = /^(?:mais|más|aún)$/;
/** "… o ministro que" */
const saysThat = (reading: Reading, { from, to }: Phrase): boolean =>
  /^(?:que|qu'|che)$/.test(reading.tokens[skipGroup(reading.tokens, to)]?.lower ?? '') &&
  informs(reading, { from, to });

const WHAT = /^(?:ce|quanto|quello|ciò|comme|como|come)$/;

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

/** The subject before the verb, through brackets and appositions. */
function leftOf(reading: Reading, last: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const whole = lexicon.nounsCapital ? null : beforeRelativeClause(reading, last + 1);
  if (whole) return whole;
  const direct = withoutThat(reading, phraseEndingAt(tokens, last, lexicon));
  if (direct && !hasNoun(reading, direct)) return null;
  if (direct && reading.inQuote(direct.from)) return null;
  if (direct && isObject(reading, direct)) return officeBefore(reading, direct) ?? giverOfClause(reading, direct);
  if (direct) return nameBeforeOffice(reading, direct) ?? beforeDashes(reading, direct);
  const mark = tokens[skipGroupLeft(tokens, last)];
  return mark && /^[,–—-]$/.test(mark.text) ? beforeApposition(reading, last) : null;
}

/** "Anna Kern, chair of the review said": the name before an office without an article. */
function nameBeforeOffice({ tokens, lexicon }: Reading, office: Phrase): Phrase | null {
  if (tokens[office.from - 1]?.text !== ',' || !isRole(lexicon, tokens[office.from]!.lower)) return null;
  const name = phraseEndingAt(tokens, office.from - 2, lexicon);
  const opens = name && (name.from === 0 || tokens[name.from - 1]!.kind === 'mark');
  return opens && isBareName(tokens, name, lexicon) && !nameIn(tokens, office, lexicon) ? name : null;
}

/** "reporting that local drivers": no "that drivers". */
function withoutThat({ tokens, lexicon }: Reading, phrase: Phrase | null): Phrase | null {
  const that = phrase && phrase.to - phrase.from > 1 && lexicon.that.has(tokens[phrase.from]!.lower);
  // "a fee that proponents say": before a plural it is no article.
  const relative = that && tokens[phrase.from]!.lower === 'that' && /[^s'’]s$/.test(tokens[phrase.from + 1]!.lower);
  return relative || (that && lexicon.speech.has(tokens[phrase.from - 1]?.lower ?? ''))
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;
}

/** "…, a source familiar with the talks said": who opens the clause that ends in an adverbial. */
function giverOfClause(reading: Reading, adverbial: Phrase): Phrase | null {
  const { tokens, lexicon } = reading;
  if (lexicon.nounsCapital) return null;
  let from = adverbial.from - 1;
  while (from > 0 && adverbial.from - from < 24 && tokens[from - 1]!.kind === 'word') from--;
  const study = from === 0 && tokens.slice(0, 3).some(({ lower }) => STUDY.test(lower));
  if (adverbial.from - from > 10 && !study) return null;
  const phrase = from > 0 && tokens[from - 1]!.text !== ',' ? null : phraseStartingAt(tokens, from, lexicon);
  if (
    !phrase ||
    phrase.to >= adverbial.from ||
    !(from > 0 || study ? couldSpeak(reading, phrase) : isPerson(reading, phrase))
  )
    return null;
  const between = tokens.slice(phrase.to, adverbial.from);
  // "scientists contacted by AFP": a participle is no verb of its own.
  const done = (i: number): boolean => lexicon.by.has(between[i + 1]?.lower ?? '');
  const verb = ({ lower }: Token, i: number): boolean =>
    !done(i) &&
    (lexicon.that.has(lower) ||
      lexicon.verbEnding?.test(lower) === true ||
      !/^(?:participle|undefined)$/.test(`${lexicon.speech.get(lower)?.form}`));
  return between.some(verb) ? null : phrase;
}

export const STUDY =
  /^(?:estudi|estud[oa]s?$|informe|relatório|study|report$|survey|rapport|étude|enquête|studio$|ricerca$|rapporto$|investigaci|encuesta|pesquisa$|levantamento|sondage|sondaggio)/;

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

/** '…," Anna Kern': not a name in quotation marks. */
const endsQuotation = (tokens: readonly Token[], at: number): boolean =>
  isQuote(tokens[at]) && /^[,.!?]$/.test(tokens[at - 1]?.text ?? '');

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
    if (i >= 0 && !/^(?:[,–—;-])$/.test(text) && !endsQuotation(tokens, i)) continue;
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
  for (let tries = 0; tries < 5 && at < before; tries++) {
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
