import type { Annotation, Motivation, TextualBody } from '../model/annotation.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import { foldForSearch } from '../text/search-fold.ts';

function body(value: string, purpose: TextualBody['purpose']): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** A claim stays a claim; else the note, the tags or neither say what the annotation is. */
function motivationOf(annotation: Annotation): Motivation {
  if (annotation['glosa:claim'] || annotation.motivation === 'identifying') return annotation.motivation;
  if (annotation.body.some((one) => one.purpose === 'commenting')) return 'commenting';
  return annotation.body.length > 0 ? 'tagging' : 'highlighting';
}

function withBody(annotation: Annotation, bodies: TextualBody[]): Annotation {
  const next = { ...annotation, body: bodies };
  return { ...next, motivation: motivationOf(next) };
}

/** The annotation with this note; an empty one takes the note away. */
export function withNote(annotation: Annotation, note: string): Annotation {
  const others = annotation.body.filter((one) => one.purpose !== 'commenting');
  return withBody(annotation, note.trim() ? [body(note, 'commenting'), ...others] : others);
}

/** The annotation with the tags of a comma-separated line, each once. */
export function withTags(annotation: Annotation, line: string): Annotation {
  const tags = [
    ...new Set(
      line
        .split(/[,;]/)
        .map((tag) => tag.trim().replace(/^#/, ''))
        .filter(Boolean),
    ),
  ];
  const others = annotation.body.filter((one) => one.purpose !== 'tagging');
  return withBody(annotation, [...others, ...tags.map((tag) => body(tag, 'tagging'))]);
}

type Speaker = NonNullable<ClaimRecord['speaker']>;

const namesOf = (name: string): string[] => foldForSearch(name).match(/\p{L}{3,}/gu) ?? [];

/** The speaker under a name that the reader writes: the person known as `first` while they share a word, else somebody whom no list knows. */
export function speakerNamed(first: Speaker | undefined, name: string, jobTitle?: string): Speaker {
  const known = namesOf(first?.name ?? '');
  const same = namesOf(name).some((word) => known.includes(word));
  return { ...(same ? first : {}), name, ...(jobTitle ? { jobTitle } : {}) };
}

/** The annotation with this record; the leader it is filed under is the record's speaker. */
export function withClaim(annotation: Annotation, claim: ClaimRecord): Annotation {
  const was = annotation['glosa:claim']?.speaker?.leaderId;
  const is = claim.speaker?.leaderId;
  if (was === is) return { ...annotation, 'glosa:claim': claim };
  const others = (annotation['glosa:leaderIds'] ?? []).filter((id) => id !== was && id !== is);
  return { ...annotation, 'glosa:claim': claim, 'glosa:leaderIds': is ? [...others, is] : others };
}
