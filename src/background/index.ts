import { browser } from '../platform/browser.ts';
import { serve } from '../platform/messages.ts';
import { onSettings, readSettings } from '../platform/settings.ts';
import { registerProbe } from '../platform/sites.ts';
import { fromContent } from './content-calls.ts';
import { keepDraftsOf, saveLeftDrafts } from './drafts.ts';
import { keepHouse } from './housekeeping.ts';
import { probeScript } from './injected.ts';
import { createMenus, runCommand, runMenu } from './menus.ts';
import { fromPages } from './page-calls.ts';

/** The only writer. Listeners are set in the first turn, so that an event which wakes the background finds them. */
serve(fromContent, fromPages);
keepDraftsOf(browser.runtime.onConnect);

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenus();
  void register();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => void register());
browser.permissions.onAdded.addListener(() => void register());
browser.permissions.onRemoved.addListener(() => void register());
browser.contextMenus.onClicked.addListener((info, tab) => void runMenu(String(info.menuItemId), tab));
browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
onSettings(() => void register());

async function register(): Promise<void> {
  await registerProbe(probeScript, await readSettings());
}

// In this order: what a browser that died left behind belongs into the copy.
void saveLeftDrafts().then(keepHouse);
