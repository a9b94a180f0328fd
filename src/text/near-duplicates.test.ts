import { expect, it } from 'vitest';
import { nearDuplicates } from './near-duplicates.ts';

const claim = (id: string, articleId: string, text: string) => ({ id, articleId, text });

it('finds what was said before in another article, not what shares a few words', () => {
  const alike = nearDuplicates([
    claim('a', '1', 'A ponte custou 40 milhões de reais aos cofres do estado'),
    claim('b', '2', 'Ponte custou 40 milhões de reais ao estado, diz governador'),
    claim('c', '3', 'O hospital custou 12 milhões de reais'),
    claim('d', '1', 'A ponte custou 40 milhões de reais aos cofres do estado'),
    claim('e', '4', 'A safra de milho caiu pela metade'),
  ]);
  expect(alike.get('a')).toEqual(['b']);
  expect(alike.get('b')).toEqual(['a', 'd']);
  expect([alike.has('c'), alike.has('e')]).toEqual([false, false]);
});
