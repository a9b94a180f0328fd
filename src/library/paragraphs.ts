import type { AnnotationRow } from '../model/annotation.ts';
import { placeIn } from '../text/place.ts';

/** A note at its place in the stored text. */
export interface Mark {
  row: AnnotationRow;
  start: number;
  end: number;
}
export interface Piece {
  text: string;
  start: number;
  row?: AnnotationRow;
}
export interface Paragraph {
  /** In the article's text; -1 for the notes on the whole page and -2 for those whose quote the text lacks. */
  start: number;
  pieces: Piece[];
  marks: Mark[];
  /** Notes that begin here, in reading order. */
  notes: AnnotationRow[];
}

/** The paragraph's text cut at its marks. Where two overlap, the later one begins where the earlier ends. */
function piecesOf(text: string, start: number, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = Math.max(at, mark.start - start);
    const to = Math.min(text.length, mark.end - start);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), start: start + at });
    pieces.push({ text: text.slice(from, to), start: start + from, row: mark.row });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: start + at });
  return pieces;
}

/** The article in paragraphs, notes on the page first, each note with the paragraph it begins in, lost ones last. */
export function paragraphs(text: string, rows: readonly AnnotationRow[]): Paragraph[] {
  const marks: Mark[] = [];
  const [page, lost]: [AnnotationRow[], AnnotationRow[]] = [[], []];
  for (const row of rows) {
    const { selector } = row.annotation.target;
    const place = placeIn(text, selector);
    if (place) marks.push({ row, ...place });
    else (selector?.length ? lost : page).push(row);
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const laid: Paragraph[] = [];
  if (page.length > 0) laid.push({ start: -1, pieces: [], marks: [], notes: page });
  let start = 0;
  for (const line of text === '' ? [] : text.split('\n')) {
    const end = start + line.length;
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const begun = here.filter((mark) => mark.start >= start);
    if (line.trim() !== '')
      laid.push({ start, pieces: piecesOf(line, start, here), marks: begun, notes: begun.map(({ row }) => row) });
    start = end + 1;
  }
  if (lost.length > 0) laid.push({ start: -2, pieces: [], marks: [], notes: lost });
  return laid;
}
