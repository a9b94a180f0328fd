import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CSV_FIELDS,
  type CsvField,
  type ExportOptions,
  type ImportOptions,
  MAX_IMPORT_LENGTH,
} from '../src/formats/bundle.ts';
import { convert } from '../src/formats/convert.ts';
import { EXPORTERS } from '../src/formats/exporters.ts';
import { IMPORTERS } from '../src/formats/importers.ts';
import { UnreadableFile } from '../src/formats/remarks.ts';
import { parseTemplate } from '../src/formats/template.ts';
import { BadImport } from '../src/model/errors.ts';

/** Exit codes: 0 all was converted, 1 the file cannot be read or written, 2 wrong use, 3 converted but some rows were refused. */
const UNREADABLE = 1;
const WRONG_USE = 2;
const SOME_REFUSED = 3;

const USAGE = `Usage: npm run --silent convert -- FILE --to FORMAT [--out FILE]

FILE is a file of notes, or - for the standard input. Its format is told by its content:
  ${IMPORTERS.map((importer) => importer.id).join(', ')}
FORMAT is one of:
  ${EXPORTERS.map((exporter) => exporter.id).join(', ')}

  --out FILE         write there instead of to the standard output
  --language CODE    pt, en or es: the words of headings (default: en)
  --separator MARK   CSV: , or ; or tab (default: ,)
  --template FILE    markdown-template: the template
  --map FIELD=COLUMN CSV of another program: which column is which field; may be repeated
                     fields: ${CSV_FIELDS.join(', ')}
  --publisher NAME   claimreview-jsonld: the organisation that signs
  --now MOMENT       ISO 8601, for files that are to be equal
  --quiet            do not list the refused rows
`;

class WrongUse extends Error {}

function argumentsOf(argv: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        to: text,
        out: text,
        language: text,
        separator: text,
        template: text,
        publisher: text,
        now: text,
        map: { type: 'string', multiple: true },
        quiet: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new WrongUse(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** `value` if it is one of `allowed`; the error names them. */
function choice<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new WrongUse(`--${name} ${value}: use one of ${allowed.join(' ')}`);
  return found;
}

function mappingOf(pairs: readonly string[]): Partial<Record<CsvField, string>> {
  const mapping: Partial<Record<CsvField, string>> = {};
  for (const pair of pairs) {
    const [name = '', ...column] = pair.split('=');
    mapping[choice('map', name, CSV_FIELDS)!] = column.join('=');
  }
  return mapping;
}

function optionsOf(values: ReturnType<typeof argumentsOf>['values']): ImportOptions & ExportOptions {
  const separator = choice('separator', values.separator, [',', ';', 'tab', '\t']);
  const template = values.template === undefined ? undefined : readFileSync(values.template, 'utf8');
  const fault = template === undefined ? undefined : parseTemplate(template).faults[0];
  if (fault) throw new WrongUse(`${values.template}, line ${fault.line}: ${fault.reason}`);
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
    throw new WrongUse(`--now ${values.now}: no moment`);
  return {
    now: values.now ?? new Date().toISOString(),
    language: choice('language', values.language, ['pt', 'en', 'es']) ?? 'en',
    separator: separator === 'tab' ? '\t' : (separator ?? ','),
    publisher: values.publisher,
    template,
    mapping: values.map ? mappingOf(values.map) : undefined,
  };
}

/** The file as text; bytes that are no UTF-8 are refused rather than replaced. */
function textOf(file: string): string {
  if (file !== '-' && statSync(file).size > MAX_IMPORT_LENGTH)
    throw new UnreadableFile(1, 'tooLarge', [String(MAX_IMPORT_LENGTH / 1024 / 1024)]);
  const bytes = readFileSync(file === '-' ? 0 : file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile(1, 'noUtf8', [], { cause });
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // A pipe whose reader is slow: try again.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** Written beside its place and moved there when whole, so that a failure leaves an earlier file as it was. */
function save(chunks: Iterable<string>, out: string | undefined): void {
  if (out === undefined) {
    for (const chunk of chunks) writeAll(1, chunk);
    return;
  }
  const part = `${out}.part`;
  const descriptor = openSync(part, 'w');
  try {
    for (const chunk of chunks) writeAll(descriptor, chunk);
    closeSync(descriptor);
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function run(argv: string[]): number {
  const { values, positionals } = argumentsOf(argv);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new WrongUse('Give one file.');
  if (values.to === undefined) throw new WrongUse('Say with --to which format you want.');
  const to = choice(
    'to',
    values.to,
    EXPORTERS.map((exporter) => exporter.id),
  )!;
  const conversion = convert(textOf(file), file === '-' ? '' : basename(file), to, optionsOf(values));
  if (!conversion) throw new WrongUse(`--to ${to}: unknown`);
  const { result, from, chunks } = conversion;
  save(chunks, values.out);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (!values.quiet) {
    for (const { line, reason } of result.refused) say(`${file}:${line}: left out: ${reason}`);
    for (const { line, reason } of result.cleaned) say(`${file}:${line}: ${reason}`);
    const { annotations, articles } = result.bundle;
    say(
      `${from} -> ${to}: ${annotations.length} notes on ${articles.length} articles, ${result.refused.length} left out`,
    );
  }
  return result.refused.length > 0 ? SOME_REFUSED : 0;
}

/** Runs the converter; the exit code. Errors a person can mend are told in one line, others with their stack. */
export function main(argv: string[]): number {
  try {
    return run(argv);
  } catch (error) {
    if (error instanceof WrongUse) {
      process.stderr.write(`${error.message}\n\n${USAGE}`);
      return WRONG_USE;
    }
    const known = error instanceof BadImport || (error instanceof Error && 'syscall' in error);
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    return UNREADABLE;
  }
}
