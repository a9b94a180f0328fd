import type { Annotation, Motivation, TextualBody } from '../model/annotation.ts';

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
