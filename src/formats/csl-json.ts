import { authorName } from './author-name.ts';
import { type ArticleGroup, type Exporter, groupsOf } from './bundle.ts';
import { dayParts, keywordsOf, noteInWords } from './citation.ts';
import { defined } from './parse-claim.ts';
import { bareId } from './stable-id.ts';

interface CslDate {
  'date-parts': [number[]];
}

function cslDate(iso: string | undefined): CslDate | undefined {
  const parts = dayParts(iso);
  return parts ? { 'date-parts': [parts.map(Number)] } : undefined;
}

function cslName(author: string): { family: string; given: string } | { literal: string } {
  const { given, family } = authorName(author);
  return given ? { family, given } : { literal: family };
}

function item(group: ArticleGroup): object {
  const { article, entries } = group;
  return defined({
    id: bareId(article.id),
    type: 'article-newspaper',
    title: article.headline,
    author: article.author.length > 0 ? article.author.map(cslName) : undefined,
    'container-title': article.publisher,
    section: article.articleSection,
    issued: cslDate(article.datePublished),
    accessed: cslDate(article.accessed),
    URL: article.canonicalUrl,
    language: article.inLanguage,
    keyword: keywordsOf(group).join(', ') || undefined,
    note: entries.map(noteInWords).join('\n'),
  });
}

/** CSL-JSON 1.0: an array of items, one an article; the notes lie together in `note`. */
export const cslExporter: Exporter = {
  id: 'csl-json',
  extension: '.json',
  mime: 'application/vnd.citationstyles.csl+json',
  labelKey: 'exportCsl',
  *write(bundle) {
    yield '[';
    let first = true;
    for (const group of groupsOf(bundle)) {
      yield `${first ? '' : ','}\n${JSON.stringify(item(group))}`;
      first = false;
    }
    yield '\n]\n';
  },
};
