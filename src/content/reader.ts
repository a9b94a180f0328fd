import { anchorAll } from '../dom/anchor/anchor-all.ts';
import { findArticle } from '../dom/article/find-article.ts';
import { readMetadata } from '../dom/article/metadata.ts';
import { bodyOrRoot, titleOf } from '../dom/article/safe-dom.ts';
import { makeTextView, type TextView } from '../dom/article/text-view.ts';
import { type Tree, treeOf } from '../dom/places.ts';
import type { ArticleInfo } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Mention } from '../model/leader.ts';
import { send } from '../platform/messages.ts';
import type { AnchorReport, ArticleKnowledge, PlacedAnnotation, ReadArticle } from '../platform/protocol.ts';

/** An annotation at its place in this page, or the news that it has none. Never stored. */
export interface Anchor extends AnchorReport {
  annotation: PlacedAnnotation;
  range: Range | null;
}

/** One article as it stands in the page now: its text, what was found in it, what the reader kept of it. */
export interface Reading {
  info: ArticleInfo;
  view: TextView;
  /** The documents and shadow roots that the article lies in. */
  trees: Tree[];
  knowledge: ArticleKnowledge;
  mentions: (Mention & { range: Range })[];
  claims: (Claim & { range: Range })[];
  anchors: Anchor[];
}

export function anchorsOf(annotations: PlacedAnnotation[]): Anchor[] {
  const placed = annotations.filter((annotation) => annotation.selectors.length > 0);
  const byId = new Map(placed.map((annotation) => [annotation.id, annotation]));
  return anchorAll(placed, bodyOrRoot()).map(({ id, state, range, newText }) => ({
    id,
    state,
    range,
    newText,
    annotation: byId.get(id)!,
  }));
}

/** The page's text as it is sent on, or null where there is no article. With `at`, of several stories the one that holds this node. */
export function readPage(at?: Node): { view: TextView; trees: Tree[]; article: ReadArticle } | null {
  const found = findArticle(document, at);
  if (!found || found.nodes.length === 0) return null;
  const view = makeTextView(found.nodes);
  if (!/\S/.test(view.text)) return null;
  const trees = [...new Set(found.nodes.map(treeOf))];
  return { view, trees, article: { info: readMetadata(document, view.text, undefined, at), text: view.text } };
}

/** The article of a reading as it is sent on. */
export function asRead({ info, view }: Reading): ReadArticle {
  return { info, text: view.text };
}

/** A page that is no article can still be noted: its title and address, and the words selected. */
export function articleOrPage(): ReadArticle {
  const page = readPage();
  if (page) return page.article;
  const url = location.href;
  return { info: { url, canonicalUrl: url, headline: titleOf(document), author: [] }, text: '' };
}

function withRanges<S extends { start: number; end: number }>(spans: S[], view: TextView): (S & { range: Range })[] {
  return spans.flatMap((span) => {
    const range = view.rangeOf(span);
    return range ? [{ ...span, range }] : [];
  });
}

/** Reads the page, asks what is known of it, and finds each kept annotation. */
export async function read(signal: AbortSignal): Promise<Reading | null> {
  const page = readPage();
  if (!page) return null;
  const knowledge = await send('article.read', page.article);
  if (signal.aborted) return null;
  return {
    info: page.article.info,
    view: page.view,
    trees: page.trees,
    knowledge,
    mentions: withRanges(knowledge.mentions, page.view),
    claims: withRanges(knowledge.claims, page.view),
    anchors: anchorsOf(knowledge.annotations),
  };
}
