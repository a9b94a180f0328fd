import type { Features } from './features.ts';
import { rootTerms, scaleOf, type Terms, wordTerms } from './terms.ts';
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

interface Odds {
  worth: number;
  first: number;
}

/** A table of term weights as it is looked up: pairs by their first half, so that no pair is put together only to ask for it. */
class TermTable {
  private readonly words = new Map<string, readonly number[]>();
  private readonly pairs = new Map<string, Map<string, readonly number[]>>();

  constructor(table: TermWeights) {
    for (const [term, weights] of Object.entries(table)) {
      const between = term.indexOf('_');
      if (between < 0) {
        this.words.set(term, weights);
        continue;
      }
      const first = term.slice(0, between);
      const seconds = this.pairs.get(first) ?? new Map<string, readonly number[]>();
      this.pairs.set(first, seconds.set(term.slice(between + 1), weights));
    }
  }

  /** Adds the weights of the terms to `sum`; a long sentence does not count for more than a short one. */
  add(sum: Odds, { words, pairs }: Terms): void {
    const scale = scaleOf(words.size);
    const met = new Set<readonly number[]>();
    for (const word of words) addWeights(sum, this.words.get(word), scale);
    for (const [first, second] of pairs) {
      const weights = this.pairs.get(first)?.get(second);
      // A pair counts once, however often it stands.
      if (!weights || met.has(weights)) continue;
      met.add(weights);
      addWeights(sum, weights, scale);
    }
  }
}

function addWeights(sum: Odds, weights: readonly number[] | undefined, scale: number): void {
  if (!weights) return;
  sum.worth += (weights[0] ?? 0) * scale;
  sum.first += (weights[1] ?? 0) * scale;
}

const TABLES = new WeakMap<TermWeights, TermTable>();

function tableOf(weights: TermWeights): TermTable {
  const known = TABLES.get(weights);
  if (known) return known;
  const made = new TermTable(weights);
  TABLES.set(weights, made);
  return made;
}

/** The two log-odds of a sentence. */
export function logOdds(features: Features, tokens: readonly Token[], weights: ClaimWeights, language: string): Odds {
  const sum = { worth: dot(weights.worth, features), first: dot(weights.first, features) };
  const own = weights.words?.[language];
  if (own) tableOf(own).add(sum, wordTerms(tokens));
  if (weights.roots) tableOf(weights.roots).add(sum, rootTerms(tokens));
  return sum;
}

export const probability = (x: number): number => 1 / (1 + Math.exp(-x));
