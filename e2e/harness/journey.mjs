import { test } from 'node:test';

/** A test that hangs is a test that fails: far beyond what the slowest machine takes. */
const HANG_MS = 180_000;

/** One test of a journey. */
export function journey(name, walk) {
  test(name, { timeout: HANG_MS }, walk);
}
