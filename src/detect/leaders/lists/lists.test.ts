import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../model/language.ts';
import { findLeaders } from '../find-leaders.ts';
import { unpackLeaders } from '../leader-index.ts';
import { unpackTables } from '../tables.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as it_ from './it.ts';
import * as pt from './pt.ts';

const packed = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../data/packed', name), 'utf8');
const index = unpackLeaders(packed('leaders.txt'));
const LISTS: [Language, { YES: string; NO: string }][] = [
  ['pt', pt],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['de', de],
  ['it', it_],
];
const lines = (list: string): string[] => list.trim().split('\n');

describe.each(LISTS)('word list %s', (language, { YES, NO }) => {
  const tables = unpackTables(packed(`tables-${language}.txt`));
  const marked = (text: string): string =>
    findLeaders(text, { language, index, tables })
      .filter(({ kind }) => kind === 'name')
      .reduceRight(
        (done, { start, end }) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
        text,
      );

  it.each(lines(YES))('marks: %s', (line) => {
    expect(marked(line.replace(/[[\]]/g, ''))).toBe(line);
  });
  it.each(lines(NO))('marks nobody: %s', (line) => {
    expect(marked(line)).toBe(line);
  });
});
