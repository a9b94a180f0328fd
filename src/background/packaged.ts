import { browser } from '../platform/browser.ts';

/** The text of a file of the package, by its path. */
export async function readPackaged(path: string): Promise<string> {
  const answer = await fetch(browser.runtime.getURL(path));
  return answer.text();
}
