import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLE = /^# (([a-z]{2})(?:-[A-Z]{2,3})?) (\S.*)$/;
const SENTENCE = /^([0-3])\t(\S.*)$/;

/**
 * Reads articles written as lines: `# language subject` begins one, then a line a sentence, `priority TAB sentence`; an empty line parts paragraphs.
 * `name` is the file's, for ids and errors.
 * @throws {SyntaxError} naming file and line
 */
export function parseLabelledNews(source, name) {
  const articles = [];
  let gap = '';
  source.split('\n').forEach((line, i) => {
    const article = articles.at(-1);
    const begins = ARTICLE.exec(line);
    const sentence = SENTENCE.exec(line);
    if (begins) {
      articles.push({ id: `${name}#${articles.length + 1}`, lang: begins[2], text: '', own: true, sentences: [] });
      gap = '';
    } else if (sentence && article) {
      if (article.text) article.text += gap || ' ';
      const start = article.text.length;
      article.text += sentence[2];
      article.sentences.push({ start, end: article.text.length, priority: Number(sentence[1]) });
      gap = '';
    } else if (line === '') gap = '\n';
    else throw new SyntaxError(`${name}, line ${i + 1}: neither "# language subject" nor "priority TAB sentence"`);
  });
  return articles;
}

/** Every labelled article of a folder: `*.txt` as above, `*.json` with `{ id, lang, text, sentences }`. */
export function readLabelledNews(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const source = () => readFileSync(join(folder, name), 'utf8');
      if (name.endsWith('.txt')) return parseLabelledNews(source(), name);
      if (!name.endsWith('.json')) return [];
      const article = JSON.parse(source());
      return Array.isArray(article.sentences) ? [{ ...article, own: false }] : [];
    });
}
