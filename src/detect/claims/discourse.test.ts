import { describe, expect, it } from 'vitest';
import { CLAIMS_LEXICONS } from '../../lang/claims.ts';
import type { Language } from '../../model/language.ts';
import { readSentences } from './read-sentences.ts';

/** The speaker's words of each sentence; `?` where a source is meant but not named, null where there is none. */
function speakers(text: string, language: Language): (string | null)[] {
  return readSentences(text, language, CLAIMS_LEXICONS[language]).map(({ attributed, speaker }) =>
    speaker ? text.slice(speaker.start, speaker.end) : attributed ? '?' : null,
  );
}

/** Several sentences, with the speaker of each. */
const RUNS: Record<string, [Language, string, (string | null)[]]> = {
  'a quotation over three sentences, named at its end': [
    'pt',
    '"A conta não fecha. O dinheiro sumiu. Vamos cobrar", disse Nuno Vale.',
    ['Nuno Vale', 'Nuno Vale', 'Nuno Vale'],
  ],
  'a quotation that follows its speaker': [
    'pt',
    'Nuno Vale disse que vai recorrer. "A conta não fecha. O dinheiro sumiu."',
    ['Nuno Vale', 'Nuno Vale', 'Nuno Vale'],
  ],
  'an interview whose turns begin with dashes': [
    'es',
    'Elena Ruiz dirige el museo.\n—¿Por qué cerró el museo?\n—Faltaba dinero. El tejado caía.\n—¿Y ahora?\n—Hay un plan.',
    [null, null, 'Elena Ruiz', 'Elena Ruiz', null, 'Elena Ruiz'],
  ],
  'a quotation of three sentences, pointed back at': [
    'it',
    '"Il ponte regge. Non abbiamo fretta". Ha parlato così ai cronisti, uscendo dal municipio, il sindaco Carlo Neri.',
    ['Carlo Neri', 'Carlo Neri', 'Carlo Neri'],
  ],
  'a verb without a subject': [
    'pt',
    'Rita Moura disse que sai. "Não volto mais", afirmou.',
    ['Rita Moura', 'Rita Moura'],
  ],
  'narration between quotations': ['pt', 'Rita Moura disse que sai. O cargo fica vago em maio.', ['Rita Moura', null]],
  'a pronoun gives way to the name': [
    'en',
    'Tom Ellis said the fund was safe. He said it had grown. "It will grow again."',
    ['Tom Ellis', 'He', 'Tom Ellis'],
  ],
  'an interview': [
    'pt',
    'O diretor Nuno Vale disse que a obra atrasou.\nPor que a obra atrasou?\nEu pedi mais prazo em março.\nO dinheiro não veio.\nE agora?\nNós vamos terminar em junho.',
    ['Nuno Vale', null, 'Nuno Vale', 'Nuno Vale', null, 'Nuno Vale'],
  ],
  'the nearer source within a quotation': [
    'pt',
    '"Ela disse que não viu o contrato. Ela estava fora", contou o delegado.',
    ['Ela', 'o delegado'],
  ],
  'a quotation that a curly mark closes': [
    'pt',
    '"A conta não fecha”, disse Nuno Vale. Rita Moura afirmou que sai.',
    ['Nuno Vale', 'Rita Moura'],
  ],
  'an interview with a guest named in full once': [
    'pt',
    'O prefeito Nuno Vale reuniu a equipe.\nVale disse que a obra atrasou.\nPor que a obra atrasou?\nEu pedi mais prazo em março.',
    [null, 'Vale', null, 'Nuno Vale'],
  ],
  'German reported speech': [
    'de',
    'Der Minister sagte, die Brücke sei alt. Sie habe hohe Kosten. Der Bau begann 1960.',
    ['Der Minister', 'Der Minister', null],
  ],
  'a sentence that names who said the one before': [
    'de',
    'Die Brücke bleibt bis März gesperrt. Das teilte die Stadt am Montag mit. Betroffen seien zwei Linien.',
    ['die Stadt', 'die Stadt', 'die Stadt'],
  ],
  'a quotation over sentences that the next one names': [
    'it',
    '«Il ponte era vecchio. Nessuno lo ha detto». Lo ha detto il ministro Luca Ferri.',
    ['Luca Ferri', 'Luca Ferri', 'Luca Ferri'],
  ],
  'a name with its colon where turns alternate': [
    'de',
    'Frau Kern, was fehlt?\nKern: Das Geld.\nBote: Und sonst?\nKern: Die Zeit.\nBote: Danke.',
    [null, 'Kern', 'Bote', 'Kern', 'Bote'],
  ],
  'German hearsay without a mark of its own': [
    'de',
    'Laut Polizei brach das Rohr. Demnach war es alt. Das Rohr wird ersetzt.',
    ['Polizei', 'Polizei', null],
  ],
  'a heading in quotation marks': [
    'fr',
    'Le maire dit que le pont tient.\n« Désaccord total »\nLe pont a 60 ans.',
    ['Le maire', null, null],
  ],
  'the guest of an interview, named once before it': [
    'it',
    'Abbiamo sentito Carlo Neri, medico. Chi siete? Abbiamo fondato il comitato nel 2010. Eravamo in quaranta. E oggi? Siamo pochi.',
    [null, null, 'Carlo Neri', 'Carlo Neri', null, 'Carlo Neri'],
  ],
  'questions of the paper without a guest': [
    'pt',
    'O plano vem de Mário Antunes. Quem foge? O ministro fugiria. Como sabemos, há um abrigo. Onde? No porto.',
    [null, null, null, null, null, null],
  ],
  'an unclosed quotation ends with its line': ['en', '“We lost the game.\nThe stadium was full.', [null, null]],
};

describe('the speaker over sentences', () => {
  for (const [name, [language, text, expected]] of Object.entries(RUNS))
    it(name, () => expect(speakers(text, language)).toEqual(expected));
});
