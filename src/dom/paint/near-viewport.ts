import type { Mark } from './mark-kinds.ts';

/** Screens above and below the window in which marks are drawn. */
const MARGIN = '150% 0px';

/** Draws the marks near the window only, as the reader scrolls. Asks for no layout: the browser reports what comes near. */
export class NearViewport {
  #marksOf = new Map<Element, Mark[]>();
  #observer: IntersectionObserver;

  constructor(show: (mark: Mark) => void, hide: (mark: Mark) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          for (const mark of this.#marksOf.get(target) ?? []) (isIntersecting ? show : hide)(mark);
      },
      { rootMargin: MARGIN },
    );
  }

  watch(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const element = elementOf(mark.range);
      const others = this.#marksOf.get(element);
      if (others) others.push(mark);
      else this.#marksOf.set(element, [mark]);
    }
    for (const element of this.#marksOf.keys()) this.#observer.observe(element);
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#marksOf.clear();
  }
}

function elementOf(range: Range): Element {
  const node = range.commonAncestorContainer;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element ?? range.startContainer.ownerDocument!.documentElement;
}
