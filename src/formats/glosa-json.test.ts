import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, bundleOf } from '../../testing/formats/arbitraries.ts';
import { manyNotes, NOW, sampleBundle } from '../../testing/formats/samples.ts';
import { BadImport } from '../model/errors.ts';
import { sha256 } from '../text/sha256.ts';
import type { Bundle } from './bundle.ts';
import { glosaJsonExporter, glosaJsonImporter } from './glosa-json.ts';

const write = (bundle: Bundle) => [...glosaJsonExporter.write(bundle, { now: NOW })].join('');
const read = (text: string) => glosaJsonImporter.read(text, { now: NOW });

/** A parsed file whose every part may be set to something wrong. */
interface LooseEntry {
  annotation: Record<string, unknown> & {
    target: Record<string, unknown>;
    'glosa:claim': { evidence: Record<string, unknown>[] };
  };
}
interface Loose {
  articles: Record<string, unknown>[];
  annotations: LooseEntry[];
  revisions: unknown[];
  counts: Record<string, number>;
}

/** The file again with a checksum that fits what was put into it. */
function resealed(change: (file: Loose) => void): string {
  const file = JSON.parse(write(sampleBundle()));
  change(file);
  const { format, version, exportedAt, counts } = file;
  const lines = [{ format, version, exportedAt, counts }, ...file.articles, ...file.annotations, ...file.revisions];
  file.sha256 = sha256(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return JSON.stringify(file, null, 1);
}

describe('SHA-256', () => {
  it('is the one Node gives, for any text and any cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 100_000])
      expect(sha256('x'.repeat(length))).toBe(createHash('sha256').update('x'.repeat(length)).digest('hex'));
  });
});

describe('the backup', () => {
  it('comes back equal, whatever the reader wrote', () => {
    fc.assert(
      fc.property(bundleOf(anyText), (bundle) => {
        const { bundle: back, refused, cleaned } = read(write(bundle));
        expect(refused).toEqual([]);
        expect(cleaned).toEqual([]);
        expect(JSON.stringify(back.revisions)).toBe(JSON.stringify(withoutProto(bundle.revisions)));
        expect({ ...back, revisions: 0 }).toEqual({ ...bundle, revisions: 0 });
      }),
      { numRuns: 200 },
    );
  });
  it('is byte for byte the same after a second round', () => {
    const first = write(sampleBundle());
    expect(write(read(first).bundle)).toBe(first);
  });
  it('holds a note of 1 MB', () => {
    const bundle = sampleBundle();
    bundle.annotations[1]!.annotation.body[0]!.value = '“é\n'.repeat(350_000);
    expect(read(write(bundle)).bundle).toEqual(bundle);
  });
  it('has a record a line and reads the same when another program has laid it out anew', () => {
    const text = write(sampleBundle());
    expect(text.split('\n').filter((line) => line.includes('"motivation"'))).toHaveLength(7);
    expect(read(JSON.stringify(JSON.parse(text), null, 4)).bundle).toEqual(sampleBundle());
  });
  it('of every version still reads', () => {
    const text = readFileSync(new URL('../../testing/formats/glosa-v1.json', import.meta.url), 'utf8');
    expect(read(text).bundle).toEqual(sampleBundle());
  });
});

/** `plainCopy` drops the one key that would reach the prototype. */
function withoutProto(value: unknown): unknown {
  return value === undefined
    ? value
    : JSON.parse(JSON.stringify(value), (_key, item) => {
        if (typeof item === 'object' && item !== null && Object.hasOwn(item, '__proto__'))
          Reflect.deleteProperty(item, '__proto__');
        return item;
      });
}

describe('a damaged backup', () => {
  const text = write(manyNotes(20));
  it('is refused whole wherever it was cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
        expect(() => read(text.slice(0, length))).toThrow(BadImport);
      }),
      { numRuns: 300 },
    );
  });
  it('is refused whole, or reads the same, wherever a bit was flipped', () => {
    const whole = JSON.stringify(read(text).bundle);
    let refused = 0;
    for (let at = 0; at < text.length; at += 7) {
      const flipped =
        text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (at % 7))) + text.slice(at + 1);
      try {
        expect(JSON.stringify(read(flipped).bundle)).toBe(whole);
      } catch (error) {
        expect(error).toBeInstanceOf(BadImport);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan((text.length / 7) * 0.98);
  });
  it('says on which line it breaks', () => {
    const lines = text.split('\n');
    const broken = [...lines.slice(0, 9), lines[9]!.replace('"type"', '"type'), ...lines.slice(10)].join('\n');
    expect(() => read(broken)).toThrow(/^Line 10: /);
  });
  it('is refused when it comes from a newer Glosa', () => {
    expect(() => read(text.replace('"version":1', '"version":99'))).toThrow(/newer Glosa \(version 99\)/);
  });
  it('is refused when nested 200,000 deep', () => {
    const deep = `{"format":"glosa","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(() => read(deep)).toThrow(/nested deeper than 64/);
  });
});

describe('a backup that was made to harm', () => {
  it('keeps no javascript: address, and says which line had one', () => {
    const file = resealed((content) => {
      content.annotations[4]!.annotation['glosa:claim'].evidence[0]!['url'] = 'java\nscript:alert(1)';
      content.annotations[0]!.annotation.target['source'] = 'javascript:alert(1)';
      content.articles[0]!['image'] = 'data:text/html,x';
    });
    const { bundle, refused, cleaned } = read(file);
    const lineOf = (words: string) => file.slice(0, file.indexOf(words)).split('\n').length;
    expect(bundle.annotations).toHaveLength(6);
    expect(JSON.stringify(bundle)).not.toMatch(/script:|data:/);
    expect(refused).toHaveLength(1);
    expect(refused[0]!.line).toBeLessThan(lineOf('javascript:alert'));
    expect(refused[0]!.line).toBeGreaterThan(lineOf('"annotations": ['));
    expect(cleaned).toHaveLength(2);
  });
  it('reaches no prototype', () => {
    const evil = resealed((content) => {
      content.annotations[1]!.annotation = JSON.parse(
        JSON.stringify(content.annotations[1]!.annotation).replace(
          '{',
          '{"__proto__":{"admin":true},"constructor":{"x":1},',
        ),
      );
      content.revisions = JSON.parse('[{"__proto__":{"admin":true},"a":{"__proto__":{"admin":true}}}]');
      content.counts['revisions'] = 1;
    });
    const { bundle } = read(evil);
    const note = bundle.annotations[1]!.annotation as unknown as Record<string, unknown>;
    expect(note['admin']).toBeUndefined();
    expect(Object.keys(note)).not.toContain('constructor');
    expect(Object.assign({}, bundle.revisions![0])).not.toHaveProperty('admin');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
  it('loses values of a wrong type and keeps the rest', () => {
    const file = resealed((content) => {
      Object.assign(content.annotations[1]!.annotation, { 'glosa:colour': 'url(x)', creator: { a: 1 }, motivation: 7 });
      content.annotations[2]!.annotation['body'] = [
        null,
        3,
        { value: {} },
        { value: 'ok', purpose: 'evil', format: 'text/html' },
      ];
    });
    const { bundle } = read(file);
    expect(bundle.annotations[1]!.annotation).not.toHaveProperty('glosa:colour');
    expect(bundle.annotations[1]!.annotation).not.toHaveProperty('creator');
    expect(bundle.annotations[1]!.annotation.motivation).toBe('commenting');
    expect(bundle.annotations[2]!.annotation.body).toEqual([
      { type: 'TextualBody', value: 'ok', format: 'text/plain', purpose: 'commenting' },
    ]);
  });
});
