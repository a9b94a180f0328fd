/** The few globals, alike in Node and in browsers, that rings 0 and 1 may use. */
declare const crypto: { getRandomValues<T extends Uint8Array>(array: T): T };
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  href: string;
  protocol: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
  has(name: string): boolean;
  delete(name: string): void;
  set(name: string, value: string): void;
  /** The only way through it: its iterators cannot be walked in a content script of Firefox, so they are not declared here. */
  forEach(each: (value: string, key: string) => void): void;
  sort(): void;
  toString(): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes?: Uint8Array): string;
}
