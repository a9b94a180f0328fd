import type { Article } from '../model/article.ts';
import { defined, safeLink } from './parse-claim.ts';
import type { OnCleaned, RemarkCode } from './remarks.ts';
import { date, isFields, isWebUrl, text, texts, webUrl } from './untrusted.ts';

/** An article in the model's own shape, or what is wrong where it is none. */
export function parseArticle(value: unknown, now: string, cleaned: OnCleaned): Article | RemarkCode {
  if (!isFields(value)) return 'noArticle';
  const id = text(value, 'id');
  if (!id) return 'noArticleId';
  const url = webUrl(value, 'url');
  if (url === undefined) return 'addressOfArticle';
  const urls = texts(value, 'urls');
  if (!urls.every(isWebUrl)) cleaned('addressDropped');
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
