import type { ArticleInfo } from '../model/article.ts';
import { addressKey } from '../model/article-identity.ts';
import { append, WRITTEN } from './append.ts';
import { guarded } from './faults.ts';
import { keepArticle, together } from './keep-articles.ts';
import { db, type KeptArticle, type StoredArticle, type StoredRow } from './schema.ts';

/** Adds the address under which a known article was opened. */
export async function noteAddress(articleId: string, info: ArticleInfo): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.articles, async () => {
      const known = await db.articles.get(articleId);
      if (known) await keepArticle({ ...known, url: info.url, canonicalUrl: info.canonicalUrl });
    }),
  );
}

/** Moves notes to another article: a revision of its own for each, since content is as it was. */
async function move(rows: readonly StoredRow[], articleId: string): Promise<void> {
  await append(
    rows.map((row) => ({
      note: row.id,
      articleId,
      ...(row.deleted ? {} : { payload: row.annotation }),
      parents: 'all' as const,
    })),
  );
}

/** An article without what was merged into it. */
function articleAlone({ merged: _, ...article }: StoredArticle): KeptArticle {
  return article;
}

/** Makes two stored articles one: the notes and addresses of `otherId` go to `keepId`. */
export async function mergeArticles(keepId: string, otherId: string): Promise<void> {
  await guarded(() =>
    db.transaction('rw', WRITTEN, async () => {
      const [keep, other] = await db.articles.bulkGet([keepId, otherId]);
      if (!keep || !other || keepId === otherId) return;
      await db.articles.put({
        ...keep,
        text: keep.text || other.text,
        textHash: keep.text ? keep.textHash : other.textHash,
        urls: together(keep.urls, other.urls),
        ownKeys: together(keep.ownKeys, other.ownKeys),
        keys: together(keep.keys, other.keys),
        aliases: together(keep.aliases ?? [], [otherId, ...(other.aliases ?? [])]),
        merged: [...(keep.merged ?? []), ...(other.merged ?? []), articleAlone(other)],
      });
      await db.articles.delete(otherId);
      await move(await db.annotations.where('articleId').equals(otherId).toArray(), keepId);
    }),
  );
}

/** Ids of notes whose log says that they were once of that article. */
async function onceOf(articleId: string, rows: readonly StoredRow[]): Promise<Set<string>> {
  const log = await db.revisions
    .where('note')
    .anyOf(rows.map(({ id }) => id))
    .toArray();
  return new Set(log.filter((revision) => revision.articleId === articleId).map(({ note }) => note));
}

/**
 * Takes one address out of an article and makes it an article of its own, with the notes made there. An article that was merged into this one comes back
 * as it was. Returns the other article's id.
 */
export async function splitArticle(articleId: string, url: string): Promise<string | undefined> {
  return guarded(() =>
    db.transaction('rw', WRITTEN, async () => {
      const whole = await db.articles.get(articleId);
      const key = addressKey(url);
      if (!whole?.ownKeys.includes(key) || whole.ownKeys.length < 2) return undefined;
      const before = whole.merged?.find(({ ownKeys }) => ownKeys.includes(key));
      const keys = before?.ownKeys ?? [key];
      const away = (address: string): boolean => keys.includes(addressKey(address));
      const keptUrls = whole.urls.filter((address) => !away(address));
      const other: StoredArticle = before ?? {
        ...articleAlone(whole),
        id: `urn:uuid:${crypto.randomUUID()}`,
        url,
        canonicalUrl: url,
        urls: whole.urls.filter(away),
        ownKeys: keys,
        keys,
        aliases: [],
      };
      const rows = await db.annotations.where('articleId').equals(articleId).toArray();
      const once = before ? await onceOf(before.id, rows) : new Set<string>();
      await db.articles.bulkPut([
        {
          ...whole,
          url: away(whole.url) ? (keptUrls[0] ?? whole.url) : whole.url,
          urls: keptUrls,
          ownKeys: whole.ownKeys.filter((own) => !keys.includes(own)),
          keys: whole.keys.filter((own) => !keys.includes(own)),
          aliases: whole.aliases?.filter((alias) => alias !== other.id && !before?.aliases?.includes(alias)),
          merged: whole.merged?.filter((one) => one !== before),
        },
        other,
      ]);
      await move(
        rows.filter((row) => once.has(row.id) || away(row.annotation.target.source)),
        other.id,
      );
      return other.id;
    }),
  );
}
