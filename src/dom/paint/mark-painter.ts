import { frameDocument } from '../anchor/walk.ts';
import { HitIndex } from './hit-index.ts';
import { ACTIVE_NAME, MARK_KINDS, type Mark, NAME_PREFIX, OVERLAP_NAME } from './mark-kinds.ts';
import { markStyles, type Scheme } from './mark-styles.ts';
import { NearViewport } from './near-viewport.ts';
import { overlapsOf } from './overlaps.ts';
import { schemeBehind } from './scheme.ts';
import { Surface } from './surface.ts';

/** Above this many marks only those near the window are drawn. */
const DRAWN_AT_ONCE = 2000;

/** Draws marks over the text of the page with the CSS Custom Highlight API. No node or attribute of the page is changed. */
export class MarkPainter {
  #surfaces = new Map<Document, Surface>();
  #marks: readonly Mark[] = [];
  #active: ReadonlySet<string> = new Set();
  #near: NearViewport | null = null;
  #hits: HitIndex | null = null;

  /** @param behind the element whose background decides between the colours for light and for dark pages; it may be set anew before `paint` */
  constructor(public behind: Element) {}

  /** Light or dark, as last judged. */
  get scheme(): Scheme {
    return schemeBehind(this.behind);
  }

  /** Draws exactly these marks, in place of those before. Ranges that are collapsed or out of the page are left out. */
  paint(marks: readonly Mark[]): void {
    this.#near?.dispose();
    this.#near = null;
    this.#hits = null;
    this.#marks = marks.filter(({ range }) => !range.collapsed && range.startContainer.isConnected);
    for (const surface of this.#surfaces.values()) surface.clear();
    const css = markStyles(this.scheme);
    this.#prepareSurfaces(css);
    if (this.#marks.length > DRAWN_AT_ONCE) {
      this.#near = new NearViewport(
        (mark) => this.#highlightOf(mark).add(mark.range),
        (mark) => this.#highlightOf(mark).delete(mark.range),
      );
      this.#near.watch(this.#marks);
    } else {
      for (const mark of this.#marks) this.#highlightOf(mark).add(mark.range);
      this.#drawOverlaps();
    }
    this.#drawActive();
  }

  /** Draws the present marks again: after the page changed its colours, its nodes, or cleared the registry. */
  repaint(): void {
    this.paint(this.#marks);
  }

  remove(ids: Iterable<string>): void {
    const gone = new Set(ids);
    this.paint(this.#marks.filter(({ id }) => !gone.has(id)));
  }

  /** Makes these marks stand out, such as the one under the pointer; none with an empty list. */
  setActive(ids: Iterable<string>): void {
    this.#active = new Set(ids);
    this.#drawActive();
  }

  /** Ids of the marks at a point of the window (CSS pixels), innermost first. */
  hitTest(x: number, y: number): string[] {
    return this.#hitTest(document, x, y);
  }

  dispose(): void {
    this.#near?.dispose();
    for (const surface of this.#surfaces.values()) surface.dispose();
    this.#surfaces.clear();
    this.#marks = [];
    this.#hits = null;
  }

  #hitTest(document: Document, x: number, y: number): string[] {
    const frame = document.elementFromPoint(x, y);
    const inner = frame && frameDocument(frame);
    if (frame && inner && this.#surfaces.has(inner)) {
      const box = frame.getBoundingClientRect();
      return this.#hitTest(inner, x - box.left - frame.clientLeft, y - box.top - frame.clientTop);
    }
    const caret = caretAt(document, x, y, this.#surfaces.get(document)?.shadowRoots ?? []);
    if (!caret) return [];
    this.#hits ??= new HitIndex(this.#marks);
    // The caret is the nearest place in the text, also of a point in the margin: the point must be on the mark itself.
    const marks = this.#hits.at(caret.node, caret.offset).filter(({ range }) => isOn(range, x, y));
    return [...new Set(marks.map(({ id }) => id))];
  }

  #prepareSurfaces(css: string): void {
    const roots = new Set<Node>();
    for (const { range } of this.#marks) roots.add(range.startContainer.getRootNode());
    for (const root of roots) {
      const document = root.ownerDocument ?? (root as Document);
      let surface = this.#surfaces.get(document);
      if (!surface) {
        surface = new Surface(document);
        this.#surfaces.set(document, surface);
      }
      surface.style(css);
      surface.adopt(document);
      if (root !== document) surface.adopt(root as ShadowRoot);
    }
  }

  #highlightOf(mark: Mark): Highlight {
    const surface = this.#surfaces.get(mark.range.startContainer.ownerDocument!)!;
    return surface.highlight(NAME_PREFIX + mark.kind, MARK_KINDS.indexOf(mark.kind));
  }

  #drawOverlaps(): void {
    for (const range of overlapsOf(this.#marks)) {
      const surface = this.#surfaces.get(range.startContainer.ownerDocument!)!;
      surface.highlight(OVERLAP_NAME, MARK_KINDS.length).add(range);
    }
  }

  #drawActive(): void {
    for (const surface of this.#surfaces.values()) {
      const highlight = surface.highlight(ACTIVE_NAME, MARK_KINDS.length + 1);
      highlight.clear();
      for (const { id, range } of this.#marks)
        if (this.#active.has(id) && range.startContainer.ownerDocument === surface.document) highlight.add(range);
    }
  }
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chromium below 128.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function isOn(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1) return true;
  return false;
}
