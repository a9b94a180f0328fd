/**
 * Reads of the page that the page cannot bend: a form with `<input name="parentNode">`, or an image named `title`, hides the property of the same
 * name on its form or document, in the extension's world too. The getters of the prototypes are not hidden. Bound and not wrapped: the page's nodes
 * are read a thousand times by code that has just been compiled.
 */
function reader<T, V>(prototype: object, name: string): (from: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return Function.prototype.call.bind(get) as (from: T) => V;
}

/** A method of a prototype, with what it is called on as first argument. */
const caller = <T, V>(method: (this: T, argument: string) => V): ((from: T, argument: string) => V) =>
  Function.prototype.call.bind(method) as (from: T, argument: string) => V;

export const firstChildOf = reader<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = reader<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentOf = reader<Node, Node | null>(Node.prototype, 'parentNode');
export const previousSiblingOf = reader<Node, Node | null>(Node.prototype, 'previousSibling');
export const parentElementOf = reader<Node, HTMLElement | null>(Node.prototype, 'parentElement');
export const childNodesOf = reader<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const typeOf = reader<Node, number>(Node.prototype, 'nodeType');
export const ownerOf = reader<Node, Document | null>(Node.prototype, 'ownerDocument');
export const connected = reader<Node, boolean>(Node.prototype, 'isConnected');
export const textContentOf = reader<Node, string | null>(Node.prototype, 'textContent');
/** Lower case for elements of HTML. */
export const nameOf = reader<Element, string>(Element.prototype, 'localName');
export const classOf = reader<Element, unknown>(Element.prototype, 'className');
export const shadowOf = reader<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const dataOf = reader<CharacterData, string>(CharacterData.prototype, 'data');
export const bodyOf = reader<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = reader<Document, HTMLElement | null>(Document.prototype, 'documentElement');
export const titleOf = reader<Document, string>(Document.prototype, 'title');
export const addressOf = reader<Document, string>(Document.prototype, 'URL');
export const frameDocumentOf = reader<HTMLIFrameElement, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);

export const attribute: (element: Element, name: string) => string | null = caller(Element.prototype.getAttribute);

/** A copy of the list; spreading it would call its iterator for each element. */
const copy = Function.prototype.call.bind(Array.prototype.slice) as (list: NodeListOf<Element>) => Element[];

const queryDocument = Document.prototype.querySelectorAll;
/** Every element of the document that matches, in document order. */
export function every(document: Document, selector: string): Element[] {
  return copy(queryDocument.call(document, selector));
}

/**
 * Those that have the attribute with a value for which `good` is true. To look inside a value is left to the pattern here: a selector that does it is
 * tried on every element of the page, and takes five times as long.
 */
export function everyWith(
  document: Document,
  element: string,
  name: string,
  good: (value: string) => boolean,
): Element[] {
  return every(document, `${element}[${name}]`).filter((found) => good(attribute(found, name) ?? ''));
}

/** The scripts that hold JSON-LD. */
export function linkedDataIn(document: Document): Element[] {
  return everyWith(document, 'script', 'type', (type) => type.toLowerCase().includes('ld+json'));
}

export const one: (document: Document, selector: string) => Element | null = caller(Document.prototype.querySelector);
export const oneWithin: (element: Element, selector: string) => Element | null = caller(
  Element.prototype.querySelector,
);

const queryAllWithin = Element.prototype.querySelectorAll;
export function everyWithin(element: Element, selector: string): Element[] {
  return copy(queryAllWithin.call(element, selector));
}

const queryFragment = DocumentFragment.prototype.querySelectorAll;
/** As `everyWithin`, for an element or the root of a shadow tree. */
export function everyUnder(node: Node, selector: string): Element[] {
  if (typeOf(node) === 1) return everyWithin(node as Element, selector);
  return copy(queryFragment.call(node as DocumentFragment, selector));
}

export const closest: (element: Element, selector: string) => Element | null = caller(Element.prototype.closest);

/** Text with white space collapsed and trimmed, without soft hyphens and other signs of no width. */
export function tidy(text: string | null | undefined): string {
  return (
    (text ?? '')
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      // A single space stays: to put another in its place takes time.
      .replace(/\s\s+|[^\S ]/g, ' ')
      .trim()
  );
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
