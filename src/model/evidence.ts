import { addressKey } from './article-identity.ts';
import type { Evidence } from './claim-record.ts';

/** A page as evidence: its address, and what is known of it. */
export type Source = Pick<Evidence, 'url' | 'title' | 'excerpt'>;

/** Between two passages of one page. */
const BETWEEN = ' […] ';

/**
 * The evidence with one more source; null for what is no web address. An address that is there already, under whatever tracking, stays one piece
 * of evidence with its first time of access: a new passage of it goes behind the old one.
 */
export function withEvidence(evidence: Evidence[], { url: address, title, excerpt }: Source): Evidence[] | null {
  const url = address.trim();
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const key = addressKey(url);
  const at = evidence.findIndex((one) => addressKey(one.url) === key);
  const known = evidence[at];
  if (!known) {
    const about = { ...(title ? { title } : {}), ...(excerpt ? { excerpt } : {}) };
    return [...evidence, { url, ...about, accessed: new Date().toISOString() }];
  }
  if (!excerpt || known.excerpt?.includes(excerpt)) return evidence;
  const both = known.excerpt ? `${known.excerpt}${BETWEEN}${excerpt}` : excerpt;
  return evidence.with(at, { ...known, excerpt: both });
}
