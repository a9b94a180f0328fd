import { sha256 } from '../text/sha256.ts';

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** An id that the same content always gives, so that the same file imported twice adds nothing (UUID version 8, RFC 9562). */
export function stableId(...parts: string[]): string {
  const hex = sha256(JSON.stringify(parts));
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

/** `urn:uuid:…` where the text is a UUID with or without its prefix, else null. */
export function uuidUrn(text: string): string | null {
  const found = UUID.exec(text.trim());
  return found ? `urn:uuid:${found[1]!.toLowerCase()}` : null;
}

/** The UUID alone, for formats whose ids may hold no colon. */
export function bareId(id: string): string {
  return id.replace(/^urn:uuid:/, '');
}

/** The id of an article that is known by its address. */
export function articleIdOf(url: string): string {
  return stableId('article', url);
}
