import { dayOf } from './dates.ts';
import {
  attribute,
  closest,
  every,
  everyWith,
  everyWithin,
  linkedDataIn,
  nameOf,
  one,
  parentElementOf,
  textContentOf,
  tidy,
} from './safe-dom.ts';

/** What JSON-LD and microdata say of the article. */
export interface LinkedArticle {
  headline?: string;
  author: string[];
  published?: string;
  modified?: string;
  publisher?: string;
  section?: string;
  language?: string;
  image?: string;
  url?: string;
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;
const PAGE = /(?:WebPage|ItemPage|AboutPage)$/;
const LIMIT = 500;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return plain(first) || undefined;
  if (isThing(first)) return textOf(first['name'] ?? first['@value'] ?? first['url']);
  return undefined;
}

/** JSON-LD often holds escaped HTML. Most texts have none, and the patterns take long to compile. */
export function plain(text: string): string {
  const bare = text.includes('<') ? text.replace(/<[^>]{0,200}>/g, ' ') : text;
  return tidy(bare.includes('&') ? bare.replace(/&(#?)([a-zA-Z0-9]{1,8});/g, named) : bare);
}

function named(whole: string, code: string, name: string): string {
  if (!code) return ENTITIES[name] ?? marked(name) ?? whole;
  const point = /^x/i.test(name) ? Number.parseInt(name.slice(1), 16) : Number.parseInt(name, 10);
  return Number.isNaN(point) ? whole : String.fromCodePoint(Math.min(point, 0x10ffff));
}
const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  rsquo: '’',
  lsquo: '‘',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  szlig: 'ß',
};
const SIGNS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

/** A letter with a sign over or under it, as `eacute` names it. */
function marked(name: string): string | undefined {
  const sign = SIGNS[name.slice(1)];
  return sign && (name[0]! + sign).normalize('NFC');
}

function namesOf(value: unknown, byId: Map<string, Thing>): string[] {
  return [value].flat(2).flatMap((entry) => {
    if (typeof entry === 'string') return [plain(entry)];
    if (!isThing(entry)) return [];
    const name = entry['name'] ?? (typeof entry['@id'] === 'string' ? byId.get(entry['@id'])?.['name'] : undefined);
    if (Array.isArray(name)) return name.filter((part): part is string => typeof part === 'string').map(plain);
    if (typeof name === 'string') return [plain(name)];
    const parts = [entry['givenName'], entry['familyName']].filter((part): part is string => typeof part === 'string');
    return parts.length ? [plain(parts.join(' '))] : [];
  });
}

/** The objects of a JSON-LD block: itself, its `@graph`, and what hangs on `mainEntity`. */
function thingsOf(json: unknown): Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [json];
  while (queue.length && found.length < LIMIT) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, LIMIT));
    else if (isThing(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'blogPost']) {
        const inner = value[key];
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  return found;
}

/** Parses what pages really write: line breaks inside strings, HTML comments around it, a comma too many. */
function parse(source: string): unknown {
  return parseStrictly(source) ?? parseLoosely(source);
}

function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim();
  return (
    parseStrictly(text) ??
    parseStrictly(
      text
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,(\s*[}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    )
  );
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function samePage(thing: Thing, address: string): boolean {
  const main = thing['mainEntityOfPage'];
  const urls = [
    thing['url'],
    thing['@id'],
    typeof main === 'string' ? main : isThing(main) ? (main['@id'] ?? main['url']) : undefined,
  ];
  const here = address
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '');
  return urls.some(
    (url) =>
      typeof url === 'string' &&
      url
        .replace(/[?#].*$/, '')
        .replace(/\/$/, '')
        .replace(/^https?:\/\/(?:www\.)?/, '') === here,
  );
}

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && dayOf(value) ? value.trim() : undefined;

/** The article of the page among the linked data, JSON-LD before microdata. Suggested stories' data is left alone. */
export function linkedArticle(document: Document, address: string): LinkedArticle {
  const things = linkedDataIn(document)
    .slice(0, 30)
    .flatMap((script) => thingsOf(parse((textContentOf(script) ?? '').slice(0, 500_000))));
  const byId = new Map<string, Thing>();
  for (const thing of things)
    if (typeof thing['@id'] === 'string' && (thing['name'] || !byId.has(thing['@id']))) byId.set(thing['@id'], thing);
  const articles = things.filter(
    (thing) =>
      typesOf(thing).some((type) => ARTICLE.test(type)) &&
      (thing['headline'] || thing['name'] || thing['datePublished'] || thing['author']),
  );
  const dated = articles.filter((thing) => thing['datePublished']);
  const article =
    (dated.length > 1 ? dated.find((thing) => samePage(thing, address)) : undefined) ?? dated[0] ?? articles[0];
  const from = article ?? {};
  const out: LinkedArticle = { author: namesOf(from['author'] ?? from['creator'], byId) };
  const headline = textOf(from['headline']);
  const published = day(from['datePublished']) ?? day(from['dateCreated']);
  const modified = day(from['dateModified']);
  const complete = out.author.length > 0 && headline && published && modified;
  const micro: LinkedArticle = complete ? { author: [] } : microdata(document);
  const language = textOf(from['inLanguage']);
  const page =
    complete && language ? undefined : things.find((thing) => typesOf(thing).some((type) => PAGE.test(type)));
  if (!out.author.length) out.author = micro.author;
  const set = <K extends Exclude<keyof LinkedArticle, 'author'>>(key: K, ...values: (string | undefined)[]): void => {
    const value = values.find(Boolean);
    if (value) out[key] = value;
  };
  set('headline', headline ?? textOf(from['name']), micro.headline);
  set('published', published, micro.published, day(page?.['datePublished']));
  set('modified', modified, micro.modified, day(page?.['dateModified']));
  set('publisher', namesOf(from['publisher'], byId)[0], micro.publisher);
  set('section', textOf(from['articleSection']));
  set('language', language, textOf(page?.['inLanguage']));
  const image = [from['image']].flat()[0];
  set(
    'image',
    typeof image === 'string' ? image : isThing(image) && typeof image['url'] === 'string' ? image['url'] : undefined,
  );
  set('url', typeof from['url'] === 'string' ? from['url'] : undefined);
  return out;
}

/** The thing of which a property is said: the nearest around it. */
function itemOf(element: Element): Element | null {
  const above = parentElementOf(element);
  return above ? closest(above, '[itemscope]') : null;
}

/** The properties that are read; the text of others can be the whole article. */
const SAID = /headline|datePublished|dateModified|author|creator/;

/** Microdata of the one article that is not inside a list of others. */
function microdata(document: Document): LinkedArticle {
  const out: LinkedArticle = { author: [] };
  if (!one(document, '[itemprop]')) return out;
  const scopes = everyWith(document, '', 'itemtype', (type) => /Article|BlogPosting/.test(type)).slice(0, 40);
  const scope = scopes.find(
    (element) => everyWithin(element, '[itemprop~="articleBody"],[itemprop~="headline"]').length > 0,
  );
  const all = scope ? everyWithin(scope, '[itemprop]').slice(0, 300) : every(document, '[itemprop]').slice(0, 300);
  const readProp = (element: Element): string =>
    tidy(
      attribute(element, 'content') ??
        attribute(element, 'datetime') ??
        (nameOf(element) === 'img' ? attribute(element, 'alt') : textContentOf(element)),
    );
  const outside = (element: Element): boolean =>
    closest(element, 'aside,nav,footer,[class*="related"],[class*="comment"]:not(body)') !== null;
  for (const element of all) {
    const prop = attribute(element, 'itemprop')!;
    if (!SAID.test(prop)) continue;
    const names = prop.split(/\s+/);
    // What lies in another thing inside the article (a comment, a suggested story) is said of that thing.
    if (outside(element) || (scope && itemOf(element) !== scope)) continue;
    const value = readProp(element);
    if (!value || value.length > 400) continue;
    if (names.includes('headline') && scope) out.headline ??= value;
    if (names.includes('datePublished') && dayOf(value)) out.published ??= value;
    if (names.includes('dateModified') && dayOf(value)) out.modified ??= value;
    if (names.includes('author') || names.includes('creator')) {
      const inner = everyWithin(element, '[itemprop~="name"]').map(readProp).filter(Boolean);
      if (out.author.length < 10) out.author.push(...(inner.length ? inner : value.length < 120 ? [value] : []));
    }
  }
  return out;
}
