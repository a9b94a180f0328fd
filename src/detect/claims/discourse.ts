import { GIVEN_NAMES } from '../../lang/claims-given-names.ts';
import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from './sentence.ts';

/** How many sentences a quotation may stand from the words that name its speaker. */
const REACH = 2;

/** Gives sentences without a source of their own the speaker of their quotation, or of the sentences around them. */
export function carrySpeakers(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  for (const sentence of sentences)
    if (sentence.source) {
      sentence.attributed = true;
      sentence.speaker = sentence.source.speaker;
    }
  fillVerbsWithoutSubject(sentences, lexicon);
  fillPointedBack(sentences, lexicon);
  if (lexicon.reported.size > 0) fillReported(sentences, lexicon);
  fillQuotations(sentences, lexicon);
  fillLabels(sentences);
  fillInterview(sentences, lexicon);
  if (lexicon.reported.size > 0) fillReported(sentences, lexicon);
  fillVerbsWithoutSubject(sentences, lexicon);
}

/** "…", afirmou. — the speaker is the last one named, or the person whom the sentence before is about. */
function fillVerbsWithoutSubject(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  let last: Span | null = null;
  for (const sentence of sentences) {
    if (sentence.source && !sentence.speaker) sentence.speaker = last;
    if (sentence.speaker && !isPronoun(sentence, lexicon)) last = sentence.speaker;
    else if (sentence.topic && !sentence.attributed) last = sentence.topic;
  }
}

const THUS = /^(?:così|así|assim|ainsi)$/;
const SAYS = /^(?:say|announce|admit|show)$/;

/** "Das teilte die Polizei mit.", "Lo ha reso noto il Comune.": such a sentence names who said the one before it. */
function fillPointedBack(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  sentences.forEach(({ source, speaker, tokens }, i) => {
    const before = sentences[i - 1];
    if (!before || before.attributed || !source || !speaker) return;
    const first = tokens[0]!.lower;
    if (
      !tokens.slice(0, 3).some(({ lower }) => THUS.test(lower)) &&
      !lexicon.pointsBack.some((phrase) => phrase.startsWith(first))
    )
      return;
    const words = tokens.map(({ lower }) => lower);
    const opens = lexicon.pointsBack
      .map((phrase) => phrase.split(' '))
      .find((phrase) => phrase.every((word, at) => word === words[at]));
    const cue = tokens.findIndex(({ start }) => start === source.cue.start);
    const next = opens ? tokens[opens.length]! : null;
    const back = opens && cue >= opens.length && cue <= opens.length + 2 && !next?.capital;
    // "«…». Così Neri ha raccontato la rapina."
    const thus = before.quoted >= 0.6 && tokens.slice(0, 3).some(({ lower }) => THUS.test(lower));
    if (!thus && !(back && SAYS.test(source.kind))) return;
    for (
      let k = i - 1;
      k >= 0 && (k === i - 1 || (before.quoted >= 0.6 && sentences[k]!.quote === before.quote));
      k--
    ) {
      sentences[k]!.attributed = true;
      sentences[k]!.speaker ??= speaker;
    }
  });
}

/** The speaker of the sentence at `at`; for a pronoun the name before it, at most six sentences back. */
function nameBefore(sentences: readonly Sentence[], at: number, lexicon: ClaimsLexicon): Span | null {
  for (let i = at; i >= Math.max(0, at - 6); i--) {
    const sentence = sentences[i]!;
    if (sentence.speaker && !isPronoun(sentence, lexicon)) return sentence.speaker;
    if (i < at && sentence.topic) return sentence.topic;
  }
  return sentences[at]!.speaker;
}

/** "ele", "she": no name to carry on. */
function isPronoun(sentence: Sentence, lexicon: ClaimsLexicon): boolean {
  const first = sentence.tokens.find((token) => token.start === sentence.speaker?.start);
  return first !== undefined && first.end === sentence.speaker?.end && lexicon.pronouns.has(first.lower);
}

/** « Désaccord total »: a short line without a full stop. */
const isHeading = ({ startsLine, tokens }: Sentence): boolean =>
  startsLine && tokens.length <= 10 && !tokens.slice(-2).some(({ text }) => /^[.!?…,]$/.test(text));

function fillQuotations(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  const named = new Map<number, Sentence>();
  for (const sentence of sentences)
    if (sentence.source && sentence.quote >= 0 && !named.has(sentence.quote)) named.set(sentence.quote, sentence);
  sentences.forEach((sentence, i) => {
    if (sentence.attributed || sentence.quoted < 0.6 || isHeading(sentence)) return;
    const mate = named.get(sentence.quote);
    if (mate) {
      sentence.attributed = true;
      sentence.speaker = mate.speaker;
      return;
    }
    for (let back = 1; back <= REACH; back++) {
      const before = sentences[i - back];
      if (!before) break;
      if (before.attributed) {
        sentence.attributed = true;
        sentence.speaker = nameBefore(sentences, i - back, lexicon);
        return;
      }
      if (before.quoted < 0.6) break;
    }
    const next = sentences[i + 1];
    if (next?.source && next.quoted >= 0.3) {
      sentence.attributed = true;
      sentence.speaker = next.speaker;
    }
  });
  // What stands before a sentence of the same quotation is said by the same.
  for (let i = sentences.length - 2; i >= 0; i--) {
    const [sentence, next] = [sentences[i]!, sentences[i + 1]!];
    if (sentence.attributed || !next.attributed || sentence.quote < 0 || sentence.quote !== next.quote) continue;
    if (sentence.quoted < 0.6 || next.quoted < 0.6 || isHeading(sentence)) continue;
    sentence.attributed = true;
    sentence.speaker = next.speaker;
  }
}

const MAY = /^(?:hätten|würden|könnten|müssten)$/;

/** German reported speech goes on from sentence to sentence by its verb forms alone: "Das sei …". */
function fillReported(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (sentence.attributed || !before?.attributed) return;
    const { tokens } = sentence;
    // "…, die etwas gesehen haben könnten.": last in its clause it is no report.
    const reports = (at: number): boolean => !MAY.test(tokens[at]!.lower) || tokens[at + 1]?.kind === 'word';
    if (!tokens.some((token, at) => lexicon.reported.has(token.lower) && reports(at))) return;
    sentence.attributed = true;
    sentence.speaker = nameBefore(sentences, i - 1, lexicon);
  });
}

/** Most words of a question in an interview. */
const QUESTION_WORDS = 40;

/**
 * Interviews set question and answer without quotation marks: after a question of the paper, what follows up to the
 * next one is the guest's, when somebody there speaks in the first person or a second question comes.
 */
function fillInterview(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  const isQuestion = (s: Sentence): boolean =>
    !s.attributed && s.quoted < 0.3 && s.tokens.length <= QUESTION_WORDS && s.tokens[s.tokens.length - 1]?.text === '?';
  const first = new Set(lexicon.cues.firstPerson);
  let guest: Span | null = null;
  let answering = false;
  sentences.forEach((sentence, i) => {
    if (isQuestion(sentence)) {
      let end = i + 1;
      while (end < sentences.length && !isQuestion(sentences[end]!) && !sentences[end]!.source) end++;
      const answer = sentences.slice(i + 1, end);
      const personal = answer.filter((s) => s.quoted < 0.3 && s.tokens.some((token) => first.has(token.lower))).length;
      // An answer in quotation marks ends where they close.
      const bare = (answer[0]?.quoted ?? 0) < 0.3;
      // "Anna Kern: …" behind the first question says who answers.
      const label = answer[0] && guest === null ? labelOf(answer[0])?.span : undefined;
      // Each turn begins with a dash: nobody but the guest answers.
      const dash = isTurn(answer[0]) && isTurn(sentence);
      guest ??= label ?? ((personal > 0 || dash) && bare ? nameIntroduced(sentences, i, dash ? null : first) : null);
      answering = guest !== null && (personal > 0 || dash || label !== undefined) && bare;
      if (answering) guest = fullName(sentences, i, guest!);
      return;
    }
    if (sentence.source || sentence.attributed) answering = false;
    if (answering && sentence.quoted < 0.3) {
      sentence.attributed = true;
      sentence.speaker = guest;
    } else if (sentence.speaker && !isPronoun(sentence, lexicon) && isNewName(guest, sentence))
      guest = sentence.speaker;
  });
}

/** A line that a dash opens. */
const isTurn = (sentence: Sentence | undefined): boolean =>
  sentence?.startsLine === true && /^[–—-]$/.test(sentence.tokens[0]?.text ?? '');

/**
 * "Abbiamo sentito Carla Neri, primaria …": whom the paper says it has met or heard, before the first question. `first` are the words of the first
 * person; null where any sentence may introduce the guest.
 */
function nameIntroduced(
  sentences: readonly Sentence[],
  question: number,
  first: ReadonlySet<string> | null,
): Span | null {
  for (let i = question - 1; i >= Math.max(0, question - 6); i--) {
    const { tokens } = sentences[i]!;
    const given = tokens.findIndex(
      (token, at) => token.capital && GIVEN_NAMES.has(token.lower) && tokens[at + 1]?.capital === true,
    );
    if (given < 0 || (first && !tokens.some(({ lower }) => first.has(lower)))) continue;
    let last = given + 1;
    while (tokens[last + 1]?.capital) last++;
    return { start: tokens[given]!.start, end: tokens[last]!.end };
  }
  return null;
}

/** "Battisti" by the longest form of the name that stands before it: "Cesare Battisti". */
function fullName(sentences: readonly Sentence[], upTo: number, guest: Span): Span {
  const own = sentences.flatMap((s) => s.tokens).filter((t) => t.start >= guest.start && t.end <= guest.end);
  const surname = own.length === 1 && own[0]!.capital ? own[0]!.text : null;
  if (surname === null) return guest;
  for (let i = 0; i <= upTo; i++) {
    const { tokens } = sentences[i]!;
    const at = tokens.findIndex((token, k) => k > 0 && token.text === surname && tokens[k - 1]!.capital);
    if (at < 1) continue;
    let from = at - 1;
    while (from > 0 && tokens[from - 1]!.capital && from > at - 3) from--;
    const given = tokens.findIndex((token, k) => k >= from && k < at && GIVEN_NAMES.has(token.lower));
    if (given >= 0) return { start: tokens[given]!.start, end: tokens[at]!.end };
  }
  return guest;
}

/** The full name is kept when the next mention is only a part of it, as a shorter stretch. */
const isNewName = (guest: Span | null, sentence: Sentence): boolean =>
  guest === null ||
  sentence.speaker!.end - sentence.speaker!.start >= guest.end - guest.start ||
  sentence.tokens[0]!.start === sentence.speaker!.start;

/** "MARIA SILVA: …": the label at the start of a turn, else null. */
function labelOf({ tokens, startsLine }: Sentence): { span: Span; capitals: boolean; key: string } | null {
  let colon = 1;
  while (colon < 5 && tokens[colon]?.text !== ':') colon++;
  if (colon > 4 || tokens.length < colon + 2 || tokens[0]!.text === ':') return null;
  const label = tokens.slice(0, colon);
  if (!label.every(({ kind, capital, text }) => kind === 'word' && capital && text.length > 1)) return null;
  const capitals = label.every(({ text }) => text === text.toUpperCase());
  if (!capitals && !startsLine) return null;
  return {
    span: { start: tokens[0]!.start, end: tokens[colon - 1]!.end },
    capitals,
    key: label.map(({ lower }) => lower).join(' '),
  };
}

/** Interviews with labels: each turn belongs to its label, when two labels at least take turns. */
function fillLabels(sentences: Sentence[]): void {
  const found = sentences.map(labelOf);
  const times = new Map<string, number>();
  for (const label of found) if (label) times.set(label.key, (times.get(label.key) ?? 0) + 1);
  // "Berlin:" stands once; who takes turns comes again.
  const labels = found.map((label) => (label && (label.capitals || times.get(label.key)! > 1) ? label.span : null));
  if (labels.filter((label) => label !== null).length < 3) return;
  let turn: Span | null = null;
  sentences.forEach((sentence, i) => {
    turn = labels[i] ?? turn;
    if (!turn || sentence.source) return;
    sentence.attributed = true;
    sentence.speaker = turn;
  });
}
