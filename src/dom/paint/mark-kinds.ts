import type { Colour } from '../../model/annotation.ts';
import { COLOURS } from '../../model/annotation.ts';

/** How a mark is drawn. The first three are the machine's; `own` is a highlight, `noted` one with a note, `changed` one whose words changed. */
export type MarkKind = 'leader' | 'claim-first' | 'claim-look' | `${OwnForm}-${Colour}`;
export type OwnForm = 'own' | 'noted' | 'changed';

export const OWN_FORMS: readonly OwnForm[] = ['own', 'noted', 'changed'];
export const MARK_KINDS: readonly MarkKind[] = [
  ...OWN_FORMS.flatMap((form) => COLOURS.map((colour): MarkKind => `${form}-${colour}`)),
  'claim-look',
  'claim-first',
  'leader',
];

/** A stretch of the page to be drawn. The painter keeps the range and lets the page's edits move it. */
export interface Mark {
  id: string;
  kind: MarkKind;
  range: Range;
}

/** The kind of a reader's highlight. That its words changed is shown before that it has a note. */
export function ownKind(colour: Colour, has: { note?: boolean; changed?: boolean } = {}): MarkKind {
  return `${has.changed ? 'changed' : has.note ? 'noted' : 'own'}-${colour}`;
}

/** Names in `CSS.highlights`, which the page shares: nothing but place and kind is in them. */
export const NAME_PREFIX = 'glosa-';
/** The marks asked for, such as the one under the pointer or jumped to. */
export const ACTIVE_NAME = `${NAME_PREFIX}active`;
/** Where marks of different annotations lie on each other. */
export const OVERLAP_NAME = `${NAME_PREFIX}overlap`;
