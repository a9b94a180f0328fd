import { describe, expect, it, vi } from 'vitest';

vi.mock('../platform/i18n.ts', () => ({ uiLanguage: () => 'en-GB' }));
const { day, pageDay } = await import('./day.ts');

describe('days', () => {
  it('are the page’s own where the page says them', () => {
    expect(pageDay('2024-03-10T22:15:00-03:00')).toBe('10 Mar 2024');
    expect(pageDay('2024-03-10T23:59:00+13:00')).toBe('10 Mar 2024');
  });
  it('are the reader’s for a moment, and two moments of one date may be two days', () => {
    const local = (iso: string) => new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'medium' });
    for (const iso of ['2024-03-10T00:01:00.000Z', '2024-03-10T23:59:00.000Z', '2024-03-10T23:59:00-12:00'])
      expect(day(iso)).toBe(local(iso));
  });
  it('are left as they are where they are none', () => {
    expect([day('2024-03-10'), day(''), pageDay('2024')]).toEqual(['10 Mar 2024', '', '2024']);
  });
});
