import { describe, expect, it } from 'vitest';
import { foldParts, hasTerm, matches, parseQuery, type Searchable, toggleTerm } from './query.ts';
import { foldForSearch } from './search-fold.ts';

const NOTE: Searchable = {
  folded: foldParts({
    text: 'O ministro disse que a ponte custou 40 milhões',
    note: 'Conferir com o orçamento',
    tags: 'obras públicas, a checar',
    claim: 'A ponte custou 40 milhões',
    speaker: 'João Anísio Peçanha',
    verdict: 'Enganoso',
    title: 'Ponte é aberta',
    author: 'Ana Prado',
    publisher: 'Gazeta',
  }),
  tags: ['obras públicas', 'a checar', 'país/norte'],
  leaderIds: ['Q77'],
  site: 'gazeta.example',
  created: '2026-03-14T10:00:00.000Z',
  colour: 'blue',
  status: 'inCheck',
  kind: 'claim',
  is: ['changed'],
};
const finds = (query: string): boolean => matches(parseQuery(query, new Date('2026-03-20T00:00:00Z')), NOTE);

describe('a note is found by', () => {
  it.each([
    '',
    'ponte',
    'PONTE milhoes',
    'orcamento',
    '"custou 40"',
    'tag:"obras publicas"',
    'tag:país',
    'tag:"obras públicas" tag:"a checar"',
    'leader:"anisio pecanha"',
    'leader:q77',
    'speaker:joão',
    'quem:joao',
    'verdict:enganoso',
    'site:gazeta.example',
    'site:outro.example site:gazeta.example',
    'author:ana',
    'since:2026-03',
    'since:7d',
    'desde:2026-03-14 até:2026-03-14',
    'until:2026',
    'text:ministro',
    'note:conferir',
    'cor:blue',
    'colour:blue colour:pink',
    'status:incheck',
    'kind:claim',
    'is:changed',
    '-navio',
    '-tag:mar ponte',
    '-',
  ])('%s', (query) => expect(finds(query)).toBe(true));
});

describe('a note is not found by', () => {
  it.each([
    'navio',
    '"40 custou"',
    'tag:obras',
    'tag:"a checar" tag:mar',
    'leader:gazeta',
    'since:2026-04',
    'since:5d',
    'until:2026-02',
    'text:orçamento',
    'note:ministro',
    '-ponte',
    '-tag:"a checar"',
    'colour:pink',
    'nada:ponte',
  ])('%s', (query) => expect(finds(query)).toBe(false));
});

describe('what is typed badly', () => {
  it.each(['"open', 'tag:', ':', '""', 'tag:""', '-"', '🙂', '\\', 'a:b:c', '((('])('%s makes no error', (query) => {
    expect(() => finds(query)).not.toThrow();
  });
});

describe('a facet', () => {
  it('goes in and out of the query', () => {
    const once = toggleTerm('ponte', 'tag', 'obras públicas');
    expect(once).toBe('ponte tag:"obras públicas"');
    expect(hasTerm(parseQuery(once), 'tag', 'Obras Publicas')).toBe(true);
    expect(toggleTerm(once, 'tag', 'obras públicas')).toBe('ponte');
  });
});

describe('folding', () => {
  it.each([
    ['ELEIÇÃO', 'eleicao'],
    ['Straße', 'strasse'],
    ['“fim”—já', '"fim"-ja'],
    ['co\u00adope\u200bração', 'cooperacao'],
    ['ﬁm\u00a0 do\nano', 'fim do ano'],
  ])('%s', (text, expected) => expect(foldForSearch(text)).toBe(expected));
});
