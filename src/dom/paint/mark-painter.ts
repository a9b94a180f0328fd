import { isDarkBehind } from './backdrop.ts';
import { type MarkKind, markSheet, priorityOf, styleName } from './mark-styles.ts';

export type { MarkKind } from './mark-styles.ts';

export interface Mark {
  id: string;
  kind: MarkKind;
  range: Range;
}
/** Live ranges cost with every mutation of the page: above this, only those near the window are painted (measured, see ARCHITECTURE.md). */
const MOST_LIVE = 2000;

/** Paints marks as CSS custom highlights: the page's DOM stays as it is. One painter a page. */
export class MarkPainter {
  private readonly sheet = new CSSStyleSheet();
  private dark: boolean | null = null;
  private marks: Mark[] = [];
  private painted = new Set<string>();
  private readonly onScroll = (): void => this.near();
  private waiting = 0;

  /** Shows these marks instead of those before. */
  paint(marks: readonly Mark[]): void {
    this.marks = [...marks];
    this.style();
    removeEventListener('scroll', this.onScroll);
    if (marks.length > MOST_LIVE) addEventListener('scroll', this.onScroll, { passive: true });
    this.apply(marks.length > MOST_LIVE ? this.visible() : this.marks);
  }

  private style(): void {
    const first = this.marks[0]?.range.startContainer.parentElement ?? document.body;
    const dark = isDarkBehind(first);
    if (this.dark !== dark) this.sheet.replaceSync(markSheet(dark));
    this.dark = dark;
    for (const root of new Set<Document | ShadowRoot>([document, ...this.roots()])) {
      if (!root.adoptedStyleSheets.includes(this.sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    }
  }

  /** Open shadow roots that hold marks: Firefox does not let the document's sheet reach into them. */
  private roots(): ShadowRoot[] {
    return this.marks.flatMap(({ range }) => {
      const root = range.startContainer.getRootNode();
      return root instanceof ShadowRoot ? [root] : [];
    });
  }

  private apply(marks: readonly Mark[]): void {
    const byStyle = new Map<string, { kind: MarkKind; ranges: Range[] }>();
    for (const { kind, range } of marks) {
      const name = styleName(kind);
      const group = byStyle.get(name) ?? { kind, ranges: [] };
      group.ranges.push(range);
      byStyle.set(name, group);
    }
    // Only our own names: the registry is shared with the page.
    for (const name of this.painted) if (!byStyle.has(name)) CSS.highlights.delete(name);
    for (const [name, { kind, ranges }] of byStyle) {
      const highlight = new Highlight(...ranges);
      highlight.priority = priorityOf(kind);
      CSS.highlights.set(name, highlight);
    }
    this.painted = new Set(byStyle.keys());
  }

  private near(): void {
    cancelAnimationFrame(this.waiting);
    this.waiting = requestAnimationFrame(() => this.apply(this.visible()));
  }

  private visible(): Mark[] {
    const reach = innerHeight;
    return this.marks.filter(({ range }) => {
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > -reach && top < innerHeight + reach;
    });
  }

  /** Ids of the marks at a point of the window. */
  hitTest(x: number, y: number): string[] {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret?.offsetNode) return [];
    return this.marks.filter(({ range }) => holds(range, caret.offsetNode, caret.offset, x, y)).map(({ id }) => id);
  }

  dispose(): void {
    removeEventListener('scroll', this.onScroll);
    this.apply([]);
    for (const root of [document, ...this.roots()])
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.marks = [];
  }
}

/** The nearest caret may lie beyond the text's end: the point must be on the range's own boxes. */
function holds(range: Range, node: Node, offset: number, x: number, y: number): boolean {
  if (!range.startContainer.isConnected || !range.isPointInRange(node, offset)) return false;
  return [...range.getClientRects()].some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom,
  );
}
