import { day, filledText, type Schema, webAddress } from './validate.ts';

const typed = (name: string, properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties: { '@type': { const: name }, ...properties },
  required: ['@type', ...required],
});

const person = typed('Person', { name: filledText, jobTitle: filledText, sameAs: webAddress }, ['name']);
const organisation = typed('Organization', { name: filledText }, ['name']);
const work = typed('CreativeWork', { url: webAddress }, ['url']);
const newsArticle = typed(
  'NewsArticle',
  {
    url: webAddress,
    headline: filledText,
    datePublished: day,
    inLanguage: filledText,
    author: { type: 'array', items: person, minItems: 1 },
    publisher: organisation,
  },
  ['url'],
);

/** schema.org ClaimReview as Google's documentation asks for it: claimReviewed, reviewRating with its words, url; the rest where known. */
export const CLAIM_REVIEW: Schema = {
  type: 'object',
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'ClaimReview' },
    '@id': { type: 'string', pattern: /^urn:uuid:/ },
    url: { anyOf: [webAddress, { type: 'string', pattern: /^urn:uuid:/ }] },
    datePublished: { type: 'string', pattern: /^\d{4}-\d{2}-\d{2}$/ },
    inLanguage: filledText,
    author: { anyOf: [person, organisation] },
    editor: person,
    claimReviewed: filledText,
    itemReviewed: typed(
      'Claim',
      {
        text: filledText,
        author: person,
        datePublished: day,
        locationCreated: typed('Place', { name: filledText }, ['name']),
        firstAppearance: work,
        appearance: { type: 'array', items: { anyOf: [newsArticle, work] }, minItems: 1 },
      },
      ['appearance'],
    ),
    reviewRating: typed(
      'Rating',
      {
        alternateName: filledText,
        ratingValue: { type: 'number' },
        bestRating: { type: 'number' },
        worstRating: { type: 'number' },
        ratingExplanation: filledText,
      },
      ['alternateName'],
    ),
    citation: {
      type: 'array',
      items: typed('WebPage', { url: webAddress, name: filledText, text: filledText }, ['url']),
    },
  },
  required: ['@context', '@type', 'url', 'datePublished', 'author', 'claimReviewed', 'itemReviewed', 'reviewRating'],
};
