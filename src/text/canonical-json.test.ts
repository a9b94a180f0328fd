import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('puts keys in order at any depth and leaves undefined out', () => {
    expect(canonicalJson({ b: [{ z: 1, a: undefined, 'glosa:c': null }, undefined], a: 'é"' })).toBe(
      '{"a":"é\\"","b":[{"glosa:c":null,"z":1},null]}',
    );
  });
  it('takes no two lists of keys for one', () => {
    expect(canonicalJson([{}, { '': 1 }])).toBe('[{},{"":1}]');
    expect(
      canonicalJson([
        { a: 1, 'b\u0000c': 2 },
        { 'a\u0000b': 1, c: 2 },
      ]),
    ).toBe('[{"a":1,"b\\u0000c":2},{"a\\u0000b":1,"c":2}]');
  });
  it('gives text that any JSON reader reads as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it('tells objects of one set of keys apart by nothing but their values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(backwards)).toBe(canonicalJson(value));
      }),
    );
  });
});
