import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { backupIsDue } from './housekeeping.ts';

const now = Date.parse('2026-03-10T12:00:00Z');

it('a copy is due where notes are and the last copy is older than a day', () => {
  expect(backupIsDue({ annotations: 3 }, now)).toBe(true);
  expect(backupIsDue({ annotations: 3, lastBackup: '2026-03-09T11:00:00Z' }, now)).toBe(true);
  expect(backupIsDue({ annotations: 3, lastBackup: '2026-03-09T13:00:00Z' }, now)).toBe(false);
  expect(backupIsDue({ annotations: 0 }, now)).toBe(false);
});
