import { describe, expect, it } from 'vitest';
import { type Annotation, noteOf, tagsOf } from '../model/annotation.ts';
import { withNote, withTags } from './edit.ts';

const bare: Annotation = {
  id: 'urn:uuid:1',
  type: 'Annotation',
  motivation: 'highlighting',
  created: '',
  modified: '',
  body: [],
  target: { source: 'https://jornal.example/a' },
};

describe('editing a note', () => {
  it('makes a highlight a comment, and back', () => {
    const noted = withNote(bare, 'confirmar com a fonte');
    expect(noteOf(noted)).toBe('confirmar com a fonte');
    expect(noted.motivation).toBe('commenting');
    expect(withNote(noted, '  ').motivation).toBe('highlighting');
  });
  it('reads tags from a line, each once, without the hash', () => {
    const tagged = withTags(withNote(bare, 'n'), 'guerra, #diplomacia; guerra,');
    expect(tagsOf(tagged)).toEqual(['guerra', 'diplomacia']);
    expect(noteOf(tagged)).toBe('n');
    expect(withTags(bare, 'a').motivation).toBe('tagging');
  });
});
