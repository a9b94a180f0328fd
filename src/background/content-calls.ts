import type { Annotation } from '../model/annotation.ts';
import type { Handlers } from '../platform/messages.ts';
import type { FromContent } from '../platform/protocol.ts';
import { readSettings } from '../platform/settings.ts';
import { annotationsOfArticle, getAnnotation } from '../store/read/annotations.ts';
import {
  changeAnnotations,
  deleteAnnotations,
  restoreAnnotations,
  saveAnchorStates,
  saveAnnotation,
} from '../store/write.ts';
import { articleOf, knownArticle } from './articles.ts';
import { inject } from './injected.ts';
import { annotationOf, placed } from './keep.ts';
import { detect } from './knowledge.ts';
import { leaderIndex } from './leaders-list.ts';
import { openLibrary, openNoteWindow, showBadge, tabShows, takeJump, tellTabs } from './tabs.ts';

async function change(id: string, how: (annotation: Annotation) => Annotation, tabId: number | null): Promise<null> {
  await changeAnnotations([id], how);
  return told(id, tabId);
}

async function told(id: string, tabId: number | null): Promise<null> {
  const row = await getAnnotation(id);
  if (row) await tellTabs(row.articleId, tabId ?? undefined);
  return null;
}

/** What a page's content script may ask. It never gets a note's words. */
export const fromContent: Handlers<FromContent> = {
  'probe.article': async (_, { tabId }) => {
    // The list is unpacked while the script goes into the page: a background that has just woken up is not waited for twice.
    void leaderIndex();
    if (tabId !== null) await inject(tabId);
    return null;
  },
  'article.read': async (article, { tabId }) => {
    const settings = await readSettings();
    const [known, detected] = await Promise.all([knownArticle(article.info), detect(article, settings)]);
    const rows = known ? await annotationsOfArticle(known.id) : [];
    if (known && tabId !== null) tabShows(tabId, known.id);
    return {
      ...detected,
      settings,
      annotations: rows.map(placed),
      jumpTo: known ? await takeJump(known.id) : undefined,
    };
  },
  'article.annotations': async ({ info }) => {
    const known = await knownArticle(info);
    return known ? (await annotationsOfArticle(known.id)).map(placed) : [];
  },
  'annotation.keep': async (request, { tabId }) => {
    const article = await articleOf(request.article);
    const row = await saveAnnotation(annotationOf(request, article), article);
    if (tabId !== null) tabShows(tabId, row.articleId);
    await tellTabs(row.articleId, tabId ?? undefined);
    return placed(row);
  },
  'annotation.recolour': ({ id, colour }, { tabId }) =>
    change(id, (annotation) => ({ ...annotation, 'glosa:colour': colour }), tabId),
  'annotation.place': ({ id, selectors }, { tabId }) =>
    change(id, (annotation) => ({ ...annotation, target: { ...annotation.target, selector: selectors } }), tabId),
  'annotation.remove': async ({ id }, { tabId }) => {
    await deleteAnnotations([id]);
    return told(id, tabId);
  },
  'annotation.restore': async ({ id }, { tabId }) => {
    await restoreAnnotations([id]);
    return told(id, tabId);
  },
  'annotation.states': async ({ states }, { tabId }) => {
    if (tabId !== null) await showBadge(tabId, states);
    await saveAnchorStates(states, new Date().toISOString());
    return null;
  },
  'library.leader': async ({ name }) => {
    await openLibrary(`leader:"${name}"`);
    return null;
  },
  'note.window': async ({ id, focus }) => {
    await openNoteWindow(id, focus);
    return null;
  },
};
