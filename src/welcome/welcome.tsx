import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { askForEverySite } from '../platform/sites.ts';

type Choice = 'open' | 'every' | 'click' | 'refused';

/** The first page: what Glosa does, that nothing leaves the machine, and one choice. */
export function Welcome() {
  const [choice, setChoice] = useState<Choice>('open');
  const every = async () => {
    // The request must be the first thing in the click: the browser counts the gesture.
    const granted = await askForEverySite();
    if (granted) await send('sites.changed', null);
    setChoice(granted ? 'every' : 'refused');
  };
  return (
    <main class="welcome">
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <figure>
        <blockquote class="sample" dir="auto">
          <span class="mark-leader">{t('welcomeSampleLeader')}</span> {t('welcomeSampleMiddle')}{' '}
          <span class="mark-claim">{t('welcomeSampleClaim')}</span>{' '}
          <span class="mark-own">{t('welcomeSampleOwn')}</span>
        </blockquote>
        <figcaption>{t('welcomeCaption')}</figcaption>
      </figure>
      <ul class="points">
        <li>{t('welcomePoint1')}</li>
        <li>{t('welcomePoint2')}</li>
        <li>{t('welcomePoint3')}</li>
      </ul>
      <h2>{t('welcomeQuestion')}</h2>
      <div class="choices">
        <button type="button" class="primary" data-testid="every-site" onClick={() => void every()}>
          {t('welcomeEvery')}
        </button>
        <button type="button" class="outlined" data-testid="on-click" onClick={() => setChoice('click')}>
          {t('welcomeClick')}
        </button>
      </div>
      <p class="muted">{t('welcomeLater')}</p>
      <p role="status" class="answer">
        {choice !== 'open' && t(`welcomeAnswer_${choice}`)}
      </p>
    </main>
  );
}
