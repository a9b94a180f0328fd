import type { Article } from '../model/article.ts';
import { defined, type OnCleaned, safeLink } from './parse-claim.ts';
import { date, isFields, isWebUrl, text, texts, webUrl } from './untrusted.ts';

/** An article in the model's own shape, or a sentence where it is none. */
export function parseArticle(value: unknown, now: string, cleaned: OnCleaned): Article | string {
  if (!isFields(value)) return 'This is no article.';
  const id = text(value, 'id');
  if (!id) return 'The article has no id.';
  const url = webUrl(value, 'url');
  if (url === undefined) return 'The address of the article is not http or https.';
  const urls = texts(value, 'urls');
  if (!urls.every(isWebUrl)) cleaned('An address of the article is not http or https and was left out.');
  return defined({
    url,
    canonicalUrl: safeLink(value, 'canonicalUrl', cleaned) ?? url,
    headline: text(value, 'headline') ?? '',
    author: texts(value, 'author'),
    datePublished: date(value, 'datePublished'),
    dateModified: date(value, 'dateModified'),
    publisher: text(value, 'publisher'),
    articleSection: text(value, 'articleSection'),
    inLanguage: text(value, 'inLanguage'),
    image: safeLink(value, 'image', cleaned),
    id,
    text: text(value, 'text') ?? '',
    textHash: text(value, 'textHash') ?? '',
    accessed: date(value, 'accessed') ?? now,
    urls: urls.filter(isWebUrl),
  });
}
