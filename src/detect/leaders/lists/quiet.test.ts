import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLeaders } from '../find-leaders.ts';
import { unpackLeaders } from '../leader-index.ts';
import { unpackTables } from '../tables.ts';
import { QUIET } from './quiet.ts';

const packed = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../data/packed', name), 'utf8');
const index = unpackLeaders(packed('leaders.txt'));

describe('texts in which no leader is named', () => {
  it.each(QUIET)('%s: %s', (language, text) => {
    const tables = unpackTables(packed(`tables-${language}.txt`));
    const marked = findLeaders(text, { language, index, tables });
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
