import { t, tOr } from '../platform/i18n.ts';
import { sendToTab } from '../platform/messages.ts';
import type { TabStatus } from '../platform/protocol.ts';

/** Leaders and claims of the open article, each a way to its place. */
export function PageMarks({ status, tabId }: { status: TabStatus; tabId: number }) {
  const leaders = byLeader(status);
  const go = (span: { start: number; end: number }) =>
    void sendToTab(tabId, 'page.jumpToSpan', { start: span.start, end: span.end });
  return (
    <>
      <details open={leaders.length > 0 && leaders.length <= 6}>
        <summary>{t('leadersHere', String(leaders.length))}</summary>
        <ul class="marks" data-testid="leaders">
          {leaders.map(({ first, count }) => (
            <li key={first.leaderId}>
              <button type="button" class="jump" onClick={() => go(first)}>
                <span>
                  <strong>{first.name}</strong> <span class="muted">{first.roleText ?? first.knownOffice}</span>
                </span>
                <span class="count">{t('times', String(count))}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('claimsHere', String(status.claims.length))}</summary>
        <ul class="marks" data-testid="claims">
          {status.claims.map((claim) => (
            <li key={claim.start}>
              <button type="button" class="jump" onClick={() => go(claim)}>
                <span class="quote">{claim.text}</span>
                <span class="muted">
                  {claim.reasons
                    .map((reason) => tOr(`reason_${reason.key}`, reason.key, reason.value ?? '').trim())
                    .join(' · ')}
                </span>
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => void sendToTab(tabId, 'page.keepClaim', { start: claim.start, end: claim.end })}
              >
                {t('claimKeep')}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function byLeader({ mentions }: TabStatus): { first: TabStatus['mentions'][number]; count: number }[] {
  const seen = new Map<string, { first: TabStatus['mentions'][number]; count: number }>();
  for (const mention of mentions) {
    const known = seen.get(mention.leaderId);
    if (known) known.count++;
    else seen.set(mention.leaderId, { first: mention, count: 1 });
  }
  return [...seen.values()];
}
