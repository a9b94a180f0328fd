/** What is read in a page, in reading order. */
export interface Reader {
  text(node: Text): void;
  /** A line break inside a block. */
  lineBreak(): void;
  /** What follows stands in a block with this tag. */
  border(tag: string): void;
}

/** Elements whose text is not read as part of the page. */
export const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'textarea',
  'select',
  'option',
  'template',
  'head',
  'title',
]);

/** Judged by name: asking for the computed style of each element would cost a layout. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Reads everything below `root` as it is shown: through open shadow roots, slots, and frames that may be looked into. */
export function readPage(root: Element, reader: Reader): void {
  reader.border(root.localName);
  readChildren(root, root.localName, reader);
}

function readChildren(parent: Node, block: string, reader: Reader): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) readNode(node, block, reader);
}

function readNode(node: Node, block: string, reader: Reader): void {
  const type = node.nodeType;
  if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) reader.text(node as Text);
  else if (type === Node.ELEMENT_NODE) readElement(node as Element, block, reader);
}

function readElement(element: Element, block: string, reader: Reader): void {
  const tag = element.localName;
  if (UNREAD.has(tag)) return;
  if (tag === 'br') {
    reader.lineBreak();
    return;
  }
  const isBlock = BLOCKS.has(tag);
  if (isBlock) reader.border(tag);
  readContent(element, tag, isBlock ? tag : block, reader);
  if (isBlock) reader.border(block);
}

function readContent(element: Element, tag: string, block: string, reader: Reader): void {
  const inside = innerRoot(element);
  if (inside) {
    readChildren(inside, block, reader);
    return;
  }
  const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (slotted.length > 0) for (const node of slotted) readNode(node, block, reader);
  else readChildren(element, block, reader);
}

/** The open shadow root of an element, or the body of its frame where the browser lets us look into it. */
export function innerRoot(element: Element): ShadowRoot | HTMLElement | null {
  if (element.shadowRoot) return element.shadowRoot;
  return frameDocument(element)?.body ?? null;
}

/** The document of a frame of the same origin. */
export function frameDocument(element: Element): Document | null {
  const tag = element.localName;
  return tag === 'iframe' || tag === 'frame' ? (element as HTMLIFrameElement).contentDocument : null;
}

/** The element around a shadow root or a frame's document; null for other nodes. Nodes of frames are of other classes: no `instanceof`. */
export function hostOf(node: Node): Element | null {
  if (node.nodeType === Node.DOCUMENT_NODE) return (node as Document).defaultView?.frameElement ?? null;
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node ? (node as ShadowRoot).host : null;
}
