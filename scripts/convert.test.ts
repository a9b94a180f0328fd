import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../src/formats/exporters.ts';
import { fileOf } from '../testing/formats/file-of.ts';
import { NOW, sampleBundle } from '../testing/formats/samples.ts';

const script = fileURLToPath(new URL('./convert.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'glosa-test-'));
const backup = join(folder, 'notas.json');
writeFileSync(backup, fileOf('glosa-json', sampleBundle()));

function convert(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

describe('npm run convert', () => {
  it.each(EXPORTERS.map((exporter) => exporter.id))('writes %s as the extension does', (id) => {
    expect(convert([backup, '--to', id, '--now', NOW])).toEqual({
      status: 0,
      stdout: fileOf(id, sampleBundle()),
      stderr: `glosa-json -> ${id}: 7 notes on 1 articles, 0 left out\n`,
    });
  });
  it('reads the standard input and writes a file', () => {
    const out = join(folder, 'notas.ris');
    const { status, stdout } = convert(['-', '--to', 'ris', '--out', out, '--quiet'], readFileSync(backup, 'utf8'));
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toBe(fileOf('ris', sampleBundle()));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
  it('names the lines it leaves out, and says so by its exit code', () => {
    const file = join(folder, 'rows.csv');
    writeFileSync(file, 'frase,sítio\na,https://a.example/1\nb,javascript:1\n');
    const { status, stderr } = convert([file, '--to', 'csl-json', '--map', 'quote=frase', '--map', 'url=sítio']);
    expect(status).toBe(3);
    expect(stderr).toContain(`${file}:3: left out: The address of the article is not http or https.`);
  });
  it('keeps an earlier file when the new one cannot be read', () => {
    const out = join(folder, 'earlier.ris');
    writeFileSync(out, 'earlier');
    const half = readFileSync(backup, 'utf8').slice(0, 900);
    const { status, stderr } = convert(['-', '--to', 'ris', '--out', out], half);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Line \d+: the file is cut off or is no valid JSON\.\n$/);
    expect(readFileSync(out, 'utf8')).toBe('earlier');
  });
  it.each([
    [['nowhere.json', '--to', 'ris'], 1, /^ENOENT/],
    [[backup], 2, /^Say with --to/],
    [[backup, '--to', 'docx'], 2, /^--to docx: use one of glosa-json/],
    [['--to', 'ris'], 2, /^Give one file/],
    [[backup, '--to', 'ris', '--colour', 'x'], 2, /--colour/],
    [[backup, '--to', 'ris', '--out', '/nowhere/at/all'], 1, /^ENOENT/],
  ])('%j fails with %i and says why', (args, code, words) => {
    const { status, stdout, stderr } = convert(args);
    expect(status).toBe(code);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
  });
  it('refuses bytes that are no UTF-8', () => {
    const file = join(folder, 'latin1.csv');
    writeFileSync(file, Buffer.from('quote,url\ncita\xe7\xe3o,https://a.example/1\n', 'latin1'));
    expect(convert([file, '--to', 'ris'])).toMatchObject({
      status: 1,
      stderr: 'Line 1: the file is no text in UTF-8.\n',
    });
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});
