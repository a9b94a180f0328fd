import { useState } from 'preact/hooks';
import type { RatingScale } from '../model/rating-scales.ts';
import { t } from '../platform/i18n.ts';
import { linesOf, scaleFromLines } from './own-scale.ts';

/** The reader's own rating scales. Verdicts given by one that is changed or removed keep their words. */
export function OwnScales({ scales, change }: { scales: RatingScale[]; change: (scales: RatingScale[]) => void }) {
  return (
    <details open={scales.length > 0} class="block" data-testid="own-scales">
      <summary>{t('ownScales', String(scales.length))}</summary>
      <p class="muted">{t('ownScaleHelp')}</p>
      {scales.map((scale) => (
        <ScaleForm
          key={scale.id}
          scale={scale}
          keep={(next) => change(scales.map((one) => (one.id === next.id ? next : one)))}
          remove={() => change(scales.filter((one) => one !== scale))}
        />
      ))}
      <ScaleForm key={scales.length} keep={(next) => change([...scales, next])} />
    </details>
  );
}

interface Props {
  scale?: RatingScale;
  keep: (scale: RatingScale) => void;
  remove?: () => void;
}

function ScaleForm({ scale, keep, remove }: Props) {
  const [bad, setBad] = useState(false);
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const id = scale?.id ?? `own-${crypto.randomUUID().slice(0, 8)}`;
    const next = scaleFromLines(id, String(data.get('name') ?? ''), String(data.get('levels') ?? ''));
    setBad(!next);
    if (next) keep(next);
  };
  return (
    <form
      data-testid={scale ? 'own-scale' : 'new-scale'}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <label class="block">
        <span>{t('ownScaleName')}</span>
        <input type="text" name="name" dir="auto" defaultValue={scale?.name ?? ''} maxLength={80} />
      </label>
      <label class="block">
        <span>{t('ownScaleLevels')}</span>
        <textarea name="levels" dir="auto" rows={5} defaultValue={scale ? linesOf(scale) : ''} />
      </label>
      {bad && <p role="alert">{t('ownScaleBad')}</p>}
      <button type="submit" class="outlined">
        {t(scale ? 'ownScaleSave' : 'ownScaleAdd')}
      </button>{' '}
      {remove && (
        <button type="button" class="quiet" onClick={remove}>
          {t('ownDelete')}
        </button>
      )}
    </form>
  );
}
