import type { Article } from '../model/article.ts';
import { addressKey, articleKeys } from '../model/article-identity.ts';
import { sameArticle } from './read/articles.ts';
import { rowsUnder } from './read/each-key.ts';
import { db, type StoredArticle } from './schema.ts';

function stored(article: Article): StoredArticle {
  const urls = [...new Set([article.url, ...article.urls])];
  const [own, ...canonical] = articleKeys(article);
  // Addresses seen are own keys, but the canonical one is so only where the page was opened there.
  const opened = urls.filter((url) => url !== article.canonicalUrl || url === article.url).map(addressKey);
  const ownKeys = [...new Set([own!, ...opened])];
  return { ...article, urls, ownKeys, keys: [...new Set([...ownKeys, ...canonical])] };
}

export function together(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

/** What is known of an article with what is new of it: addresses, and text or dates that it lacked. The text as first annotated stays. */
function withNew(known: StoredArticle, fresh: StoredArticle): StoredArticle {
  return {
    ...fresh,
    ...known,
    text: known.text || fresh.text,
    textHash: known.text ? known.textHash : fresh.textHash,
    headline: known.headline || fresh.headline,
    urls: together(known.urls, fresh.urls),
    ownKeys: together(known.ownKeys, fresh.ownKeys),
    keys: together(known.keys, fresh.keys),
  };
}

function isMore(next: StoredArticle, known: StoredArticle): boolean {
  return next.keys.length > known.keys.length || next.urls.length > known.urls.length || known.text !== next.text;
}

/** The stored articles that some articles may be, asked for at once and kept in step with what is put. */
class Known {
  private readonly byId = new Map<string, StoredArticle>();
  private readonly byKey = new Map<string, Set<string>>();
  readonly changed = new Map<string, StoredArticle>();

  static async of(articles: readonly Article[]): Promise<Known> {
    const known = new Known();
    const ids = [...new Set(articles.map(({ id }) => id))];
    for (const article of await db.articles.bulkGet(ids)) if (article) known.add(article);
    const others = articles.filter(({ id }) => !known.byId.has(id));
    for (const article of await rowsUnder<StoredArticle>(db.articles, 'keys', others.flatMap(articleKeys)))
      known.add(article);
    return known;
  }

  private add(article: StoredArticle): void {
    this.byId.set(article.id, article);
    for (const key of article.keys) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(article.id));
  }

  find(article: Article): StoredArticle | undefined {
    const ids = articleKeys(article)
      .sort()
      .flatMap((key) => [...(this.byKey.get(key) ?? [])]);
    return (
      this.byId.get(article.id) ??
      sameArticle(
        [...new Set(ids)].map((id) => this.byId.get(id)!),
        article,
      )
    );
  }

  put(article: StoredArticle): void {
    this.add(article);
    this.changed.set(article.id, article);
  }
}

/**
 * Puts articles into the store, or adds what is new of those that are there; as they are stored now, in order. `aliased`: the id under which
 * another store knows an article that is here leads to it too. Inside a transaction over `articles`.
 */
export async function keepArticles(articles: readonly Article[], { aliased = false } = {}): Promise<StoredArticle[]> {
  const known = await Known.of(articles);
  const kept = articles.map((article) => {
    // Two tabs may keep their first notes of an article at the same time, each with an id of its own for it.
    const here = known.find(article);
    const fresh = stored(article);
    let next = here ? withNew(here, fresh) : fresh;
    const isNewName = aliased && next.id !== article.id && !next.aliases?.includes(article.id);
    if (isNewName) next = { ...next, aliases: [...(next.aliases ?? []), article.id] };
    if (!here || isNewName || isMore(next, here)) known.put(next);
    return next;
  });
  await db.articles.bulkPut([...known.changed.values()]);
  return kept;
}

/** `keepArticles` of one. */
export async function keepArticle(article: Article): Promise<StoredArticle> {
  return (await keepArticles([article]))[0]!;
}
