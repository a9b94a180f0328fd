import type { ClaimsLexicon, Cue } from '../../lang/claims-lexicon.ts';
import type { ClaimType } from '../../model/claim.ts';
import type { Reason } from '../../model/leader.ts';
import { cuesOf, numbersOf } from './features.ts';
import type { Sentence } from './sentence.ts';
import { type Token, YEAR } from './tokens.ts';

/** Chips in the order of their weight for a reader, with the cues that show each. */
const CHIPS: readonly (readonly [string, readonly Cue[]])[] = [
  ['accusation', ['crime', 'accusation']],
  ['denial', ['denial']],
  ['hedge', ['hedge']],
  ['percent', ['percent']],
  ['money', ['money']],
  ['casualties', ['casualty']],
  ['causal', ['causal']],
  ['comparison', ['superlative', 'comparison', 'change']],
  ['law', ['law']],
  ['ruling', ['verdict']],
  ['justice', ['arrest']],
  ['study', ['study']],
  ['future', ['future']],
  ['date', ['date']],
];
/** Cues that need a figure beside them to be a reason. */
const NEEDS_FIGURE = new Set(['money', 'casualties']);
const MOST = 5;

/** Why a sentence has its place: short chips, `value` in the text's own words. */
export function reasonsFor(text: string, sentence: Sentence, lexicon: ClaimsLexicon): Reason[] {
  const { tokens } = sentence;
  const cues = cuesOf(tokens, lexicon);
  const figure = tokens.find(
    (token, at) => token.kind === 'number' && !YEAR.test(token.text) && !isDay(tokens, at, lexicon),
  );
  const reasons: Reason[] = [];
  const figures = numbersOf(tokens).figures;
  for (const [key, list] of CHIPS) {
    const cue = list.map((name) => cues.get(name)).find((found) => found !== undefined);
    if (!cue || (NEEDS_FIGURE.has(key) && figures === 0 && !cues.has('bigUnit'))) continue;
    const widen = WIDENED[key];
    const value = wordsOf(text, tokens, widen ? widen(tokens, cue.first, lexicon) : cue.first);
    // An investigation of the police is no study.
    if (key !== 'study' || !reasons.some((reason) => reason.key === 'justice' && reason.value === value))
      reasons.push({ key, value });
  }
  const counted = reasons.some(({ key }) => key === 'money' || key === 'percent');
  if (!counted && figures > 0 && figure) {
    const at = tokens.indexOf(figure);
    const value = wordsOf(text, tokens, wholeAmount(tokens, [at, at + 1], lexicon));
    reasons.splice(Math.min(1, reasons.length), 0, { key: 'number', value });
  }
  const kept = reasons.slice(0, MOST);
  if (sentence.source?.kind === 'according' && sentence.speaker)
    kept.push({ key: 'accordingTo', value: text.slice(sentence.speaker.start, sentence.speaker.end) });
  else if (sentence.attributed && sentence.speaker)
    kept.push({
      key: sentence.quoted > 0.3 ? 'quote' : 'saidBy',
      value: text.slice(sentence.speaker.start, sentence.speaker.end),
    });
  return kept;
}

type Stretch = readonly [from: number, to: number];

const wordsOf = (text: string, tokens: readonly Token[], [from, to]: Stretch): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** "desde setembro de 2023" where the cue is "desde", "30 de setembro" where it is the month. */
function wholeDate(tokens: readonly Token[], stretch: Stretch, { dayWords }: ClaimsLexicon): Stretch {
  return widened(tokens, stretch, ({ kind, lower }) => kind === 'number' || dayWords.has(lower));
}

/** "34 milhões de dólares" where the cue is the currency, "10 mil" where it is the figure. */
function wholeAmount(tokens: readonly Token[], stretch: Stretch, { cues }: ClaimsLexicon): Stretch {
  const isUnit = (lower: string): boolean =>
    cues.bigUnit.some((word) => (word.endsWith('*') ? lower.startsWith(word.slice(0, -1)) : lower === word));
  return widened(tokens, stretch, ({ kind, lower }) => kind === 'number' || isUnit(lower));
}

const CURRENCY = /^(?:(?:R|US|U)?\$|[€£¥])$/;

/** "R$ 5,2 bilhões" rather than "custou". */
function wholeSum(tokens: readonly Token[], stretch: Stretch, lexicon: ClaimsLexicon): Stretch {
  const sign = tokens.findIndex(({ text }, at) => CURRENCY.test(text) && tokens[at + 1]?.kind === 'number');
  return wholeAmount(tokens, sign < 0 ? stretch : [sign, sign + 2], lexicon);
}

type Widen = (tokens: readonly Token[], stretch: Stretch, lexicon: ClaimsLexicon) => Stretch;
const WIDENED: Readonly<Record<string, Widen | undefined>> = {
  date: wholeDate,
  money: wholeSum,
  percent: wholeAmount,
};

/** A stretch with the parts of the same thing around it, a link between two of them too. */
function widened(tokens: readonly Token[], [from, to]: Stretch, isPart: (token: Token) => boolean): Stretch {
  const part = (token: Token | undefined): boolean => token !== undefined && isPart(token);
  const link = (token: Token | undefined): boolean => token !== undefined && LINKS.has(token.lower);
  let [first, last] = [from, to];
  while (part(tokens[last]) || (link(tokens[last]) && part(tokens[last + 1]))) last++;
  while (part(tokens[first - 1]) || (link(tokens[first - 1]) && part(tokens[first - 2]))) first--;
  return [first, last];
}

const LINKS = new Set(['de', '.', 'of', 'di', "d'"]);

/** "terça-feira, 7", "7 de março", "3. März", "May 5". */
function isDay(tokens: readonly Token[], at: number, { dayWords }: ClaimsLexicon): boolean {
  if (!/^(?:[12]?\d|3[01])$/.test(tokens[at]!.text)) return false;
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  const link = /^(?:de|of|th|st|nd|rd|er|[.º°])$/.test(tokens[at + 1]?.lower ?? '');
  const after = tokens[link ? at + 2 : at + 1];
  return [before, after].some((token) => token !== undefined && dayWords.has(token.lower));
}

/** The dominant type of a claim. */
export function typeOf(sentence: Sentence, lexicon: ClaimsLexicon): ClaimType {
  const cues = cuesOf(sentence.tokens, lexicon);
  const count = (cue: Cue): number => cues.get(cue)?.count ?? 0;
  const figures = numbersOf(sentence.tokens).figures;
  const quantity =
    figures + count('percent') * 2 + count('bigUnit') + count('statistic') * 0.5 + (figures ? count('money') : 0);
  const scores: [ClaimType, number][] = [
    ['quantity', quantity >= 2 ? quantity * 0.7 : 0],
    ['causal', count('causal') * 1.1],
    ['comparison', figures ? count('comparison') * 0.6 : count('superlative') + count('comparison') * 0.8],
    ['law', count('law') * 0.8],
    [
      'position',
      count('proposal') * 0.7 +
        (sentence.source?.kind === 'demand' || sentence.source?.kind === 'promise' ? 1.6 : 0) +
        count('modal') * 0.4,
    ],
    ['prediction', count('future') * 1.1 + count('schedule') * 0.4],
    ['event', 1.25],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
