import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { onTabRead, send, sendToTab } from '../platform/messages.ts';
import type { TabStatus } from '../platform/protocol.ts';

export interface TabState {
  tabId: number | null;
  url: string;
  /** `reading`: asked, not yet answered; `forbidden`: the browser keeps extensions out of this page; `off`: the reader turned the site off. */
  state: 'reading' | 'article' | 'noArticle' | 'forbidden' | 'off';
  status: TabStatus | null;
}

async function activeTab(): Promise<{ id: number; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** The active tab and what is read in it. `read` is asked for where the reader's click is the grant. */
export function useTab(read: boolean): [TabState, () => void] {
  const [tab, setTab] = useState<TabState>({ tabId: null, url: '', state: 'reading', status: null });
  const look = async () => {
    const active = await activeTab();
    if (!active) return setTab({ tabId: null, url: '', state: 'forbidden', status: null });
    const base = { tabId: active.id, url: active.url };
    const first = await sendToTab(active.id, 'page.status', null);
    if (first) return setTab({ ...base, state: 'article', status: first });
    if (!read) return setTab({ ...base, state: 'noArticle', status: null });
    const { state } = await send('tab.activate', { tabId: active.id });
    if (state !== 'started') return setTab({ ...base, state, status: null });
    const status = await sendToTab(active.id, 'page.status', null);
    setTab({ ...base, state: status ? 'article' : 'noArticle', status });
  };
  useEffect(() => {
    void look();
    const again = () => void look();
    const loaded = (_: number, change: { status?: string }) => {
      if (change.status === 'complete') again();
    };
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(loaded);
    // An application that shows another article loads no page.
    const stop = onTabRead(async (tabId) => {
      if ((await activeTab())?.id === tabId) again();
    });
    return () => {
      stop();
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, []);
  return [tab, () => void look()];
}
