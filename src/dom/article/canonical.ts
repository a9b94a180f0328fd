import { cleanUrl } from '../../model/article-identity.ts';
import { attribute, every, one } from './safe-dom.ts';

/** The registrable part of a host, near enough: the last two labels, three where the last two are both short (`com.br`, `co.uk`). */
function family(host: string): string {
  const labels = host.replace(/^www\./, '').split('.');
  const short = labels.length > 2 && labels.at(-1)!.length <= 2 && labels.at(-2)!.length <= 3;
  return labels.slice(short ? -3 : -2).join('.');
}

/** Only of the same publisher, and not the front page of a story that has a path. */
export function believable(candidate: string, address: string): boolean {
  if (!URL.canParse(candidate, address) || !URL.canParse(address)) return false;
  const there = new URL(candidate, address);
  const here = new URL(address);
  if (!/^https?:$/.test(there.protocol) || family(there.hostname) !== family(here.hostname)) return false;
  const depth = (path: string): number => path.split('/').filter(Boolean).length;
  if (depth(there.pathname) === 0 && !there.search) return depth(here.pathname) === 0 && !here.search;
  // A story's address that says it is its own section.
  return !(
    depth(there.pathname) < depth(here.pathname) &&
    here.pathname.startsWith(there.pathname.replace(/\/?$/, '/')) &&
    depth(there.pathname) === 1 &&
    depth(here.pathname) > 2
  );
}

export function canonicalOf(document: Document, address: string, linkedUrl: string | undefined): string {
  const links = new Set<string>();
  for (const link of every(document, 'link[rel~="canonical" i][href]')) links.add(attribute(link, 'href')!);
  const og = one(document, 'meta[property="og:url" i][content]');
  // Two different canonicals contradict each other: neither is believed.
  const told = [links.size === 1 ? [...links][0] : undefined, og ? attribute(og, 'content') : null, linkedUrl];
  // Most pages name the address at which they are.
  if (told[0]?.trim() === address) return cleanUrl(address);
  for (const candidate of told)
    if (candidate?.trim() && believable(candidate.trim(), address))
      return cleanUrl(new URL(candidate.trim(), address).href);
  return cleanUrl(address);
}
