import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { AnchorState } from '../model/selector.ts';
import { send } from '../platform/messages.ts';

/** A note of a file on its way into the store. */
export interface IncomingRow {
  annotation: Annotation;
  articleId: string;
  deleted?: string;
  anchorState?: AnchorState;
  lastSeen?: string;
}

/** Everything the library changes. The background is the only writer; tests give their own. */
export interface LibraryActions {
  save(annotation: Annotation, parents?: string[]): Promise<void>;
  change(annotations: Annotation[]): Promise<void>;
  remove(ids: string[]): Promise<void>;
  restore(ids: string[]): Promise<void>;
  purge(ids: string[]): Promise<void>;
  renameTag(from: string, to: string): Promise<void>;
  mergeArticles(keepId: string, otherId: string): Promise<void>;
  splitArticle(articleId: string, url: string): Promise<void>;
  importRows(articles: Article[], rows: IncomingRow[], revisions: unknown[]): Promise<number>;
  backUp(): Promise<void>;
  restoreBackup(): Promise<number>;
  /** Shows a note in its page, opening it when needed. */
  jump(id: string): Promise<void>;
  /** Opens the note's editor. */
  edit(id: string, focus: 'note' | 'tags' | 'claim'): Promise<void>;
}

/** Small enough for one message, and for one transaction between two frames. */
const AT_ONCE = 200;

async function inParts<T>(all: readonly T[], each: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) await each(all.slice(at, at + AT_ONCE));
}

/** The library's actions as messages to the background. */
export const actions: LibraryActions = {
  save: async (annotation, parents) => {
    await send('annotation.save', { annotation, parents });
  },
  change: (annotations) => inParts(annotations, (part) => send('annotations.change', { annotations: part })),
  remove: (ids) => inParts(ids, (part) => send('annotations.remove', { ids: part })),
  restore: (ids) => inParts(ids, (part) => send('annotations.restore', { ids: part })),
  purge: (ids) => inParts(ids, (part) => send('annotations.purge', { ids: part })),
  renameTag: async (from, to) => {
    await send('tags.rename', { from, to });
  },
  mergeArticles: async (keepId, otherId) => {
    await send('articles.merge', { keepId, otherId });
  },
  splitArticle: async (articleId, url) => {
    await send('articles.split', { articleId, url });
  },
  importRows: async (articles, annotations, revisions) =>
    (await send('import.rows', { articles, annotations, revisions })).written,
  backUp: async () => {
    await send('backup.now', null);
  },
  restoreBackup: async () => (await send('backup.restore', null)).restored,
  jump: async (id) => {
    await send('tab.jump', { id });
  },
  edit: async (id, focus) => {
    await send('note.window', { id, focus });
  },
};
