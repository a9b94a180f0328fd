import { parseScale, type RatingScale } from '../model/rating-scales.ts';

/** A label as an id: its letters and digits; its place in the list where it has none of those. */
function idOf(label: string, at: number): string {
  const plain = label
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 36);
  return plain || `level-${at + 1}`;
}

/**
 * The reader's own scale from a name and its labels, one a line, the best first; a label in brackets has no place on the line. A level keeps its id
 * as long as it keeps its words. Null for fewer than two labels, or labels that are alike.
 */
export function scaleFromLines(id: string, name: string, lines: string): RatingScale | null {
  const labels = [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
  const placed = labels.filter((label) => !/^\(.+\)$/.test(label));
  const levels = labels.map((label, at) => {
    const words = label.replace(/^\((.+)\)$/, '$1');
    const place = placed.indexOf(label);
    return { id: idOf(words, at), label: words, ...(place < 0 ? {} : { value: placed.length - place }) };
  });
  const scale = parseScale({ id, name, best: Math.max(2, placed.length), worst: 1, levels });
  return typeof scale === 'string' ? null : scale;
}

/** The lines from which `scaleFromLines` makes the scale. */
export function linesOf(scale: RatingScale): string {
  return scale.levels.map(({ label, value }) => (value === undefined ? `(${label.en})` : label.en)).join('\n');
}
