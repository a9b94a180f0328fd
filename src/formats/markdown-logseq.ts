import { quoteOf } from '../model/annotation.ts';
import { type ArticleGroup, type BundleEntry, type Exporter, type ExportOptions, groupsOf } from './bundle.ts';
import { claimLines, leaderNames, namedFiles, noteText, tagLine, titleOf } from './markdown.ts';
import { escapeMarkdown, markdownLink } from './markdown-escape.ts';
import { bareId } from './stable-id.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** A property's value is one line; `::` inside would start another one. */
function property(key: string, value: string | undefined): string[] {
  return value ? [`${key}:: ${value.replace(/\s*\n\s*/g, ' ').replaceAll('::', ': :')}`] : [];
}

function pageRef(name: string): string {
  return `[[${name.replace(/[[\]\n]/g, ' ').trim()}]]`;
}

function pageProperties({ article, entries }: ArticleGroup, options: ExportOptions): string[] {
  return [
    ...property('title', titleOf(article, options).replace(/[[\]]/g, ' ')),
    ...property('type', 'article-notes'),
    ...property('author', article.author.map(pageRef).join(', ')),
    ...property('published', article.datePublished),
    ...property('publication', article.publisher),
    ...property('url', article.url),
    ...property('canonical', article.canonicalUrl),
    ...property('accessed', article.accessed),
    ...property('language', article.inLanguage),
    ...property('leaders', leaderNames(entries, options).map(pageRef).join(', ')),
  ];
}

/** A bullet with further lines hung under it, as Logseq's outline wants them. */
function bullet(level: number, lines: readonly string[]): string {
  const indent = '\t'.repeat(level);
  const [first = '', ...rest] = lines.flatMap((line) => line.split('\n'));
  return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)].join('\n');
}

function entryText(entry: BundleEntry, url: string, options: ExportOptions): string[] {
  const { annotation } = entry;
  const quote = quoteOf(annotation);
  const note = noteText(entry);
  const head = quote === '' ? note || tagLine(entry) || '—' : `> ${escapeMarkdown(quote).replaceAll('\n', '\n> ')}`;
  const properties = [
    ...property('id', bareId(annotation.id)),
    ...property('glosa-type', annotation.motivation),
    ...property('created', annotation.created),
    ...property('color', annotation['glosa:colour']),
    ...property('tags', tagLine(entry)),
    ...property('link', quote && markdownLink('↗', textFragmentUrl(url, quote))),
  ];
  const below = quote === '' || note === '' ? [] : [bullet(1, [note])];
  return [
    bullet(0, [head, ...properties]),
    ...below,
    ...claimLines(entry, options).map(([name, text]) => bullet(1, [`**${name}**: ${text}`])),
  ];
}

function pageText(group: ArticleGroup, options: ExportOptions): string {
  const blocks = group.entries.flatMap((entry) => entryText(entry, group.article.url, options));
  return `${pageProperties(group, options).join('\n')}\n\n${blocks.join('\n')}\n`;
}

/** Logseq: properties as `key:: value`, every note a block with its own id, so that references to it last. */
export const logseqExporter: Exporter = {
  id: 'markdown-logseq',
  extension: '.md',
  mime: 'text/markdown;charset=utf-8',
  labelKey: 'exportLogseq',
  *write(bundle, options = {}) {
    const groups = groupsOf(bundle);
    if (groups.length === 1) {
      yield pageText(groups[0]!, options);
      return;
    }
    for (const { article, entries } of groups) {
      yield `${bullet(0, [pageRef(titleOf(article, options)), ...pageProperties({ article, entries }, options)])}\n`;
      for (const entry of entries)
        for (const block of entryText(entry, article.url, options)) yield `${block.replace(/^/gm, '\t')}\n`;
    }
  },
  *files(bundle, options = {}) {
    yield* namedFiles(groupsOf(bundle), options, (group) => pageText(group, options));
  },
};
