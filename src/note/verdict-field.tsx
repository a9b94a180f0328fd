import type { ClaimRecord } from '../model/claim-record.ts';
import { RATING_SCALES, type RatingScale, type ScaleLanguage, verdictOf } from '../model/rating-scales.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';

interface Props {
  record: ClaimRecord;
  settings: Pick<Settings, 'scale' | 'ownScales' | 'reviewer'>;
  set: (part: Partial<ClaimRecord>) => void;
}

/** A person's verdict, from the scale of the settings first. One of a scale that is no longer there stays in the list: nothing is lost by a change. */
export function VerdictField({ record, settings, set }: Props) {
  const language = scaleLanguage();
  const { verdict } = record;
  const scales = offered(settings);
  const value = verdict ? `${verdict.scale}|${verdict.id}` : '';
  const known = scales.some(
    (scale) => scale.id === verdict?.scale && scale.levels.some((level) => level.id === verdict.id),
  );
  const choose = (chosen: string) => {
    const [scale = '', id = ''] = chosen.split('|');
    const next = verdictOf(scale, id, language, settings.ownScales);
    if (!next) return set({ verdict: undefined, reviewedAt: undefined });
    set({
      verdict: { ...next, explanation: verdict?.explanation },
      status: 'checked',
      reviewedAt: new Date().toISOString(),
      ...(record.reviewer || !settings.reviewer ? {} : { reviewer: settings.reviewer }),
    });
  };
  return (
    <label>
      <span>{t('claimVerdict')}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)} data-testid="claim-verdict">
        <option value="">{t('verdictNone')}</option>
        {verdict && !known && <option value={value}>{verdict.label}</option>}
        {scales.map((scale) => (
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

/** The reader's own scales and the built-in ones, the chosen one first. */
function offered({ scale, ownScales }: Props['settings']): RatingScale[] {
  const all = [...ownScales, ...RATING_SCALES];
  return [...all.filter(({ id }) => id === scale), ...all.filter(({ id }) => id !== scale)];
}

/** Scales are worded in three languages. */
function scaleLanguage(): ScaleLanguage {
  const code = uiLanguage().slice(0, 2);
  return code === 'pt' || code === 'es' ? code : 'en';
}
