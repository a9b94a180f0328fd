import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A news article whose sentences were labelled by a person or by its writer.
 * @typedef {{ start: number, end: number, priority: 0 | 1 | 2 | 3 }} LabelledSentence offsets into `text`, UTF-16 units
 * @typedef {{ id: string, lang: string, text: string, own: boolean, sentences: LabelledSentence[] }} LabelledArticle
 * `own`: written for the project, with its labels; the others are real news that lies elsewhere
 */

const ARTICLE = /^# (([a-z]{2})(?:-[A-Z]{2,3})?) (\S.*)$/;
const SENTENCE = /^([0-3])\t(\S.*)$/;

/**
 * Reads articles written as lines: `# language subject` begins one, then a line a sentence, `priority TAB sentence`; an empty line parts paragraphs.
 * @param {string} source
 * @param {string} name of the file, for ids and errors
 * @returns {LabelledArticle[]}
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

/**
 * Every labelled article of a folder: `*.txt` as above, `*.json` with `{ id, lang, text, sentences }`.
 * @param {string} folder
 * @returns {LabelledArticle[]}
 */
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
