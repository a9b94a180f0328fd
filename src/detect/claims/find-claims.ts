import { CLAIMS_LEXICONS } from '../../lang/claims.ts';
import type { Claim, Speaker } from '../../model/claim.ts';
import type { Language } from '../../model/language.ts';
import type { Mention } from '../../model/leader.ts';
import type { Span } from '../../model/span.ts';
import { DEFAULT_WEIGHTS } from './default-weights.ts';
import { articleFeatures, type Features } from './features.ts';
import { readSentences } from './read-sentences.ts';
import { reasonsFor, typeOf } from './reasons.ts';
import { type ClaimWeights, logOdds, probability } from './score.ts';
import type { Sentence } from './sentence.ts';
import { speakerOf } from './speaker.ts';

export interface ClaimOptions {
  language: Language;
  /** The leaders of the same text, so that speakers are linked to them. */
  mentions?: readonly Mention[];
  /** Fitted weights; without them those set by hand. */
  weights?: ClaimWeights;
  /** Share of the sentences marked by default, 0 to 1. @default 0.3 */
  share?: number;
}

/** Below this chance of being worth a look a sentence is never marked, however short the article. */
const FLOOR = 0.12;
/** Chances above which a sentence gets priority 1, 2, 3. */
const FIRST = 0.38;
const WORTH = 0.5;
const CLAIM = 0.14;
/** Of two that are as good as equal, the accusation comes first. */
const ACCUSES = 0.03;

/**
 * Every sentence of `text`, in order, with its rank among the article's claims, its speaker and why. Pure: the same
 * text gives the same claims. Marked are the best by rank, at least two and about `share` of them.
 */
export function findClaims(text: string, options: ClaimOptions): Claim[] {
  const { language, mentions = [], weights = DEFAULT_WEIGHTS, share = 0.3 } = options;
  const lexicon = CLAIMS_LEXICONS[language];
  const sentences = readSentences(text, language, lexicon);
  const features = articleFeatures(sentences, lexicon);
  const claims = sentences.map((sentence, i): Claim => {
    const odds = logOdds(features[i]!, sentence.tokens, weights, language);
    const worth = probability(odds.worth);
    const first = probability(odds.first);
    const priority = first >= FIRST && worth >= 0.4 ? 1 : worth >= WORTH ? 2 : worth >= CLAIM ? 3 : 0;
    return {
      start: sentence.start,
      end: sentence.end,
      score: worth + 0.5 * first + (accuses(sentence, features[i]!) ? ACCUSES : 0),
      priority,
      type: priority === 0 ? null : typeOf(sentence, lexicon),
      highlight: false,
      attributed: sentence.attributed,
      speaker: sentence.speaker ? named(text, sentence.speaker, mentions) : null,
      reasons: reasonsFor(text, sentence, lexicon),
    };
  });
  markBest(claims, share);
  return claims;
}

const accuses = (sentence: Sentence, features: Features): boolean => sentence.attributed && features.has('accusation');

const named = (text: string, span: Span, mentions: readonly Mention[]): Speaker => speakerOf(text, span, mentions);

/** Marks the best `share` of the claims, at least two, and never what is hardly worth a look. */
function markBest(claims: Claim[], share: number): void {
  const wanted = share <= 0 ? 0 : Math.max(2, Math.round(claims.length * Math.min(1, share)));
  const ranked = claims.filter((claim) => claim.score >= FLOOR).sort((a, b) => b.score - a.score || a.start - b.start);
  for (const claim of ranked.slice(0, wanted)) claim.highlight = true;
}
