import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { COLOURS, type Colour } from '../model/annotation.ts';
import { RATING_SCALES } from '../model/rating-scales.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { changeSettings, onSettings, readSettings, type Settings } from '../platform/settings.ts';
import { askForEverySite, giveUpEverySite, mayReadEverySite } from '../platform/sites.ts';
import { LeadersList } from './leaders-list.tsx';
import { OwnLeaders } from './own-leaders.tsx';
import { OwnScales } from './own-scales.tsx';

export function OptionsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    const end = new AbortController();
    onSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  if (!settings) return <main class="options" />;
  const change = (part: Partial<Settings>) => void changeSettings(part).then(setSettings);
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <Sites settings={settings} change={change} />
      <Marks settings={settings} change={change} />
      <Checking settings={settings} change={change} />
      <OwnLeaders leaders={settings.ownLeaders} change={(ownLeaders) => change({ ownLeaders })} />
      <About />
    </main>
  );
}

interface Part {
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Sites({ settings, change }: Part) {
  const [every, setEvery] = useState(false);
  useEffect(() => void mayReadEverySite().then(setEvery), []);
  const toggle = async () => {
    setEvery(every ? !(await giveUpEverySite()) : await askForEverySite());
    await send('sites.changed', null);
  };
  return (
    <Section title={t('optionsSites')}>
      <p>{t(every ? 'optionsEveryOn' : 'optionsEveryOff')}</p>
      <button type="button" class="outlined" onClick={() => void toggle()}>
        {t(every ? 'optionsEveryStop' : 'welcomeEvery')}
      </button>
      <Hosts label={t('optionsSitesOff')} hosts={settings.sitesOff} change={(sitesOff) => change({ sitesOff })} />
      <Hosts
        label={t('optionsToolbarOff')}
        hosts={settings.toolbarOff}
        change={(toolbarOff) => change({ toolbarOff })}
      />
    </Section>
  );
}

/** Hosts, one a line. */
function Hosts({ label, hosts, change }: { label: string; hosts: string[]; change: (hosts: string[]) => void }) {
  const read = (text: string) => [
    ...new Set(
      text
        .split(/\s+/)
        .map((host) =>
          host
            .replace(/^https?:\/\//, '')
            .replace(/[/:].*$/, '')
            .toLowerCase(),
        )
        .filter(Boolean),
    ),
  ];
  return (
    <label class="block">
      <span>{label}</span>
      <textarea rows={3} value={hosts.join('\n')} onChange={(event) => change(read(event.currentTarget.value))} />
    </label>
  );
}

function Marks({ settings, change }: Part) {
  return (
    <Section title={t('optionsMarks')}>
      <label class="block">
        <span>{t('optionsShare', String(Math.round(settings.claimShare * 100)))}</span>
        <input
          type="range"
          min={5}
          max={100}
          step={5}
          value={settings.claimShare * 100}
          onChange={(event) => change({ claimShare: Number(event.currentTarget.value) / 100 })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          data-testid="toolbar-on"
          checked={settings.toolbar}
          onChange={() => change({ toolbar: !settings.toolbar })}
        />{' '}
        {t('optionsToolbar')}
      </label>
      <label class="block">
        <span>{t('colourLabel')}</span>
        <select value={settings.colour} onChange={(event) => change({ colour: event.currentTarget.value as Colour })}>
          {COLOURS.map((colour) => (
            <option key={colour} value={colour}>
              {t(`colour_${colour}`)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}

function Checking({ settings, change }: Part) {
  return (
    <Section title={t('optionsChecking')}>
      <label class="block">
        <span>{t('optionsReviewer')}</span>
        <input
          type="text"
          data-testid="reviewer"
          value={settings.reviewer}
          onChange={(event) => change({ reviewer: event.currentTarget.value.trim() })}
        />
      </label>
      <label class="block">
        <span>{t('optionsScale')}</span>
        <select
          data-testid="scale"
          value={settings.scale}
          onChange={(event) => change({ scale: event.currentTarget.value })}
        >
          {[...settings.ownScales, ...RATING_SCALES].map((scale) => (
            <option key={scale.id} value={scale.id}>
              {scale.name}
            </option>
          ))}
        </select>
      </label>
      <OwnScales scales={settings.ownScales} change={(ownScales) => change({ ownScales })} />
    </Section>
  );
}

/** The list's version, and the keys as they are really set: a browser may have refused a suggestion. */
function About() {
  const [commands, setCommands] = useState<{ description?: string; shortcut?: string }[]>([]);
  useEffect(() => {
    void browser.commands?.getAll().then(setCommands);
  }, []);
  return (
    <Section title={t('optionsAbout')}>
      <LeadersList />
      <table>
        <caption>{t('optionsKeys')}</caption>
        <tbody>
          {commands
            .filter((command) => command.description)
            .map((command) => (
              <tr key={command.description}>
                <th scope="row">{command.description}</th>
                <td>{command.shortcut || t('optionsNoKey')}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">{t('keyIntoControls')}</th>
            <td>Alt+F10</td>
          </tr>
          <tr>
            <th scope="row">{t('keyCloseControls')}</th>
            <td>Esc</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
