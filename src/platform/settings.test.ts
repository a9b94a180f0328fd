import { expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from './settings.ts';

const stored = vi.hoisted(() => ({ all: {} as Record<string, unknown> }));
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => structuredClone({ [key]: stored.all[key] }),
        set: async (part: Record<string, unknown>) => Object.assign(stored.all, structuredClone(part)),
      },
    },
  },
}));

it('two changes at the same time are both kept', async () => {
  await Promise.all([changeSettings({ reviewer: 'Rita' }), changeSettings({ toolbar: false })]);
  expect(await readSettings()).toMatchObject({ reviewer: 'Rita', toolbar: false, colour: 'yellow' });
});

it('a field that an older Glosa did not know takes its default', async () => {
  stored.all.settings = { show: { claims: false } };
  expect(await readSettings()).toMatchObject({ show: { leaders: true, claims: false, own: true }, ownScales: [] });
});
