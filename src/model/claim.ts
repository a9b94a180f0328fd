import type { Reason } from './leader.ts';
import type { Span } from './span.ts';

export type ClaimType = 'quantity' | 'event' | 'causal' | 'comparison' | 'position' | 'law' | 'prediction';

/** Who says it: the shortest words that name the source, and the leader they mean where one is known. */
export interface Speaker extends Span {
  name: string;
  leaderId?: string;
  role?: string;
}

/** A sentence with its rank among the article's claims (schema.org Claim, derived on each visit, never stored). */
export interface Claim extends Span {
  /** Comparable within one text only. */
  score: number;
  /** 1 check first, 2 worth a look, 3 routine; 0 no claim (opinion, wish, boilerplate). */
  priority: 0 | 1 | 2 | 3;
  type: ClaimType | null;
  /** Marked by default: by rank within the article, never by an absolute score. */
  highlight: boolean;
  /** A source is named for the content. */
  attributed: boolean;
  speaker: Speaker | null;
  reasons: Reason[];
}
