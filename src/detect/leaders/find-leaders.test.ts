import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Mention, Office } from '../../model/leader.ts';
import { findLeaders, type LeaderOptions } from './find-leaders.ts';
import { unpackLeaders } from './leader-index.ts';
import { officeHeldAt, officeText } from './office-at.ts';
import { unpackTables } from './tables.ts';

const officeAt = (offices: Office[], date: string | undefined): string => officeText(officeHeldAt(offices, date));

const packed = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../data/packed', name), 'utf8');
const index = unpackLeaders(packed('leaders.txt'));
const tables = Object.fromEntries(
  LANGUAGES.map((language) => [language, unpackTables(packed(`tables-${language}.txt`))]),
);
const find = (text: string, language: Language, more: Partial<LeaderOptions> = {}): Mention[] =>
  findLeaders(text, { language, index, tables: tables[language]!, ...more });
const surfaces = (text: string, mentions: Mention[]): string[] =>
  mentions.map(({ start, end }) => text.slice(start, end));

describe('a Portuguese text', () => {
  const text =
    'O presidente russo, Vladimir Putin, falou ontem por telefone com o colega. Segundo Putin, a proposta é boa. Dmytro Kuleba, ministro das Relações Exteriores da Ucrânia, respondeu à noite. Para Kuleba, o presidente russo não quer conversar.';
  const mentions = find(text, 'pt');

  it('marks full names, surnames and the role phrase', () => {
    expect(surfaces(text, mentions)).toEqual([
      'Vladimir Putin',
      'Putin',
      'Dmytro Kuleba',
      'Kuleba',
      'presidente russo',
    ]);
  });
  it('links them to two persons', () => {
    expect(mentions.map(({ name }) => name)).toEqual([
      'Vladimir Putin',
      'Vladimir Putin',
      'Dmytro Kuleba',
      'Dmytro Kuleba',
      'Vladimir Putin',
    ]);
  });
  it.each<[Language, string, string]>([
    ['pt', 'A presidente da Comissão Europeia, Ursula von der Leyen, chegou.', 'EU'],
    ['es', 'Mark Rutte, secretario general de la OTAN, llegó.', 'INT'],
    ['pt', 'O primeiro-ministro português, António Costa, chegou.', 'PT'],
  ])('%s: the country of a body: %s', (language, text, country) => {
    expect(find(text, language).filter(({ kind }) => kind === 'name')[0]?.country).toBe(country);
  });
  it('gives office and country as the text has them', () => {
    const [putin, , kuleba] = mentions;
    expect([putin?.roleText, putin?.country]).toEqual(['presidente russo', 'RU']);
    expect([kuleba?.roleText, kuleba?.country]).toEqual(['ministro das Relações Exteriores da Ucrânia', 'UA']);
  });
});

describe('persons kept apart', () => {
  it('does not give the office to a brother', () => {
    const text =
      'El expresidente Juan Orlando Hernández calló. El hermano del expresidente hondureño, Juan Antonio “Tony” Hernández, fue detenido.';
    const names = find(text, 'es').filter(({ kind }) => kind === 'name');
    expect(surfaces(text, names)).toEqual(['Juan Orlando Hernández']);
  });
  it('marks no things named after a leader', () => {
    expect(find('O Instituto Lula fica perto da Trump Tower.', 'pt')).toEqual([]);
  });
  it('marks both names of a hyphenated pair', () => {
    const text = 'A chapa Dilma-Temer foi julgada pelo presidente do tribunal.';
    expect(
      surfaces(
        text,
        find(text, 'pt').filter(({ kind }) => kind === 'name'),
      ),
    ).toEqual(['Dilma', 'Temer']);
  });
});

describe('a surname that two persons bear', () => {
  const linked = (text: string, language: Language): string[] =>
    find(text, language)
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`);
  it('means the one named here, not another of the list', () => {
    expect(linked('Senator Susan Collins of Maine said no. Collins will explain.', 'en')).toEqual([
      'Susan Collins = Susan Collins',
      'Collins = Susan Collins',
    ]);
  });
  it('means the one whom the text names by far most', () => {
    const text =
      'O deputado Ciro Valadão saiu. O senador Rubens Valadão ficou. Rubens Valadão votou, e Rubens Valadão falou. O deputado Ciro Valadão riu. Valadão promete voltar.';
    const more = text.replace('O deputado Ciro Valadão riu. ', '');
    expect(linked(text, 'pt').at(-1)).toBe('Valadão = Ciro Valadão');
    expect(linked(more, 'pt').at(-1)).toBe('Valadão = Rubens Valadão');
  });
  it('is no apposition where no comma closes behind it', () => {
    const text = 'Segundo o relator, Temer errou. O presidente Michel Temer riu.';
    expect(find(text, 'pt')[0]?.role).toBeUndefined();
  });
});

describe('the known office', () => {
  const offices = [
    { class: 'vice-president', jobTitle: 'Vice President', startYear: 2009, endYear: 2017 },
    { class: 'president', jobTitle: 'President', startYear: 2021, endYear: 2025 },
  ];
  it('is that of the date', () => {
    expect(officeAt(offices, '2015-03-01')).toBe('Vice President 2009–2017');
    expect(officeAt(offices, '2022-03-01')).toBe('President 2021–2025');
  });
  it('is the last one held when none is held at the date', () => {
    expect(officeAt(offices, '2019-03-01')).toBe('Vice President 2009–2017');
  });
  it('is none at a date when the list has no dates', () => {
    expect(officeAt([{ class: 'minister', jobTitle: 'Minister of Health' }], '2015-03-01')).toBe('');
    expect(officeAt([{ class: 'minister', jobTitle: 'Minister of Health' }], undefined)).toBe('Minister of Health');
  });
  it('counts the terms of one office as one time', () => {
    const terms = [
      { class: 'president', jobTitle: 'President', startYear: 2009, endYear: 2013 },
      { class: 'president', jobTitle: 'President', startYear: 2013, endYear: 2017 },
    ];
    expect(officeAt(terms, '2015-03-01')).toBe('President 2009–2017');
  });
  it('is never one that came later', () => {
    expect(officeAt(offices, '2001-03-01')).toBe('');
  });
});

describe('an old article', () => {
  const office = (text: string, language: Language, date?: string): string | undefined =>
    find(text, language, { date }).find(({ kind }) => kind === 'name')?.knownOffice;
  it.each<[string, Language, string, string]>([
    ['Angela Merkel met the press.', 'en', '2010-05-04', 'Chancellor 2005–2021'],
    ['Joe Biden flew to Ohio.', 'en', '2012-02-01', 'Vice President 2009–2017'],
    ['Michel Temer falou ontem.', 'pt', '2017-08-30', 'President 2016–2018'],
    ['Mauricio Macri viajó ayer.', 'es', '2017-03-02', 'President 2015–2019'],
  ])('has the office of its day: %s (%s, %s)', (text, language, date, expected) => {
    expect(office(text, language, date)).toBe(expected);
  });
  it.each<[string, Language, string, string]>([
    ['Barack Obama wrote a book.', 'en', '2019-05-04', 'President 2009–2017'],
    ['Angela Merkel met the press.', 'en', '2024-05-04', 'Chancellor 2005–2021'],
    ['Dilma Rousseff deu uma aula.', 'pt', '2018-05-04', 'President 2011–2016'],
  ])('has the last office held, with its years: %s (%s, %s)', (text, language, date, expected) => {
    expect(office(text, language, date)).toBe(expected);
  });
  it.each<[string, Language, string]>([
    ['Barack Obama wrote a book.', 'en', '1999-05-04'],
    ['Volodymyr Zelensky told a joke.', 'en', '2015-05-04'],
    ['Jair Bolsonaro deu entrevista.', 'pt', '2012-05-04'],
    ['Gabriel Boric habló en la plaza.', 'es', '2012-05-04'],
    ['Emmanuel Macron a parlé.', 'fr', '2010-05-04'],
    ['Giorgia Meloni ha parlato.', 'it', '2003-05-04'],
    ['Friedrich Merz sprach.', 'de', '2004-05-04'],
  ])('never has an office that came later: %s (%s, %s)', (text, language, date) => {
    const mention = find(text, language, { date })[0];
    const years = [mention?.knownOffice, ...(mention?.reasons ?? []).map(({ value }) => value)]
      .join(' ')
      .match(/\d{4}/g)
      ?.map(Number);
    expect(mention?.kind).toBe('name');
    expect((years ?? []).filter((year, at) => at % 2 === 0 && year > Number(date.slice(0, 4)))).toEqual([]);
  });
});

describe("the reader's own list", () => {
  const text = 'Ontem Vladimir Putin viajou. Putin volta amanhã com Zé das Couves.';
  it('adds a person', () => {
    const own = [{ id: 'own-1', name: 'Zé das Couves', aliases: [] }];
    expect(find(text, 'pt', { own }).at(-1)).toMatchObject({
      leaderId: 'own-1',
      name: 'Zé das Couves',
      reasons: [{ key: 'ownList' }],
    });
  });
  it('renames a listed person, short forms too', () => {
    const own = [{ id: 'own-2', name: 'Presidente P.', aliases: ['Vladimir Putin'] }];
    expect(find(text, 'pt', { own }).map(({ name }) => name)).toEqual(['Presidente P.', 'Presidente P.']);
  });
  it('silences a person, with a role beside the name too', () => {
    const own = [{ id: 'own-3', name: 'Vladimir Putin', aliases: [], silenced: true }];
    expect(find(`${text} O presidente Vladimir Putin falou.`, 'pt', { own })).toEqual([]);
  });
});

describe('a list from a file', () => {
  const line = 'ana lima\tlima\tx-1\tAna Lima\tBR\tpresident:President:2020:\t7';
  it('is read', () => {
    expect(unpackLeaders(`#\t2026-12-01\n${line}\n`)).toMatchObject({ version: '2026-12-01', size: 1 });
  });
  it.each([
    ['no head', line, /first line/],
    ['nobody', '#\t2026-12-01', /empty/],
    ['columns missing', '#\t2026-12-01\nana lima\tlima', /Line 2 .* 2 columns/],
    ['no name', `#\t2026-12-01\n${line}\nx\tx\tx-2\t\tBR\t\t3`, /Line 3 .* no id or no name/],
    ['no rank', '#\t2026-12-01\nx\tx\tx-2\tX Y\tBR\t\thigh', /Line 2 .* no rank/],
  ])('is refused: %s', (_, text, message) => {
    expect(() => unpackLeaders(text)).toThrow(message);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'o presidente',
      'Lula',
      'Vladimir Putin',
      'Dilma-Temer',
      '(PT-SP)',
      'Papa Francisco',
      'the president',
      "l'",
      'Macrons',
      ', ',
      '. ',
      ' “',
      '” ',
      '(',
      ')',
      'Sen.',
      'e',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  it('gives spans in order, in range and apart, the same each time', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (any, language) => {
        const mentions = find(any, language);
        let last = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
        expect(find(any, language)).toEqual(mentions);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
