import { StoreBlocked, StoreFull } from '../model/errors.ts';

const BLOCKED =
  /^(?:VersionError|DatabaseClosedError|OpenFailedError|InvalidStateError|UnknownError|TimeoutError|MissingAPIError)$/;

/** The error and what caused it: Dexie wraps the browser's own error in `inner`. */
function* chain(error: unknown): Generator<Error> {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    yield current;
    current = 'inner' in current ? current.inner : current.cause;
  }
}

/** The browser's error as one of ours where we know what it means; any other comes back as it is. */
export function storeError(error: unknown): unknown {
  for (const link of chain(error)) {
    if (/Quota/.test(link.name) || /QuotaExceeded/.test(link.message))
      return new StoreFull('the disk or the quota is full', { cause: error });
    if (BLOCKED.test(link.name))
      return new StoreBlocked(`the database does not open: ${link.message}`, { cause: error });
  }
  return error;
}

/** Runs store work as a native promise (a message listener must not return a Dexie one), with our errors. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error);
  }
}
