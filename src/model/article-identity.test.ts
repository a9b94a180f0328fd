import { describe, expect, it } from 'vitest';
import { addressKey, articleKeys, believableCanonical, cleanUrl, headlinesAgree } from './article-identity.ts';

const PAGE = 'https://www.gazeta.example/mundo/2026/01/cupula-do-rio.html';

describe('one article has one key under', () => {
  const same = [
    `${PAGE}?utm_source=news&utm_medium=mail`,
    `${PAGE}?fbclid=abc`,
    `${PAGE}?gclid=1&ref=home`,
    `${PAGE}?at_medium=custom7&smid=tw-share&CMP=share_btn&xtor=RSS-1`,
    `${PAGE}#comentarios`,
    PAGE.replace('https', 'http'),
    PAGE.replace('www.', ''),
    PAGE.replace('www.', 'm.'),
    PAGE.replace('www.', 'amp.'),
    PAGE.replace('.html', '.amp.html'),
    `${PAGE}/amp`,
    `${PAGE}/amp/`,
    `${PAGE}?amp=1`,
    `${PAGE}?outputType=amp`,
    PAGE.replace('/mundo', '/amp/mundo'),
    `${PAGE}/`,
    `https://www.google.com/amp/s/${PAGE.slice(8)}`,
    `https://www-gazeta-example.cdn.ampproject.org/c/s/${PAGE.slice(8)}`,
  ];
  it.each(same)('%s', (url) => expect(addressKey(url)).toBe(addressKey(PAGE)));
});

describe('two pages have two keys', () => {
  const pairs = [
    ['https://g.example/noticia?id=1', 'https://g.example/noticia?id=2'],
    ['https://g.example/#/materia/1', 'https://g.example/#/materia/2'],
    ['https://g.example/#!materia-1', 'https://g.example/'],
    ['https://g.example/a', 'https://g.example/b'],
    ['https://g.example/exemplo-amplo', 'https://g.example/exemplo'],
    ['https://blog.g.example/a', 'https://g.example/a'],
    ['https://g.example:8080/a', 'https://g.example/a'],
  ];
  it.each(pairs)('%s and %s', (a, b) => expect(addressKey(a!)).not.toBe(addressKey(b!)));
});

describe('a canonical address', () => {
  it('of the same page adds no key; of another one it does', () => {
    expect(articleKeys({ url: `${PAGE}?utm_id=1`, canonicalUrl: PAGE })).toEqual([addressKey(PAGE)]);
    expect(articleKeys({ url: 'https://gazeta.example/?p=77', canonicalUrl: PAGE })).toHaveLength(2);
  });
  it.each([
    [PAGE, 'https://www.gazeta.example/'],
    [PAGE, 'https://outro.example/mundo'],
    [PAGE, 'javascript:alert(1)'],
    [PAGE, 'not a url'],
    ['https://gazeta.example/#/materia/2', 'https://gazeta.example/materia/1'],
  ])('of %s is not believed when it is %s', (url, canonical) =>
    expect(believableCanonical(url, canonical)).toBe(false),
  );
});

describe('cleaning', () => {
  it('leaves an address that still opens the page', () => {
    expect(cleanUrl(`${PAGE}?utm_source=a&page=2#nota`)).toBe(`${PAGE}?page=2`);
    expect(cleanUrl('https://g.example/#/materia/2')).toBe('https://g.example/#/materia/2');
    expect(cleanUrl('sem endereço')).toBe('sem endereço');
  });
});

describe('headlines', () => {
  it('of one article agree', () => {
    expect(headlinesAgree('Cúpula do Rio termina sem acordo', 'Cúpula do Rio termina sem acordo | Gazeta')).toBe(true);
    expect(headlinesAgree('', 'Qualquer')).toBe(true);
  });
  it('of two do not', () => {
    expect(headlinesAgree('Cúpula do Rio termina sem acordo', 'Seca atinge o norte do país')).toBe(false);
  });
});
