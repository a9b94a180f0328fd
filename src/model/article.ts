/** What identifies and cites an article (schema.org NewsArticle). */
export interface ArticleInfo {
  /** Address as open in the tab. */
  url: string;
  /** Canonical URL if the page gives a believable one, else `url` without tracking parameters. */
  canonicalUrl: string;
  headline: string;
  author: string[];
  /** ISO 8601 as the page says it, with its time zone where it has one. */
  datePublished?: string;
  dateModified?: string;
  publisher?: string;
  articleSection?: string;
  /** BCP 47, from the text where the page lies. */
  inLanguage?: string;
  image?: string;
}

/** The article as annotated: kept once per article in the store. */
export interface Article extends ArticleInfo {
  id: string;
  /** The body as plain text, blocks separated by a newline. */
  text: string;
  /** SHA-256 of the white-space-normalised text, hex. */
  textHash: string;
  /** ISO 8601. */
  accessed: string;
  /** Every address under which the article was seen. */
  urls: string[];
}
