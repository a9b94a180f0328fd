/** Every kind of line end as one: a bare carriage return would start a line for some readers and for others not. */
function evenLines(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}

/** Text that Markdown shows as it is: no code block, emphasis, link, tag, comment, formula, HTML or front matter comes of it. */
export function escapeMarkdown(text: string): string {
  return evenLines(text)
    .replace(/^[ \t]+/gm, (indent) => '\u00a0'.repeat(indent.length))
    .replace(/[\\`*_[\]<>~|$^{}]/g, '\\$&')
    .replace(/[=%]{2,}/g, (run) => run.replace(/./g, '\\$&'))
    .replace(/(^|[\s(])#(?=\S)/gm, '$1\\#')
    .replace(/^(\s*)([-+#])(?=\s|$|-)/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*)(=+|-+)\s*$/gm, '$1\\$2');
}

/** A note the reader wrote in Markdown: kept, but its HTML is shown as text, for the note may have come from someone else. */
export function disarmMarkdown(text: string): string {
  return evenLines(text)
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/\]\(\s*(?:javascript|data|vbscript):/gi, '](unsafe:');
}

/** As a Markdown block quote. */
export function blockQuote(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** A link; round brackets and spaces of the address would end it early. */
export function markdownLink(words: string, url: string): string {
  const safe = url.replace(
    /[()<>\s\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${escapeMarkdown(words)}](${safe})`;
}

/** A tag as Obsidian allows it: no spaces, no marks but `_ - /`. Empty where nothing is left. */
export function tagWord(tag: string): string {
  const word = tag
    .trim()
    .replace(/^#+/, '')
    .replace(/\s+/gu, '-')
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '');
  return /^\d+$/.test(word) ? `_${word}` : word;
}

/** The name of a file that every system takes; empty titles and equal ones are the caller's to tell apart. */
export function fileName(title: string): string {
  const name = title
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*#^[\]]/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 100)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}_` : name;
}
