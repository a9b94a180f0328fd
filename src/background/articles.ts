import type { Article, ArticleInfo } from '../model/article.ts';
import type { ReadArticle } from '../platform/protocol.ts';
import { articleFor } from '../store/read/articles.ts';
import { noteAddress } from '../store/write.ts';
import { sha256 } from '../text/sha256.ts';

/** The article as it will be kept: the stored one where the page is known under any address, else a new one. */
export async function articleOf({ info, text }: ReadArticle): Promise<Article> {
  const known = await articleFor(info);
  if (known) return known;
  return {
    ...info,
    id: `urn:uuid:${crypto.randomUUID()}`,
    text,
    textHash: sha256(text.replace(/\s+/g, ' ').trim()),
    accessed: new Date().toISOString(),
    urls: [...new Set([info.url, info.canonicalUrl])],
  };
}

/** The stored article of a page. An address under which it was not seen before is kept with it. */
export async function knownArticle(info: ArticleInfo): Promise<Article | undefined> {
  const known = await articleFor(info);
  if (known && !known.urls.includes(info.url)) await noteAddress(known.id, info);
  return known;
}
