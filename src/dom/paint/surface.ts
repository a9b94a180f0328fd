import { NAME_PREFIX } from './mark-kinds.ts';

/** The highlights and style sheets of one document. Touches no node of the page. */
export class Surface {
  #highlights = new Map<string, Highlight>();
  #sheet: CSSStyleSheet;
  #roots = new Set<Document | ShadowRoot>();
  #css = '';
  #window: Window & typeof globalThis;

  constructor(readonly document: Document) {
    this.#window = document.defaultView as Window & typeof globalThis;
    // A sheet can be adopted only by the document whose constructor made it.
    this.#sheet = new this.#window.CSSStyleSheet();
  }

  style(css: string): void {
    if (css === this.#css) return;
    this.#css = css;
    this.#sheet.replaceSync(css);
  }

  /** Firefox paints in a shadow root only what a sheet of that root says. */
  adopt(root: Document | ShadowRoot): void {
    if (this.#roots.has(root) && root.adoptedStyleSheets.includes(this.#sheet)) return;
    this.#roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot => root !== this.document);
  }

  /** One Highlight per name: thousands of Highlight objects make every later edit of the page slow. */
  highlight(name: string, priority: number): Highlight {
    const known = this.#highlights.get(name);
    const highlight = known ?? new this.#window.Highlight();
    highlight.priority = priority;
    if (!known) this.#highlights.set(name, highlight);
    // The page can clear the registry, so the entry is made again each time.
    if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    return highlight;
  }

  clear(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
  }

  /** Takes away what this surface brought, and nothing of the page or of a newer copy of this extension. */
  dispose(): void {
    for (const [name, highlight] of this.#highlights)
      if (name.startsWith(NAME_PREFIX) && this.#registry.get(name) === highlight) this.#registry.delete(name);
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#highlights.clear();
    this.#roots.clear();
  }

  get #registry(): HighlightRegistry {
    return this.#window.CSS.highlights;
  }
}
