import { invertedName } from './author-name.ts';
import { type ArticleGroup, type Exporter, groupsOf } from './bundle.ts';
import { dayParts, keywordsOf, noteInWords, oneLine } from './citation.ts';

/** `YYYY/MM/DD`, with the unknown parts left empty. */
function risDate(iso: string | undefined): string {
  const parts = dayParts(iso);
  return parts ? [parts[0], parts[1] ?? '', parts[2] ?? ''].join('/') : '';
}

function record(group: ArticleGroup): string {
  const { article, entries } = group;
  const lines: [tag: string, value: string][] = [
    ['TI', article.headline],
    ...article.author.map((author): [string, string] => ['AU', invertedName(author)]),
    ['T2', article.publisher ?? ''],
    ['PY', dayParts(article.datePublished)?.[0] ?? ''],
    ['DA', risDate(article.datePublished)],
    ['LA', article.inLanguage ?? ''],
    ['UR', article.canonicalUrl],
    ['Y2', risDate(article.accessed)],
    // Zotero makes two tags of one at a semicolon.
    ...keywordsOf(group).map((tag): [string, string] => ['KW', tag.replaceAll(';', ',')]),
    ...entries.map((entry): [string, string] => ['N1', noteInWords(entry)]),
  ];
  const kept = lines.map(([tag, value]) => [tag, oneLine(value)]).filter(([, value]) => value !== '');
  return `TY  - NEWS\r\n${kept.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
}

/** One newspaper article a record, and a note (`N1`) a highlight, which Zotero files as notes under the article. */
export const risExporter: Exporter = {
  id: 'ris',
  extension: '.ris',
  mime: 'application/x-research-info-systems',
  labelKey: 'exportRis',
  *write(bundle) {
    for (const group of groupsOf(bundle)) yield `${record(group)}\r\n`;
  },
};
