import type { Annotation } from '../model/annotation.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { getAnnotation } from '../store/read/annotations.ts';
import { articleById } from '../store/read/articles.ts';
import { saveAnnotation } from '../store/write.ts';
import { tellTabs } from './tabs.ts';

/**
 * A note is kept per keystroke: each goes into a draft at once, and a draft whose editor is gone becomes the note. So a tab or a browser that
 * dies while the reader types loses nothing.
 */
const PREFIX = 'draft:';
export const NOTE_PORT = 'note';

export async function putDraft(annotation: Annotation): Promise<void> {
  await browser.storage.local.set({ [PREFIX + annotation.id]: annotation });
}

export async function dropDraft(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

/** Saves one draft. A draft of a note that was deleted meanwhile goes with it. */
async function saveDraft(id: string): Promise<void> {
  const draft = (await browser.storage.local.get(PREFIX + id))[PREFIX + id] as Annotation | undefined;
  if (!draft) return;
  const row = await getAnnotation(id);
  const article = row && !row.deleted ? await articleById(row.articleId) : undefined;
  if (row && article) {
    await saveAnnotation(draft, article);
    await tellTabs(article.id);
  }
  await dropDraft(id);
}

/** Drafts left by a browser that died. */
export async function saveLeftDrafts(): Promise<void> {
  const all = await browser.storage.local.get(null);
  for (const key of Object.keys(all)) if (key.startsWith(PREFIX)) await saveDraft(key.slice(PREFIX.length));
}

/** Saves the draft of an editor that closes, however it closes. */
export function keepDraftsOf(onConnect: { addListener(listener: (port: Runtime.Port) => void): void }): void {
  onConnect.addListener((port) => {
    const [name, id] = port.name.split('|');
    if (name !== NOTE_PORT || !id) return;
    port.onDisconnect.addListener(() => void saveDraft(id));
  });
}
