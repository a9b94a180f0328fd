import { hasAny } from '../../text/any-of.ts';
import { type Box, isHeading } from './outline.ts';
import { oneWithin } from './safe-dom.ts';

/** What the name of an element says of its content. */
export type Mark =
  | 'comments'
  | 'consent'
  | 'related'
  | 'advertisement'
  | 'newsletter'
  | 'share'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'tags'
  | 'chrome'
  | 'player'
  | 'aside';

/**
 * Words of class names and ids by kind; the kind that comes first wins. `-` may be left out, `*` stands for more letters. Plain words and not patterns:
 * compiling those took longer than reading the page.
 */
const WORDS: Record<Exclude<Mark, 'comments'>, string> = {
  consent: `
    cookie* consent* gdpr onetrust* didomi*`,
  related: `
    related* relative relativas relativa relationados relationado relationadas relationada recirc* recommend* recomend* empfehl*
    outbrain taboola trending popular most-read most-viewed most-popular most-shared mais-lidas mais-vistas leia-mais leia-tambem
    lea-tambien leggi-anche lire-aussi veja-mais veja-tambem saiba-mais read-also read-next read-more-links more-on more-from
    more-news more-stories more-articles more-headlines more-info more-links see-also next-article next-post next-story next-up
    next-prev previous-article previous-post previous-story previous-next prev-article prev-post prev-story prev-next also-read
    also-like teaser* crp yarpp jp-relatedposts zergnet plista onward linkbox link-list article-links article-list story-list
    news-list headlines read-more readmore lees-ook similar* suggest* more promo* upsell toplist ranking topbox mehr weitere*
    correlate correlati approfondimento approfondimenti relacionad* interesar latest-posts latest-news latest-stories recent-posts
    recent-articles recent-news ultimas-noticias voir-aussi a-lire-aussi meme-sujet auch-interessant lesen-sie-auch links-block`,
  advertisement: `
    ads ad adv advert* ad-slot ad-container ad-wrapper ad-unit ad-label ad-box ad-block ad-zone ad-banner ad-text ad-tag ad-break
    ad-placeholder adsense adsbygoogle dfp publicidade publicidad publicite pubblicita anzeige werbung sponsor* commercial outstream
    affiliate* kaltura-ad shopping product-card product-box product-list`,
  newsletter: `
    newsletter* subscri* sign-up signin sign-in login register registration optin opt-in mailchimp mc4wp mailing* donat* membership
    abo-box abo-teaser abo-banner assine suscri* inscri* call-to-action cta follow* telegram whatsapp app-promo app-download
    app-banner abonn* appeal support-us marketing conversion piano regwall registerwall`,
  share: `
    share* sharing* social* addthis* addtoany* a2a sns tweet-button fb-like fb-share fb-root article-tools article-actions
    article-utils article-options tool-bar tool-box tools tool toolbar print* email-this email-link teilen partage* compartilh*
    compartir condividi bookmark* likes like reactions reaction actions rating* vote* feedback`,
  caption: `
    caption* *caption legenda legende legend bildunterschrift bu didascalia pie-de-foto pie-foto image-desc* image-text image-title
    image-info image-meta photo-desc* photo-text photo-info photo-meta gallery* galeria slideshow* carousel* slider swiper* lightbox*
    photo-gallery bildergalerie diaporama fotogaleria fotostrecke media-caption media-info media-meta media-desc* cutline thumbcaption
    wp-caption-text lead-image lead-photo lead-media figure* fotos foto photos photo`,
  credit: `
    credit* *credit copyright* photographer image-source photo-source quelle bildquelle fotograf* source rights`,
  byline: `
    by-lines* by-line* author* autor* auteur* writers writer contributor* bio p-author vcard reporter journalist* redaktion
    signature firma creditline staff`,
  date: `
    date* pub-date publish* time-stamp timestamp posted-on entry-meta entry-date entry-utility entry-info entry-footer post-meta
    post-date post-info post-details article-meta* article-info article-date article-data article-details article-time
    article-timestamp article-published story-meta story-info story-date story-details meta-data meta-info meta-bar meta-date meta
    updated fecha datum reading-time read-time time kicker eyebrow overline dachzeile rubric section-label content-meta headermeta`,
  tags: `
    tags tag tag-list tag-cloud tag-links tag-box tag-container tag-wrapper tagged topics topic topic-list topic-links keywords
    keyword category* categories* cat-links article-tags post-tags hashtags etiquetas marcadores post-labels taxonomy themen filed`,
  chrome: `
    nav* sub-nav menu* breadcrumb* crumbs crumb pagination pager paging page-nav page-links page-numbers post-nav* footer* foot
    site-footer site-header masthead  pop-up* modal* overlay* dialog toast tooltip skip-link skip-to skip-nav
    skip sr-only screen-reader* visually-hidden visuallyhidden hidden hide offscreen assistive* accessib* a11y paywall-overlay
    paywall-box paywall-message paywall-banner paywall-prompt paywall-barrier paywall-offer loading spinner search* dropdown*
    language-switch* language-select* lang-switch* lang-select* back-to-top scroll-top weather ticker banner* notification* alert*
    disclaimer correction-policy trust* quiz poll survey legal`,
  player: `
    video-player video-js video-title video-desc* video-info video-meta video-caption video-playlist video-details video-list
    video-overlay video-container-title vjs* jw-player* jwplayer brightcove player* playlist audio* podcast* listen transcript-button
    speech* tts readspeaker trinity* mejs*`,
  aside: `
    side-bar* rail right-rail right-col right-column right-bar left-rail left-col aside* widget* infobox info-box fact-box factbox faktenbox infokasten infographic* infografi*
    hintergrund complementary inset* inline-promo inline-related inline-link box-related box-links box-promo sticky* secondary
    module-links module-list hub skybox partner*`,
};
/** Anywhere inside a name: comment sections are called in many ways. */
const COMMENTS = ['disqus', 'livefyre', 'kommentar', 'comentario', 'commentaire', 'respond'];

/** True when a name, of these parts, is that of readers' comments; a commentary is a story. */
function saysComments(name: string, parts: readonly string[]): boolean {
  for (let at = name.indexOf('comment'); at >= 0; at = name.indexOf('comment', at + 1))
    if (!(name.startsWith('ary', at + 7) || name.startsWith('ator', at + 7))) return true;
  return hasAny(name, COMMENTS) || parts.includes('forum');
}

const KINDS: readonly Mark[] = ['comments', ...(Object.keys(WORDS) as Exclude<Mark, 'comments'>[])];

/** A word's kind as its place in `KINDS`, and how many hyphens it has: over so many parts of a name it may stretch. */
interface Entry {
  kind: number;
  hyphens: number;
}
const whole = new Map<string, Entry>();
const beginnings = new Map<string, Entry>();
const endings: { letters: string; kind: number }[] = [];
for (const [kind, words] of Object.entries(WORDS))
  for (const word of words.trim().split(/\s+/)) {
    const entry = { kind: KINDS.indexOf(kind as Mark), hyphens: word.split('-').length - 1 };
    const letters = word.replaceAll('-', '').replace('*', '');
    if (word.startsWith('*')) endings.push({ letters, kind: entry.kind });
    else {
      const words = word.endsWith('*') ? beginnings : whole;
      const known = words.get(letters);
      if (!known || entry.kind < known.kind) words.set(letters, entry);
      else if (entry.kind === known.kind) known.hyphens = Math.max(known.hyphens, entry.hyphens);
    }
  }
const NOTHING = KINDS.length;
const MOST_HYPHENS = 3;
/** So many first letters tell most names that are none of these words from those that may be. */
const HEAD = 3;
const heads = new Set([...whole.keys(), ...beginnings.keys()].map((word) => word.slice(0, HEAD)));
const LONGEST_BEGINNING = Math.max(...[...beginnings.keys()].map((word) => word.length));

const SIGN = /[^a-z]/;

/** The first kind that one name of a class list announces, as its place in `KINDS`; `NOTHING` for none. */
function kindOfName(name: string): number {
  const parts = name.replaceAll('_', '-').replaceAll('--', '-').split('-');
  const kind = saysComments(name, parts) ? 0 : kindOfParts(parts);
  return kind < NOTHING && saysNothing(name, parts) ? NOTHING : kind;
}

function kindOfParts(parts: readonly string[]): number {
  let best = NOTHING;
  for (let i = 0; i < parts.length; i++) {
    if (!mayBegin(parts[i]!)) continue;
    let before = '';
    for (let hyphens = 0; hyphens <= MOST_HYPHENS && i + hyphens < parts.length; hyphens++) {
      const part = parts[i + hyphens]!;
      const sign = part.search(SIGN);
      if (sign >= 0) best = Math.min(best, whole.get(part)?.kind ?? NOTHING);
      // A figure may follow a word (`ad300`); another sign makes it another word (`nav@wide`).
      if (sign < 0 || (part[sign]! >= '0' && part[sign]! <= '9'))
        best = Math.min(best, kindOfLetters(before + (sign < 0 ? part : part.slice(0, sign)), hyphens));
      // No word goes on after a sign.
      if (sign >= 0) break;
      before += part;
    }
  }
  return best;
}

/** False for a part of a name with which none of the words begins: most are such. */
function mayBegin(part: string): boolean {
  const head = part.slice(0, HEAD);
  const last = head[HEAD - 1] ?? '';
  return heads.has(head) || last < 'a' || last > 'z' || endings.some(({ letters }) => part.includes(letters));
}

function kindOfLetters(letters: string, hyphens: number): number {
  let best = NOTHING;
  const said = whole.get(letters);
  if (said && said.hyphens >= hyphens) best = said.kind;
  for (let length = HEAD; length <= letters.length && length <= LONGEST_BEGINNING; length++) {
    const begun = beginnings.get(letters.slice(0, length));
    if (begun && begun.hyphens >= hyphens) best = Math.min(best, begun.kind);
  }
  if (hyphens === 0)
    for (const ending of endings) if (letters.endsWith(ending.letters)) best = Math.min(best, ending.kind);
  return best;
}

/** The kinds that are trusted even on an element that holds much of the page's text: comment sections can be longer than the article. */
export const STRONG: ReadonlySet<Mark> = new Set<Mark>(['comments', 'consent', 'related']);

/** What the body of an article is called, as names are when their words are written together. */
const GOOD = [
  ...['article', 'story', 'post', 'entry', 'page'].flatMap((whole) =>
    ['body', 'content', 'text', 'copy', 'main'].map((part) => whole + part),
  ),
  ...['bodytext', 'bodycopy', 'bodyarticle', 'contenttext', 'contentcopy', 'contentarticle'],
  ...['maincontent', 'newstext', 'richtext'],
];

function saysBody(hint: string): boolean {
  const letters = hint.replaceAll('-', '').replaceAll('_', '').replaceAll(' ', '');
  return hasAny(letters, GOOD);
}

/**
 * Names of layout that hold another word inside (`no-tts`, `overflow-hidden`) or are one (`relative` places an element), and those made
 * from a heading's own words. Names that hide in small windows stay: what a telephone is not shown is mostly beside the story.
 */
function saysNothing(name: string, parts: readonly string[]): boolean {
  const first = parts[0]!;
  return (
    (STATES.has(first) && name[first.length] === '-') ||
    (parts.length === 2 && parts[1] === 'free') ||
    (parts.length > LONGEST_NAME && !name.includes('--') && !name.includes('__')) ||
    EMPTY_NAMES.has(name) ||
    name.includes('overflow') ||
    name.includes('ellipsis') ||
    name.includes('label-hidden')
  );
}
/** What such names begin with. */
const STATES = new Set(['no', 'not', 'without', 'has', 'with', 'is', 'js', 'text', 'font']);
const EMPTY_NAMES = new Set(['relative', 'article-hub']);
/** More words, and it is a heading's. */
const LONGEST_NAME = 5;
/** Names that a content system writes on every post: its topics, not its part. */
const POST_NAME = /^(?:category|categoria|tag|format|status|type|post|author|tax|term|section|single|page)-/;

const names = new Map<string, number>();
const hints = new Map<string, Mark | null>();

function markOfHint(hint: string): Mark | null {
  const known = hints.get(hint);
  if (known !== undefined) return known;
  if (hints.size > 5000) hints.clear();
  if (names.size > 20_000) names.clear();
  const post = hint.includes('hentry') || hint.includes('type-post') || hint.includes('status-publish');
  let best = NOTHING;
  for (const name of hint.split(' ')) {
    if (!name || (post && POST_NAME.test(name))) continue;
    let kind = names.get(name);
    if (kind === undefined) {
      kind = kindOfName(name);
      names.set(name, kind);
    }
    if (kind < best) best = kind;
  }
  let mark: Mark | null = KINDS[best] ?? null;
  if (mark && mark !== 'comments' && mark !== 'related' && saysBody(hint)) mark = null;
  // A post of a social network set into the text is part of it.
  if (mark === 'share' && /embed|tweet/.test(hint)) mark = null;
  hints.set(hint, mark);
  return mark;
}

/** What name, class and id of the element announce, or null. */
export function markOf(box: Box): Mark | null {
  if (box.name === 'figcaption' || box.name === 'caption') return 'caption';
  if (box.name === 'figure') return oneWithin(box.element, 'blockquote,table,pre,ul,ol,h2,h3,p + p') ? null : 'caption';
  if (box.name === 'main' || box.name === 'body') return null;
  if (box.name === 'footer') return 'chrome';
  if (box.name === 'aside') return 'aside';
  if (box.name === 'address') return 'byline';
  // An anchor made from the heading's words says nothing.
  if (isHeading(box.name)) return box.hint.length > 60 ? null : box.hint ? markOfHint(box.hint) : null;
  const mark = box.hint ? markOfHint(box.hint) : null;
  // The story's own article element carries all kinds of words.
  return box.name === 'article' && mark !== 'related' && mark !== 'comments' && mark !== 'advertisement' ? null : mark;
}

/** True when the element's name announces the body of an article. */
export function namedBody(box: Box): boolean {
  const { hint } = box;
  return hint !== '' && saysBody(hint) && !hint.includes('comment') && !hint.includes('related');
}
