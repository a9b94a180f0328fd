import { addressOf, bodyOf, rootOf } from './safe-dom.ts';
import { currentStory } from './stories.ts';

/** What happened to the page since the last call. */
export interface ArticleChange {
  /**
   * `address`: another page is shown without a load; `body`: text came, went or changed; `story`: the reader scrolled to another story of the page;
   * `shown`: the page came back from the cache.
   */
  kind: 'address' | 'body' | 'story' | 'shown';
  /** The address now. */
  url: string;
}

/** The page is read again after it has been still for this long, and at the latest after the second figure, in ms. */
const STILL = 400;
const LATEST = 3000;

/** The `navigation` object of newer browsers, as far as it is used here. */
interface NavigationLike {
  addEventListener(type: string, listener: () => void, options?: AddEventListenerOptions): void;
}

/**
 * Calls `onChange` when the page's text or address has changed, debounced, until `signal` aborts. An address that differs only in a place
 * within the page is the same page. Changes under a node for which `ours` is true (the extension's own controls) are not reported.
 */
export function followArticle(
  onChange: (change: ArticleChange) => void,
  signal: AbortSignal,
  { document = globalThis.document, ours = () => false }: { document?: Document; ours?: (node: Node) => boolean } = {},
): void {
  if (signal.aborted) return;
  const view = document.defaultView;
  if (!view) return;
  const address = (): string => addressOf(document).replace(/#(?![!/]).*$/, '');
  let known = address();
  let pending: ArticleChange['kind'] | null = null;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched: Node | null = null;

  const observer = new MutationObserver((records) => {
    if (address() !== known) note('address');
    else if (records.some((record) => changesText(record, ours))) note('body');
  });
  /** A page can replace its whole body, so the root is watched; when even that is new, the new one. */
  const watch = (): void => {
    const root = rootOf(document) ?? bodyOf(document);
    if (!root || root === watched) return;
    observer.disconnect();
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'aria-hidden'],
    });
    watched = root;
  };
  const tell = (): void => {
    timer = undefined;
    const kind = pending;
    pending = null;
    first = 0;
    if (!kind || signal.aborted) return;
    watch();
    known = address();
    story = currentStory(document)?.element ?? null;
    onChange({ kind, url: addressOf(document) });
  };
  function note(kind: ArticleChange['kind']): void {
    if (pending !== 'address') pending = kind;
    const now = Date.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(STILL, first + LATEST - now)));
  }
  const checkAddress = (): void => {
    if (address() !== known) note('address');
  };

  let story = currentStory(document)?.element ?? null;
  let looking = false;
  const scrolled = (): void => {
    if (looking) return;
    looking = true;
    setTimeout(() => {
      looking = false;
      if (signal.aborted) return;
      const now = currentStory(document)?.element ?? null;
      if (now && now !== story) note('story');
    }, STILL);
  };

  watch();
  const options = { signal };
  view.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  view.addEventListener('popstate', checkAddress, options);
  view.addEventListener('hashchange', checkAddress, options);
  view.addEventListener('pageshow', (event) => event.persisted && note('shown'), options);
  const navigation = (view as Window & { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener('currententrychange', checkAddress, options);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** White space, scripts and the extension's own elements do not change the article. */
function changesText(record: MutationRecord, ours: (node: Node) => boolean): boolean {
  if (ours(record.target)) return false;
  if (record.type !== 'childList') return true;
  for (const list of [record.addedNodes, record.removedNodes])
    for (const node of list)
      if (
        !ours(node) &&
        !/^(?:script|style|link|meta|iframe|img)$/i.test(node.nodeName) &&
        /\S/.test(node.textContent ?? '')
      )
        return true;
  return false;
}
