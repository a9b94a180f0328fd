import type { Features } from './features.ts';
import { rootTerms, type Terms, wordTerms } from './terms.ts';
import type { Token } from './tokens.ts';

/** One linear model: the log-odds of a sentence being in a set. */
export interface LinearModel {
  bias: number;
  weights: Record<string, number>;
}

/** `[worth, first]` of a term. */
export type TermWeights = Record<string, readonly number[]>;

/**
 * The weights that sentences are ranked by. `worth` speaks of priorities 1 and 2 together, `first` of priority 1.
 * `words` holds the terms of each language, `roots` what the languages share.
 */
export interface ClaimWeights {
  worth: LinearModel;
  first: LinearModel;
  words?: Record<string, TermWeights>;
  roots?: TermWeights;
}

const dot = (model: LinearModel, features: Features): number => {
  let sum = model.bias;
  for (const [key, value] of features) sum += (model.weights[key] ?? 0) * value;
  return sum;
};

/** Adds the weights of `terms` to `sum`; a long sentence does not count for more than a short one. */
function addTerms(sum: { worth: number; first: number }, terms: Terms, table: TermWeights | undefined): void {
  if (!table) return;
  for (const term of terms.keys) {
    const entry = table[term];
    if (!entry) continue;
    sum.worth += (entry[0] ?? 0) * terms.scale;
    sum.first += (entry[1] ?? 0) * terms.scale;
  }
}

/** The two log-odds of a sentence. */
export function logOdds(
  features: Features,
  tokens: readonly Token[],
  weights: ClaimWeights,
  language: string,
): { worth: number; first: number } {
  const sum = { worth: dot(weights.worth, features), first: dot(weights.first, features) };
  if (weights.words) addTerms(sum, wordTerms(tokens), weights.words[language]);
  if (weights.roots) addTerms(sum, rootTerms(tokens), weights.roots);
  return sum;
}

export const probability = (x: number): number => 1 / (1 + Math.exp(-x));
