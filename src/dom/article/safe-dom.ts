/**
 * Reads of the page that the page cannot bend: a form with `<input name="parentNode">`, or an image named `title`, hides the property of the same
 * name on its form or document, in the extension's world too. The getters of the prototypes are not hidden.
 */
function getter<T, V>(prototype: object, name: string): (target: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return (target) => get.call(target) as V;
}

export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const previousSiblingOf = getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const parentElementOf = getter<Node, HTMLElement | null>(Node.prototype, 'parentElement');
export const childNodesOf = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const ownerOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
export const connected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
/** Lower case for elements of HTML. */
export const nameOf = getter<Element, string>(Element.prototype, 'localName');
export const classOf = getter<Element, unknown>(Element.prototype, 'className');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');
export const titleOf = getter<Document, string>(Document.prototype, 'title');
export const addressOf = getter<Document, string>(Document.prototype, 'URL');
export const frameDocumentOf = getter<HTMLIFrameElement, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);

const getAttribute = Element.prototype.getAttribute;
export function attribute(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

const queryDocument = Document.prototype.querySelectorAll;
/** Every element of the document that matches, in document order. */
export function every(document: Document, selector: string): Element[] {
  return [...queryDocument.call(document, selector)];
}

const queryOne = Document.prototype.querySelector;
export function one(document: Document, selector: string): Element | null {
  return queryOne.call(document, selector);
}

const queryWithin = Element.prototype.querySelector;
export function oneWithin(element: Element, selector: string): Element | null {
  return queryWithin.call(element, selector);
}

const queryAllWithin = Element.prototype.querySelectorAll;
export function everyWithin(element: Element, selector: string): Element[] {
  return [...queryAllWithin.call(element, selector)];
}

const queryFragment = DocumentFragment.prototype.querySelectorAll;
/** As `everyWithin`, for an element or the root of a shadow tree. */
export function everyUnder(node: Node, selector: string): Element[] {
  if (typeOf(node) === 1) return everyWithin(node as Element, selector);
  return [...queryFragment.call(node as DocumentFragment, selector)];
}

const closestOf = Element.prototype.closest;
export function closest(element: Element, selector: string): Element | null {
  return closestOf.call(element, selector);
}

/** Text with white space collapsed and trimmed, without soft hyphens and other signs of no width. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const createElement = Document.prototype.createElement;
/** A new element of the page's document, of which nothing is in the page yet. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

/** The page's body; its root while there is none. */
export function bodyOrRoot(): Element {
  return bodyOf(document) ?? rootOf(document) ?? make('body');
}
