import type { ClaimsLexicon, SpeechKind, SpeechVerb } from '../../lang/claims-lexicon.ts';
import type { Span } from '../../model/span.ts';
import { isRole, type Phrase, phraseEndingAt, phraseStartingAt, skipGroup } from './noun-phrase.ts';
import { headOf, headsRole, isBareName, shortest } from './phrase-name.ts';
import { PhraseIndex } from './phrases.ts';
import { speaksAt } from './speech-verb.ts';
import {
  couldSpeak,
  endOfOffice,
  isQuote,
  mainSubject,
  type Reading,
  skipBetween,
  skipBetweenLeft,
  subjectOf,
  withApposition,
} from './subject.ts';

/** What one sentence says about its source. `speaker` null: a source is meant that other sentences name. */
export interface Source {
  speaker: Span | null;
  /** The speech verb or the "according to" words. */
  cue: Span;
  kind: SpeechKind | 'according';
}

interface Found {
  source: Source;
  /** Index of the cue's first token and of the token after the source. */
  from: number;
  to: number;
}

const INDEXES = new WeakMap<ClaimsLexicon, PhraseIndex>();
function accordingIndex(lexicon: ClaimsLexicon): PhraseIndex {
  const known = INDEXES.get(lexicon);
  if (known) return known;
  const made = new PhraseIndex([lexicon.accordingTo, lexicon.opinionOf, lexicon.accordingAfter]);
  INDEXES.set(lexicon, made);
  return made;
}

/**
 * The source of a sentence, or null where none is meant. "According to X" counts before a speech verb unless it only
 * ends the sentence: there it names who reported the saying.
 */
export function findSource(reading: Reading): Source | null {
  const nested = withinQuote(reading);
  if (nested) return nested;
  const last = reading.tokens[reading.tokens.length - 1]?.text ?? '';
  // "+ Headline" links to another article; run into the sentence after it, it is read with that one.
  if (reading.tokens[0]?.text === '+' && !/^[.!?…”"»]$/.test(last)) return null;
  const according = accordingTo(reading);
  const verb = bySpeechVerb(reading, according);
  // "…", a affirmé le ministre, selon une vidéo: the nearer one comes first.
  const quoted = reading.tokens.findIndex((token) => token.start >= (verb?.cue.start ?? Infinity));
  const nearer =
    verb?.speaker && according && quoted > 0 && quoted < according.from && isQuote(reading.tokens[quoted - 2]);
  if (according && according.to < reading.tokens.length - 2 && !nearer) return according.source;
  if (according && (!verb?.speaker || verb.kind === 'show')) return according.source;
  // What is asked is not said: "What has Trump said?"
  if (last === '?' && !reading.inQuote(reading.tokens.length - 1) && !reading.tokens.some(isQuote)) return null;
  return verb ?? beforeColon(reading) ?? passive(reading);
}

/** "Especialistas ouvidos pelo G1", "a memo seen by Reuters": the phrase without its participle and agent. */
function withoutAgent({ tokens, lexicon }: Reading, phrase: Phrase): Phrase {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const by = lexicon.by.has(tokens[i + 1]?.lower ?? '');
    if (by && !tokens[i]!.capital && (lexicon.participleEnding ?? /(?:ed|en)$/).test(tokens[i]!.lower))
      return { from: phrase.from, to: i };
  }
  return phrase;
}

function span(reading: Reading, whole: Phrase): Span {
  const { tokens, lexicon } = reading;
  const phrase = withoutAgent(reading, whole);
  const short = shortest(tokens, phrase, lexicon);
  return { start: tokens[short.from]!.start, end: tokens[short.to - 1]!.end };
}

function accordingTo(reading: Reading): Found | null {
  const { tokens, lexicon } = reading;
  const hits: { key: number; from: number; to: number }[] = [];
  accordingIndex(lexicon).forEach(tokens, (key, from, to) => {
    if (!reading.inQuote(from)) hits.push({ key, from, to });
  });
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { key, from, to } of hits) {
    const phrase = key === 2 ? phraseEndingAt(tokens, from - 1, lexicon) : sourceAfter(reading, key, from, to);
    if (!phrase) continue;
    const speaker = span(reading, key === 2 ? phrase : withApposition(reading, phrase));
    const cue = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    return { source: { speaker, cue, kind: 'according' }, from, to: phrase.to };
  }
  return null;
}

/** The source after "segundo": at once, or after a speech verb ("segundo informou o ministro"). */
function sourceAfter(reading: Reading, key: number, from: number, to: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let i = isQuote(tokens[to]) ? to + 1 : to;
  if (lexicon.speech.get(tokens[i]?.lower ?? '')?.form === 'finite') i = skipBetween(reading, i + 1);
  const phrase = madeBy(reading, phraseStartingAt(tokens, i, lexicon));
  if (!phrase) return null;
  if (key === 0) return to - from > 1 || couldSpeak(reading, phrase) || isCited(reading, phrase) ? phrase : null;
  // "Para X, …": only where a clause begins, and X is somebody.
  const before = tokens[from - 1];
  const begins = from === 0 || before!.text === ',' || lexicon.that.has(before!.lower);
  const next = tokens[skipGroup(tokens, endOfOffice(reading, phrase.to))]?.text;
  return begins && (next === ',' || (next === '.' && before?.text === ',')) && isSomebody(reading, phrase)
    ? phrase
    : null;
}

const MADE = /^(?:feit|realizad|hech|conducted$|made$|carried$|réalisé|mené|realizzat|condott)/;
/** "segundo pesquisa realizada pelo Datafolha": the maker is nearer to the content than the poll. */
function madeBy({ tokens, lexicon }: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let k = phrase.to - 1; k < Math.min(tokens.length - 2, phrase.to + 8); k++) {
    if (tokens[k]!.text === ',') break;
    if (!lexicon.by.has(tokens[k]!.lower)) continue;
    let back = k - 1;
    while (back >= phrase.to - 1 && back > phrase.from && !MADE.test(tokens[back]!.lower)) back--;
    if (!MADE.test(tokens[back]!.lower)) break;
    return phraseStartingAt(tokens, k + 1, lexicon) ?? phrase;
  }
  return phrase;
}

const isCited = ({ tokens, lexicon }: Reading, phrase: Phrase): boolean =>
  lexicon.sources.size === 0 || lexicon.sources.has(tokens[phrase.from]!.lower);

/** Headed by a name, an office or a pronoun: not "para a cerimônia de posse de Moraes". */
function isSomebody({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  const head = tokens[headOf(tokens, phrase, lexicon)]!;
  if (lexicon.sources.has(head.lower)) return true;
  if (head.capital || isRole(lexicon, head.lower) || lexicon.pronouns.has(head.lower)) return true;
  return (
    lexicon.personEnding?.test(head.lower.replace(/e?s$/, '')) === true ||
    lexicon.personEnding?.test(head.lower.replace(/s$/, '')) === true
  );
}

function isParty({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i]!;
    if (token.capital || isRole(lexicon, token.lower) || lexicon.pronouns.has(token.lower)) return true;
  }
  if (lexicon.sources.has(tokens[headOf(tokens, phrase, lexicon)]!.lower)) return true;
  return /(?:istas?|dores|tores|entes|antes|[aeo]s)$/.test(tokens[phrase.to - 1]!.lower);
}

/** "…, disse X." at the end names who says all of it, whatever verbs stand within: the index of that verb, or -1. */
function closingVerb(reading: Reading): number {
  const { tokens } = reading;
  for (let i = tokens.length - 2; i > 3 && tokens.length - i < 14; i--) {
    const verb = reading.inQuote(i) ? null : speaksAt(reading, i);
    if (!verb || verb.form !== 'finite' || !(verb.kind === 'say' || verb.kind === 'announce')) continue;
    const mark = tokens[skipBetweenLeft(reading, i - 1)]?.text ?? '';
    if (i < tokens.length - 2 && mark !== ',' && !/^["”»]$/.test(mark)) return -1;
    const subject = subjectOf(reading, i, verb.kind);
    if (!subject) return -1;
    const whole = i >= tokens.length - 2 && /^[,"”»]$/.test(tokens[subject.from - 1]?.text ?? '');
    return subject.from > i || whole ? i : -1;
  }
  return -1;
}

function bySpeechVerb(reading: Reading, according: Found | null): Source | null {
  const { tokens, lexicon } = reading;
  const closing = closingVerb(reading);
  if (closing > 0) {
    const verb = speaksAt(reading, closing)!;
    const cue = { start: tokens[closing]!.start, end: tokens[closing]!.end };
    return { speaker: span(reading, subjectOf(reading, closing, verb.kind)!), cue, kind: verb.kind };
  }
  let later: Source | null = null;
  let relative: Source | null = null;
  for (let i = 0; i < tokens.length; i++) {
    // "segundo informou o jornal": that verb is part of the other source.
    const verb = according && i >= according.from && i < according.to ? null : speaksAt(reading, i);
    if (!verb) continue;
    const cue = { start: tokens[i]!.start, end: tokens[i]!.end };
    if (verb.form === 'gerund') {
      if (!verb.weak) later ??= { speaker: carried(reading, i), cue, kind: verb.kind };
      continue;
    }
    const subject =
      subjectOf(reading, verb.form === 'infinitive' ? i - 2 : i, verb.kind) ?? subjectOfGroup(reading, i, verb);
    if (subject) return { speaker: span(reading, subject), cue, kind: verb.kind };
    const before = tokens[skipBetweenLeft(reading, i - 1)];
    if (before && lexicon.that.has(before.lower)) {
      // "a operação, que apontou fraudes": what it shows is told by the paper.
      if (verb.kind === 'show') continue;
      const antecedent = relativeSubject(reading, i);
      if (antecedent) relative ??= { speaker: span(reading, antecedent), cue, kind: verb.kind };
      continue;
    }
    later ??= { speaker: carried(reading, i), cue, kind: verb.kind };
  }
  return later ?? relative;
}

/** 'Ana Prado (XYZ-SP), deputada: "…"': a name that opens the sentence, with offices alone up to the quotation. */
function beforeColon(reading: Reading): Source | null {
  const { tokens, lexicon } = reading;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 16 || !isQuote(tokens[colon + 1])) return null;
  const phrase = phraseStartingAt(tokens, 0, lexicon);
  if (!phrase || !(isBareName(tokens, phrase, lexicon) || headsRole(tokens, phrase, lexicon))) return null;
  for (let i = phrase.to; i < colon; i++)
    if (lexicon.that.has(tokens[i]!.lower) || lexicon.verbEnding?.test(tokens[i]!.lower)) return null;
  const next = tokens[skipGroup(tokens, phrase.to)]?.text;
  if (next !== ':' && next !== ',') return null;
  const cue = { start: tokens[colon]!.start, end: tokens[colon]!.end };
  return { speaker: span(reading, withApposition(reading, phrase)), cue, kind: 'say' };
}

/** '"Ela disse que …"', contou a delegada: within a quotation the nearer source counts. */
function withinQuote({ tokens, lexicon }: Reading): Source | null {
  const first = isQuote(tokens[0]) ? 1 : 0;
  const phrase = phraseStartingAt(tokens, first, lexicon);
  if (!phrase || phrase.to - first > 6) return null;
  const open = { tokens, lexicon, inQuote: () => false };
  const at = skipBetween(open, skipGroup(tokens, phrase.to));
  const verb = lexicon.speech.get(tokens[at]?.lower ?? '');
  if (verb?.form !== 'finite' || verb.kind !== 'say' || !lexicon.that.has(tokens[at + 1]?.lower ?? '')) return null;
  const { start, end } = tokens[at]!;
  return { speaker: span(open, phrase), cue: { start, end }, kind: verb.kind };
}

/** "o MPF, que acusa …": the noun before the relative clause. */
function relativeSubject(reading: Reading, verb: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const that = skipBetweenLeft(reading, verb - 1);
  const last = tokens[that - 1]?.text === ',' ? that - 2 : that - 1;
  const phrase = last > 0 ? phraseEndingAt(tokens, last, lexicon) : null;
  return phrase && isSomebody(reading, phrase) ? phrase : null;
}

/** "Die EU hat … kritisiert": the subject before the helping verb, for a participle far from it. */
function subjectOfGroup(reading: Reading, i: number, verb: SpeechVerb): Phrase | null {
  const { tokens, lexicon } = reading;
  if (verb.form !== 'participle' && lexicon.reported.size === 0) return null;
  for (let k = i - 1; k > 0; k--)
    if (lexicon.auxiliaries.has(tokens[k]!.lower)) return phraseEndingAt(tokens, k - 1, lexicon);
  return null;
}

/** The sentence's subject for a verb without its own: "X teve um encontro … e destacou". */
function carried(reading: Reading, verb: number): Span | null {
  const { tokens, lexicon } = reading;
  const left = tokens[skipBetweenLeft(reading, verb - 1)];
  const joined = left && (left.text === ',' || lexicon.and.has(left.lower) || lexicon.stops.has(left.lower));
  const subject = joined ? mainSubject(reading, verb) : null;
  return subject && span(reading, subject);
}

/** "acusados pelos procuradores", "confirmed by the company". */
function passive(reading: Reading): Source | null {
  const { tokens, lexicon } = reading;
  for (let i = 0; i < tokens.length - 2; i++) {
    const verb = lexicon.speech.get(tokens[i]!.lower);
    if (!verb || reading.inQuote(i) || verb.form === 'gerund' || verb.form === 'infinitive') continue;
    if ((verb.weak && verb.kind !== 'announce') || verb.kind === 'promise' || verb.kind === 'demand') continue;
    const by = tokens[i + 1]!;
    if (!lexicon.by.has(by.lower)) continue;
    const phrase = phraseStartingAt(tokens, i + 2, lexicon);
    if (!phrase || tokens[phrase.from]!.kind !== 'word' || !isParty(reading, phrase)) continue;
    const cue = { start: tokens[i]!.start, end: by.end };
    return { speaker: span(reading, withApposition(reading, phrase)), cue, kind: verb.kind };
  }
  return null;
}

/** The subject of a sentence where it is a person by name or office, else null. */
export function topicOf(reading: Reading): Span | null {
  const { tokens, lexicon } = reading;
  const subject = mainSubject(reading, tokens.length);
  if (!subject) return null;
  const single = subject.to - subject.from === 1 && tokens[subject.from]!.capital && subject.from > 0;
  const person = single || isBareName(tokens, subject, lexicon) || headsRole(tokens, subject, lexicon);
  return person ? span(reading, subject) : null;
}
