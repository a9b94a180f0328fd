/**
 * Beginnings that a spreadsheet takes for a formula, and their full-width twins, which some fold. Leading apostrophes
 * count with what follows them, so that the guard can be taken off again without doubt.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell that no spreadsheet computes: one apostrophe in front. */
export function guardCell(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell;
}

/** The inverse of `guardCell`. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A cell as RFC 4180 has it; also quoted where another separator or outer space could be taken for layout. */
export function quoteCell(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$|^\uFEFF/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
