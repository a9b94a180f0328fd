import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { type ArticleGroup, type BundleEntry, type Exporter, type ExportOptions, groupsOf } from './bundle.ts';
import { leaderNames, namedFiles, titleOf } from './markdown.ts';
import { blockQuote, escapeMarkdown, tagWord } from './markdown-escape.ts';
import { bareId } from './stable-id.ts';
import { textFragmentUrl } from './text-fragment.ts';

/**
 * The reader's own template. `{{field}}` or `{{field|filter|filter:argument}}`; what stands between `{{#notes}}` and `{{/notes}}`
 * is repeated for each note, and `{{#field}}…{{/field}}` is written only where the field is not empty.
 */
export const DEFAULT_TEMPLATE = `---
title: {{title|yaml}}
url: {{url|yaml}}
published: {{published|yaml}}
tags: {{tags|yaml}}
---

{{#notes}}
{{quote|blockquote}}

{{note}}

{{/notes}}
`;

type Value = string | string[];
type Scope = Record<string, Value>;

/** The fields of an article, and those that a note adds inside of `{{#notes}}`. */
export const ARTICLE_FIELDS = [
  'title',
  'author',
  'published',
  'publisher',
  'section',
  'language',
  'url',
  'canonical',
  'accessed',
  'tags',
  'leaders',
  'count',
] as const;
export const NOTE_FIELDS = [
  'id',
  'type',
  'quote',
  'note',
  'noteTags',
  'colour',
  'created',
  'modified',
  'creator',
  'link',
  'claim',
  'speaker',
  'speakerRole',
  'claimDate',
  'verdict',
  'explanation',
  'status',
  'evidence',
] as const;

function articleScope({ article, entries }: ArticleGroup, options: ExportOptions): Scope {
  return {
    title: titleOf(article, options),
    author: article.author,
    published: article.datePublished ?? '',
    publisher: article.publisher ?? '',
    section: article.articleSection ?? '',
    language: article.inLanguage ?? '',
    url: article.url,
    canonical: article.canonicalUrl,
    accessed: article.accessed,
    tags: [...new Set(entries.flatMap(({ annotation }) => tagsOf(annotation)))],
    leaders: leaderNames(entries, options),
    count: String(entries.length),
  } satisfies Record<(typeof ARTICLE_FIELDS)[number], Value>;
}

function noteScope({ annotation }: BundleEntry, url: string): Scope {
  const claim = annotation['glosa:claim'];
  return {
    id: bareId(annotation.id),
    type: annotation.motivation,
    quote: quoteOf(annotation),
    note: noteOf(annotation),
    noteTags: tagsOf(annotation),
    colour: annotation['glosa:colour'] ?? '',
    created: annotation.created,
    modified: annotation.modified,
    creator: annotation.creator ?? '',
    link: textFragmentUrl(url, quoteOf(annotation)),
    claim: claim?.claimReviewed ?? '',
    speaker: claim?.speaker?.name ?? '',
    speakerRole: claim?.speaker?.jobTitle ?? '',
    claimDate: claim?.datePublished ?? '',
    verdict: claim?.verdict?.label ?? '',
    explanation: claim?.verdict?.explanation ?? '',
    status: claim?.status ?? '',
    evidence: claim?.evidence.map((item) => item.url) ?? [],
  } satisfies Record<(typeof NOTE_FIELDS)[number], Value>;
}

const asText = (value: Value) => (Array.isArray(value) ? value.join(', ') : value);
const each = (change: (text: string) => string) => (value: Value) =>
  Array.isArray(value) ? value.map(change) : change(value);

const FILTERS: Record<string, (value: Value, argument: string) => Value> = {
  upper: each((text) => text.toUpperCase()),
  lower: each((text) => text.toLowerCase()),
  trim: each((text) => text.trim()),
  oneline: each((text) => text.replace(/\s+/gu, ' ').trim()),
  escape: each(escapeMarkdown),
  wikilink: each((text) => (text ? `[[${text.replace(/[[\]]/g, ' ')}]]` : '')),
  tag: each((text) => (tagWord(text) ? `#${tagWord(text)}` : '')),
  blockquote: each((text) => (text ? blockQuote(text) : '')),
  date: each((text) => text.slice(0, 10)),
  year: each((text) => text.slice(0, 4)),
  json: (value) => JSON.stringify(value),
  // JSON strings and arrays are YAML 1.2 and 1.1 flow values.
  yaml: (value) => JSON.stringify(value),
  join: (value, argument) => (Array.isArray(value) ? value.join(argument || ', ') : value),
  first: (value) => (Array.isArray(value) ? (value[0] ?? '') : value),
  default: (value, argument) => (asText(value) === '' ? argument : value),
  max: (value, argument) => {
    const most = Number.parseInt(argument, 10) || 100;
    return each((text) => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text))(value);
  },
};
export const FILTER_NAMES = Object.keys(FILTERS);

type Part =
  | { kind: 'text'; text: string }
  | { kind: 'value'; field: string; filters: { name: string; argument: string }[] }
  | { kind: 'section'; field: string; parts: Part[] };

export interface TemplateFault {
  line: number;
  reason: string;
}

function valuePart(inside: string): Part {
  const [field = '', ...filters] = inside.split('|').map((piece) => piece.trim());
  return {
    kind: 'value',
    field,
    filters: filters.map((filter) => {
      const [name = '', ...rest] = filter.split(':');
      const argument = rest
        .join(':')
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('\\n', '\n');
      return { name: name.trim(), argument };
    }),
  };
}

/** The template as parts, with what is wrong in it; a faulty part is left out. */
export function parseTemplate(template: string): { parts: Part[]; faults: TemplateFault[] } {
  const root: Part[] = [];
  const open: { field: string; parts: Part[]; line: number }[] = [];
  const faults: TemplateFault[] = [];
  const known = new Set<string>([...ARTICLE_FIELDS, ...NOTE_FIELDS]);
  const here = () => open.at(-1)?.parts ?? root;
  let line = 1;
  for (const piece of template.split(/(\{\{[^{}]*\}\}\n?)/)) {
    const inside = /^\{\{\s*([^{}]*?)\s*\}\}(\n?)$/.exec(piece);
    if (!inside) here().push({ kind: 'text', text: piece });
    else if (/^[#/]/.test(inside[1]!)) {
      const field = inside[1]!.slice(1).trim();
      if (field !== 'notes' && !known.has(field)) faults.push({ line, reason: `There is no field “${field}”.` });
      if (inside[1]!.startsWith('#')) {
        const section = { kind: 'section' as const, field, parts: [] };
        here().push(section);
        open.push({ field, parts: section.parts, line });
      } else if (open.at(-1)?.field === field) open.pop();
      else faults.push({ line, reason: `“${field}” is closed here but was not opened last.` });
    } else {
      const part = valuePart(inside[1]!);
      here().push(part, { kind: 'text', text: inside[2]! });
      if (part.kind === 'value') {
        if (!known.has(part.field)) faults.push({ line, reason: `There is no field “${part.field}”.` });
        for (const { name } of part.filters)
          if (!Object.hasOwn(FILTERS, name)) faults.push({ line, reason: `There is no filter “${name}”.` });
      }
    }
    line += piece.split('\n').length - 1;
  }
  for (const { field, line: opened } of open)
    faults.push({ line: opened, reason: `“${field}” is opened but never closed.` });
  return { parts: root, faults };
}

function render(parts: readonly Part[], scope: Scope, notes: readonly Scope[]): string {
  const written: string[] = [];
  for (const part of parts) {
    if (part.kind === 'text') written.push(part.text);
    else if (part.kind === 'value') {
      let value: Value = Object.hasOwn(scope, part.field) ? scope[part.field]! : '';
      for (const { name, argument } of part.filters)
        if (Object.hasOwn(FILTERS, name)) value = FILTERS[name]!(value, argument);
      written.push(asText(value));
    } else if (part.field === 'notes')
      for (const note of notes) written.push(render(part.parts, { ...scope, ...note }, []));
    else if (asText(scope[part.field] ?? '') !== '') written.push(render(part.parts, scope, notes));
  }
  return written.join('');
}

function page(parts: readonly Part[], group: ArticleGroup, options: ExportOptions): string {
  const notes = group.entries.map((entry) => noteScope(entry, group.article.url));
  return render(parts, articleScope(group, options), notes);
}

/** Markdown, or any text, in the shape the reader asks for. */
export const templateExporter: Exporter = {
  id: 'markdown-template',
  extension: '.md',
  mime: 'text/markdown;charset=utf-8',
  labelKey: 'exportTemplate',
  *write(bundle, options = {}) {
    const { parts } = parseTemplate(options.template ?? DEFAULT_TEMPLATE);
    for (const group of groupsOf(bundle)) yield page(parts, group, options);
  },
  *files(bundle, options = {}) {
    const { parts } = parseTemplate(options.template ?? DEFAULT_TEMPLATE);
    yield* namedFiles(groupsOf(bundle), options, (group) => page(parts, group, options));
  },
};
