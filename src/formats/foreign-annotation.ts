import type { Article } from '../model/article.ts';
import { parseArticle } from './parse-article.ts';
import type { OnCleaned, RemarkCode } from './remarks.ts';
import { articleIdOf } from './stable-id.ts';
import { date, field, filled, isWebUrl, text, texts } from './untrusted.ts';

/** The article of an annotation that Glosa itself exported to a foreign format, else one made of address and title. */
export function articleOfForeign(
  ours: unknown,
  url: string,
  title: string | undefined,
  now: string,
  cleaned: OnCleaned,
): Article {
  const known = ours === undefined ? 'none' : parseArticle(ours, now, cleaned);
  if (typeof known !== 'string') return known;
  return {
    id: articleIdOf(url),
    url,
    canonicalUrl: url,
    headline: title ?? '',
    author: [],
    text: '',
    textHash: '',
    accessed: now,
    urls: [url],
  };
}

/** The address that an annotation's target names: a string, or a resource with `id`, `source` or `url`. */
export function sourceOf(target: unknown): string {
  if (typeof target === 'string') return target;
  const source = field(target, 'source');
  if (typeof source === 'string') return source;
  if (source !== undefined) return text(source, 'id') ?? text(source, 'url') ?? '';
  return text(target, 'id') ?? text(target, 'url') ?? '';
}

/** Who made it: an IRI, a name, or an agent with one of both. */
export function creatorOf(value: unknown): string | undefined {
  const found = field(value, 'creator');
  const one = Array.isArray(found) ? found[0] : found;
  if (typeof one === 'string') return one || undefined;
  return filled(one, 'name') ?? filled(one, 'nickname') ?? filled(one, 'id') ?? texts(one, 'name')[0];
}

/** `value`'s moment under the first of `keys` that holds one. */
export function momentUnder(value: unknown, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = date(value, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is wrong with a target that is no web address. */
export function refusalOfUrl(url: string): RemarkCode | null {
  return isWebUrl(url) ? null : 'addressOfArticle';
}
