import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';

const ADDRESS = 'https://news.example/2024/05/the-long-way-of-the-herring-fleet.html';
const headline = (head: string, body: string): string =>
  readMetadata(
    new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}`, 'text/html'),
    '',
    ADDRESS,
  ).headline;

describe('the headline', () => {
  it('of a title for others that a quotation mark cut is the whole one', () =>
    expect(
      headline(
        '<title>Mayor calls the ferry &quot;a floating debt&quot;</title><meta property="og:title" content="Mayor calls the ferry ">',
        '<p>Nothing.</p>',
      ),
    ).toBe('Mayor calls the ferry "a floating debt"'));
  it('after the name of the site is told by the address', () => {
    const title = '<title>Notes from a Small Harbour | The Long Way of the Herring Fleet</title>';
    expect(headline(title, '<p>Nothing.</p>')).toBe('The Long Way of the Herring Fleet');
    expect(headline('<title>The Long Way of the Herring Fleet | Notes from a Small Harbour</title>', '')).toBe(
      'The Long Way of the Herring Fleet',
    );
  });
  it('is the heading that has most in common with what others are told', () =>
    expect(
      headline(
        '<title>How the herring fleet of Marlow came back | Gazette</title><meta property="og:title" content="They Said the Herring Was Gone. They Were Wrong">',
        '<h1>More from the coast</h1><h1>The return of the herring fleet</h1><h1>We should talk about your filter</h1>',
      ),
    ).toBe('The return of the herring fleet'));
  it('has its letters where signs were written twice', () =>
    expect(
      headline(
        '<meta property="og:title" content="&amp;Uuml;ber den H&amp;eacute;ring &amp;bdquo;Maat&amp;ldquo;">',
        '',
      ),
    ).toBe('Über den Héring „Maat“'));
});
