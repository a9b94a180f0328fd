import type { Annotation } from '../model/annotation.ts';
import { placeIn } from '../text/place.ts';

/** What lists and files keep of a note has the note in it. */
interface Noted {
  annotation: Annotation;
}

/** A note at its place in the stored text. */
export interface Mark<T> {
  row: T;
  start: number;
  end: number;
}
export interface Piece<T> {
  text: string;
  start: number;
  row?: T;
}
export interface Paragraph<T> {
  /** In the article's text; -1 for the notes on the whole page and -2 for those whose quote the text lacks. */
  start: number;
  pieces: Piece<T>[];
  marks: Mark<T>[];
  /** Notes that begin here, in reading order. */
  notes: T[];
}

/** The paragraph's text cut at its marks. Where two overlap, the later one begins where the earlier ends. */
function piecesOf<T>(text: string, start: number, marks: readonly Mark<T>[]): Piece<T>[] {
  const pieces: Piece<T>[] = [];
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
export function paragraphs<T extends Noted>(text: string, rows: readonly T[]): Paragraph<T>[] {
  const marks: Mark<T>[] = [];
  const [page, lost]: [T[], T[]] = [[], []];
  for (const row of rows) {
    const { selector } = row.annotation.target;
    const place = placeIn(text, selector);
    if (place) marks.push({ row, ...place });
    else (selector?.length ? lost : page).push(row);
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const laid: Paragraph<T>[] = [];
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
