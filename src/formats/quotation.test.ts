import { describe, expect, it } from 'vitest';
import { sampleAnnotation, sampleArticle, sampleBundle } from '../../testing/formats/samples.ts';
import { authorName } from './author-name.ts';
import { citationOf, QUOTATION_STYLES, quotationOf, shortCitation } from './quotation.ts';
import { textFragmentUrl } from './text-fragment.ts';

const article = sampleArticle({ author: ['João da Silva', 'Ana Lima Filho'], headline: 'Obras custam mais' });

describe('copy as quotation', () => {
  it('gives the quote with its reference', () => {
    expect(quotationOf(sampleAnnotation(1), article, 'plain')).toBe(
      '“as obras do porto custaram 40 % mais” (João da Silva, Ana Lima Filho, Obras custam mais, Jornal & Praça, 2024-05-31, https://jornal.example/porto)',
    );
    expect(quotationOf(sampleAnnotation(1), article, 'markdown')).toBe(
      '> as obras do porto custaram 40 % mais\n>\n> — João da Silva, Ana Lima Filho, Jornal & Praça, 2024-05-31, ' +
        '[Obras custam mais](https://jornal.example/porto?id=7#:~:text=as%20obras%20do%20porto%20custaram%2040%20%25%20mais)',
    );
  });
  it('follows ABNT and APA', () => {
    expect(citationOf(article, 'abnt')).toBe(
      'SILVA, João da; LIMA FILHO, Ana. Obras custam mais. Jornal & Praça, 31 maio 2024. Disponível em: https://jornal.example/porto. Acesso em: 1 jun. 2024.',
    );
    expect(citationOf(article, 'apa')).toBe(
      'Silva, J., & Lima Filho, A. (2024, May 31). Obras custam mais. Jornal & Praça. https://jornal.example/porto',
    );
    expect(shortCitation(article)).toBe('(Silva, 2024)');
  });
  it.each(QUOTATION_STYLES)('%s does without author, title and date', (style) => {
    const bare = sampleArticle({ author: [], headline: '', datePublished: undefined, publisher: undefined });
    const text = quotationOf(sampleAnnotation(1), bare, style);
    expect(text).toContain('as obras do porto');
    expect(text).not.toMatch(/undefined|null|\(, |, ,|\.\./);
  });
  it('gives the note where there is no quote', () => {
    expect(quotationOf(sampleBundle().annotations[2]!.annotation, article, 'plain')).toMatch(
      /^Ler \*\*outra vez\*\* \(/,
    );
  });
});

describe('names of authors', () => {
  it.each([
    ['João da Silva', 'Silva', 'João da'],
    ['Ana Lima Filho', 'Lima Filho', 'Ana'],
    ['Silva, João', 'Silva', 'João'],
    ['Lusa', 'Lusa', ''],
    ['Agência Alva', 'Agência Alva', ''],
    ['Redação O Norte', 'Redação O Norte', ''],
    ['Press Association', 'Press Association', ''],
    ['  Maria   José  ', 'José', 'Maria'],
    ['', '', ''],
  ])('%j is filed under %j', (name, family, given) => {
    expect(authorName(name)).toEqual({ family, given });
  });
});

describe('the link to a quote', () => {
  it('is a text directive that browsers read', () => {
    expect(textFragmentUrl('https://a.example/x#y', 'um-dois, três & 4')).toBe(
      'https://a.example/x#y:~:text=um%2Ddois%2C%20tr%C3%AAs%20%26%204',
    );
    const long = Array.from({ length: 30 }, (_, n) => `p${n}`).join(' ');
    expect(textFragmentUrl('https://a.example/x', long)).toBe(
      'https://a.example/x#:~:text=p0%20p1%20p2%20p3%20p4,p25%20p26%20p27%20p28%20p29',
    );
    expect(textFragmentUrl('https://a.example/x', ' ')).toBe('https://a.example/x');
    expect(() => textFragmentUrl('https://a.example/x', 'a\ud800b')).not.toThrow();
  });
});
