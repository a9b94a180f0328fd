/** Offsets into the article's `text`, UTF-16 units. */
export interface LabelledSentence {
  start: number;
  end: number;
  priority: 0 | 1 | 2 | 3;
}
/** A news article whose sentences were labelled; `own` was written for the project, the others are real news that lies elsewhere. */
export interface LabelledArticle {
  id: string;
  lang: string;
  text: string;
  own: boolean;
  sentences: LabelledSentence[];
}
export function parseLabelledNews(source: string, name: string): LabelledArticle[];
export function readLabelledNews(folder: string): LabelledArticle[];
