/** Long enough for a busy machine: a hang guard, never a measure. */
const GIVE_UP_MS = 20_000;
const AGAIN_MS = 60;

/** Asks `probe` until it gives something true, and gives that back. Throws with `what`, and the last answer, when it never does. */
export async function until(what, probe, { limit = GIVE_UP_MS } = {}) {
  const end = Date.now() + limit;
  let last;
  for (;;) {
    try {
      last = await probe();
      if (last) return last;
    } catch (error) {
      // A page that is being loaded, or a frame that went, cannot be asked; the next look may find it.
      last = error;
    }
    if (Date.now() > end)
      throw new Error(
        `never came true: ${what}; last answer: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
