import { describe, expect, it } from 'vitest';
import { parseOwnLeaders } from './own-list.ts';

describe('the own list from a file', () => {
  it('keeps known fields only', () => {
    const parsed = parseOwnLeaders(
      '[{"id":"own-1","name":"Ana Prado","aliases":["Prado",3],"evil":1,"__proto__":{"x":1}}]',
    );
    expect(parsed).toEqual({
      ok: true,
      leaders: [
        { id: 'own-1', name: 'Ana Prado', aliases: ['Prado'], role: undefined, country: undefined, silenced: false },
      ],
    });
  });
  it('names the row that has no name, and refuses what is no list', () => {
    expect(parseOwnLeaders('[{"name":"A"},{"role":"x"}]')).toEqual({ ok: false, reason: '#2: name' });
    expect(parseOwnLeaders('{"name":"A"}').ok).toBe(false);
    expect(parseOwnLeaders('[{').ok).toBe(false);
  });
});
