import { browser, type Menus, type Tabs } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { sendToTab } from '../platform/messages.ts';
import type { PageCommand } from '../platform/protocol.ts';
import { inject } from './injected.ts';
import { openLibrary } from './tabs.ts';

const ON_SELECTION: { id: PageCommand; title: string }[] = [
  { id: 'highlight-selection', title: 'commandHighlight' },
  { id: 'note-selection', title: 'commandNote' },
  { id: 'tag-selection', title: 'commandTag' },
  { id: 'claim-selection', title: 'commandClaim' },
];

export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of ON_SELECTION)
    browser.contextMenus.create({ id, title: t(title), contexts: ['selection'] });
  const all: Menus.CreateCreatePropertiesType = {
    id: 'open-library',
    title: t('commandOpenLibrary'),
    contexts: ['page', 'action'],
  };
  browser.contextMenus.create(all);
}

/** A command works on a page that was not read yet: the press itself grants it. */
async function inPage(tabId: number, command: PageCommand): Promise<void> {
  if ((await sendToTab(tabId, 'page.status', null)) === null) await inject(tabId);
  await sendToTab(tabId, 'page.command', { command });
}

export async function runMenu(id: string, tab?: Tabs.Tab): Promise<void> {
  if (id === 'open-library') return openLibrary();
  if (tab?.id !== undefined) await inPage(tab.id, id as PageCommand);
}

export async function runCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command === 'open-list') return openLibrary();
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId !== undefined) await inPage(tabId, command as PageCommand);
}
