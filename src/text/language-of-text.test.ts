import { describe, expect, it } from 'vitest';
import { languageOfText } from './language-of-text.ts';

const SAMPLES = {
  pt: 'O presidente disse que não vai mudar a política do governo, mas também afirmou que as contas do país estão melhores do que no ano passado.',
  en: 'The president said that the government would not change its policy, but he also claimed that the accounts were better than they had been.',
  es: 'El presidente dijo que no va a cambiar la política del gobierno, pero también afirmó que las cuentas del país están mejor que el año pasado.',
  fr: "Le président a dit que le gouvernement ne changera pas de politique, mais il affirme aussi que les comptes du pays sont meilleurs que l'an dernier.",
  de: 'Der Präsident sagte, dass die Regierung ihre Politik nicht ändern werde, aber die Zahlen des Landes seien besser als im vergangenen Jahr.',
  it: "Il presidente ha detto che il governo non cambierà la sua politica, ma ha anche affermato che i conti dello Stato sono migliori dell'anno scorso.",
};

describe('the language of a text', () => {
  for (const [code, sample] of Object.entries(SAMPLES))
    it(`is ${code}`, () => expect(languageOfText(sample)).toBe(code));
  it('is unknown for a short text', () => expect(languageOfText('Que dia')).toBeNull());
  it('is unknown for other languages', () =>
    expect(
      languageOfText(
        'Президент сказал, что правительство не изменит свою политику, но счета страны сейчас лучше, чем в прошлом году.',
      ),
    ).toBeNull());
});
