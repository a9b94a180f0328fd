import { removals } from './filter.ts';
import { outlineOf } from './outline.ts';
import { pickRoot, weigh } from './pick-root.ts';
import { reachOf } from './reach.ts';
import { bodyOf, rootOf } from './safe-dom.ts';
import { currentStory } from './stories.ts';

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

/** Less text than this, in UTF-16 units, is worth a second look at what the page hides. */
const THIN = 400;

/**
 * The article's body in the live page, which is only read. Null when the page has no running text. Of several stories one under the other it is the
 * one that the reader is at (`stories.ts`), or the one that holds `at`.
 */
export function findArticle(document: Document, at?: Node): FoundArticle | null {
  const start = currentStory(document, undefined, at)?.element ?? bodyOf(document) ?? rootOf(document);
  if (!start) return null;
  const shown = attempt(document, start, false);
  if (shown && shown.weight >= THIN) return shown.found;
  const hidden = attempt(document, start, true);
  return hidden && hidden.weight > 2 * (shown?.weight ?? 0) ? hidden.found : (shown?.found ?? null);
}

function attempt(document: Document, start: Element, lenient: boolean): { found: FoundArticle; weight: number } | null {
  const outline = outlineOf(start, lenient);
  const weighed = weigh(outline);
  const root = pickRoot(outline, weighed);
  if (!root) return null;
  return { found: removals(document, outline, weighed, root, reachOf(outline, weighed, root)), weight: root.weight };
}
