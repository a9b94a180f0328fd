import { hasAny, startsWithAny } from '../../text/any-of.ts';
import type { Block } from './outline.ts';

/** A longer line, in UTF-16 units, is a paragraph that ends with its source. */
const LONGEST_CAPTION = 320;
/** `(Image: Getty)`: whose picture it is, in brackets. */
const IN_BRACKETS =
  /[([](?:(?:ap|afp|file|stock)[\s-])?(?:photo|image|foto|imagem|imagen|picture|pic|bild|cr[ée]dit|reprodução|divulgação|handout|screengrab)[a-z]{0,4}\b[^()[\]]{0,80}[)\]]\.?$/;
/** `... | Moment | Getty Images`: the agency that sells it. */
const SOLD_BY = [
  ...['getty images', 'shutterstock', 'shutterstock.com', 'alamy', 'alamy stock photo', 'epa-efe', 'epa/efe'],
  ...['via ap', 'via afp', 'via reuters', 'via getty', '/afp', '/ afp', '/reuters', '/ reuters', '/getty', '/ getty'],
];
const OWNED_BY = /.{20}\s©\s?[^.]{2,60}$/;

/** True for a line that ends as captions do: with the maker of the picture. */
export function endsAsCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION || line.length < SHORTEST_LABEL) return false;
  // Most lines end as sentences do.
  const last = line.at(line.endsWith('.') ? -2 : -1);
  const bracket = last === ')' || last === ']';
  if (line.endsWith('.') && !bracket) return false;
  const end = line.slice(-120).toLowerCase();
  return (bracket && IN_BRACKETS.test(end)) || isSold(end) || (end.includes('©') && OWNED_BY.test(line));
}

/** True where an agency's name ends the line, perhaps with signs after it. */
function isSold(end: string): boolean {
  return SOLD_BY.some((name) => {
    const at = end.lastIndexOf(name);
    return at >= 0 && AFTER_NAME.test(end.slice(at + name.length));
  });
}
const AFTER_NAME = /^\W{0,3}$/;

/** `3 of 12`, of a gallery; an address and nothing else. */
const COUNTER = /^\d{1,3}\s?(?:of|von|de|di|sur|av|\/)\s?\d{1,3}$/;
const ADDRESSES = ['https://', 'http://', 'www.'];

/** Words that only the owners of a page write, wherever in the line. */
const RESERVED = [
  'todos os direitos reservados',
  'all rights reserved',
  'todos los derechos reservados',
  'tous droits réservés',
  'alle rechte vorbehalten',
  'tutti i diritti riservati',
  'riproduzione riservata',
];
const LONGEST_NOTICE = 300;

/** What a line is that says nothing: the place in a gallery, an address, whose the page is. */
export function emptyLine(line: string): string | null {
  if (line.length < 12 && COUNTER.test(line)) return 'player';
  if (line.length < LONGEST_NOTICE && hasAny(line.toLowerCase(), RESERVED)) return 'legal';
  return startsWithAny(line, ADDRESSES) && !line.includes(' ') ? 'link' : null;
}

/** Shorter lines, in UTF-16 units, may be said again: *Yes.* */
const SHORTEST_LABEL = 12;
const LONGEST_LABEL = 200;
/** So often is a label told; nobody writes the same sentence so often. */
const OFTEN = 3;

/** Tables and lists tell the same of many. */
const ITEMS = new Set(['td', 'th', 'li', 'dt', 'dd', 'pre']);

/** Lines that come again and again are labels of the site, except where somebody is about to speak, in tables, and where they are sentences. */
export function repeatedLines(lines: readonly string[], blocks: readonly Block[]): Set<string> {
  const times = new Map<string, number>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.length < SHORTEST_LABEL || line.length > LONGEST_LABEL || line.endsWith(':') || line.endsWith('.'))
      continue;
    if (ITEMS.has(blocks[i]!.box.name)) continue;
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= OFTEN).map(([line]) => line));
}
