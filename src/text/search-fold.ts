/** Signs that look alike to a reader and differ to a machine. */
const SAME_SIGN: [RegExp, string][] = [
  [/[\u2018\u2019\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00ad|[\u200b-\u200f\u2060\ufeff]/g, ''],
  [/\s+/g, ' '],
];

/**
 * Text as the search compares it: lower case, no accents, one kind of quote, dash and space. "Eleição" and "eleicao" come out equal.
 * Positions are not kept.
 */
export function foldForSearch(text: string): string {
  let folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  for (const [sign, plain] of SAME_SIGN) folded = folded.replace(sign, plain);
  return folded.trim();
}
