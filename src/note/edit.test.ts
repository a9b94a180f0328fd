import { describe, expect, it } from 'vitest';
import { type Annotation, noteOf, tagsOf } from '../model/annotation.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import { speakerNamed, withClaim, withNote, withTags } from './edit.ts';

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

describe('the speaker of a record', () => {
  const first = { name: 'Fernando Haddad', jobTitle: 'ministro da Fazenda', leaderId: 'Q1' };
  const claim: ClaimRecord = {
    claimReviewed: 'x',
    type: null,
    speaker: first,
    appearances: [],
    priority: 2,
    status: 'spotted',
    evidence: [],
  };
  const kept: Annotation = { ...bare, 'glosa:leaderIds': ['Q9', 'Q1'], 'glosa:claim': claim };
  it('stays the person of the list under a shorter or longer name', () => {
    expect(speakerNamed(first, 'Haddad', 'ministro').leaderId).toBe('Q1');
    expect(speakerNamed(first, 'FERNANDO  HADDAD', 'ministro')).toMatchObject({ leaderId: 'Q1', jobTitle: 'ministro' });
  });
  it('is somebody else under a name that shares no word, and comes back with the old one', () => {
    const other = withClaim(kept, { ...claim, speaker: speakerNamed(first, 'Simone Tebet', 'ministra') });
    expect(other['glosa:claim']?.speaker).toEqual({ name: 'Simone Tebet', jobTitle: 'ministra' });
    expect(other['glosa:leaderIds']).toEqual(['Q9']);
    const back = withClaim(other, { ...claim, speaker: speakerNamed(first, 'Haddad') });
    expect(back['glosa:leaderIds']).toEqual(['Q9', 'Q1']);
  });
});
