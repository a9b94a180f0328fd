/**
 * The one place in the page where Glosa shows controls: a host with a closed shadow root, there only while something is shown, so that the
 * page's own DOM is as it was whenever nothing is. No word of a note ever comes in here.
 */
import { make, rootOf } from '../dom/article/safe-dom.ts';

const HOST = 'glosa-ui';

/** What a control needs to be of use, in a window however low. CSS pixels. */
const LEAST_ROOM = 240;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export class Surface {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private readonly sheet: CSSStyleSheet;

  constructor(
    css: string,
    private readonly label: string,
  ) {
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(css);
  }

  /** Shows `element` instead of what was shown, near the box and inside the window. */
  show(element: HTMLElement, near: Box, dark: boolean): void {
    this.hide();
    const host = make(HOST as 'div');
    // Set by property: an attribute would be blocked by a strict style-src of the page.
    host.style.cssText = 'all:initial;position:fixed;inset:0 auto auto 0;z-index:2147483647;';
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.sheet];
    element.classList.add('panel');
    element.classList.toggle('dark', dark);
    if (!element.getAttribute('role')) element.setAttribute('role', 'dialog');
    if (!element.getAttribute('aria-label')) element.setAttribute('aria-label', this.label);
    root.append(element);
    (rootOf(document) ?? document).append(host);
    this.host = host;
    this.root = root;
    this.place(element, near);
  }

  /** Below the box, or above it, never over it: where neither side has room enough, on the larger one, as high as that. */
  private place(element: HTMLElement, near: Box): void {
    const { width, height } = element.getBoundingClientRect();
    const gap = 8;
    const below = innerHeight - near.bottom - 2 * gap;
    const above = near.top - 2 * gap;
    const under = height <= below || below >= above;
    const room = Math.max(under ? below : above, LEAST_ROOM);
    const shown = Math.min(height, room);
    element.style.setProperty('--room', `${room}px`);
    element.style.left = `${Math.max(gap, Math.min(near.left, innerWidth - width - gap))}px`;
    element.style.top = `${Math.max(gap, Math.min(under ? near.bottom + gap : near.top - gap - shown, innerHeight - shown - gap))}px`;
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
    this.host?.remove();
    this.host = null;
    this.root = null;
  }
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
