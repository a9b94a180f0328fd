/**
 * Reads of the page that the page cannot bend: a form with `<input name="parentNode">`, or an image named `title`, hides the property of the same
 * name on its form or document, in the extension's world too. The getters of the prototypes are not hidden.
 */
function getter<T, V>(prototype: object, name: string): (this: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return get;
}

// Each read is a function of its own: those made by one function share what the engine learns of them, and stay slow.
const getFirstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
const getNextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
const getParentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
const getPreviousSibling = getter<Node, Node | null>(Node.prototype, 'previousSibling');
const getParentElement = getter<Node, HTMLElement | null>(Node.prototype, 'parentElement');
const getChildNodes = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const getNodeType = getter<Node, number>(Node.prototype, 'nodeType');
const getOwnerDocument = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
const getIsConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
const getTextContent = getter<Node, string | null>(Node.prototype, 'textContent');
const getLocalName = getter<Element, string>(Element.prototype, 'localName');
const getClassName = getter<Element, unknown>(Element.prototype, 'className');
const getShadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const getData = getter<CharacterData, string>(CharacterData.prototype, 'data');
const getBody = getter<Document, HTMLElement | null>(Document.prototype, 'body');
const getDocumentElement = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');
const getTitle = getter<Document, string>(Document.prototype, 'title');
const getURL = getter<Document, string>(Document.prototype, 'URL');
const getContentDocument = getter<HTMLIFrameElement, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');

export const firstChildOf = (node: Node): Node | null => getFirstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => getNextSibling.call(node);
export const parentOf = (node: Node): Node | null => getParentNode.call(node);
export const previousSiblingOf = (node: Node): Node | null => getPreviousSibling.call(node);
export const parentElementOf = (node: Node): HTMLElement | null => getParentElement.call(node);
export const childNodesOf = (node: Node): NodeListOf<ChildNode> => getChildNodes.call(node);
export const typeOf = (node: Node): number => getNodeType.call(node);
export const ownerOf = (node: Node): Document | null => getOwnerDocument.call(node);
export const connected = (node: Node): boolean => getIsConnected.call(node);
export const textContentOf = (node: Node): string | null => getTextContent.call(node);
/** Lower case for elements of HTML. */
export const nameOf = (element: Element): string => getLocalName.call(element);
export const classOf = (element: Element): unknown => getClassName.call(element);
export const shadowOf = (element: Element): ShadowRoot | null => getShadowRoot.call(element);
export const dataOf = (text: CharacterData): string => getData.call(text);
export const bodyOf = (document: Document): HTMLElement | null => getBody.call(document);
export const rootOf = (document: Document): HTMLElement | null => getDocumentElement.call(document);
export const titleOf = (document: Document): string => getTitle.call(document);
export const addressOf = (document: Document): string => getURL.call(document);
export const frameDocumentOf = (frame: HTMLIFrameElement): Document | null => getContentDocument.call(frame);

const getAttribute = Element.prototype.getAttribute;
export function attribute(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** A copy of the list; spreading it would call its iterator for each element. */
const copy: (list: NodeListOf<Element>) => Element[] = (list) => Array.prototype.slice.call(list);

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
  return copy(queryAllWithin.call(element, selector));
}

const queryFragment = DocumentFragment.prototype.querySelectorAll;
/** As `everyWithin`, for an element or the root of a shadow tree. */
export function everyUnder(node: Node, selector: string): Element[] {
  if (typeOf(node) === 1) return everyWithin(node as Element, selector);
  return copy(queryFragment.call(node as DocumentFragment, selector));
}

const closestOf = Element.prototype.closest;
export function closest(element: Element, selector: string): Element | null {
  return closestOf.call(element, selector);
}

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
