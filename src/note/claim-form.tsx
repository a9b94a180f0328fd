import { useRef } from 'preact/hooks';
import type { ClaimRecord, ClaimStatus } from '../model/claim-record.ts';
import { t } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';
import { speakerNamed } from './edit.ts';
import { EvidenceList } from './evidence-list.tsx';
import { VerdictField } from './verdict-field.tsx';

const STATUSES: ClaimStatus[] = ['spotted', 'inCheck', 'checked', 'dropped'];
const PRIORITIES = { 1: 'claimFirst', 2: 'claimLook', 3: 'claimLater' } as const;
/** ClaimReview's claimReviewed is a short summary. Characters. */
const SHORT = 140;

interface Props {
  record: ClaimRecord;
  settings: Settings;
  change: (record: ClaimRecord) => void;
}

/** The record of a claim: everything is prefilled but the verdict, which is a person's. */
export function ClaimForm({ record, settings, change }: Props) {
  const set = (part: Partial<ClaimRecord>) => change({ ...record, ...part });
  const speaker = record.speaker ?? { name: '' };
  /** Whom the record named when the editor was opened. */
  const first = useRef(record.speaker);
  return (
    <section class="claim">
      <h2>{t('claimRecord')}</h2>
      <Field
        id="claim-short"
        label={t('claimShort')}
        value={record.claimReviewed}
        most={SHORT}
        on={(claimReviewed) => set({ claimReviewed })}
      />
      <div class="pair">
        <Field
          id="claim-speaker"
          label={t('claimSpeakerLabel')}
          value={speaker.name}
          on={(name) => set({ speaker: speakerNamed(first.current, name, speaker.jobTitle) })}
        />
        <Field
          id="claim-role"
          label={t('claimRole')}
          value={speaker.jobTitle ?? ''}
          on={(jobTitle) => set({ speaker: { ...speaker, jobTitle } })}
        />
      </div>
      <div class="pair">
        <Field
          id="claim-date"
          type="date"
          label={t('claimDate')}
          value={record.datePublished?.slice(0, 10) ?? ''}
          on={(date) => set({ datePublished: date })}
        />
        <Field id="claim-place" label={t('claimPlace')} value={record.place ?? ''} on={(place) => set({ place })} />
      </div>
      {record.firstAppearance && /^https?:/.test(record.firstAppearance) && (
        <p class="muted source">
          {t('claimArticle')}{' '}
          <a href={record.firstAppearance} target="_blank" rel="noreferrer" data-testid="claim-article">
            {record.firstAppearance}
          </a>
        </p>
      )}
      <div class="pair">
        <label>
          <span>{t('claimStatus')}</span>
          <select
            value={record.status}
            onChange={(event) => set({ status: event.currentTarget.value as ClaimStatus })}
            data-testid="claim-status"
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`status_${status}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('claimPriority')}</span>
          <select
            value={String(record.priority)}
            onChange={(event) => set({ priority: Number(event.currentTarget.value) as ClaimRecord['priority'] })}
            data-testid="claim-priority"
          >
            {Object.entries(PRIORITIES).map(([value, key]) => (
              <option key={value} value={value}>
                {t(key)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="pair">
        <VerdictField record={record} settings={settings} set={set} />
        <Field
          id="claim-reviewer"
          label={t('claimReviewer')}
          value={record.reviewer ?? ''}
          on={(reviewer) => set({ reviewer })}
        />
      </div>
      <label>
        <span>{t('claimExplanation')}</span>
        <textarea
          rows={2}
          dir="auto"
          data-testid="claim-explanation"
          value={record.verdict?.explanation ?? ''}
          disabled={!record.verdict}
          onInput={(event) =>
            record.verdict && set({ verdict: { ...record.verdict, explanation: event.currentTarget.value } })
          }
        />
      </label>
      <EvidenceList evidence={record.evidence} change={(evidence) => set({ evidence })} />
    </section>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  type?: 'text' | 'date';
  /** UTF-16 units. */
  most?: number;
  on: (value: string) => void;
}

function Field({ id, label, value, type = 'text', most, on }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        {...(type === 'date' ? { type: 'date' as const } : { type: 'text' as const, maxLength: most })}
        dir="auto"
        data-testid={id}
        value={value}
        onInput={(event) => on(event.currentTarget.value)}
      />
    </label>
  );
}
