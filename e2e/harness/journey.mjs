import { test } from 'node:test';

/** A test that hangs is a test that fails: far beyond what the slowest machine takes. */
const HANG_MS = 180_000;

let failed = false;

/** True once after a journey failed: it may have left its pages open. */
export function takeFailure() {
  const was = failed;
  failed = false;
  return was;
}

/** One test of a journey. */
export function journey(name, walk) {
  test(name, { timeout: HANG_MS }, async (context) => {
    try {
      await walk(context);
    } catch (error) {
      failed = true;
      throw error;
    }
  });
}
