import type { Annotation, AnnotationRow, Colour } from '../model/annotation.ts';
import type { ClaimStatus } from '../model/claim-record.ts';
import { t } from '../platform/i18n.ts';
import { rowsById } from '../store/read/search-index.ts';
import type { Notice } from '../ui/toast.tsx';
import type { LibraryActions } from './actions.ts';

const now = (): string => new Date().toISOString();

export function withTag(annotation: Annotation, tag: string): Annotation {
  if (annotation.body.some((body) => body.purpose === 'tagging' && body.value === tag)) return annotation;
  const body = { type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' } as const;
  return { ...annotation, modified: now(), body: [...annotation.body, body] };
}

export function withoutTag(annotation: Annotation, tag: string): Annotation {
  const body = annotation.body.filter((one) => one.purpose !== 'tagging' || one.value !== tag);
  return body.length === annotation.body.length ? annotation : { ...annotation, modified: now(), body };
}

export function withColour(annotation: Annotation, colour: Colour): Annotation {
  return { ...annotation, modified: now(), 'glosa:colour': colour };
}

/** Claims only; anything else comes back as it is. */
export function withStatus(annotation: Annotation, status: ClaimStatus): Annotation {
  const claim = annotation['glosa:claim'];
  return claim ? { ...annotation, modified: now(), 'glosa:claim': { ...claim, status } } : annotation;
}

const AT_ONCE = 500;

/** Changes many notes and tells how to take it back: to the words they had before. */
export async function changeMany(
  ids: readonly string[],
  change: (annotation: Annotation) => Annotation,
  actions: LibraryActions,
): Promise<Notice> {
  const before: Annotation[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows: AnnotationRow[] = await rowsById(ids.slice(at, at + AT_ONCE));
    const pairs = rows
      .map((row) => [row.annotation, change(row.annotation)] as const)
      .filter(([old, next]) => old !== next);
    await actions.change(pairs.map(([, next]) => next));
    before.push(...pairs.map(([old]) => old));
  }
  return { text: t('libChanged', String(before.length)), undo: () => actions.change(before) };
}

/** What is told after notes went into the bin. */
export function removed(ids: string[], actions: LibraryActions): Notice {
  return { text: t('libRemoved', String(ids.length)), undo: () => actions.restore(ids) };
}
