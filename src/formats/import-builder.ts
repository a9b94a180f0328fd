import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ImportResult } from './bundle.ts';
import { type RemarkCode, remark } from './remarks.ts';

/** Gathers what an importer reads: one article an address, one annotation an id and content. */
export class ImportBuilder {
  readonly result: ImportResult = { bundle: { articles: [], annotations: [] }, refused: [], cleaned: [] };
  private readonly articles = new Map<string, Article>();
  private readonly seen = new Map<string, Annotation>();

  refuse(line: number, code: RemarkCode): void {
    this.result.refused.push(remark(line, code));
  }

  clean(line: number, code: RemarkCode, values: string[]): void {
    this.result.cleaned.push(remark(line, code, ...values));
  }

  /** A row that says the same as an earlier one is taken once. */
  add(article: Article, annotation: Annotation): void {
    const known = this.articles.get(article.id);
    if (known) known.urls = [...new Set([...known.urls, ...article.urls])];
    else {
      this.articles.set(article.id, article);
      this.result.bundle.articles.push(article);
    }
    const earlier = this.seen.get(annotation.id);
    if (earlier && JSON.stringify(earlier) === JSON.stringify(annotation)) return;
    this.seen.set(annotation.id, annotation);
    this.result.bundle.annotations.push({ annotation, articleId: article.id });
  }
}
