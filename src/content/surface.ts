/**
 * The one place in the page where Glosa shows controls: a host with a closed shadow root, there only while something is shown, so that the
 * page's own DOM is as it was whenever nothing is. No word of a note ever comes in here.
 */
import { make, rootOf } from '../dom/article/safe-dom.ts';

const HOST = 'glosa-ui';

/** What a control needs to be of use, in a window however low. CSS pixels. */
const LEAST_ROOM = 240;
const GAP = 8;
/** Under a finger's selection hang its handles; the system's own bar stands over it. */
const HANDLES = 36;
const SYSTEM_BAR = 64;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How a control is shown. */
export interface Manner {
  dark: boolean;
  /** It answers a finger: larger targets, and room for the handles of the selection. */
  touch?: boolean;
  /** It goes along when this document or the page scrolls; without it, it stays where it is in the window. */
  follows?: Document;
  /** The keyboard goes there: it was asked for by keys. */
  focus?: boolean;
}

export class Surface {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private readonly sheet: CSSStyleSheet;
  private shownUntil = new AbortController();
  private before: Element | null = null;

  constructor(
    css: string,
    private readonly label: string,
  ) {
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(css);
  }

  /** Shows `element` instead of what was shown, near the box and inside the window. */
  show(element: HTMLElement, near: () => Box, manner: Manner): void {
    this.hide();
    const host = make(HOST as 'div');
    // Set by property: an attribute would be blocked by a strict style-src of the page.
    host.style.cssText = 'all:initial;position:fixed;inset:0 auto auto 0;z-index:2147483647;';
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.sheet];
    element.classList.add('panel');
    element.classList.toggle('dark', manner.dark);
    element.classList.toggle('touch', manner.touch === true);
    if (!element.getAttribute('role')) element.setAttribute('role', 'dialog');
    if (!element.getAttribute('aria-label')) element.setAttribute('aria-label', this.label);
    root.append(element);
    (rootOf(document) ?? document).append(host);
    this.host = host;
    this.root = root;
    this.place(element, near(), manner);
    if (manner.follows) this.follow(element, near, manner);
    if (manner.focus) this.enter();
  }

  private follow(element: HTMLElement, near: () => Box, manner: Manner): void {
    const { signal } = this.shownUntil;
    let asked = 0;
    const again = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => {
        if (!signal.aborted) this.place(element, near(), manner);
      });
    };
    // Captured: the article may lie in a box that scrolls by itself.
    for (const one of new Set([document, manner.follows!]))
      one.addEventListener('scroll', again, { signal, capture: true, passive: true });
    addEventListener('resize', again, { signal, passive: true });
  }

  /** Below the box, or above it, never over it: where neither side has room enough, on the larger one, as high as that. */
  private place(element: HTMLElement, near: Box, { touch, follows }: Manner): void {
    const { width, height } = element.getBoundingClientRect();
    const [low, high] = touch ? [HANDLES, SYSTEM_BAR] : [GAP, GAP];
    const view = windowBox();
    const below = view.bottom - near.bottom - low - GAP;
    const above = near.top - view.top - high - GAP;
    const under = height <= below || below >= above;
    const room = Math.max(under ? below : above, LEAST_ROOM);
    const shown = Math.min(height, room);
    const top = under ? near.bottom + low : near.top - high - shown;
    // Words that were scrolled away take the control with them.
    const away = follows && (near.bottom < view.top || near.top > view.bottom);
    element.style.setProperty('--room', `${room}px`);
    element.style.left = `${Math.max(view.left + GAP, Math.min(near.left, view.right - width - GAP))}px`;
    element.style.top = `${away ? top : Math.max(view.top + GAP, Math.min(top, view.bottom - shown - GAP))}px`;
  }

  /** Brings the keyboard to the first control; `leave` gives it back. */
  enter(): void {
    const first = this.root?.querySelector<HTMLElement>('button, iframe');
    if (!first) return;
    this.before = document.activeElement;
    first.focus({ preventScroll: true });
  }

  private leave(): void {
    if (this.before instanceof HTMLElement && this.focused) this.before.focus({ preventScroll: true });
    this.before = null;
  }

  get shown(): boolean {
    return this.host !== null;
  }

  /** True for the host itself. */
  is(node: Node): boolean {
    return node === this.host;
  }

  contains(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host);
  }

  /** The control with the keyboard's focus inside the closed root. */
  get focused(): Element | null {
    return this.root?.activeElement ?? null;
  }

  hide(): void {
    this.shownUntil.abort();
    this.shownUntil = new AbortController();
    this.leave();
    this.host?.remove();
    this.host = null;
    this.root = null;
  }
}

/** The part of the window that is seen: less than all of it where the reader has zoomed in with two fingers. */
function windowBox(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

/** A named button whose action needs a real press: a page's script cannot press it. */
export function button(
  label: string,
  action: () => void,
  options: { text?: string; className?: string; title?: string } = {},
): HTMLButtonElement {
  const element = make('button');
  element.type = 'button';
  element.setAttribute('aria-label', label);
  element.title = options.title ?? label;
  element.textContent = options.text ?? '';
  if (options.className) element.className = options.className;
  element.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  return element;
}

export function line(text: string, className = ''): HTMLElement {
  const element = make('p');
  element.textContent = text;
  element.className = className;
  element.dir = 'auto';
  return element;
}
