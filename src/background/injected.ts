import main from '../content/main.ts?script&iife';
import probe from '../content/probe.ts?script&iife';
import { browser } from '../platform/browser.ts';

/** Paths of the two scripts that go into pages: the probe on every granted page, the main one where an article is read. */
export const probeScript: string = probe;
export const mainScript: string = main;

/** Puts the main script into a tab. False where the browser forbids it (its own pages, no grant and no click). */
export async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [main.replace(/^\//, '')] });
    return true;
  } catch (error) {
    console.info('Glosa: this page cannot be read', error);
    return false;
  }
}
