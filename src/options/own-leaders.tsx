import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { OwnLeader } from '../platform/settings.ts';
import { parseOwnLeaders } from './own-list.ts';

/** The reader's own list: add, rename, silence; out to a file and in again. */
export function OwnLeaders({ leaders, change }: { leaders: OwnLeader[]; change: (leaders: OwnLeader[]) => void }) {
  const [refused, setRefused] = useState('');
  const set = (id: string, part: Partial<OwnLeader>) =>
    change(leaders.map((leader) => (leader.id === id ? { ...leader, ...part } : leader)));
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const name = String(data.get('name') ?? '').trim();
    if (!name) return;
    const aliases = String(data.get('aliases') ?? '')
      .split(',')
      .map((alias) => alias.trim())
      .filter(Boolean);
    const country = String(data.get('country') ?? '')
      .trim()
      .toUpperCase();
    change([
      ...leaders,
      {
        id: `own-${crypto.randomUUID()}`,
        name,
        aliases,
        role: String(data.get('role') ?? '').trim() || undefined,
        country: country || undefined,
      },
    ]);
    form.reset();
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const result = parseOwnLeaders(await file.text());
    setRefused(result.ok ? '' : t('ownListBad', result.reason));
    if (result.ok)
      change([
        ...leaders.filter((leader) => !result.leaders.some((other) => other.id === leader.id)),
        ...result.leaders,
      ]);
  };
  return (
    <section>
      <h2>{t('ownListTitle')}</h2>
      <p class="muted">{t('ownListHelp')}</p>
      {leaders.length > 0 && (
        <ul class="own-list">
          {leaders.map((leader) => (
            <li key={leader.id}>
              <input
                aria-label={t('ownListName')}
                value={leader.name}
                onChange={(event) => set(leader.id, { name: event.currentTarget.value.trim() || leader.name })}
              />
              <label>
                <input
                  type="checkbox"
                  checked={leader.silenced ?? false}
                  onChange={() => set(leader.id, { silenced: !leader.silenced })}
                />{' '}
                {t('ownListSilence')}
              </label>
              <button
                type="button"
                class="quiet"
                aria-label={t('ownListRemove', leader.name)}
                onClick={() => change(leaders.filter((other) => other !== leader))}
              >
                {t('ownDelete')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        {(['name', 'aliases', 'role', 'country'] as const).map((name) => (
          <label key={name}>
            <span>{t(`ownList_${name}`)}</span>
            <input name={name} required={name === 'name'} maxLength={name === 'country' ? 3 : 120} />
          </label>
        ))}
        <button type="submit" class="outlined">
          {t('ownListAdd')}
        </button>
      </form>
      <div class="row">
        <a
          class="button outlined"
          download="glosa-leaders.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(leaders, null, 2))}`}
        >
          {t('ownListExport')}
        </a>
        <label class="button outlined">
          {t('ownListImport')}
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      {refused && <p role="alert">{refused}</p>}
    </section>
  );
}
