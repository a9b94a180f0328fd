import { type Annotation, noteOf } from './annotation.ts';

/** How lists and counts group annotations. */
export const KINDS = ['highlight', 'note', 'claim', 'leader'] as const;
export type Kind = (typeof KINDS)[number];

/** What an annotation is to the reader: a claim or leader record first, else a note if it has words, else a highlight. */
export function kindOf(annotation: Annotation): Kind {
  if (annotation['glosa:claim']) return 'claim';
  if (annotation.motivation === 'identifying') return 'leader';
  return noteOf(annotation).trim() === '' ? 'highlight' : 'note';
}
