import type { ArticleInfo } from './article.ts';

/** Query keys that say where the reader came from, never which article it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ref|referrer|referer|ref_src|ref_url|refsrc|source|src|origin|origem|at_.*|smid|smtyp|cmp|cmpid|cid|ocid|icid|ito|xtor|mbid|sref|share|shared|sharetype|ns_.*|wt_.*|wtmc|pk_.*|mtm_.*|hsa_.*|_hs.*|vero_.*|rss|partner|feed|spm|trk|tracking|campaign|campaignid|taid|outputtype|output|amp|__twitter_impression|amp_js_v|amp_gsa|usqp|fb_action_.*|fb_source|fb_ref|action_.*_map|s_cid|kw|ftag|soc_.*|nl|nlid|gaa_.*|gi|gift|unlocked_article_code|smprod|srnd|leadsource|dicbo|utmsource|mkt_tok|sr_share)$/i;

/** Query values that ask for the AMP or print shape of the same article. */
function isShape(key: string, value: string): boolean {
  return /^(?:output|outputtype|view|mode|format)$/i.test(key) && /^(?:amp|1|print|mobile)$/i.test(value);
}

/** `#/…` and `#!…` are pages of their own in single-page sites; every other hash is a place within the page. */
function route(hash: string): string {
  return /^#(?:!|\/)./.test(hash) ? hash : '';
}

/** Takes off what says where the reader came from, and what asks for another shape of the same article. */
function dropTracking(query: URLSearchParams): void {
  const needless: string[] = [];
  // No `for … of`: a content script of Firefox sees the page's own iterators, which it cannot walk.
  query.forEach((value, key) => {
    if (TRACKING.test(key) || isShape(key, value)) needless.push(key);
  });
  for (const key of needless) query.delete(key);
}

/** The address without tracking parameters and without a place within the page; unreadable input comes back as it is. */
export function cleanUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const clean = new URL(url);
  if (clean.search) dropTracking(clean.searchParams);
  clean.hash = route(clean.hash);
  return clean.href;
}

/** The site as lists show it: the host without `www.`, `m.` and the like. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : '';
}

/** Google's AMP cache and viewer hold the real address in their path. */
function behindAmpCache(url: URL): URL {
  const viewer = /^\/amp\/s\/(.+)$/.exec(url.pathname);
  const cache = /\.cdn\.ampproject\.org$/.test(url.hostname) ? /^\/(?:c|v|r|wp)\/s\/(.+)$/.exec(url.pathname) : null;
  const inner = (/(?:^|\.)google\.[a-z.]+$/.test(url.hostname) ? viewer?.[1] : undefined) ?? cache?.[1];
  return inner && URL.canParse(`https://${inner}`) ? new URL(`https://${inner}${url.search}`) : url;
}

function pathKey(path: string): string {
  const bare = path
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\.amp(?=\.html?$|$)|(?<=\/[^/]+)[._-]amp(?=\.html?$|\/?$)/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\/amp(?:\.html?)?\/?$/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '');
  return bare === '' ? '/' : bare;
}

/**
 * One key for all addresses of one page: scheme, `www.`, `m.`, AMP, tracking, order of the query, index file and closing slash left out.
 * A key is compared, never opened.
 */
export function addressKey(address: string): string {
  const clean = cleanUrl(address);
  if (!URL.canParse(clean)) return clean.trim();
  const url = behindAmpCache(new URL(clean));
  url.searchParams.sort();
  const query = url.searchParams.toString();
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${siteOf(url.href)}${port}${pathKey(url.pathname)}${query ? `?${query}` : ''}${route(url.hash)}`;
}

/** Two hosts of one publisher: the same last two labels (three where the second is short, as in `com.br`). */
function sameHouse(a: string, b: string): boolean {
  const house = (host: string): string => {
    const labels = host.split('.');
    return labels.slice(labels.length > 2 && labels.at(-2)!.length <= 3 ? -3 : -2).join('.');
  };
  return house(siteOf(a)) === house(siteOf(b));
}

/** A canonical address that can be meant for this page: same publisher, and not the home page of a page that lies deeper. */
export function believableCanonical(url: string, canonical: string): boolean {
  if (!URL.canParse(canonical) || !/^https?:$/.test(new URL(canonical).protocol)) return false;
  if (!URL.canParse(url)) return true;
  if (addressKey(url) === addressKey(canonical)) return true;
  // A hash route is an article of its own; the canonical of the shell says nothing of it.
  if (route(new URL(url).hash) !== '') return false;
  const home = (address: string): boolean =>
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?)?$/i.test(pathKey(new URL(address).pathname)) &&
    new URL(cleanUrl(address)).search === '';
  const ampOf = behindAmpCache(new URL(url)).href;
  return sameHouse(ampOf, canonical) && (!home(canonical) || home(ampOf));
}

/** The keys an article is known by: its own address first, then its canonical one where that is believable. */
export function articleKeys(info: Pick<ArticleInfo, 'url' | 'canonicalUrl'>): string[] {
  const own = addressKey(info.url);
  if (!believableCanonical(info.url, info.canonicalUrl)) return [own];
  return [...new Set([own, addressKey(info.canonicalUrl)])];
}

/** Headlines of one article under two addresses share most of their words; those of two articles do not. Empty ones say nothing. */
export function headlinesAgree(a: string, b: string): boolean {
  const words = (headline: string): Set<string> => new Set(headline.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  if (left.size === 0 || right.size === 0) return true;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size) >= 0.6;
}
