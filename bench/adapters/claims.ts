import weights from '../../src/data/claims-weights.json' with { type: 'json' };
import { findClaims } from '../../src/detect/claims/find-claims.ts';
import type { Claim } from '../../src/model/claim.ts';
import { languageOf } from '../../src/model/language.ts';

/** The claims of a text for the evaluation kit; reasons as words. */
export default {
  name: 'glosa',
  find: (text: string, language: string): (Omit<Claim, 'reasons'> & { reasons: string[] })[] =>
    findClaims(text, { language: languageOf(language) ?? 'en', weights }).map((claim) => ({
      ...claim,
      reasons: claim.reasons.map(({ key, value }) => (value === undefined ? key : `${key}: ${value}`)),
    })),
};
