import type { Span } from '../../model/span.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';

/** A sentence as the later steps see it. */
export interface Sentence extends Span {
  tokens: Token[];
  /** Share of its units within quotations, 0 to 1. */
  quoted: number;
  /** The quotation that covers most of it, as an index, or -1. */
  quote: number;
  /** A line end stands before it. */
  startsLine: boolean;
  source: Source | null;
  /** Its subject, where that is a person: who "afirmou" in the next sentence may mean. */
  topic: Span | null;
  /** Whose words they are, wherever that is named. */
  speaker: Span | null;
  attributed: boolean;
}
