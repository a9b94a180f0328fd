import { attribute, closest, every, everyWithin, textContentOf, tidy } from './safe-dom.ts';

const BY =
  /^(?:written by|posted by|reported by|by|por|texto de|texto|de|par|propos recueillis par|rédigé par|von|ein artikel von|eine analyse von|ein kommentar von|di|a cura di|autor(?:a|es)?|author|escrito por|publicado por|publié par|redazione di)[\s:]+/iu;
const AND = /\s*(?:,|;|\||•|·|\/|\n)\s*|\s+(?:and|e|y|et|und|&|with|con|avec|mit)\s+/iu;
const NOT_A_NAME =
  /^(?:admin|administrator|editor|editorial|staff|reporter|redaktion|redação|redacción|rédaction|redazione|agências?|newsroom|web ?desk|undefined|null|unknown|none|guest|\d+)$/iu;
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

/** The authors that the page shows near its heading. */
export function bylineAuthors(document: Document): string[] {
  for (const element of every(document, NAMED).slice(0, 40)) {
    if (closest(element, ELSEWHERE)) continue;
    const links = everyWithin(
      element,
      'a[rel~="author"],a[href*="author"],a[href*="autor"],a[href*="auteur"],a[href*="profile"],[itemprop~="name"]',
    )
      .map((link) => tidy(textContentOf(link)))
      .filter((text) => text.length > 3 && text.length < 60);
    if (links.length) return links;
    const text = tidy(attribute(element, 'content') ?? textContentOf(element));
    if (text.length > 4 && text.length < 90 && /\p{Lu}/u.test(text)) return [text];
  }
  return [];
}
