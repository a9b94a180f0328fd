import { expect, it } from 'vitest';
import { sampleArticle } from '../../testing/formats/samples.ts';
import { alike } from './merge-candidates.ts';

const line = (id: string, headline: string, accessed = '2026-01-01') => ({
  id,
  headline,
  url: `https://${id}.example/x`,
  accessed,
});
const lines = [
  line('other', 'Chuva em Alva'),
  line('same', 'Porto de Alva: obras custam mais'),
  line('late', 'Nada a ver', '2026-02-01'),
  { ...line('own', 'Porto de Alva: obras'), id: sampleArticle().id },
];

it('offers the likest headline first, then the newest, never the article itself', () => {
  expect(alike(sampleArticle(), lines, '').map(({ id }) => id)).toEqual(['same', 'other', 'late']);
});
it('finds by words of headline and address, without accents', () => {
  expect(alike(sampleArticle(), lines, 'CHÚVA other.example').map(({ id }) => id)).toEqual(['other']);
});
