import { beforeEach, expect, it, vi } from 'vitest';

const line = 'rita moura\tmoura\tQ1\tRita Moura\tPT\tpresident:President:2020:\t9';
const listOf = (day: string, lines = [line]): string => [`#\t${day}`, ...lines].join('\n');
const kept = new Map<string, unknown>();

vi.mock('./packaged.ts', () => ({ readPackaged: async () => listOf('2026-01-01') }));
vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
        remove: async (key: string) => kept.delete(key),
      },
    },
  },
}));
const { aboutList, forgetList, loadList } = await import('./leaders-list.ts');

beforeEach(async () => {
  await forgetList();
});

it('is the one of the package, until a newer one is loaded', async () => {
  expect(await aboutList()).toEqual({ version: '2026-01-01', persons: 1, loaded: false });
  const two = listOf('2026-05-01', [line, line.replace('Q1', 'Q2')]);
  expect(await loadList(two)).toEqual({ version: '2026-05-01', persons: 2, loaded: true, newer: true });
  expect(await forgetList()).toEqual({ version: '2026-01-01', persons: 1, loaded: false });
});

it('stays as it is where the file is older, or no list', async () => {
  expect(await loadList(listOf('2025-12-31'))).toMatchObject({ version: '2026-01-01', newer: false });
  await expect(loadList('name,country\n')).rejects.toThrow('the first line must be');
  await expect(loadList(listOf('2026-05-01', ['half a line']))).rejects.toThrow('Line 2');
  expect(await aboutList()).toMatchObject({ version: '2026-01-01', loaded: false });
});
