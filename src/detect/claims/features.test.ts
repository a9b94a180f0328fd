import { describe, expect, it } from 'vitest';
import { CLAIMS_LEXICONS } from '../../lang/claims.ts';
import type { Language } from '../../model/language.ts';
import { articleFeatures } from './features.ts';
import { readSentences } from './read-sentences.ts';

const featuresOf = (text: string, language: Language) => {
  const lexicon = CLAIMS_LEXICONS[language];
  return articleFeatures(readSentences(text, language, lexicon), lexicon)[0]!;
};

describe('what has happened and what is to come', () => {
  for (const [language, past, future] of [
    ['pt', 'A empresa pagou as obras da ponte.', 'A empresa pagará as obras da ponte.'],
    ['en', 'The company paid for the bridge.', 'The company will pay for the bridge.'],
    ['es', 'La empresa pagó las obras del puente.', 'La empresa pagará las obras del puente.'],
    ['fr', 'La société a payé les travaux du pont.', 'La société paiera les travaux du pont.'],
    ['de', 'Die Firma zahlte den Bau der Brücke.', 'Die Firma wird den Bau der Brücke zahlen.'],
    ['it', 'La società ha pagato i lavori del ponte.', 'La società pagherà i lavori del ponte.'],
  ] as const)
    it(language, () => {
      expect(featuresOf(past, language).get('tense:past')).toBeGreaterThan(0);
      expect(featuresOf(past, language).has('tense:future')).toBe(false);
      expect(featuresOf(future, language).get('tense:future')).toBeGreaterThan(0);
      expect(featuresOf(future, language).has('tense:past')).toBe(false);
    });
});

describe('what a party wants, asks or shows', () => {
  for (const [cue, language, text] of [
    ['intent', 'pt', 'O governo pretende manter a obra.'],
    ['intent', 'de', 'Die Ministerin möchte den Bau fortsetzen.'],
    ['urge', 'en', 'The union warned of a long dispute.'],
    ['urge', 'it', 'Il sindaco chiede una risposta.'],
    ['evidence', 'es', 'La grabación lo desmiente.'],
    ['evidence', 'fr', 'Les preuves manquent.'],
    ['procedure', 'pt', 'A audiência ficou para maio.'],
    ['agreement', 'en', 'The two sides reached a deal.'],
  ] as const)
    it(`${cue}, ${language}`, () => expect(featuresOf(text, language).get(cue)).toBeGreaterThan(0));
});

describe('words that only begin like a cue', () => {
  for (const [cue, language, text, like] of [
    ['violence', 'pt', 'Os bombeiros chegaram cedo.', 'A bomba caiu cedo.'],
    ['urge', 'pt', 'A lona cobre o telhado.', 'A junta cobra uma resposta.'],
    ['economy', 'pt', 'Ficou ali vendo a ponte.', 'A junta vendeu a ponte.'],
    ['accusation', 'de', 'Das geschah ohne Vorwarnung.', 'Das war ein Vorwurf.'],
  ] as const)
    it(text, () => {
      expect(featuresOf(text, language).has(cue)).toBe(false);
      expect(featuresOf(like, language).has(cue)).toBe(true);
    });
});
