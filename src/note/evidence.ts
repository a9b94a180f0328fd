import { addressKey } from '../model/article-identity.ts';
import type { Evidence } from '../model/claim-record.ts';

/** The evidence with one more address; null for what is no web address. An address that is there already, under whatever tracking, stays as it was. */
export function withEvidence(evidence: Evidence[], address: string, title?: string): Evidence[] | null {
  const url = address.trim();
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const key = addressKey(url);
  if (evidence.some((one) => addressKey(one.url) === key)) return evidence;
  return [...evidence, { url, ...(title ? { title } : {}), accessed: new Date().toISOString() }];
}
