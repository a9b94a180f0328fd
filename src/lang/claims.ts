import { CLAIMS_DE } from './claims-de.ts';
import { CLAIMS_EN } from './claims-en.ts';
import { CLAIMS_ES } from './claims-es.ts';
import { CLAIMS_FR } from './claims-fr.ts';
import { CLAIMS_IT } from './claims-it.ts';
import { CLAIMS_PT } from './claims-pt.ts';

/** The words of claims by language. */
export const CLAIMS_LEXICONS = {
  pt: CLAIMS_PT,
  en: CLAIMS_EN,
  es: CLAIMS_ES,
  fr: CLAIMS_FR,
  de: CLAIMS_DE,
  it: CLAIMS_IT,
};
