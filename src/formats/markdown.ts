import { stringify } from 'yaml';
import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import {
  type ArticleGroup,
  type BundleEntry,
  type Exporter,
  type ExportOptions,
  groupsOf,
  momentOf,
  type NamedFile,
} from './bundle.ts';
import { label } from './labels.ts';
import { blockQuote, disarmMarkdown, escapeMarkdown, fileName, markdownLink, tagWord } from './markdown-escape.ts';
import { defined } from './parse-claim.ts';
import { bareId } from './stable-id.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** Every string in double quotes: a YAML 1.1 reader (PyYAML, older plug-ins) would take `yes`, `12:30` and dates for something else. */
export function frontMatter(values: object): string {
  const yaml = stringify(values, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return `---\n${yaml}---\n`;
}

export function titleOf(article: Article, options: ExportOptions): string {
  return article.headline.trim() || article.canonicalUrl || label('untitled', options.language);
}

/** The names of the leaders and speakers of an article's notes, each once. */
export function leaderNames(entries: readonly BundleEntry[], options: ExportOptions): string[] {
  const names = entries.flatMap(({ annotation }) => {
    const speaker = annotation['glosa:claim']?.speaker?.name;
    const leaders = (annotation['glosa:leaderIds'] ?? []).map((id) => options.leader?.(id)?.name ?? id);
    return speaker ? [...leaders, speaker] : leaders;
  });
  return [...new Set(names)];
}

function articleMatter({ article, entries }: ArticleGroup, options: ExportOptions): object {
  const tags = new Set(entries.flatMap(({ annotation }) => tagsOf(annotation).map(tagWord)).filter(Boolean));
  const leaders = leaderNames(entries, options);
  return defined({
    title: titleOf(article, options),
    author: article.author,
    published: article.datePublished,
    created: entries.map(({ annotation }) => annotation.created).sort()[0],
    source: article.publisher,
    url: article.url,
    canonical: article.canonicalUrl,
    accessed: article.accessed,
    language: article.inLanguage,
    tags: [...tags],
    leaders: options.wikilinks ? leaders.map((name) => `[[${name.replace(/[[\]|#^]/g, ' ')}]]`) : leaders,
    type: 'article-notes',
  });
}

/** A note's text, as Markdown that shows what the reader wrote. */
export function noteText({ annotation }: BundleEntry): string {
  const markdown = annotation.body.find((body) => body.purpose === 'commenting')?.format === 'text/markdown';
  return markdown ? disarmMarkdown(noteOf(annotation)) : escapeMarkdown(noteOf(annotation));
}

/** The claim record in lines of `label: value`; empty where the annotation is none. */
export function claimLines({ annotation }: BundleEntry, options: ExportOptions): [label: string, text: string][] {
  const claim = annotation['glosa:claim'];
  if (!claim) return [];
  const { language } = options;
  const lines: [string, string | undefined][] = [
    [label('claim', language), escapeMarkdown(claim.claimReviewed)],
    [
      label('speaker', language),
      claim.speaker && escapeMarkdown([claim.speaker.name, claim.speaker.jobTitle].filter(Boolean).join(', ')),
    ],
    [label('saidOn', language), claim.datePublished],
    [label('status', language), label(claim.status, language)],
    [label('verdict', language), claim.verdict && escapeMarkdown(claim.verdict.label)],
    [label('explanation', language), claim.verdict?.explanation && escapeMarkdown(claim.verdict.explanation)],
    [
      label('evidence', language),
      claim.evidence.map((item) => markdownLink(item.title?.trim() || item.url, item.url)).join(', '),
    ],
  ];
  return lines
    .filter((line): line is [string, string] => Boolean(line[1]))
    .map(([name, text]) => [name, text.replace(/\s*\n\s*/g, ' ')]);
}

export function tagLine({ annotation }: BundleEntry): string {
  return tagsOf(annotation)
    .map(tagWord)
    .filter(Boolean)
    .map((tag) => `#${tag}`)
    .join(' ');
}

function entryText(entry: BundleEntry, article: Article, options: ExportOptions): string {
  const quote = quoteOf(entry.annotation);
  const link = markdownLink('↗', textFragmentUrl(article.url, quote));
  const parts = [
    quote && blockQuote(`${escapeMarkdown(quote)} ${link}`),
    noteText(entry),
    claimLines(entry, options)
      .map(([name, text]) => `- **${name}**: ${text}`)
      .join('\n'),
    tagLine(entry),
    `^glosa-${bareId(entry.annotation.id)
      .replace(/[^A-Za-z0-9-]/g, '')
      .slice(0, 36)}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function bodyOf({ article, entries }: ArticleGroup, options: ExportOptions): string {
  const title = `# ${escapeMarkdown(titleOf(article, options)).replace(/\s*\n\s*/g, ' ')}`;
  return `${[title, ...entries.map((entry) => entryText(entry, article, options))].join('\n\n')}\n`;
}

/** Names for the files of a folder, none of them twice, also where a system folds case. */
export function* namedFiles(
  groups: readonly ArticleGroup[],
  options: ExportOptions,
  textOf: (group: ArticleGroup) => string,
): Iterable<NamedFile> {
  const taken = new Set<string>();
  for (const group of groups) {
    const stem = fileName(titleOf(group.article, options)) || 'article';
    let name = stem;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem} ${copy}`;
    taken.add(name.toLowerCase());
    yield { name: `${name}.md`, text: textOf(group) };
  }
}

/** One article gives one note with its front matter; several share one file, each under its own heading with its data as a list. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  extension: '.md',
  mime: 'text/markdown;charset=utf-8',
  labelKey: 'exportMarkdown',
  *write(bundle, options = {}) {
    const groups = groupsOf(bundle);
    if (groups.length === 1) {
      yield `${frontMatter(articleMatter(groups[0]!, options))}\n${bodyOf(groups[0]!, options)}`;
      return;
    }
    const title = options.title ?? `Glosa ${momentOf(options).slice(0, 10)}`;
    yield frontMatter({ title, created: momentOf(options), articles: groups.length, type: 'article-notes' });
    for (const group of groups) {
      const { article, entries } = group;
      const facts = [
        [label('author', options.language), escapeMarkdown(article.author.join(', '))],
        [label('publisher', options.language), escapeMarkdown(article.publisher ?? '')],
        [label('published', options.language), article.datePublished ?? ''],
        [label('accessed', options.language), article.accessed],
        [label('source', options.language), markdownLink(article.canonicalUrl, article.url)],
      ];
      const list = facts.filter(([, value]) => value).map(([name, value]) => `- ${name}: ${value}`);
      const [heading, ...rest] = bodyOf({ article, entries }, options).split('\n');
      yield `\n${heading}\n\n${list.join('\n')}\n${rest.join('\n')}`;
    }
  },
  *files(bundle, options = {}) {
    yield* namedFiles(
      groupsOf(bundle),
      options,
      (group) => `${frontMatter(articleMatter(group, options))}\n${bodyOf(group, options)}`,
    );
  },
};
