import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { SpeechVerb } from '../../lang/claims-lexicon.ts';
import type { Span } from '../../model/span.ts';
import { accordingTo, type Found } from './according.ts';
import { afterQuotation } from './after-quotation.ts';
import { besideQuotation } from './beside-quotation.ts';
import { byCleft } from './cleft.ts';
import { isObject } from './could-speak.ts';
import { rules } from './court.ts';
import { claimedPast, subjectBehindVerb } from './german-clause.ts';
import { isBesideNobody, isNobody, sourceOfNobody } from './impersonal.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt, skipGroup } from './noun-phrase.ts';
import { byPassive } from './passive.ts';
import { headsRole, isBareName } from './phrase-name.ts';
import { isQuote, type Reading, skipBetween, skipBetweenLeft } from './reading.ts';
import { relativeSubject } from './relative.ts';
import { cueAt, type Source } from './source.ts';
import { isSomebody, speakerSpan } from './speaker-span.ts';
import { helperBefore, IN_SAYING, speaksAt } from './speech-verb.ts';
import { mainSubject, STUDY, subjectOf } from './subject.ts';

/** A closing clause is at most so many tokens from the end. */
const CLOSING = 18;
const AFTER_CONTENT = /^[,"”»]$/;

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
  const verb = byCleft(reading) ?? bySpeechVerb(reading, according);
  // "…", a affirmé le ministre, selon une vidéo: the nearer one comes first.
  const quoted = reading.tokens.findIndex((token) => token.start >= (verb?.cue.start ?? Infinity));
  const nearer =
    verb?.speaker &&
    according &&
    quoted > 0 &&
    quoted < according.from &&
    reading.tokens.slice(Math.max(0, quoted - 6), quoted).some(isQuote);
  // "Para o paciente, dizem os autores, …"
  const inserted =
    according?.from === 0 &&
    reading.lexicon.opinionOf.includes(reading.tokens[0]!.lower) &&
    reading.tokens[according.to]?.text === ',' &&
    verb?.cue.start === reading.tokens[according.to + 1]?.start;
  if (inserted && verb?.speaker) return verb;
  // "O ministro disse que, segundo relatos, …": who is named first says it all.
  const straight =
    verb?.speaker &&
    verb.kind === 'say' &&
    verb.speaker.start < verb.cue.start &&
    according &&
    verb.cue.end <= reading.tokens[according.from]!.start;
  if (straight) return verb;
  if (according && according.to < reading.tokens.length - 2 && !nearer) return according.source;
  if (according && (!verb?.speaker || verb.kind === 'show')) return according.source;
  // What is asked is not said: "What has Trump said?"
  if (last === '?' && !reading.inQuote(reading.tokens.length - 1) && !reading.tokens.some(isQuote)) return null;
  // "L'alerte a été donnée par une voisine qui a parlé de fumée"
  const done = verb && !verb.speaker ? byPassive(reading) : null;
  if (done && done.cue.start < verb!.cue.start) return done;
  return (
    verb ??
    claimed(reading) ??
    afterQuotation(reading) ??
    byInversion(reading) ??
    besideQuotation(reading) ??
    byPassive(reading)
  );
}

/** German "X will … gehört haben" is X's own word. */
function claimed(reading: Reading): Source | null {
  const verb = reading.lexicon.nounsCapital ? claimedPast(reading) : -1;
  const subject = verb < 0 ? null : subjectOf(reading, verb, 'say');
  return subject && { speaker: speakerSpan(reading, subject), cue: cueAt(reading.tokens[verb]!), kind: 'say' };
}

/** "…, disse X." at the end names who says all of it, whatever verbs stand within. */
function byClosingVerb(reading: Reading): Source | null {
  const { tokens } = reading;
  for (let i = tokens.length - 2; i > 3 && tokens.length - i < CLOSING; i--) {
    const verb = reading.inQuote(i) ? null : speaksAt(reading, i);
    if (verb?.form !== 'finite' || !(verb.kind === 'say' || verb.kind === 'announce')) continue;
    const mark = tokens[skipBetweenLeft(reading, i - 1)]?.text ?? '';
    const last = i === tokens.length - 2;
    if (!last && !AFTER_CONTENT.test(mark)) return null;
    const nobody = hasNobody(reading, i) ? sourceOfNobody(reading, i) : null;
    const subject = nobody ?? subjectOf(reading, i, verb.kind);
    // Before the verb it must be all that follows the content: `…," the office said.`
    if (
      !subject ||
      (!nobody && subject.from < i && !(last && AFTER_CONTENT.test(tokens[subject.from - 1]?.text ?? '')))
    )
      return null;
    return { speaker: speakerSpan(reading, subject), cue: cueAt(tokens[i]!), kind: verb.kind };
  }
  return null;
}

function bySpeechVerb(reading: Reading, according: Found | null): Source | null {
  const { tokens, lexicon } = reading;
  const closing = byClosingVerb(reading);
  if (closing) return closing;
  let later: Source | null = null;
  let relative: Source | null = null;
  for (let i = 0; i < tokens.length; i++) {
    // "segundo informou o jornal": that verb is part of the other source.
    const verb = according && i >= according.from && i < according.to ? null : speaksAt(reading, i);
    if (!verb) continue;
    const cue = cueAt(tokens[i]!);
    if (NOBODY.test(tokens[i + 1]?.lower ?? '')) continue;
    if (verb.form === 'gerund') {
      if (!verb.weak) later ??= { speaker: carried(reading, i), cue, kind: verb.kind };
      continue;
    }
    const at = verb.form === 'infinitive' ? i - 2 : i;
    const group = subjectOfGroup(reading, i, verb);
    let subject = lexicon.nounsCapital && group ? group : (subjectOf(reading, at, verb.kind) ?? group);
    if (verb.kind === 'show') subject = studyShows(reading, i) ?? subject;
    const shown = verb.kind === 'show' && !lexicon.nounsCapital && !EMERGES.test(tokens[i]!.lower);
    if (!shown && (hasNobody(reading, i) || isNobody(reading, i, subject)))
      subject = sourceOfNobody(reading, i) ?? subject;
    // "il suo andamento mostra che …": what somebody's thing shows is told by the paper.
    if (subject && verb.weak && verb.kind === 'show' && isThingOf(reading, subject)) continue;
    if (subject && (rules(reading, i, subject) || NOBODY.test(tokens[subject.from]!.lower))) continue;
    // "…, saying it was early, the Post reported.": who reports it closes the sentence.
    if (subject && later?.speaker && i === tokens.length - 2 && REPORTS.test(tokens[i]!.lower)) return later;
    if (subject && reportsAnother(reading, i)) continue;
    if (subject) return { speaker: speakerSpan(reading, subject), cue, kind: verb.kind };
    const before = tokens[skipBetweenLeft(reading, i - 1)];
    const who = before && WHO.test(before.lower) && tokens[skipBetweenLeft(reading, i - 1) - 1]?.text === ',';
    if (before && (who || lexicon.that.has(before.lower))) {
      // "a operação, que apontou fraudes": what it shows is told by the paper.
      if (verb.kind === 'show') continue;
      const antecedent = relativeSubject(reading, i);
      if (antecedent) relative ??= { speaker: speakerSpan(reading, antecedent), cue, kind: verb.kind };
      continue;
    }
    // "Si dice che", "Se prevé que": nobody says it.
    if (/^(?:si|se)$/.test(tokens[i - 1]?.lower ?? '') && lexicon.that.has(tokens[i + 1]?.lower ?? '')) continue;
    later ??= { speaker: isBesideNobody(reading, i) ? null : carried(reading, i), cue, kind: verb.kind };
  }
  return later ?? relative;
}

/** "Estudo publicado na revista Saúde – Américas mostra que …": a study that opens the sentence, with no other verb before this one. */
function studyShows({ tokens, lexicon }: Reading, verb: number): Phrase | null {
  const phrase = phraseStartingAt(tokens, 0, lexicon);
  if (!phrase || phrase.to >= verb || !tokens.slice(0, 3).some(({ lower }) => STUDY.test(lower))) return null;
  const between = tokens.slice(phrase.to, verb);
  // "Levantamento feito pelo G1" is called so as a whole.
  if (lexicon.by.has(tokens[phrase.to]!.lower)) return null;
  const other = between.some(
    ({ lower, text }) =>
      /^[;:"“”«»]$/.test(text) ||
      lexicon.that.has(lower) ||
      lexicon.verbEnding?.test(lower) ||
      lexicon.speech.get(lower)?.form === 'finite',
  );
  return other ? null : phrase;
}

const POSSESSIVE = /^(?:su[aeoi]|suoi|seus?|suas?|sus|son|sa|ses|its|his|her|their)$/;
const isThingOf = (reading: Reading, { from, to }: Phrase): boolean =>
  (POSSESSIVE.test(reading.tokens[from]!.lower) || POSSESSIVE.test(reading.tokens[from + 1]?.lower ?? '')) &&
  !isSomebody(reading, { from, to });

/** "se refirió la ministra Ruiz, quien dijo …" */
const WHO = /^(?:quien|quienes|quem|who)$/;
const REPORTS = /^report(?:s|ed)$/;
/** "The Post reports the sheriff said the man fled": of two sources the one nearer to the content counts. */
function reportsAnother({ tokens, lexicon }: Reading, verb: number): boolean {
  if (!REPORTS.test(tokens[verb]!.lower)) return false;
  const at = lexicon.that.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const who = phraseStartingAt(tokens, at, lexicon);
  const said = who && lexicon.speech.get(tokens[who.to]?.lower ?? '');
  return said?.form === 'finite' && said.kind === 'say' && !said.weak;
}

/** "heißt es" */
const hasNobody = ({ tokens, lexicon }: Reading, verb: number): boolean =>
  lexicon.nounsCapital === true && lexicon.impersonal.has(tokens[verb + 1]?.lower ?? '');

/** "Dal verbale emerge che" */
const EMERGES = /^(?:emerg|risult)/;
/** Who is not there says nothing. */
const NOBODY = /^(?:niemand|keiner|nessuno|personne|nadie|ninguém|nobody)$/;

const SEEMS = /^(?:para[iî]t|sembl(?:e|ait)|faut)$/;

/** French "…, a-t-elle communiqué lundi.": turned round behind a comma it says whose words came before, whatever the verb. */
function byInversion(reading: Reading): Source | null {
  const { tokens, lexicon } = reading;
  if (tokens[tokens.length - 1]?.text === '?') return null;
  for (let i = tokens.length - 1; i > 4 && tokens.length - i < CLOSING; i--) {
    const turned = lexicon.pronouns.has(tokens[i]!.lower) && /^-(?:t-)?$/.test(tokens[i - 1]!.text);
    if (!turned || tokens[i - 3]!.text !== ',' || SEEMS.test(tokens[i - 2]!.lower)) continue;
    const nobody = isNobody(reading, i - 2, { from: i, to: i + 1 }) ? sourceOfNobody(reading, i) : null;
    return {
      speaker: nobody ? speakerSpan(reading, nobody) : cueAt(tokens[i]!),
      cue: cueAt(tokens[i - 2]!),
      kind: 'say',
    };
  }
  return null;
}

/** '"Ela disse que …"', contou a delegada: within a quotation the nearer source counts. */
function withinQuote({ tokens, lexicon, inQuote }: Reading): Source | null {
  const first = isQuote(tokens[0]) ? 1 : 0;
  const phrase = phraseStartingAt(tokens, first, lexicon);
  if (!phrase || phrase.to - first > 6) return null;
  const open = { tokens, lexicon, inQuote: () => false };
  const at = skipBetween(open, skipGroup(tokens, phrase.to));
  const verb = at < tokens.length && inQuote(at) ? lexicon.speech.get(tokens[at]!.lower) : undefined;
  if (verb?.form !== 'finite' || verb.kind !== 'say' || !lexicon.that.has(tokens[at + 1]?.lower ?? '')) return null;
  return { speaker: speakerSpan(open, phrase), cue: cueAt(tokens[at]!), kind: verb.kind };
}

/** "Die EU hat … kritisiert": the subject beside the helping verb, for a participle far from it. */
function subjectOfGroup(reading: Reading, i: number, verb: SpeechVerb): Phrase | null {
  const { tokens, lexicon } = reading;
  const next = tokens[i + 1];
  // German participles stand last, and many look like finite forms.
  const last = lexicon.nounsCapital && (!next || next.kind === 'mark' || lexicon.and.has(next.lower));
  if (verb.form !== 'participle' && !last) return null;
  if (last) {
    const helper = helperBefore(reading, i);
    const behind = helper > 0 ? phraseStartingAt(tokens, helper + 1, lexicon) : null;
    if (behind && isBareName(tokens, behind, lexicon)) return behind;
    return helper > 0 ? subjectOf(reading, helper, verb.kind) : null;
  }
  for (let k = i - 1; k > 0; k--)
    if (lexicon.auxiliaries.has(tokens[k]!.lower)) {
      const phrase = phraseEndingAt(tokens, k - 1, lexicon);
      return phrase && !isObject(reading, phrase) ? phrase : null;
    }
  return null;
}

/** The sentence's subject for a verb without its own: "X teve um encontro … e destacou". */
function carried(reading: Reading, verb: number): Span | null {
  const { tokens, lexicon } = reading;
  const left = tokens[skipBetweenLeft(reading, verb - 1)];
  const saying =
    IN_SAYING.test(tokens[verb - 1]?.lower ?? '') ||
    lexicon.speech.get(tokens[verb]!.lower)?.form === 'gerund' ||
    tokens[verb - 2]?.text === ',';
  const joined =
    saying || (left && (left.text === ',' || lexicon.and.has(left.lower) || lexicon.stops.has(left.lower)));
  const german = joined && lexicon.nounsCapital ? subjectBehindVerb(reading, verb) : null;
  const subject = german ?? (joined ? mainSubject(reading, verb) : null);
  return subject && speakerSpan(reading, subject);
}

/** The subject of a sentence where it is a person by name or office, else null. */
export function topicOf(reading: Reading): Span | null {
  const { tokens, lexicon } = reading;
  const subject = mainSubject(reading, tokens.length);
  if (!subject) return null;
  const single = subject.to - subject.from === 1 && tokens[subject.from]!.capital && subject.from > 0;
  const person = lexicon.nounsCapital
    ? headsRole(tokens, subject, lexicon) || GIVEN_NAMES.has(tokens[subject.from]!.lower)
    : single || isBareName(tokens, subject, lexicon) || headsRole(tokens, subject, lexicon);
  return person ? speakerSpan(reading, subject) : null;
}
