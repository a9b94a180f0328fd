import type { ClaimType } from './claim.ts';

export type ClaimStatus = 'spotted' | 'inCheck' | 'checked' | 'dropped';

/** A verdict as given: the scale's id and the label are kept together, so that a later change of scale loses nothing. */
export interface Verdict {
  scale: string;
  id: string;
  label: string;
  /** 1 to 5, absent where the label has no place on a line. */
  value?: number;
  best?: number;
  worst?: number;
  explanation?: string;
}

export interface Evidence {
  url: string;
  title?: string;
  excerpt?: string;
  /** ISO 8601. */
  accessed: string;
}

/** What a fact-checker keeps of one sentence; every field maps to schema.org ClaimReview or its itemReviewed. */
export interface ClaimRecord {
  /** The claim in short, at most 140 characters. */
  claimReviewed: string;
  type: ClaimType | null;
  speaker?: { name: string; jobTitle?: string; leaderId?: string; sameAs?: string };
  /** Date said, ISO 8601. */
  datePublished?: string;
  place?: string;
  firstAppearance?: string;
  appearances: string[];
  priority: 1 | 2 | 3;
  status: ClaimStatus;
  verdict?: Verdict;
  evidence: Evidence[];
  reviewer?: string;
  reviewedAt?: string;
  reviewUrl?: string;
}
