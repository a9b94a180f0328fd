import type { ClaimRecord } from './claim-record.ts';
import type { AnchorState, Selector } from './selector.ts';

/** W3C motivations that Glosa writes: plain highlight, note, tag only, a leader, a claim. */
export type Motivation = 'highlighting' | 'commenting' | 'tagging' | 'identifying' | 'assessing';

/** The six named colours of an own highlight; their values live in `ui/tokens.css` and `dom/mark-styles`. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

/** W3C TextualBody: a note (`commenting`) or a tag (`tagging`). */
export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain' | 'text/markdown';
  purpose: 'commenting' | 'tagging';
  language?: string;
}

/** W3C SpecificResource: the article, and where in it. A page note has no selector. */
export interface Target {
  source: string;
  selector?: Selector[];
}

/** What the reader kept, as a W3C Web Annotation (annotation-model 3.1). */
export interface Annotation {
  /** `urn:uuid:…`, stable over edits, exports and imports. */
  id: string;
  type: 'Annotation';
  motivation: Motivation;
  created: string;
  modified: string;
  creator?: string;
  body: TextualBody[];
  target: Target;
  /** Glosa's own fields, exported under the `glosa:` prefix. */
  'glosa:colour'?: Colour;
  'glosa:leaderIds'?: string[];
  'glosa:claim'?: ClaimRecord;
}

/** An annotation in the store: the W3C object whole, with the index fields beside it. */
export interface AnnotationRow {
  id: string;
  articleId: string;
  annotation: Annotation;
  /** Revision ids that are nobody's parent: more than one means that two versions are kept. */
  heads: string[];
  created: string;
  modified: string;
  tags: string[];
  leaderIds: string[];
  site: string;
  /** Quote, note, tags, speaker and title, folded, for the search. */
  folded: string;
  /** Set while in the bin (ISO 8601). */
  deleted?: string;
  /** How it was last found in its page, and when. */
  anchorState?: AnchorState;
  lastSeen?: string;
  /** The words that stand there now, where they differ from the quote (state `changed`). */
  newText?: string;
}

/** The quote an annotation stands on, empty for a page note. */
export function quoteOf(annotation: Annotation): string {
  for (const selector of annotation.target.selector ?? [])
    if (selector.type === 'TextQuoteSelector') return selector.exact;
  return '';
}

/** The reader's note, empty where there is none. */
export function noteOf(annotation: Annotation): string {
  return annotation.body.find((body) => body.purpose === 'commenting')?.value ?? '';
}

/** The reader's tags, in order. */
export function tagsOf(annotation: Annotation): string[] {
  return annotation.body.filter((body) => body.purpose === 'tagging').map((body) => body.value);
}

/** A new id: random (UUID version 4), so that two machines never give the same one. Pages without https have no `crypto.randomUUID`. */
export function newAnnotationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let hex = '';
  for (let at = 0; at < 16; at++)
    hex += (at > 3 && at < 11 && at % 2 === 0 ? '-' : '') + bytes[at]!.toString(16).padStart(2, '0');
  return `urn:uuid:${hex}`;
}
