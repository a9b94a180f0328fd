import { findArticle } from '../../src/dom/article/find-article.ts';
import { isArticle } from '../../src/dom/article/is-article.ts';
import { readMetadata } from '../../src/dom/article/metadata.ts';
import { makeTextView } from '../../src/dom/article/text-view.ts';

/** The article part as the evaluation kit calls it, in the page. `address` is for documents that were parsed, not loaded. */
export default {
  name: 'glosa',
  find(document: Document, address: string = document.URL) {
    const found = findArticle(document);
    const info = readMetadata(document, found ? makeTextView(found.nodes).text : '', address);
    return {
      isArticle: isArticle(document, address) === 'auto',
      body: found?.nodes,
      title: info.headline,
      author: info.author,
      published: info.datePublished,
      canonical: info.canonicalUrl,
      language: info.inLanguage,
      because: found?.because,
      root: found ? `${found.root.localName}.${found.root.className}#${found.root.id}` : null,
    };
  },
};
