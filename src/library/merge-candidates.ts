import type { Article } from '../model/article.ts';
import type { ArticleLine } from '../store/read/articles.ts';
import { foldForSearch } from '../text/search-fold.ts';

function wordsOf(text: string): Set<string> {
  return new Set(
    foldForSearch(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}

/** Share of the words of both headlines that they have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The other articles that hold all of `words`, the likest headline first. */
export function alike(article: Article, lines: readonly ArticleLine[], words: string): ArticleLine[] {
  const wanted = foldForSearch(words).split(' ').filter(Boolean);
  const own = wordsOf(article.headline);
  return lines
    .filter((line) => line.id !== article.id)
    .filter((line) => {
      if (wanted.length === 0) return true;
      const text = foldForSearch(`${line.headline} ${line.publisher ?? ''} ${line.url}`);
      return wanted.every((word) => text.includes(word));
    })
    .map((line) => ({ line, likeness: likeness(own, wordsOf(line.headline)) }))
    .sort((a, b) => b.likeness - a.likeness || (a.line.accessed < b.line.accessed ? 1 : -1))
    .map(({ line }) => line);
}
