import { describe, expect, it } from 'vitest';
import { withEvidence } from './evidence.ts';

describe('evidence by address', () => {
  const [first] = withEvidence([], { url: ' https://contas.example/2023?ano=1 ', title: 'Contas de 2023' })!;
  it('keeps address, title and the time of access', () => {
    expect(first).toMatchObject({ url: 'https://contas.example/2023?ano=1', title: 'Contas de 2023' });
    expect(Date.parse(first!.accessed)).not.toBeNaN();
  });
  it('is one for one address, with the first time of access', () => {
    const again = withEvidence([first!], { url: 'https://www.contas.example/2023?utm_source=x&ano=1#p4' });
    expect(again).toEqual([first]);
    expect(withEvidence([first!], { url: 'https://contas.example/2023?ano=2' })).toHaveLength(2);
  });
  it('is a web address or nothing', () => {
    for (const bad of ['', 'contas', 'javascript:alert(1)', 'file:///etc/hosts'])
      expect(withEvidence([], { url: bad })).toBeNull();
  });
  it('gathers the passages of one page, each once', () => {
    const once = withEvidence([first!], { url: first!.url, excerpt: 'A despesa subiu 4%.' })!;
    const twice = withEvidence(once, { url: first!.url, excerpt: 'A receita caiu.' })!;
    expect(twice).toEqual([{ ...first, excerpt: 'A despesa subiu 4%. […] A receita caiu.' }]);
    expect(withEvidence(twice, { url: first!.url, excerpt: 'A receita caiu.' })).toBe(twice);
  });
});
