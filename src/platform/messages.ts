import { ExtensionReloaded, type GlosaError, MessageFailed, StoreBlocked, StoreFull } from '../model/errors.ts';
import { browser } from './browser.ts';
import type { Calls, FromContent, FromPages, ToContent } from './protocol.ts';

type Ask<M, K extends keyof M> = M[K] extends { ask: infer A } ? A : never;
type Answer<M, K extends keyof M> = M[K] extends { answer: infer A } ? A : never;
type Result<T> = { ok: true; value: T } | { ok: false; code: string; message: string };
interface Envelope {
  glosa: string;
  data: unknown;
}

/** Who asked: the tab for a content script, null for a page of the extension. */
export interface Sender {
  tabId: number | null;
  frameId: number;
  url: string;
  /** Asked by a page of the extension, not by a content script. */
  own: boolean;
}
export type Handlers<M> = { [K in keyof M]: (ask: Ask<M, K>, sender: Sender) => Promise<Answer<M, K>> };

const ERRORS: Record<string, new (message: string, options?: { cause?: unknown }) => GlosaError> = {
  storeFull: StoreFull,
  storeBlocked: StoreBlocked,
};

function open<T>(type: string, result: Result<T> | undefined): T {
  if (result?.ok) return result.value;
  if (!result) throw new MessageFailed(`no answer to ${type}`);
  throw new (ERRORS[result.code] ?? MessageFailed)(result.message);
}

/** An orphaned content script has no runtime id: the extension was reloaded under it. */
function failure(type: string, cause: unknown): Error {
  if (!browser.runtime?.id) return new ExtensionReloaded('the extension was reloaded', { cause });
  return cause instanceof Error && 'code' in cause ? cause : new MessageFailed(`${type}: ${String(cause)}`, { cause });
}

/**
 * Asks the background. A background that died while it worked is asked once more: it starts anew, and every call is safe to repeat
 * (ids are given by the asker). Throws a `GlosaError`.
 */
export async function send<K extends keyof Calls>(type: K, ask: Ask<Calls, K>): Promise<Answer<Calls, K>> {
  const envelope: Envelope = { glosa: type, data: ask };
  for (let attempt = 1; ; attempt++) {
    try {
      return open(type, (await browser.runtime.sendMessage(envelope)) as Result<Answer<Calls, K>> | undefined);
    } catch (cause) {
      const died =
        cause instanceof MessageFailed
          ? cause.message.startsWith('no answer')
          : !(cause instanceof Error && 'code' in cause);
      if (attempt === 2 || !died || !browser.runtime?.id) throw failure(type, cause);
    }
  }
}

/** Asks the content script of a tab; null where none runs there. */
export async function sendToTab<K extends keyof ToContent>(
  tabId: number,
  type: K,
  ask: Ask<ToContent, K>,
): Promise<Answer<ToContent, K> | null> {
  try {
    const result = await browser.tabs.sendMessage(tabId, { glosa: type, data: ask } satisfies Envelope, { frameId: 0 });
    return open(type, result as Result<Answer<ToContent, K>> | undefined);
  } catch (error) {
    // "Receiving end does not exist", or a tab that is gone: nothing of ours runs there, which is an answer.
    if (error instanceof MessageFailed && !error.message.startsWith('no answer')) throw error;
    return null;
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).glosa === 'string';
}

async function answer(
  handler: (ask: never, sender: Sender) => Promise<unknown>,
  data: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  try {
    return { ok: true, value: (await handler(data as never, sender)) ?? null };
  } catch (error) {
    console.error('Glosa', error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'messageFailed';
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
  }
}

function listen(
  pick: (type: string, sender: Sender) => ((ask: never, sender: Sender) => Promise<unknown>) | undefined,
): () => void {
  const home = browser.runtime.getURL('');
  const listener = (
    message: unknown,
    from: { id?: string; url?: string; frameId?: number; tab?: { id?: number } },
  ): Promise<unknown> | undefined => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const own = (from.url ?? '').startsWith(home);
    const sender: Sender = { tabId: from.tab?.id ?? null, frameId: from.frameId ?? 0, url: from.url ?? '', own };
    const handler = pick(message.glosa, sender);
    return handler ? answer(handler, message.data, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** The background's ear. What a content script may ask differs from what the extension's own pages may. */
export function serve(content: Handlers<FromContent>, pages: Handlers<FromPages>): void {
  listen((type, sender) => {
    if (type in pages) return sender.own ? (pages[type as keyof FromPages] as never) : undefined;
    return type in content && (sender.own || sender.tabId !== null)
      ? (content[type as keyof FromContent] as never)
      : undefined;
  });
}

/** Calls back when a tab's content script has read its page, with the tab's id, until the returned function is called: for lists beside a page. */
export function onTabRead(callback: (tabId: number) => void): () => void {
  const listener = (message: unknown, from: { id?: string; tab?: { id?: number } }): undefined => {
    if (from.id !== browser.runtime.id || from.tab?.id === undefined || !isEnvelope(message)) return;
    if (message.glosa === ('annotation.states' satisfies keyof Calls)) callback(from.tab.id);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** The content script's ear, until the signal ends it. Only the background and the extension's pages can speak to a tab. */
export function serveTab(handlers: Handlers<ToContent>, signal: AbortSignal): void {
  const stop = listen((type) => (type in handlers ? (handlers[type as keyof ToContent] as never) : undefined));
  signal.addEventListener('abort', stop);
}
