import { hasAny, startsWithAny } from '../../text/any-of.ts';
import { attribute, closest, every, everyWithin, oneWithin, parentOf, textContentOf, tidy } from './safe-dom.ts';

const BY =
  /^(?:written by|posted by|reported by|by|por|texto de|texto|de|par|propos recueillis par|rédigé par|von|ein artikel von|eine analyse von|ein kommentar von|di|a cura di|autor(?:a|es)?|author|escrito por|publicado por|publié par|redazione di)[\s:]+/i;
/** The first words of these; the pattern is long, and few names begin so. */
const BY_FIRST = new Set(
  'written posted reported by por texto de par propos rédigé von ein eine di a autor autora autores author escrito publicado publié redazione'.split(
    ' ',
  ),
);
const AND =
  /\s*(?:,|;|\||•|·|\/|\n)\s*|\s+(?:and|e|y|et|und|&|with|con|avec|mit|AND|E|Y|ET|UND|WITH|CON|AVEC|MIT|And|With|Con)\s+/;
/** What those have, small. Most names are letters and spaces: a pattern is compiled only where the text has something for it. */
const JOINS = [...',;|•·/&', ' and ', ' e ', ' y ', ' et ', ' und ', ' with ', ' con ', ' avec ', ' mit '];
const NOT_A_NAME = new Set(
  'admin|administrator|editor|editorial|staff|reporter|newsroom|webdesk|web desk|undefined|null|unknown|none|guest'.split(
    '|',
  ),
);
/** Words after a name that say what the person is, not who. Plain words: the pattern of them all took longer to compile than the page to read. */
const ADJECTIVES =
  'senior |staff |chief |political |deputy |special |foreign |associate |contributing |associated '.split('|');
const TITLES =
  'writer|reporter|correspondent|editor|journalist|redakteur|repórter|jornalista|redactor|periodista|bbc|cnn|afp|ap|reuters|efe|ansa|dpa|press|news|columnist|contributor|special to|for the|from|em |da |do |de são|in |à |on '.split(
    '|',
  );
const TITLE_SIGNS = [...',|–—(•·-/'];
const BEFORE_TITLE = /\s*[,|–—(•·-]\s*/g;

/** The name without the title after it, as in "Ana Prado, repórter". */
function withoutTitle(text: string): string {
  BEFORE_TITLE.lastIndex = 0;
  for (let sign = BEFORE_TITLE.exec(text); sign; sign = BEFORE_TITLE.exec(text)) {
    const after = text.slice(sign.index + sign[0].length).toLowerCase();
    const adjective = ADJECTIVES.find((word) => after.startsWith(word)) ?? '';
    if (startsWithAny(after, TITLES) || startsWithAny(after.slice(adjective.length), TITLES))
      return text.slice(0, sign.index);
  }
  return text;
}

/** Capital and other letters of the European scripts. The classes of Unicode take longer to compile than the page to read. */
const CAPITAL = 'A-ZÀ-ÖØ-Þ\u0100-\u024f\u0391-\u03a9\u0410-\u042f';
const LETTER = 'A-Za-zÀ-\u024f\u0370-\u04ff';

/** "The Daily", "El Sol de Ayer": with an article before it, a name is a paper's. */
const ARTICLES = new Set('the el la los las le les il lo der die das o a os as'.split(' '));
function isOfPaper(name: string): boolean {
  const space = name.indexOf(' ');
  return ARTICLES.has(name.slice(0, space).toLowerCase()) && ANY_LETTER.test(name[space + 1] ?? '');
}
const ANY_LETTER = new RegExp(`[${LETTER}]`);

/** True for the publisher's own name, or a part of it, in place of a person's. */
export function isHouse(name: string, publisher: string | undefined): boolean {
  if (!publisher) return false;
  const house = new Set(publisher.toLowerCase().split(/[\s.,|-]+/));
  const words = name
    .toLowerCase()
    .split(/[\s.,|-]+/)
    .filter(Boolean);
  return words.length > 0 && words.filter((word) => house.has(word)).length >= 0.5 * words.length;
}

function withoutBy(text: string): string {
  for (let rest = text; ; ) {
    const end = rest.search(/[\s:]/);
    if (end < 0 || !BY_FIRST.has(rest.slice(0, end).toLowerCase())) return rest;
    const shorter = rest.replace(BY, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** `Ana Lima - RTP`: the house after a name of two words or more. */
const HOUSE_AFTER = /^(\S+ \S.*?)\s+[-–—|/]\s+[A-Z]{2,6}$/;

/** "Ana Prado e Rui Sá, Lisboa": behind full names a last word alone is where they wrote, or an agency. */
function withoutPlace(parts: string[]): string[] {
  const [last = '', ...others] = parts.map(tidy).filter(Boolean).reverse();
  const place = others.length > 0 && !last.includes(' ') && others.every((name) => name.includes(' '));
  return place ? others.reverse() : parts;
}

const STARTS = ['http:', 'https:', 'www.', '@', '//'];
const DOMAINS = ['.com/', '.org/', '.net/', '.de/', '.fr/'];
function isAddress(text: string): boolean {
  const lower = text.toLowerCase();
  return startsWithAny(lower, STARTS) || hasAny(lower, DOMAINS);
}

/** A name without signs at its end. */
function withoutSigns(name: string): string {
  let end = name.length;
  while (end > 0 && '.,:;|–—-'.includes(name[end - 1]!)) end--;
  return name.slice(0, end);
}

/** Names of persons, each once: links, dates, titles and the publisher's own name taken off. */
export function cleanAuthors(values: readonly string[], publisher: string | undefined): string[] {
  const names: string[] = [];
  for (const value of values) {
    let text = tidy(value);
    if (',;|'.includes(text[0] ?? ' ')) text = text.slice(1).trimStart();
    if (!text || isAddress(text)) continue;
    text = withoutBy(text);
    if (hasAny(text, TITLE_SIGNS)) text = withoutTitle(text);
    if (text.includes('(')) text = text.replace(/\s*\([^)]{0,60}\)/g, '');
    if (text.includes('@')) text = text.replace(/\S+@\S+/g, '');
    for (const part of withoutPlace(hasAny(text.toLowerCase(), JOINS) ? text.split(AND) : [text])) {
      let name = withoutBy(tidy(part));
      if (hasAny(name, TITLE_SIGNS)) name = name.replace(HOUSE_AFTER, '$1');
      name = withoutSigns(name).trim();
      if (
        name.length < 3 ||
        name.length > 60 ||
        NOT_A_NAME.has(name.toLowerCase()) ||
        /\d{2}/.test(name) ||
        name.split(' ').length > 6
      )
        continue;
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
    }
  }
  const persons = names.filter(
    (name) =>
      !(
        isOfPaper(name) ||
        name.toLowerCase() === publisher?.toLowerCase() ||
        (name.includes('.') && /\.\w{2,3}$/.test(name))
      ),
  );
  return persons.length ? persons : names;
}

const NAMED = [
  '[rel~="author"],[itemprop~="author"],[data-testid*="byline" i]',
  ...['byline', 'author', 'autor', 'auteur', 'firma'].map((name) => `[class*="${name}" i]`),
].join(',');
const LINKED =
  'a[rel~="author"],a[class*="author" i],a[href*="author"],a[href*="autor"],a[href*="auteur"],a[href*="profile"],a[href*="/staff/"],[itemprop~="name"]';
const ELSEWHERE =
  'aside,nav,footer,[class*="related"],[class*="comment" i],[class*="coment" i],[class*="kommentar" i],[class*="teaser"],[class*="sidebar"],[class*="widget"],[class*="recommend"],[class*="card"],[id*="comment"]';

/** A line of its own that begins with "by" and goes on with a name. */
const BY_LINE = new RegExp(
  `^(?:[Bb]y|BY|[Pp]or|POR|[Tt]exto de|[Pp]ar|[Vv]on|VON|[Dd]i|[Dd]e|[Aa] cura di|[Ww]ritten by|[Ee]scrito por|[Tt]exto?)\\s*:?\\s+(?=[${CAPITAL}])`,
);
const NAME = new RegExp(
  `^[${CAPITAL}][${LETTER}'’.-]*(?:\\s+(?:d[aeo]s?|de la|del|von|van|der|den|di|e|y|and|et|und|[${CAPITAL}][${LETTER}'’.-]*)){1,7}`,
);
/** "Di" and "de" begin surnames and subheads too. */
const SURELY_BY = new Set(['by', 'von', 'por', 'par']);

/** At the end of reports of agencies: who else worked on it. */
const HELPED = /\bcontributed (?:reporting|to this (?:report|story|article))\b/;

/** True for a line that is "by" and a name, and nothing else, or that says who helped. */
export function isByline(line: string): boolean {
  if (line.includes('contributed') && line.length < 250 && HELPED.test(line)) return true;
  if (line.length > 70 || !SURELY_BY.has(line.slice(0, line.indexOf(' ')).replace(':', '').toLowerCase())) return false;
  const rest = line.replace(BY_LINE, '');
  return rest !== line && (NAME.exec(rest)?.[0].length ?? 0) >= rest.length - 1;
}

/** Texts after the heading among which the line is looked for. */
const REACH = 120;

/** The authors that the page shows near its heading; only in elements for which `inside` is true. */
export function bylineAuthors(
  document: Document,
  heading: Element | undefined,
  inside: (element: Element) => boolean = () => true,
): string[] {
  for (const element of every(document, NAMED).filter(inside).slice(0, 40)) {
    if (elsewhere(element, heading)) continue;
    const links = everyWithin(element, LINKED)
      .map((link) => tidy(textContentOf(link)))
      .filter((text) => text.length > 3 && text.length < 60);
    if (links.length) return [...new Set(links)];
    // Of nested elements that are named so, the inner has less beside the name.
    const inner = oneWithin(element, NAMED);
    if (inner && nameIn(inner)) continue;
    const name = nameIn(element);
    if (name) return [name];
  }
  return heading ? byLine(document, heading) : [];
}

function nameIn(element: Element): string | null {
  const text = tidy(attribute(element, 'content') ?? textContentOf(element));
  return text.length > 4 && text.length < 90 && NAME.test(text.replace(BY, '')) ? text : null;
}

function byLine(document: Document, heading: Element): string[] {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  walker.currentNode = heading;
  let alone = false;
  for (let seen = 0; seen < REACH; ) {
    const node = walker.nextNode();
    if (!node) return [];
    const text = tidy(textContentOf(node));
    if (!text) continue;
    seen++;
    if (alone) {
      alone = false;
      const name = NAME.exec(text);
      if (name && name[0].length > text.length - 4) return [name[0]];
    }
    if (/^(?:by|por|par|von|di|de)$/i.test(text)) alone = true;
    if (text.length > 90 || !BY_LINE.test(text)) continue;
    const name = NAME.exec(text.replace(BY_LINE, ''));
    if (name) return [name[0]];
  }
  return [];
}

const within = Node.prototype.contains;
/** True in a part of the page for other stories. A part that holds the page's own heading is none, whatever its name. */
export function elsewhere(element: Element, heading: Element | undefined, parts = ELSEWHERE): boolean {
  for (let at = closest(element, parts); at; ) {
    if (!heading || !within.call(at, heading)) return true;
    const above = parentOf(at);
    at = above instanceof Element ? closest(above, parts) : null;
  }
  return false;
}
