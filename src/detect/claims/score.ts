import type { Features } from './features.ts';
import type { Token } from './tokens.ts';

/** One linear model: the log-odds of a sentence being in a set. */
export interface LinearModel {
  bias: number;
  weights: Record<string, number>;
}

/**
 * The weights that sentences are ranked by. `worth` speaks of priorities 1 and 2 together, `first` of priority 1.
 * `words` are weights of word beginnings by language, `[worth, first]`.
 */
export interface ClaimWeights {
  worth: LinearModel;
  first: LinearModel;
  words?: Record<string, Record<string, readonly number[]>>;
  /** Units that a word is cut to before it is looked up in `words`. */
  wordLength?: number;
}

const dot = (model: LinearModel, features: Features): number => {
  let sum = model.bias;
  for (const [key, value] of features) sum += (model.weights[key] ?? 0) * value;
  return sum;
};

/** The word beginnings of a sentence, once each. */
export function wordKeys(tokens: readonly Token[], length: number): Set<string> {
  return new Set(tokens.filter((t) => t.kind === 'word' && t.text.length > 2).map((t) => t.lower.slice(0, length)));
}

/** The two log-odds of a sentence. */
export function logOdds(
  features: Features,
  tokens: readonly Token[],
  weights: ClaimWeights,
  language: string,
): { worth: number; first: number } {
  let worth = dot(weights.worth, features);
  let first = dot(weights.first, features);
  const words = weights.words?.[language];
  if (words) {
    const keys = wordKeys(tokens, weights.wordLength ?? 7);
    const scale = 1 / Math.sqrt(Math.max(4, keys.size));
    for (const key of keys) {
      const entry = words[key];
      if (!entry) continue;
      worth += (entry[0] ?? 0) * scale;
      first += (entry[1] ?? 0) * scale;
    }
  }
  return { worth, first };
}

export const probability = (x: number): number => 1 / (1 + Math.exp(-x));
