import type { Box } from './outline.ts';
import { oneWithin } from './safe-dom.ts';

/** What the name of an element says of its content. */
export type Mark =
  | 'comments'
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

const between = (words: string): RegExp => new RegExp(`[\\s_-](?:${words})(?=[\\s_\\d-])`);
const anywhere = (words: string): RegExp => new RegExp(words);

const MARKS: readonly [Mark, RegExp][] = [
  [
    'comments',
    anywhere('comment(?!ary|ator)|disqus|livefyre|kommentar|comentario|commentaire|respond|[\\s_-]forum[\\s_-]'),
  ],
  [
    'related',
    between(
      'related[a-z]*|relat(?:ed|ive|ivas?|ionad[oa]s?)|recirc[a-z]*|recommend[a-z]*|recomend[a-z]*|empfehl[a-z]*|outbrain|taboola|trending|popular|most-?(?:read|viewed|popular|shared)|mais-?(?:lidas|vistas)|leia-?(?:mais|tambem)|lea-?tambien|leggi-?anche|lire-?aussi|veja-?(?:mais|tambem)|saiba-?mais|read-?(?:also|next|more-links)|more-?(?:on|from|news|stories|articles|headlines|info|links)|see-?also|next-?(?:article|post|story|up|prev)|prev(?:ious)?-?(?:article|post|story|next)|also-?(?:read|like)|teaser[a-z]*|crp|yarpp|jp-relatedposts|zergnet|plista|onward|linkbox|link-?list|article-?links|article-?list|story-?list|news-?list|headlines|read-?more|readmore|lees-?ook|similar[a-z]*|suggest[a-z]*|more|promo[a-z]*|upsell|toplist|ranking|topbox|mehr|weitere[a-z]*|correlat[ei]|approfondiment[oi]|relacionad[a-z]*|interesar',
    ),
  ],
  [
    'advertisement',
    between(
      'ads?|adv|advert[a-z]*|ad-?(?:slot|container|wrapper|unit|label|box|block|zone|banner|text|tag|break|placeholder)|adsense|adsbygoogle|dfp|publicidad[e]?|publicite|pubblicita|anzeige|werbung|sponsor[a-z]*|sponsored|commercial|outstream|affiliate[a-z]*|kaltura-ad|shopping|product-?(?:card|box|list)',
    ),
  ],
  [
    'newsletter',
    between(
      'newsletter[a-z]*|subscri[a-z]*|sign-?up|signin|sign-?in|login|register|registration|optin|opt-?in|mailchimp|mc4wp|mailing[a-z]*|donat[a-z]*|membership|abo-?(?:box|teaser|banner)|assine|suscri[a-z]*|inscri[a-z]*|call-?to-?action|cta|follow[a-z]*|telegram|whatsapp|app-?(?:promo|download|banner)|abonn[a-z]*|appeal|support-?us|marketing|conversion|piano|regwall|registerwall',
    ),
  ],
  [
    'share',
    between(
      'shar(?:e|es|ing|ed|edaddy|er|ebar|ebuttons?)[a-z]*|social[a-z]*|addthis[a-z_]*|addtoany[a-z]*|a2a|sharethis|sns|tweet-?button|fb-?(?:like|share|root)|article-?(?:tools|actions|utils|options)|tool-?(?:bar|box|s)?|toolbar|print[a-z]*|email-?(?:this|link)|teilen|partage[a-z]*|compartilh[a-z]*|compartir|condividi|bookmark[a-z]*|likes?|reactions?|actions|rating[a-z]*|vote[a-z]*|feedback',
    ),
  ],
  [
    'caption',
    between(
      'captions?[a-z]*|[a-z]*caption|caption-?(?:text|content|wrap)|legend[ae]?|legenda|bildunterschrift|bu|didascalia|pie-?(?:de-?)?foto|image-?(?:desc[a-z]*|text|title|info|meta)|photo-?(?:desc[a-z]*|text|info|meta)|gallery[a-z]*|galeria|slideshow[a-z]*|carousel[a-z]*|slider|swiper[a-z]*|lightbox[a-z]*|photo-?gallery|bildergalerie|diaporama|fotogaleria|fotostrecke|media-?(?:caption|info|meta|desc[a-z]*)|cutline|thumbcaption|wp-caption-text|gallery-caption|lead-?(?:image|photo|media)|figure[a-z]*|fotos?|photos?',
    ),
  ],
  [
    'credit',
    between(
      'credits?[a-z]*|[a-z]*credit|copyright[a-z]*|photographer|image-?source|photo-?source|quelle|bildquelle|fotograf[a-z]*|source|rights',
    ),
  ],
  [
    'byline',
    between(
      'by-?lines?[a-z]*|author[a-z]*|authors?-?(?:box|bio|info|name|card|block|area|image)|autor[a-z]*|auteur[a-z]*|autore|writers?|contributor[a-z]*|bio|biography|author-profile|p-author|vcard|reporter|journalist[a-z]*|redaktion|signature|firma|creditline|staff',
    ),
  ],
  [
    'date',
    between(
      'date[a-z]*|pub-?date|publish[a-z]*|published-?(?:at|on|date)|time-?stamp|timestamp|posted-?on|entry-?(?:meta|date|utility|info|footer)|post-?(?:meta|date|info|details)|article-?(?:meta[a-z]*|info|date|data|details|time|timestamp|published)|story-?(?:meta|info|date|details)|meta-?(?:data|info|bar|date)?|updated|fecha|datum|reading-?time|read-?time|time|kicker|eyebrow|overline|dachzeile|rubric|section-?label|content-?meta|headermeta',
    ),
  ],
  [
    'tags',
    between(
      'tags?|tag-?(?:list|cloud|links|s|box|container|wrapper)|tagged|topics?|topic-?(?:list|links)|keywords?|categor(?:y|ies)[a-z]*|cat-links|article-?tags|post-?tags|hashtags|etiquetas|taxonomy|themen|filed',
    ),
  ],
  [
    'chrome',
    between(
      'nav[a-z]*|sub-?nav|menu[a-z]*|breadcrumb[a-z]*|crumbs?|pagination|pager|paging|page-?(?:nav|links|numbers)|post-?nav[a-z]*|footer[a-z]*|foot|site-?footer|site-?header|masthead|cookie[a-z]*|consent[a-z]*|gdpr|pop-?up[a-z]*|modal[a-z]*|overlay[a-z]*|dialog|toast|tooltip|skip-?(?:link|to|nav)?|sr-only|screen-?reader[a-z-]*|visually-?hidden|visuallyhidden|hidden|hide|offscreen|assistive[a-z]*|accessib[a-z]*|a11y|paywall-?(?:overlay|box|message|banner|prompt|barrier|offer)|loading|spinner|search[a-z]*|dropdown[a-z]*|lang(?:uage)?-?(?:switch[a-z]*|select[a-z]*)|back-?to-?top|scroll-?top|weather|ticker|banner[a-z]*|notification[a-z]*|alert[a-z]*|disclaimer|correction-?policy|trust[a-z]*|quiz|poll|survey|legal',
    ),
  ],
  [
    'player',
    between(
      'video-?(?:player|js|title|desc[a-z]*|info|meta|caption|playlist|details|list|overlay|container-title)|vjs[a-z-]*|jw-?player[a-z]*|jwplayer|brightcove|player[a-z]*|playlist|audio[a-z]*|podcast[a-z]*|listen|transcript-?button|speech[a-z]*|tts|readspeaker|trinity[a-z]*|mejs[a-z]*',
    ),
  ],
  [
    'aside',
    between(
      'side-?bar[a-z]*|rail|right-?(?:rail|col|column|bar)|left-?(?:rail|col)|aside[a-z]*|widget[a-z]*|infobox|info-?box|fact-?box|factbox|hintergrund|complementary|inset[a-z]*|inline-?(?:promo|related|link)|box-?(?:related|links|promo)|sticky[a-z]*|secondary|module-?(?:links|list)|hub|skybox|partner[a-z]*|widgets',
    ),
  ],
];

/** The kinds that are trusted even on an element that holds much of the page's text: comment sections can be longer than the article. */
export const STRONG: ReadonlySet<Mark> = new Set<Mark>(['comments', 'related']);

const GOOD =
  /(?:article|story|post|entry|page)[\s_-]?(?:body|content|text|copy|main)|[\s_-](?:body|content)[\s_-](?:text|copy|article)|articlebody|articletext|maincontent|main-content|news-?text|rich-?text/;

/** Words of layout that hold another word inside (`no-tts`, `overflow-hidden`), and identifiers made from a heading's own words. */
/** Classes that a content system writes on every post: its topics, not its part. */
const POST_CLASS = /^(?:category|categoria|tag|format|status|type|post|author|tax|term|section|single|page)-/;

const EMPTY_TOKEN =
  /(?:^no-|^not-|^without-|^has-|^with-|^is-|^js-|overflow|ellipsis|^[a-z]+-free$|^(?:[a-z\d]+[-_]){5,}|^text-|^font-|^article-hub$)/;

function meaning(hint: string): string {
  const post = /hentry|type-post|status-publish/.test(hint);
  return ` ${hint
    .split(' ')
    .filter((token) => token && !EMPTY_TOKEN.test(token) && !(post && POST_CLASS.test(token)))
    .join(' ')} `;
}

const cache = new Map<string, Mark | null>();

function markOfHint(hint: string): Mark | null {
  const known = cache.get(hint);
  if (known !== undefined) return known;
  if (cache.size > 5000) cache.clear();
  const meant = meaning(hint);
  let mark: Mark | null = MARKS.find(([, pattern]) => pattern.test(meant))?.[0] ?? null;
  if (mark && GOOD.test(hint)) mark = mark === 'comments' || mark === 'related' ? mark : null;
  // A post of a social network set into the text is part of it.
  if (mark === 'share' && /embed|tweet/.test(hint)) mark = null;
  cache.set(hint, mark);
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
  if (HEADING.test(box.name)) return box.hint.length > 60 ? null : box.hint ? markOfHint(box.hint) : null;
  const mark = box.hint ? markOfHint(box.hint) : null;
  // The story's own article element carries all kinds of words.
  return box.name === 'article' && mark !== 'related' && mark !== 'comments' && mark !== 'advertisement' ? null : mark;
}

const HEADING = /^h[1-6]$/;

/** True when the element's name announces the body of an article. */
export function namedBody(box: Box): boolean {
  return box.hint !== '' && GOOD.test(box.hint) && !/comment|related/.test(box.hint);
}
