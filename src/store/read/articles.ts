import type { Article, ArticleInfo } from '../../model/article.ts';
import { articleKeys, headlinesAgree } from '../../model/article-identity.ts';
import { guarded } from '../faults.ts';
import { db, type StoredArticle } from '../schema.ts';

/**
 * Which of the articles that share a key with this page it is. The page's own address decides; a shared canonical address alone does so
 * only where the headlines agree, since news sites hand out wrong ones.
 */
export function sameArticle(found: readonly StoredArticle[], info: ArticleInfo): StoredArticle | undefined {
  const [ownKey] = articleKeys(info);
  const own = found.find((article) => article.ownKeys.includes(ownKey!));
  return own ?? found.find((article) => headlinesAgree(article.headline, info.headline));
}

/** The stored article that this page is, under whichever address it was seen. */
export async function articleFor(info: ArticleInfo): Promise<Article | undefined> {
  const found = await guarded(() => db.articles.where('keys').anyOf(articleKeys(info)).distinct().toArray());
  return sameArticle(found, info);
}

export async function articleById(id: string): Promise<Article | undefined> {
  return guarded(() => db.articles.get(id));
}

/** The articles of some ids, by id. */
export async function articlesById(ids: readonly string[]): Promise<Map<string, Article>> {
  const found = await guarded(() => db.articles.bulkGet([...new Set(ids)]));
  return new Map(found.flatMap((article) => (article ? [[article.id, article]] : [])));
}

/** What tells an article apart in a list. */
export type ArticleLine = Pick<Article, 'id' | 'headline' | 'url' | 'publisher' | 'datePublished' | 'accessed'>;

const AT_ONCE = 300;

/** Every article without its text, read a part at a time: the texts of thousands would be many megabytes at once. */
export async function articleLines(): Promise<ArticleLine[]> {
  const lines: ArticleLine[] = [];
  for (let last = ''; ; ) {
    const part = await guarded(() => db.articles.where('id').above(last).limit(AT_ONCE).toArray());
    for (const { id, headline, url, publisher, datePublished, accessed } of part)
      lines.push({ id, headline, url, publisher, datePublished, accessed });
    if (part.length < AT_ONCE) return lines;
    last = part.at(-1)!.id;
  }
}

export async function allArticles(): Promise<Article[]> {
  return guarded(() => db.articles.toArray());
}
