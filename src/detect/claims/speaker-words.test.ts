import { describe, expect, it } from 'vitest';
import { CLAIMS_LEXICONS } from '../../lang/claims.ts';
import type { Language } from '../../model/language.ts';
import { readSentences } from './read-sentences.ts';

/** What the words of a speaker begin and end with: names with a saint or a number, pronouns, adverbs. */
const CASES: [language: Language, sentence: string, speaker: string][] = [
  [
    'pt',
    'Rui Alves, o presidente da Câmara Municipal de Alpedra, reconhece que a escola precisa de obras.',
    'Rui Alves',
  ],
  ['pt', 'Segundo aquela mãe, os alunos ficaram na rua.', 'aquela mãe'],
  ['pt', '"Fecharam a escola com um cadeado", disse à agência Lusa Hugo Torrado, comandante da GNR.', 'Hugo Torrado'],
  ['es', '"La cosecha se pierde y nadie ayuda", ha sentenciado Luis Cortés, coordinador de la marcha.', 'Luis Cortés'],
  ['es', 'Habla Marta Ruiz, de Toledo, que considera ilegal la medida.', 'Marta Ruiz'],
  ['it', 'Lo ha detto questa sera su Rete 4 la ministra del Turismo Paola Villa.', 'Paola Villa'],
  [
    'pt',
    'Já ontem o diretor clínico do hospital de Santo António do Vale denunciou que faltam médicos.',
    'o diretor clínico do hospital de Santo António do Vale',
  ],
  ['pt', 'A procuradoria os acusa de exigir dinheiro.', 'A procuradoria'],
  [
    'fr',
    "Le bus a pris feu, selon le centre opérationnel d'incendie et de secours.",
    "le centre opérationnel d'incendie et de secours",
  ],
  ['fr', 'Dans un tract, le SDIS 66 appelle à la prudence.', 'le SDIS 66'],
  ['fr', 'Le pont est fermé, précise un gendarme présent sur les lieux.', 'un gendarme'],
  ['fr', 'Elle le répète : le pont est vieux.', 'Elle'],
  ['fr', 'Le maire les accuse de mentir.', 'Le maire'],
  ['es', '"Faltan médicos y enfermeras en el pueblo", dijo someramente.', '?'],
  ['es', '"Faltan médicos y enfermeras en el pueblo", abundó más en su charla.', '?'],
  ['en', "By law, Sanders couldn't discuss what was said, but says the council knew nothing.", 'Sanders'],
];

describe("the words of a speaker's name", () => {
  for (const [language, sentence, speaker] of CASES)
    it(sentence, () => {
      const [first] = readSentences(sentence, language, CLAIMS_LEXICONS[language]);
      const found = first?.speaker ? sentence.slice(first.speaker.start, first.speaker.end) : '?';
      expect([first?.attributed, found]).toEqual([true, speaker]);
    });
});
