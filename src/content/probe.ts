import { isArticle } from '../dom/article/is-article.ts';

/**
 * The only script that runs on every granted page: decides whether the page is an article and, if so, asks for the rest.
 * It talks to the extension by itself, so that neither the polyfill nor the protocol weighs on pages that are no article.
 */
interface Runtime {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}
interface NavigationEvents {
  navigation?: EventTarget;
}
const scope = globalThis as unknown as { browser?: Runtime; chrome?: Runtime; glosaProbe?: boolean } & NavigationEvents;
const api = scope.browser ?? scope.chrome;
/** Pages that build their article late are looked at again after these times. */
const LOOKS_MS = [0, 1200, 3500];

let asked = false;
function look(): void {
  if (asked || !api?.runtime?.id || isArticle(document) !== 'auto') return;
  asked = true;
  // A refusal means that the extension was just reloaded: the next page load starts anew.
  api.runtime.sendMessage({ glosa: 'probe.article', data: null }).catch(() => {
    asked = false;
  });
}
function lookAgain(): void {
  for (const wait of LOOKS_MS) setTimeout(look, wait);
}

if (!scope.glosaProbe) {
  scope.glosaProbe = true;
  lookAgain();
  scope.navigation?.addEventListener('navigatesuccess', lookAgain);
  addEventListener('popstate', lookAgain);
}
