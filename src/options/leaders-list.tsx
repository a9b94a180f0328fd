import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import type { ListAbout } from '../platform/protocol.ts';

/** The list of leaders: how large, how old, and a newer one from a file. */
export function LeadersList() {
  const [about, setAbout] = useState<ListAbout | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void send('leaders.about', null).then(setAbout);
  }, []);
  const load = async (file: File | undefined) => {
    if (!file) return;
    const answer = await send('leaders.load', { text: await file.text() });
    if ('refused' in answer) return setSaid(t('listBad', answer.refused));
    setAbout(answer);
    setSaid(answer.newer ? t('listLoaded', answer.version) : t('listOlder', answer.version));
  };
  const forget = async () => {
    setAbout(await send('leaders.forget', null));
    setSaid('');
  };
  return (
    <>
      {about && (
        <p data-testid="list-about">
          {t('optionsList', [String(about.persons), about.version])} {about.loaded && t('listOfFile')}
        </p>
      )}
      <p class="muted">{t('optionsListDoubt')}</p>
      <label class="button outlined">
        {t('listLoad')}
        <input
          type="file"
          class="visually-hidden"
          accept=".txt,text/plain"
          data-testid="list-file"
          onChange={(event) => {
            void load(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {about?.loaded && (
        <button type="button" onClick={() => void forget()} data-testid="list-forget">
          {t('listForget')}
        </button>
      )}
      <p role="status" data-testid="list-said">
        {said}
      </p>
    </>
  );
}
