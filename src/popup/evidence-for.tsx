import { useState } from 'preact/hooks';
import type { AnnotationRow } from '../model/annotation.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { recentAnnotations } from '../store/read/annotations.ts';
import type { Notice } from '../ui/toast.tsx';

/** Claims looked at, newest first, and of those still open, shown. */
const LOOKED_AT = 200;
const SHOWN = 20;

async function openClaims(): Promise<AnnotationRow[]> {
  const rows = await recentAnnotations({ limit: LOOKED_AT, query: '', kind: 'claim' });
  return rows.filter((row) => /^(?:spotted|inCheck)$/.test(claimOf(row)?.status ?? '')).slice(0, SHOWN);
}

function claimOf({ annotation }: AnnotationRow): ClaimRecord | undefined {
  return annotation['glosa:claim'];
}

/** "Use this page as evidence for …": the claims that are not decided yet. */
export function EvidenceFor({ tabId, tell }: { tabId: number; tell: (notice: Notice) => void }) {
  const [claims, setClaims] = useState<AnnotationRow[] | null>(null);
  const add = async ({ id, annotation }: AnnotationRow) => {
    const came = await send('evidence.add', { tabId, id });
    tell({
      text: t(`evidence_${came}`),
      failed: came === 'noAddress',
      ...(came === 'added' ? { undo: () => send('annotations.change', { annotations: [annotation] }) } : {}),
    });
    setClaims(await openClaims());
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && void openClaims().then(setClaims)}>
      <summary data-testid="evidence-for">{t('evidenceFor')}</summary>
      {claims?.length === 0 && <p class="empty">{t('evidenceForNone')}</p>}
      <ul class="marks" data-testid="evidence-claims">
        {claims?.map((row) => (
          <li key={row.id}>
            <button type="button" class="jump" onClick={() => void add(row)}>
              <span class="quote">{claimOf(row)?.claimReviewed}</span>
              <span class="muted">
                {[claimOf(row)?.speaker?.name, t(`status_${claimOf(row)?.status}`)].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
