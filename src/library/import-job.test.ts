import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileOf } from '../../testing/formats/file-of.ts';
import { sampleBundle } from '../../testing/formats/samples.ts';
import { noteOf } from '../model/annotation.ts';
import { db } from '../store/schema.ts';
import { ImportJob } from './import-job.ts';

const nothing = () => undefined;

function look(content: BlobPart, name = 'notas.json') {
  const job = new ImportJob();
  return { job, looked: job.look(new Blob([content]), name, undefined, nothing) };
}

/** A file whose size is told before a byte of it is read. */
function huge(megabytes: number): Blob {
  const file = new Blob(['[]']);
  Object.defineProperty(file, 'size', { value: megabytes * 1024 * 1024 });
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
  return file;
}

const backup = fileOf('glosa-json', sampleBundle());
const nested = `{"format":"glosa","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('a bad file', () => {
  it.each<[string, BlobPart, string]>([
    ['cut off', backup.slice(0, backup.length / 2), 'noValidJson'],
    ['with a bit flipped', backup.replace('"type":"Annotation"', '"type":"Annotatinn"'), 'alteredContent'],
    ['with a byte that is no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'noUtf8'],
    ['that is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'noUtf8'],
    ['that is a PDF', '%PDF-1.7\n', 'noKnownFormat'],
    ['nested 200,000 deep', nested, 'tooDeep'],
    ['that is empty', '', 'noKnownFormat'],
  ])('%s is refused with its line and reason, and has no parts', async (_, content, code) => {
    const { job, looked } = look(content);
    await expect(looked).rejects.toMatchObject({ remark: { code, line: expect.any(Number) } });
    expect(job.part(0)).toBeNull();
  });
  it('of 500 MB is refused before it is read', async () => {
    await expect(new ImportJob().look(huge(500), 'x.json', undefined, nothing)).rejects.toMatchObject({
      remark: { code: 'tooLarge' },
    });
  });
});

describe('a row that was made to harm', () => {
  const annotation = (number: number, part: object) => ({
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    target: { source: 'https://jornal.example/1' },
    ...part,
  });
  const file = (...items: object[]) =>
    JSON.stringify({
      '@context': ['http://www.w3.org/ns/anno.jsonld'],
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items },
    });
  it('with a javascript: address is left out and said, and the others are taken', async () => {
    const { job, looked } = look(
      file(annotation(1, { target: { source: 'javascript:alert(1)' } }), annotation(2, {})),
      'n.jsonld',
    );
    const { counts, remarks } = await looked;
    expect(counts).toMatchObject({ new: 1, refused: 1 });
    expect(remarks.map(({ code }) => code)).toEqual(['addressOfArticle']);
    expect(JSON.stringify(job.part(0))).not.toContain('javascript:');
  });
  it('with HTML in its note is taken as the words it is', async () => {
    const value = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const { job, looked } = look(file(annotation(1, { body: [{ type: 'TextualBody', value }] })), 'n.jsonld');
    expect((await looked).counts.new).toBe(1);
    const [row] = job.part(0)!.rows;
    expect(noteOf(row!.annotation)).toBe(value);
    expect(row!.annotation.body[0]!.format).not.toBe('text/html');
  });
});
