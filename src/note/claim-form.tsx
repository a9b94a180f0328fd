import type { ClaimRecord, ClaimStatus, Evidence } from '../model/claim-record.ts';
import { RATING_SCALES, type ScaleLanguage, verdictOf } from '../model/rating-scales.ts';
import { t, uiLanguage } from '../platform/i18n.ts';

const STATUSES: ClaimStatus[] = ['spotted', 'inCheck', 'checked', 'dropped'];

/** The record of a claim: everything is prefilled but the verdict, which is a person's. */
export function ClaimForm({ record, change }: { record: ClaimRecord; change: (record: ClaimRecord) => void }) {
  const set = (part: Partial<ClaimRecord>) => change({ ...record, ...part });
  const speaker = record.speaker ?? { name: '' };
  return (
    <section class="claim">
      <h2>{t('claimRecord')}</h2>
      <Field label={t('claimShort')} value={record.claimReviewed} on={(claimReviewed) => set({ claimReviewed })} />
      <div class="pair">
        <Field
          label={t('claimSpeakerLabel')}
          value={speaker.name}
          on={(name) => set({ speaker: { ...speaker, name } })}
        />
        <Field
          label={t('claimRole')}
          value={speaker.jobTitle ?? ''}
          on={(jobTitle) => set({ speaker: { ...speaker, jobTitle } })}
        />
      </div>
      <div class="pair">
        <DateField
          label={t('claimDate')}
          value={record.datePublished?.slice(0, 10) ?? ''}
          on={(date) => set({ datePublished: date })}
        />
        <Field label={t('claimPlace')} value={record.place ?? ''} on={(place) => set({ place })} />
      </div>
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
        <VerdictField record={record} set={set} />
      </div>
      <label>
        <span>{t('claimExplanation')}</span>
        <textarea
          rows={2}
          dir="auto"
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
  label: string;
  value: string;
  on: (value: string) => void;
}

function Field({ label, value, on }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input type="text" dir="auto" value={value} onInput={(event) => on(event.currentTarget.value)} />
    </label>
  );
}

function DateField({ label, value, on }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" value={value} onInput={(event) => on(event.currentTarget.value)} />
    </label>
  );
}

/** A verdict of another scale than the one offered stays in the list, so that changing the scale loses nothing. */
function VerdictField({ record, set }: { record: ClaimRecord; set: (part: Partial<ClaimRecord>) => void }) {
  const language = scaleLanguage();
  const value = record.verdict ? `${record.verdict.scale}|${record.verdict.id}` : '';
  const choose = (chosen: string) => {
    const [scale = '', id = ''] = chosen.split('|');
    const verdict = verdictOf(scale, id, language);
    if (!verdict) return set({ verdict: undefined });
    const { explanation } = record.verdict ?? {};
    set({ verdict: { ...verdict, explanation }, status: 'checked', reviewedAt: new Date().toISOString() });
  };
  return (
    <label>
      <span>{t('claimVerdict')}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)} data-testid="claim-verdict">
        <option value="">{t('verdictNone')}</option>
        {RATING_SCALES.map((scale) => (
          <optgroup key={scale.id} label={scale.name}>
            {scale.levels.map((level) => (
              <option key={level.id} value={`${scale.id}|${level.id}`}>
                {level.label[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Scales are worded in three languages. */
function scaleLanguage(): ScaleLanguage {
  const code = uiLanguage().slice(0, 2);
  return code === 'pt' || code === 'es' ? code : 'en';
}

function EvidenceList({ evidence, change }: { evidence: Evidence[]; change: (evidence: Evidence[]) => void }) {
  const add = (url: string, field: HTMLInputElement) => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      field.setCustomValidity(t('evidenceBad'));
      field.reportValidity();
      return;
    }
    field.value = '';
    if (!evidence.some((one) => one.url === url)) change([...evidence, { url, accessed: new Date().toISOString() }]);
  };
  return (
    <fieldset class="evidence">
      <legend>{t('evidence')}</legend>
      <ul>
        {evidence.map((one) => (
          <li key={one.url}>
            <a href={one.url} target="_blank" rel="noreferrer">
              {one.title ?? one.url}
            </a>
            <button
              type="button"
              class="quiet"
              aria-label={t('evidenceRemove', one.url)}
              onClick={() => change(evidence.filter((other) => other !== one))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        type="url"
        aria-label={t('evidenceAdd')}
        placeholder={t('evidenceAdd')}
        onInput={(event) => event.currentTarget.setCustomValidity('')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          add(event.currentTarget.value.trim(), event.currentTarget);
        }}
      />
    </fieldset>
  );
}
