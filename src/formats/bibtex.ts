import type { Article } from '../model/article.ts';
import { authorName } from './author-name.ts';
import { type ArticleGroup, type Exporter, groupsOf } from './bundle.ts';
import { dayParts, keywordsOf, noteInWords, oneLine } from './citation.ts';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // btparse, and so biber, counts braces without looking at the backslash before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it is. Letters with accents stay: biblatex and biber read UTF-8. */
function tex(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (mark) => SPECIAL[mark]!);
}

/** `url` is a verbatim field: nothing is escaped in it, so what would unbalance its braces is percent-encoded. */
function verbatimUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}

/** One author; an organisation in braces of its own, so that “and” in its name does not split it. */
function texAuthor(author: string): string {
  const { given, family } = authorName(oneLine(author));
  if (given === '') return `{${tex(family)}}`;
  return [family, given].map((part) => tex(part).replace(/\band\b/g, '{and}')).join(', ');
}

const LANGUAGES: Record<string, string> = {
  pt: 'portuguese',
  'pt-br': 'brazilian',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  de: 'german',
  it: 'italian',
};

function langid(tag: string | undefined): string {
  const lower = tag?.toLowerCase() ?? '';
  return LANGUAGES[lower] ?? LANGUAGES[lower.slice(0, 2)] ?? '';
}

function ascii(text: string): string {
  return text.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');
}

/** `silva2024governo`; letters and digits alone. */
function keyOf(article: Article): string {
  const author = article.author[0] ? ascii(authorName(article.author[0]).family) : '';
  const word =
    article.headline
      .split(/[\s\p{P}]+/u)
      .map(ascii)
      .find((part) => part.length > 3) ?? '';
  const year = dayParts(article.datePublished)?.[0] ?? '';
  return `${author.slice(0, 24) || 'article'}${year}${word.slice(0, 24)}`.toLowerCase();
}

function entry(group: ArticleGroup, key: string): string {
  const { article, entries } = group;
  const fields: [name: string, value: string][] = [
    [
      'author',
      article.author
        .filter((author) => oneLine(author) !== '')
        .map(texAuthor)
        .join(' and '),
    ],
    ['title', article.headline.trim() && `{${tex(article.headline)}}`],
    ['organization', tex(article.publisher ?? '')],
    ['date', dayParts(article.datePublished)?.join('-') ?? ''],
    ['url', verbatimUrl(article.canonicalUrl)],
    ['urldate', dayParts(article.accessed)?.join('-') ?? ''],
    ['langid', langid(article.inLanguage)],
    [
      'keywords',
      keywordsOf(group)
        .map((tag) => tex(tag.replace(/[,;]/g, ' ')))
        .join(', '),
    ],
    // biblatex's older name for `annotation`, and the one of the two that Zotero reads as a note.
    ['annote', entries.map((item) => tex(noteInWords(item))).join(' • ')],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${key},\n${lines.join(',\n')}\n}\n`;
}

/** biblatex's `@online`, which Zotero reads as a web page. */
export const bibtexExporter: Exporter = {
  id: 'bibtex',
  extension: '.bib',
  mime: 'application/x-bibtex',
  labelKey: 'exportBibtex',
  *write(bundle) {
    const taken = new Set<string>();
    for (const group of groupsOf(bundle)) {
      const stem = keyOf(group.article);
      let key = stem;
      for (let copy = 2; taken.has(key); copy++) key = `${stem}-${copy}`;
      taken.add(key);
      yield `${entry(group, key)}\n`;
    }
  },
};
