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

/** Most of what is taken of a selection. UTF-16 units. */
const EXCERPT = 1000;

/** The words that the reader has selected in a tab, in one line; none where the browser keeps extensions out. */
export async function selectedIn(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => getSelection()?.toString() ?? '',
    });
    return String(frame?.result ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, EXCERPT);
  } catch (error) {
    console.info('Glosa: the selection of this page cannot be read', error);
    return '';
  }
}
