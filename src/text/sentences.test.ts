import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../model/language.ts';
import { sentencesOf } from './sentences.ts';

const split = (text: string, language: Language): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

const CASES: Record<string, [Language, string[]]> = {
  'two plain sentences': ['pt', ['O prefeito saiu.', 'A sessão acabou.']],
  'a title before a name': ['pt', ['O dr. Nuno Sá falou.', 'A sra. Lima ouviu.']],
  'an initial': ['en', ['The report names John F. Adams.', 'He left.']],
  'an abbreviation at a number': ['pt', ['Veja a pág. 12 do relatório.', 'Depois, o art. 5 da lei.']],
  'a decimal number': ['en', ['Prices rose 3.5 percent.', 'Wages fell.']],
  'a thousands mark': ['pt', ['Foram 1.200 casos.', 'Houve 3 mortes.']],
  'a quote that closes after the stop': ['pt', ['"Não vou pagar."', 'O ministro saiu da sala.']],
  'a question inside a sentence': ['pt', ['"Quem paga?", perguntou a deputada.', 'Ninguém respondeu.']],
  'a question then a small letter': ['es', ['¿Quién paga? preguntó la diputada.', 'Nadie respondió.']],
  'Spanish opening marks': ['es', ['Nadie lo sabe.', '¿Quién paga?', '¡Basta!']],
  guillemets: ['fr', ['« Je refuse. »', 'Le maire est parti.']],
  'a French title': ['fr', ['M. Durand a parlé.', 'Mme. Petit a écouté.']],
  'a German ordinal': ['de', ['Am 3. April kam der Bericht.', 'Er hat 40 Seiten.']],
  'German z. B. and usw.': ['de', ['Es gibt Kosten, z. B. Miete.', 'Sie steigen.']],
  'a Portuguese ordinal': ['pt', ['A 8a. Turma votou.', 'O recurso caiu.']],
  'an Italian title': ['it', ['Il dott. Rossi ha negato.', 'La giunta tace.']],
  ellipsis: ['pt', ['Ele pensou…', 'E saiu.']],
  'three dots before a small letter': ['pt', ['Ele pensou... e saiu.', 'Fim da reunião.']],
  'brackets that begin a sentence': ['pt', ['(veja a tabela completa)', 'Em média, são dois votos.']],
  'a country in dots': ['en', ['The U.S. Senate voted.', 'It passed.']],
  'a mark before a number': ['en', ['The vote is over.', '31 members stayed away.']],
  'a dash that opens speech': ['es', ['Todo terminó.', '—No lo creo.']],
  'an address': ['en', ['See example.org for more.', 'It is free.']],
};

const mark = fc.constantFrom(
  '.',
  '!',
  '?',
  '…',
  '"',
  '”',
  '«',
  '»',
  ' ',
  '\n',
  '\u00a0',
  '\u2028',
  '(',
  ')',
  '+',
  'É',
  'dr',
  '3a',
  '\ud83d',
  '\u0301',
);

describe('sentencesOf', () => {
  for (const [name, [language, sentences]] of Object.entries(CASES))
    it(name, () => expect(split(sentences.join(' '), language)).toEqual(sentences));

  it('ends a sentence at every line end', () => {
    expect(split('Título sem ponto\n\nO texto começa.\r\nE segue', 'pt')).toEqual([
      'Título sem ponto',
      'O texto começa.',
      'E segue',
    ]);
  });
  it('sets a linked headline apart', () => {
    expect(split('O caso segue aberto. + Leia o perfil do réu', 'pt')).toEqual([
      'O caso segue aberto.',
      '+ Leia o perfil do réu',
    ]);
  });
  it('gives nothing for white space', () => expect(sentencesOf(' \n\t ', 'pt')).toEqual([]));

  it('covers every unit but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 4 }), mark), { maxLength: 80 }),
        fc.constantFrom(...LANGUAGES),
        (parts, language) => {
          const text = parts.join('');
          const spans = sentencesOf(text, language);
          // The gaps before, between and after the sentences hold white space alone; a border out of order gives a wrong gap.
          const borders = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
          const ordered = borders.every((border, i) => i === 0 || border >= borders[i - 1]!);
          const gaps = borders
            .filter((_, i) => i % 2 === 0)
            .map((border, i) => text.slice(border, borders[2 * i + 1]).trim());
          expect({ ordered, left: gaps.join('') }).toEqual({ ordered: true, left: '' });
        },
      ),
    );
  });
  it('reads texts of marks alone in linear time', () => {
    for (const unit of ['.', '. ', '"', ') ', ' ', '. (', 'a.', '+ A ', '…"', '\n.'])
      expect(sentencesOf(unit.repeat(50_000 / unit.length), 'pt').length).toBeGreaterThanOrEqual(0);
  });
});
