import { attribute, closest, every, everyWithin, parentOf, textContentOf, tidy } from './safe-dom.ts';

const BY =
  /^(?:written by|posted by|reported by|by|por|texto de|texto|de|par|propos recueillis par|rédigé par|von|ein artikel von|eine analyse von|ein kommentar von|di|a cura di|autor(?:a|es)?|author|escrito por|publicado por|publié par|redazione di)[\s:]+/iu;
const AND = /\s*(?:,|;|\||•|·|\/|\n)\s*|\s+(?:and|e|y|et|und|&|with|con|avec|mit)\s+/iu;
const NOT_A_NAME =
  /^(?:admin|administrator|editor|editorial|staff|reporter|newsroom|web ?desk|undefined|null|unknown|none|guest|\d+)$/iu;
/** Words after a name that say what the person is, not who. */
const TITLE_AFTER =
  /\s*(?:,|\||–|—|-|\(|•|·)\s*(?:senior |staff |chief |political |deputy |special |foreign |associate |contributing |associated )?(?:writer|reporter|correspondent|editor|journalist|journaliste|redakteur(?:in)?|repórter|jornalista|redactor(?:a)?|periodista|bbc|cnn|afp|ap|reuters|efe|ansa|dpa|press|news|columnist|contributor|special to|for the|from|em |da |do |de são|in |à |on )[\s\S]*$/iu;

/** Names of persons, each once: links, dates, titles and the publisher's own name taken off. */
export function cleanAuthors(values: readonly string[], publisher: string | undefined): string[] {
  const names: string[] = [];
  for (const value of values) {
    let text = tidy(value);
    if (!text || /^https?:|^www\.|^@|\.(?:com|org|net|de|fr)\b|^\/\//i.test(text)) continue;
    while (BY.test(text)) text = text.replace(BY, '');
    text = text
      .replace(TITLE_AFTER, '')
      .replace(/\s*\([^)]{0,60}\)/g, '')
      .replace(/\S+@\S+/g, '');
    for (const part of text.split(AND)) {
      const name = tidy(part)
        .replace(BY, '')
        .replace(/[.,:;|–—-]+$/, '')
        .trim();
      if (
        name.length < 3 ||
        name.length > 60 ||
        NOT_A_NAME.test(name) ||
        /\d{2}/.test(name) ||
        name.split(' ').length > 6
      )
        continue;
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
    }
  }
  const persons = names.filter((name) => name.toLowerCase() !== publisher?.toLowerCase());
  return persons.length ? persons : names;
}

const NAMED =
  '[rel~="author"],[itemprop~="author"],[class*="author-name" i],[class*="authorname" i],[class*="author__name" i],[class*="byline" i],[class*="author" i],[class*="autor" i],[class*="auteur" i],[class*="autore" i],[class*="firma" i],[data-testid*="byline" i]';
const ELSEWHERE =
  'aside,nav,footer,[class*="related"],[class*="comment"],[class*="teaser"],[class*="sidebar"],[class*="widget"],[class*="recommend"],[class*="card"],[id*="comment"]';

/** A line of its own that begins with "by" and goes on with a name. */
const BY_LINE = /^(?:by|por|texto de|par|von|di|de|a cura di|written by|escrito por|text|texto)\s*:?\s+(?=\p{Lu})/iu;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:d[aeo]s?|de la|del|von|van|der|den|di|e|y|and|et|und|\p{Lu}[\p{L}'’.-]*)){1,7}/u;
/** Texts after the heading among which the line is looked for. */
const REACH = 120;

/** The authors that the page shows near its heading. */
export function bylineAuthors(document: Document): string[] {
  const heading = every(document, 'h1').find((element) => tidy(textContentOf(element)).length > 12);
  for (const element of every(document, NAMED).slice(0, 40)) {
    if (elsewhere(element, heading)) continue;
    const links = everyWithin(
      element,
      'a[rel~="author"],a[href*="author"],a[href*="autor"],a[href*="auteur"],a[href*="profile"],[itemprop~="name"]',
    )
      .map((link) => tidy(textContentOf(link)))
      .filter((text) => text.length > 3 && text.length < 60);
    if (links.length) return [...new Set(links)];
    const text = tidy(attribute(element, 'content') ?? textContentOf(element));
    if (text.length > 4 && text.length < 90 && /\p{Lu}/u.test(text) && NAME.test(text.replace(BY, ''))) return [text];
  }
  return heading ? byLine(document, heading) : [];
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
