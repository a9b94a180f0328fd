import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import {
  type ArticleGroup,
  type BundleEntry,
  type Exporter,
  type ExportOptions,
  groupsOf,
  momentOf,
} from './bundle.ts';
import { escapeHtml } from './html-text.ts';
import { label } from './labels.ts';
import { leaderNames, titleOf } from './markdown.ts';
import { paragraphs } from './paragraphs.ts';
import { bareId } from './stable-id.ts';
import { textFragmentUrl } from './text-fragment.ts';
import { isWebUrl } from './untrusted.ts';

const STYLE = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.55 Georgia, 'Times New Roman', serif; color: #1c1a17; background: #fff; }
h1, h2, h3, .facts, nav, footer, table { font-family: system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-top: 1px solid #8a8378; padding-top: 1rem; }
.facts { color: #4d4840; font-size: .875rem; overflow-wrap: anywhere; }
blockquote { margin: 1rem 0 .5rem; padding: .25rem 1rem; border-inline-start: 4px solid #b98a00; white-space: pre-line; }
.green { border-color: #2e7d32; } .blue { border-color: #1565c0; } .pink { border-color: #ad1457; } .orange { border-color: #c25700; } .violet { border-color: #6a1b9a; }
mark { background: none; border-bottom: 3px solid #b98a00; color: inherit; } mark a { color: inherit; text-decoration: none; }
.note { white-space: pre-line; } .tags { font: .875rem system-ui, sans-serif; color: #4d4840; padding: 0; }
.tags li { display: inline; margin-inline-end: .75rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; font: .9rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #c9c3b8; overflow-wrap: anywhere; }
a { color: #0b4f8a; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } .entry, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } .jump { display: none; } }
`;

const e = escapeHtml;

/** A heading is never empty, also where the title holds nothing that HTML can show. */
const headingOf = ({ article }: ArticleGroup, options: ExportOptions) =>
  e(titleOf(article, options)).trim() || e(article.canonicalUrl);

/** A link to the web; another address is shown as text. */
function webLink(url: string, words: string, attributes = ''): string {
  return isWebUrl(url) ? `<a href="${e(new URL(url).href)}" rel="noreferrer"${attributes}>${e(words)}</a>` : e(words);
}

const anchorOf = (entry: BundleEntry) => `n-${e(bareId(entry.annotation.id).replace(/[^A-Za-z0-9-]/g, ''))}`;

function facts({ article }: ArticleGroup, options: ExportOptions): string {
  const { language } = options;
  const parts = [
    article.author.length > 0 && `${label('author', language)}: ${e(article.author.join(', '))}`,
    article.publisher && `${label('publisher', language)}: ${e(article.publisher)}`,
    article.datePublished && `${label('published', language)}: ${e(article.datePublished)}`,
    `${label('accessed', language)}: ${e(article.accessed)}`,
    webLink(article.url, article.canonicalUrl),
  ];
  return `<p class="facts">${parts.filter(Boolean).join(' · ')}</p>`;
}

function claimHtml({ annotation }: BundleEntry, options: ExportOptions): string {
  const claim = annotation['glosa:claim'];
  if (!claim) return '';
  const { language } = options;
  const speaker = claim.speaker && [claim.speaker.name, claim.speaker.jobTitle].filter(Boolean).join(', ');
  const rows: [string, string | undefined][] = [
    [label('claim', language), e(claim.claimReviewed)],
    [label('speaker', language), speaker && e(speaker)],
    [label('saidOn', language), claim.datePublished && e(claim.datePublished)],
    [label('status', language), label(claim.status, language)],
    [label('verdict', language), e(claim.verdict?.label ?? label('noVerdict', language))],
    [label('explanation', language), claim.verdict?.explanation && e(claim.verdict.explanation)],
    [
      label('evidence', language),
      claim.evidence.map((item) => webLink(item.url, item.title?.trim() || item.url)).join('<br>'),
    ],
  ];
  const shown = rows.filter(([, value]) => value);
  return `<dl>\n${shown.map(([name, value]) => `<dt>${e(name)}</dt><dd dir="auto">${value}</dd>`).join('\n')}\n</dl>`;
}

function langOf({ inLanguage }: Article): string {
  return inLanguage && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(inLanguage) ? ` lang="${inLanguage}"` : '';
}

function entryHtml(entry: BundleEntry, group: ArticleGroup, options: ExportOptions): string {
  const { annotation } = entry;
  const quote = quoteOf(annotation);
  const note = noteOf(annotation);
  const tags = tagsOf(annotation).filter((tag) => tag.trim());
  const lang = langOf(group.article);
  const jump = webLink(textFragmentUrl(group.article.url, quote), label('openInPage', options.language));
  const parts = [
    quote
      ? `<blockquote class="${annotation['glosa:colour'] ?? 'yellow'}" dir="auto"${lang}>${e(quote)}</blockquote>\n<p class="facts jump">${jump}</p>`
      : `<h3>${e(label('pageNote', options.language))}</h3>`,
    note && `<div class="note" dir="auto">${e(note)}</div>`,
    claimHtml(entry, options),
    tags.length > 0 && `<ul class="tags">${tags.map((tag) => `<li dir="auto">#${e(tag)}</li>`).join('')}</ul>`,
  ];
  return `<div class="entry" id="${anchorOf(entry)}">\n${parts.filter(Boolean).join('\n')}\n</div>\n`;
}

/** The stored text, every quote marked where it stands and leading to its note. */
function textHtml({ article, entries }: ArticleGroup, options: ExportOptions): string {
  if (!options.articleText || article.text.trim() === '') return '';
  const shown = paragraphs(article.text, entries).filter(({ start }) => start >= 0);
  const lines = shown.map(({ pieces }) => {
    const words = pieces.map(({ text, row }) =>
      row
        ? `<mark class="${row.annotation['glosa:colour'] ?? 'yellow'}"><a href="#${anchorOf(row)}">${e(text)}</a></mark>`
        : e(text),
    );
    return `<p dir="auto">${words.join('')}</p>\n`;
  });
  const hash =
    article.textHash && `<p class="facts">${label('textCopied', options.language)} ${e(article.textHash)}</p>\n`;
  return `<h3>${label('fullText', options.language)}</h3>\n<div class="text"${langOf(article)}>\n${lines.join('')}</div>\n${hash}`;
}

/** Who is spoken of, and where: a name and links to the notes. */
function leaderIndex(groups: readonly ArticleGroup[], options: ExportOptions): string {
  const places = new Map<string, string[]>();
  for (const { entries } of groups) {
    for (const entry of entries)
      for (const name of leaderNames([entry], options))
        places.set(name, [...(places.get(name) ?? []), anchorOf(entry)]);
  }
  if (places.size === 0) return '';
  const names = [...places].sort(([a], [b]) => a.localeCompare(b, options.language ?? 'en'));
  const rows = names.map(
    ([name, ids]) =>
      `<li dir="auto">${e(name)}: ${ids.map((id, at) => `<a href="#${id}" aria-label="${e(name)} ${at + 1}">${at + 1}</a>`).join(', ')}</li>`,
  );
  return `<h2 id="leaders">${label('leaders', options.language)}</h2>\n<ul>\n${rows.join('\n')}\n</ul>\n`;
}

function claimIndex(groups: readonly ArticleGroup[], options: ExportOptions): string {
  const { language } = options;
  const claims = groups.flatMap(({ entries }) => entries.filter(({ annotation }) => annotation['glosa:claim']));
  if (claims.length === 0) return '';
  const rows = claims.map((entry) => {
    const claim = entry.annotation['glosa:claim']!;
    const words = claim.claimReviewed.trim() || quoteOf(entry.annotation).slice(0, 140) || '—';
    const cells = [
      `<td dir="auto"><a href="#${anchorOf(entry)}">${e(words)}</a></td>`,
      `<td dir="auto">${e(claim.speaker?.name ?? '')}</td>`,
      `<td dir="auto">${e(claim.verdict?.label ?? label('noVerdict', language))}</td>`,
      `<td>${e(label(claim.status, language))}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const heads = (['claim', 'speaker', 'verdict', 'status'] as const).map(
    (key) => `<th scope="col">${label(key, language)}</th>`,
  );
  return `<h2 id="claims">${label('claims', language)}</h2>\n<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

function contents(groups: readonly ArticleGroup[], options: ExportOptions): string {
  const rows = groups.map((group, at) => `<li dir="auto"><a href="#a-${at + 1}">${headingOf(group, options)}</a></li>`);
  return `<nav aria-label="${label('contents', options.language)}">\n<ol>\n${rows.join('\n')}\n</ol>\n</nav>\n`;
}

/** One page without script, style sheet, picture or request: its policy forbids them, whatever a note holds. */
export const htmlReportExporter: Exporter = {
  id: 'html-report',
  extension: '.html',
  mime: 'text/html;charset=utf-8',
  labelKey: 'exportHtml',
  *write(bundle, options = {}) {
    const groups = groupsOf(bundle);
    const title =
      options.title?.trim() ||
      (groups.length === 1 ? titleOf(groups[0]!.article, options) : label('annotations', options.language));
    yield `<!DOCTYPE html>\n<html lang="${options.language ?? 'en'}">\n<head>\n<meta charset="utf-8">\n`;
    yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">\n`;
    yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n`;
    yield `<title>${e(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n<h1 dir="auto">${e(title)}</h1>\n`;
    if (groups.length > 1) yield contents(groups, options);
    for (const [at, group] of groups.entries()) {
      yield `<section id="a-${at + 1}">\n<h2 dir="auto">${headingOf(group, options)}</h2>\n${facts(group, options)}\n`;
      for (const entry of group.entries) yield entryHtml(entry, group, options);
      yield textHtml(group, options);
      yield '</section>\n';
    }
    yield leaderIndex(groups, options);
    yield claimIndex(groups, options);
    yield `</main>\n<footer>\n<p class="facts">${label('generated', options.language)} <time datetime="${e(momentOf(options))}">${e(momentOf(options).slice(0, 10))}</time></p>\n</footer>\n</body>\n</html>\n`;
  },
};
