import { removals } from './filter.ts';
import { type Box, type Outline, outlineOf } from './outline.ts';
import { pickRoot, type Weighed, weigh } from './pick-root.ts';
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
  const shown = attempt(outlineOf(start));
  const weight = shown.root?.weight ?? 0;
  if (weight < THIN && shown.outline.passed) {
    const hidden = attempt(outlineOf(start, true));
    if (hidden.root && hidden.root.weight > 2 * weight) return gather(document, hidden);
  }
  return gather(document, shown);
}

interface Attempt {
  outline: Outline;
  weighed: Weighed;
  root: Box | null;
}

function attempt(outline: Outline): Attempt {
  const weighed = weigh(outline);
  return { outline, weighed, root: pickRoot(outline, weighed) };
}

function gather(document: Document, { outline, weighed, root }: Attempt): FoundArticle | null {
  return root && removals(document, outline, weighed, root, reachOf(outline, weighed, root));
}
