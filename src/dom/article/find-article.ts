import { removals } from './filter.ts';
import { outlineOf } from './outline.ts';
import { pickRoot, weigh } from './pick-root.ts';
import { reachOf } from './reach.ts';
import { bodyOf, rootOf } from './safe-dom.ts';

/** Something inside the article's element that is not its text. */
export interface Removal {
  /** What it is: `caption`, `related`, `newsletter`, ... */
  kind: string;
  /** The evidence in words. */
  reason: string;
  /** Its first 120 characters. */
  text: string;
}

export interface FoundArticle {
  /** The element that holds the body. */
  root: Element;
  /** Body text in reading order. */
  nodes: Text[];
  /** Text under pictures: shown to the reader as such, not part of the body. */
  captions: Text[];
  /** What was left out, in reading order. */
  because: Removal[];
}

/** The article's body in the live page, which is only read. Null when the page has no running text. */
export function findArticle(document: Document): FoundArticle | null {
  const start = bodyOf(document) ?? rootOf(document);
  if (!start) return null;
  const outline = outlineOf(start);
  const weighed = weigh(outline);
  const root = pickRoot(outline, weighed);
  if (!root) return null;
  return removals(document, outline, weighed, root, reachOf(outline, weighed, root));
}
