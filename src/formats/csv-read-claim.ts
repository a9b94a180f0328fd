import type { ClaimRecord } from '../model/claim-record.ts';
import { splitList } from './csv-columns.ts';
import { parseClaim } from './parse-claim.ts';
import type { OnCleaned } from './remarks.ts';

/** The claim record of one of our own CSV rows, or undefined where its columns are empty. */
export function claimOfRow(cell: (name: string) => string, now: string, cleaned: OnCleaned): ClaimRecord | undefined {
  if (cell('claim_status') === '') return undefined;
  const given = (name: string) => cell(name) || undefined;
  const value = Number(cell('verdict_value'));
  return parseClaim(
    {
      claimReviewed: cell('claim'),
      type: cell('claim_type'),
      speaker: { name: given('speaker'), jobTitle: given('speaker_role') },
      datePublished: given('claim_date'),
      place: given('claim_place'),
      priority: Number(cell('claim_priority')),
      status: cell('claim_status'),
      verdict: {
        scale: cell('verdict_scale'),
        id: cell('verdict_id'),
        label: given('verdict'),
        value: cell('verdict_value') !== '' && Number.isFinite(value) ? value : undefined,
        explanation: given('verdict_explanation'),
      },
      evidence: splitList(cell('evidence_urls')).map((url) => ({
        url,
        accessed: given('reviewed_at') ?? given('created'),
      })),
      reviewer: given('reviewer'),
      reviewedAt: given('reviewed_at'),
      reviewUrl: given('review_url'),
    },
    now,
    cleaned,
  );
}
