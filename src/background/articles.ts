import type { Article, ArticleInfo } from '../model/article.ts';
import type { ReadArticle } from '../platform/protocol.ts';
import { articleFor } from '../store/read/articles.ts';

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The article as it will be kept: the stored one where the page is known under any address, else a new one. */
export async function articleOf({ info, text }: ReadArticle): Promise<Article> {
  const known = await articleFor(info);
  if (known) return known;
  return {
    ...info,
    id: `urn:uuid:${crypto.randomUUID()}`,
    text,
    textHash: await sha256(text.replace(/\s+/g, ' ').trim()),
    accessed: new Date().toISOString(),
    urls: [...new Set([info.url, info.canonicalUrl])],
  };
}

export async function knownArticle(info: ArticleInfo): Promise<Article | undefined> {
  return articleFor(info);
}
