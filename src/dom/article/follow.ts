/** A page that goes on building itself is read once it pauses; one that never pauses, at the latest after `LATEST_MS`. Milliseconds. */
const PAUSE_MS = 600;
const LATEST_MS = 3000;
const LATER = ['popstate', 'hashchange', 'pageshow'] as const;

interface WithNavigation {
  navigation?: EventTarget;
}

/** Calls back when the page's text or its address has changed, until the signal ends it. Mutations that carry no text are not counted. */
export function followArticle(onChange: () => void, signal: AbortSignal): void {
  let pause = 0;
  let since = 0;
  let address = location.href;
  const tell = (): void => {
    since = 0;
    address = location.href;
    if (!signal.aborted) onChange();
  };
  const soon = (): void => {
    since ||= Date.now();
    clearTimeout(pause);
    pause = window.setTimeout(tell, Math.max(0, Math.min(PAUSE_MS, LATEST_MS - (Date.now() - since))));
  };
  const observer = new MutationObserver((records) => {
    if (address !== location.href || records.some(hasText)) soon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  (window as WithNavigation).navigation?.addEventListener('navigatesuccess', soon, { signal });
  for (const event of LATER) addEventListener(event, soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pause);
  });
}

/** Enough text to be a sentence: clocks, counters and tickers are no reason to read a page again. */
const SENTENCE = 40;

function hasText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return (target.textContent?.length ?? 0) >= SENTENCE;
  return [...addedNodes, ...removedNodes].some(
    (node) => node.nodeName !== 'GLOSA-UI' && node.nodeName !== 'SCRIPT' && (node.textContent?.length ?? 0) >= SENTENCE,
  );
}
