import { type ClaimsLexicon, CUES, type Cue } from '../../lang/claims-lexicon.ts';
import { PhraseIndex } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import { type Token, YEAR } from './tokens.ts';

/** What a sentence shows, by name; 0 is left out. Counts are dampened to 0…1.5, shares are 0…1. */
export type Features = Map<string, number>;

const INDEXES = new WeakMap<ClaimsLexicon, PhraseIndex>();

function indexOf(lexicon: ClaimsLexicon): PhraseIndex {
  const known = INDEXES.get(lexicon);
  if (known) return known;
  const made = new PhraseIndex(CUES.map((cue) => lexicon.cues[cue]));
  INDEXES.set(lexicon, made);
  return made;
}

type Cues = Map<Cue, { count: number; first: [number, number] }>;

/** Of sentences that are still at hand: rank, type and reasons all ask. */
const CUES_OF = new WeakMap<readonly Token[], Cues>();

/** Cues that words of a name do not show: the "Tribunal Superior" compares nothing, the "Corte" is no cut, and Rio is not in January. */
const WORDS_ONLY: ReadonlySet<Cue> = new Set([
  'comparison',
  'superlative',
  'change',
  'causal',
  'hedge',
  'denial',
  'evaluation',
  'feeling',
  'opinionWord',
  'arrest',
]);

function sayNothingInNames(cue: Cue, { capitals }: ClaimsLexicon): boolean {
  return capitals !== 'nouns' && (WORDS_ONLY.has(cue) || (cue === 'date' && capitals === 'names'));
}

/** A capital that no beginning of a sentence or quotation accounts for. */
function inName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.capital && before !== undefined && before.kind !== 'mark';
}

/** The cues of a sentence with the first words that showed each. */
export function cuesOf(tokens: readonly Token[], lexicon: ClaimsLexicon): Cues {
  const known = CUES_OF.get(tokens);
  if (known) return known;
  const found: Cues = new Map();
  CUES_OF.set(tokens, found);
  indexOf(lexicon).forEach(tokens, (key, from, to) => {
    const cue = CUES[key]!;
    if (sayNothingInNames(cue, lexicon) && inName(tokens, from)) return;
    const known = found.get(cue);
    if (known) known.count++;
    else found.set(cue, { count: 1, first: [from, to] });
  });
  return found;
}

const damp = (count: number): number => (count <= 0 ? 0 : Math.min(1.5, 0.6 + 0.4 * Math.log2(count)));

/**
 * Numbers by what they count. Days in brackets, clock times and years are not figures. A day beside its month stays one: in the rank it tells as much as
 * a figure, though no chip shows it (`reasons.ts`).
 */
export function numbersOf(tokens: readonly Token[]): { figures: number; years: number; days: number; big: number } {
  const counts = { figures: 0, years: 0, days: 0, big: 0 };
  tokens.forEach((token, i) => {
    if (token.kind !== 'number') return;
    const before = tokens[i - 1]?.text ?? '';
    const after = tokens[i + 1]?.text ?? '';
    if (YEAR.test(token.text)) counts.years++;
    else if (
      (before === '(' && after === ')') ||
      /^\d{1,2}\/\d/.test(token.text) ||
      after === '/' ||
      before === '/' ||
      /^\d{1,2}[h:]/.test(token.text)
    )
      counts.days++;
    else {
      counts.figures++;
      if (token.text.replace(/\D/g, '').length > 3) counts.big++;
    }
  });
  return counts;
}

const MARKS: Record<string, string> = {
  '?': 'mark:question',
  '!': 'mark:exclamation',
  ':': 'mark:colon',
  '(': 'mark:bracket',
  ';': 'mark:semicolon',
  '…': 'mark:ellipsis',
  '%': 'mark:percent',
  $: 'mark:money',
  R$: 'mark:money',
  US$: 'mark:money',
  U$: 'mark:money',
  '€': 'mark:money',
  '£': 'mark:money',
};

/** The cue features of one sentence, without its place in the article. */
export function sentenceFeatures(sentence: Sentence, lexicon: ClaimsLexicon): Features {
  const features: Features = new Map();
  const { tokens } = sentence;
  for (const [cue, { count }] of cuesOf(tokens, lexicon)) features.set(cue, damp(count));
  const numbers = numbersOf(tokens);
  if (numbers.figures) features.set('figure', damp(numbers.figures));
  if (numbers.years) features.set('year', damp(numbers.years));
  if (numbers.days) features.set('day', 1);
  if (numbers.big) features.set('bigFigure', 1);
  tenseFeatures(tokens, lexicon, features);
  for (const token of tokens) {
    const mark = MARKS[token.text];
    if (mark) features.set(mark, 1);
  }
  const length = tokens.length;
  features.set('length', Math.log2(1 + length) / 5);
  if (length < 5) features.set('length<5', 1);
  if (length < 9) features.set('length<9', 1);
  if (length > 30) features.set('length>30', 1);
  const last = tokens[length - 1]?.text ?? '';
  if (!/[.!?…"”»)]/.test(last)) features.set('noEnd', 1);
  const names = tokens.filter((t, i) => t.capital && i > 0).length;
  if (names) features.set('names', damp(names));
  const acronyms = tokens.filter(
    (t) => t.capital && t.text.length > 1 && t.text.length < 7 && t.kind === 'word' && t.text === t.text.toUpperCase(),
  ).length;
  if (acronyms) features.set('acronyms', damp(acronyms));
  if (acronyms > length / 2) features.set('allCapitals', 1);
  if (sentence.quoted > 0) features.set('quoted', sentence.quoted);
  if (sentence.quoted > 0 && sentence.quoted < 0.6) features.set('mixedQuote', 1);
  if (sentence.quoted >= 0.9) features.set('allQuote', 1);
  sourceFeatures(sentence, features);
  combinations(features);
  return features;
}

/** What has happened can be checked, what is to come cannot. */
function tenseFeatures(tokens: readonly Token[], lexicon: ClaimsLexicon, features: Features): void {
  let past = 0;
  let future = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    if (lexicon.pastForms.has(lower) || lexicon.past.test(lower)) past++;
    if (lexicon.future.test(lower)) future++;
  }
  if (past) features.set('tense:past', damp(past));
  if (future) features.set('tense:future', damp(future));
}

function sourceFeatures(sentence: Sentence, features: Features): void {
  const { source } = sentence;
  if (sentence.attributed) features.set('attributed', 1);
  if (sentence.attributed && !source) features.set('carried', 1);
  if (source) features.set(`source:${source.kind}`, 1);
  if (source && source.cue.start - sentence.start < (sentence.end - sentence.start) / 4) features.set('sourceFirst', 1);
}

/** Pairs whose meaning is more than the sum, such as an accusation by a named party. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['figure', 'money'],
  ['figure', 'casualty'],
  ['figure', 'statistic'],
  ['figure', 'change'],
  ['crime', 'money'],
  ['crime', 'attributed'],
  ['accusation', 'attributed'],
  ['hedge', 'crime'],
  ['hedge', 'accusation'],
  ['denial', 'attributed'],
  ['negation', 'attributed'],
  ['carried', 'firstPerson'],
  ['carried', 'figure'],
  ['carried', 'negation'],
  ['carried', 'modal'],
  ['attributed', 'future'],
  ['attributed', 'causal'],
  ['attributed', 'violence'],
  ['attributed', 'opinionWord'],
  ['incident', 'casualty'],
  ['incident', 'figure'],
  ['politics', 'crime'],
  ['law', 'negation'],
  ['attributed', 'law'],
  ['comparison', 'figure'],
  ['attributed', 'modal'],
  ['court', 'verdict'],
  ['politics', 'arrest'],
];
function combinations(features: Features): void {
  for (const [a, b] of PAIRS) {
    const value = Math.min(features.get(a) ?? 0, features.get(b) ?? 0);
    if (value > 0) features.set(`${a}+${b}`, value);
  }
}

/** Cues whose mean over the article says what it is about. */
const TOPICS = [
  'crime',
  'accusation',
  'money',
  'figure',
  'incident',
  'politics',
  'meeting',
  'sport',
  'biography',
  'feeling',
  'violence',
  'casualty',
  'percent',
  'statistic',
  'attributed',
  'quoted',
  'court',
  'law',
  'economy',
  'hedge',
  'arrest',
  'change',
  'proposal',
  'future',
];
const NEIGHBOURS = ['crime', 'figure', 'accusation', 'attributed', 'opinionWord', 'firstPerson', 'boilerplate'];

/** The features of every sentence of one article, with place and surroundings. */
export function articleFeatures(sentences: readonly Sentence[], lexicon: ClaimsLexicon): Features[] {
  const own = sentences.map((sentence) => sentenceFeatures(sentence, lexicon));
  const count = own.length;
  const mean = new Map(TOPICS.map((t) => [t, own.reduce((sum, f) => sum + (f.get(t) ?? 0), 0) / Math.max(1, count)]));
  return own.map((features, i) => {
    const all: Features = new Map(features);
    for (const [topic, value] of mean) if (value > 0) all.set(`article:${topic}`, value);
    for (const key of NEIGHBOURS) {
      const before = own[i - 1]?.get(key);
      const after = own[i + 1]?.get(key);
      if (before) all.set(`before:${key}`, before);
      if (after) all.set(`after:${key}`, after);
    }
    if (i === 0) all.set('place:first', 1);
    if (i === 1 || i === 2) all.set('place:second', 1);
    if (i === count - 1) all.set('place:last', 1);
    all.set('place', count > 1 ? i / (count - 1) : 0);
    if (sentences[i]!.startsLine) all.set('startsLine', 1);
    return all;
  });
}
