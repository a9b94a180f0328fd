import { quoteOf } from '../model/annotation.ts';
import type { AnchorState } from '../model/selector.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { sendToTab } from '../platform/messages.ts';
import { readSettings } from '../platform/settings.ts';
import { mayRead } from '../platform/sites.ts';
import { getAnnotation } from '../store/read/annotations.ts';
import { articleById } from '../store/read/articles.ts';
import { inject } from './injected.ts';

/** Which article each open tab shows. Lost with a background that sleeps: then every tab is told. */
const articleOfTab = new Map<number, string>();
const JUMP_KEY = 'jumpTo';
/** A text fragment's ends, in words. */
const FRAGMENT_WORDS = 6;

export function tabShows(tabId: number, articleId: string): void {
  articleOfTab.set(tabId, articleId);
}

/** Tells the tabs on an article that something of it was written. */
export async function tellTabs(articleId: string, except?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    if (id === undefined || id === except) continue;
    const shows = articleOfTab.get(id);
    if (shows === undefined || shows === articleId) void sendToTab(id, 'page.refresh', null);
  }
}

/** The number of notes on this article, and in the title what could not be found. */
export async function showBadge(tabId: number, states: { state: AnchorState }[]): Promise<void> {
  const lost = states.filter(({ state }) => state === 'notFound').length;
  const title = states.length === 0 ? t('extName') : t('badgeTitle', [String(states.length), String(lost)]);
  await browser.action.setBadgeBackgroundColor({ color: lost > 0 ? '#a3261b' : '#0b5f5c', tabId });
  await browser.action.setBadgeText({
    tabId,
    text: states.length === 0 ? '' : `${states.length}${lost > 0 ? '!' : ''}`,
  });
  await browser.action.setTitle({ tabId, title });
}

/** A text fragment brings the reader near the place where Glosa may not read the page by itself. */
function withFragment(url: string, quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim().split(' ');
  const part = (some: string[]) => encodeURIComponent(some.join(' ')).replace(/-/g, '%2D');
  const ends =
    words.length <= 2 * FRAGMENT_WORDS
      ? part(words)
      : `${part(words.slice(0, FRAGMENT_WORDS))},${part(words.slice(-FRAGMENT_WORDS))}`;
  return `${url.split('#')[0]}#:~:text=${ends}`;
}

/** Shows an annotation in the tab that has its article, or in a new one. */
export async function jump(id: string): Promise<void> {
  const row = await getAnnotation(id);
  const article = row && (await articleById(row.articleId));
  if (!row || !article) return;
  for (const [tabId, shown] of articleOfTab) {
    if (shown !== article.id || !(await sendToTab(tabId, 'page.jump', { id }))) continue;
    await browser.tabs.update(tabId, { active: true });
    return;
  }
  const url = article.urls[0] ?? article.canonicalUrl;
  if (!/^https?:/.test(url)) return;
  await browser.storage.local.set({ [JUMP_KEY]: { articleId: article.id, id } });
  const quote = quoteOf(row.annotation);
  await browser.tabs.create({ url: quote && !(await mayRead(url)) ? withFragment(url, quote) : url });
}

/** The annotation that the reader was sent to this article for, once. */
export async function takeJump(articleId: string): Promise<string | undefined> {
  const wanted = (await browser.storage.local.get(JUMP_KEY))[JUMP_KEY] as { articleId: string; id: string } | undefined;
  if (wanted?.articleId !== articleId) return undefined;
  await browser.storage.local.remove(JUMP_KEY);
  return wanted.id;
}

export async function activate(tabId: number): Promise<'started' | 'forbidden' | 'off'> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (URL.canParse(url) && (await readSettings()).sitesOff.includes(new URL(url).hostname)) return 'off';
  if (await sendToTab(tabId, 'page.status', null)) return 'started';
  return (await inject(tabId)) ? 'started' : 'forbidden';
}

export async function openLibrary(query = ''): Promise<void> {
  const url = browser.runtime.getURL(`src/library/index.html${query ? `?q=${encodeURIComponent(query)}` : ''}`);
  await browser.tabs.create({ url });
}

export function openNoteWindow(id: string, focus: string): Promise<unknown> {
  const url = browser.runtime.getURL(`src/note/index.html?id=${encodeURIComponent(id)}&focus=${focus}`);
  return browser.windows.create({ url, type: 'popup', width: 420, height: 460 });
}

browser.tabs.onRemoved.addListener((tabId) => articleOfTab.delete(tabId));
