import { newAnnotationId } from '../model/annotation.ts';
import { browser } from '../platform/browser.ts';
import { type Handlers, sendToTab } from '../platform/messages.ts';
import type { FromPages } from '../platform/protocol.ts';
import { readSettings } from '../platform/settings.ts';
import { registerProbe } from '../platform/sites.ts';
import { getAnnotation } from '../store/read/annotations.ts';
import { articleById } from '../store/read/articles.ts';
import {
  backUp,
  changeAnnotations,
  deleteAnnotations,
  importRows,
  mergeArticles,
  purgeAnnotations,
  renameTag,
  restoreAnnotations,
  restoreBackup,
  saveAnnotation,
  splitArticle,
} from '../store/write.ts';
import { articleOf } from './articles.ts';
import { dropDraft, putDraft } from './drafts.ts';
import { addEvidence } from './evidence.ts';
import { probeScript } from './injected.ts';
import { annotationOf } from './keep.ts';
import { aboutList, forgetList, leaderIndex, loadList } from './leaders-list.ts';
import { activate, jump, tellTabs } from './tabs.ts';

async function tellOf(ids: string[]): Promise<null> {
  const rows = await Promise.all(ids.map(getAnnotation));
  const articles = new Set(rows.flatMap((row) => (row ? [row.articleId] : [])));
  for (const id of articles) await tellTabs(id);
  return null;
}

/** What the extension's own pages may ask. */
export const fromPages: Handlers<FromPages> = {
  'tab.activate': async ({ tabId }) => ({ state: await activate(tabId) }),
  'tab.jump': async ({ id }) => {
    await jump(id);
    return null;
  },
  'annotation.get': async ({ id }) => (await getAnnotation(id)) ?? null,
  'annotation.save': async ({ annotation, parents }) => {
    const known = await getAnnotation(annotation.id);
    const article = known && (await articleById(known.articleId));
    if (!article) throw new Error(`no article for ${annotation.id}`);
    const row = await saveAnnotation(annotation, article, parents);
    await dropDraft(annotation.id);
    await tellTabs(article.id);
    return row;
  },
  'annotation.pageNote': async ({ tabId }) => {
    const status = await sendToTab(tabId, 'page.status', null);
    const tab = await browser.tabs.get(tabId);
    const url = status?.info.url ?? tab.url ?? '';
    const info = status?.info ?? { url, canonicalUrl: url, headline: tab.title ?? url, author: [] };
    const article = await articleOf({ info, text: status?.text ?? '' });
    const annotation = annotationOf(
      { id: newAnnotationId(), kind: 'note', selectors: [], quote: '', colour: (await readSettings()).colour },
      article,
    );
    await saveAnnotation(annotation, article);
    return { id: annotation.id };
  },
  'evidence.add': ({ tabId, id }) => addEvidence(tabId, id),
  'annotations.remove': async ({ ids }) => {
    await deleteAnnotations(ids);
    return tellOf(ids);
  },
  'annotations.restore': async ({ ids }) => {
    await restoreAnnotations(ids);
    return tellOf(ids);
  },
  'annotations.change': async ({ annotations }) => {
    const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    await changeAnnotations([...byId.keys()], (old) => byId.get(old.id) ?? old);
    return tellOf([...byId.keys()]);
  },
  'annotations.purge': async ({ ids }) => {
    await purgeAnnotations(ids);
    return null;
  },
  'tags.rename': async ({ from, to }) => {
    await renameTag(from, to);
    return null;
  },
  'articles.merge': async ({ keepId, otherId }) => {
    await mergeArticles(keepId, otherId);
    await tellTabs(keepId);
    return null;
  },
  'articles.split': async ({ articleId, url }) => {
    await splitArticle(articleId, url);
    return null;
  },
  'import.rows': ({ articles, annotations, revisions }) => importRows(articles, annotations, revisions),
  'backup.now': () => backUp(),
  'backup.restore': () => restoreBackup(),
  'sites.changed': async () => {
    await registerProbe(probeScript, await readSettings());
    return null;
  },
  'note.ready': async ({ id }, { tabId }) => {
    if (tabId !== null) await sendToTab(tabId, 'note.ready', { id });
    return null;
  },
  'note.close': async ({ id }, { tabId }) => {
    if (tabId !== null) await sendToTab(tabId, 'note.close', { id });
    return null;
  },
  'leaders.about': () => aboutList(),
  'leaders.load': async ({ text }) => {
    try {
      return await loadList(text);
    } catch (error) {
      // What is wrong with a file is an answer, with the line that it is in.
      return { refused: error instanceof Error ? error.message : String(error) };
    }
  },
  'leaders.forget': () => forgetList(),
  'leaders.named': async ({ ids }) => {
    const index = await leaderIndex();
    return index.withIds(new Set(ids)).map(({ leader: { id, name } }) => ({ id, name }));
  },
  'draft.put': async ({ annotation }) => {
    await putDraft(annotation);
    return null;
  },
};
