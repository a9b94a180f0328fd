import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { askForSite, mayRead } from '../platform/sites.ts';
import type { TabState } from './use-tab.ts';

function toggled(hosts: string[], host: string): string[] {
  return hosts.includes(host) ? hosts.filter((other) => other !== host) : [...hosts, host];
}

/** Switches per kind of mark, and this site on or off. */
export function SiteBar({
  tab,
  settings,
  change,
}: {
  tab: TabState;
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const url = tab.status?.info.url ?? tab.url;
  const host = /^https?:/.test(url) ? new URL(url).hostname : '';
  useEffect(() => {
    if (host) void mayRead(url).then(setGranted);
  }, [url]);
  const off = settings.sitesOff.includes(host);
  const toggle = () => change({ sitesOff: toggled(settings.sitesOff, host) });
  const noToolbar = settings.toolbarOff.includes(host);
  const toggleToolbar = () => change({ toolbarOff: toggled(settings.toolbarOff, host) });
  const allow = async () => {
    setGranted(await askForSite(url));
    await send('sites.changed', null);
  };
  return (
    <div class="site-bar">
      <fieldset>
        <legend class="visually-hidden">{t('legend')}</legend>
        {(['leaders', 'claims', 'own'] as const).map((kind) => (
          <label key={kind} class={`key key-${kind}`}>
            <input
              type="checkbox"
              checked={settings.show[kind]}
              onChange={() => change({ show: { ...settings.show, [kind]: !settings.show[kind] } })}
            />
            <span>{t(`legend_${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {host && granted === false && (
        <button type="button" class="quiet" onClick={() => void allow()}>
          {t('siteAllow', host)}
        </button>
      )}
      {host && granted && (
        <label>
          <input type="checkbox" checked={!off} onChange={toggle} data-testid="site-on" /> {t('siteOn', host)}
        </label>
      )}
      {host && !off && settings.toolbar && (
        <label>
          <input type="checkbox" checked={!noToolbar} onChange={toggleToolbar} data-testid="toolbar-here" />{' '}
          {t('toolbarHere')}
        </label>
      )}
    </div>
  );
}
