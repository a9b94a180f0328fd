import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';
import { matchQuotes } from './match-all.ts';
import type { Quote } from './match-quote.ts';
import { rivalsOf } from './match-rivals.ts';
import { contextAround, type TextIndex, TextIndexBuilder } from './text-index.ts';

/** A page of paragraphs. */
function read(...paragraphs: string[]): TextIndex {
  const builder = new TextIndexBuilder();
  for (const text of paragraphs) {
    builder.border('p');
    builder.piece(text);
  }
  return builder.done();
}

/** The n-th `words` of the page as they are kept. */
function keep(page: TextIndex, words: string, nth = 0): Quote {
  const exact = foldText(words);
  let start = page.text.indexOf(exact);
  for (let i = 0; i < nth; i++) start = page.text.indexOf(exact, start + 1);
  const end = start + exact.length;
  const [before, after] = contextAround(page, start, end, 64);
  const quote: Quote = { exact, before, after, position: start, block: 'p' };
  return { ...quote, rivals: rivalsOf(page, quote, start) };
}

function find(page: TextIndex, quote: Quote) {
  const [found] = matchQuotes(page, [quote]);
  return found && { ...found, text: page.text.slice(found.start, found.end) };
}

const CREDIT = '(Archive photo taken at the fish market by Rita Moura for the Coast Post, all rights reserved)';
const OPENING = 'The harbour council met on Monday and heard the fishermen for three hours.';
const FIRST = `Boats left at dawn before the storm came in, and two of them were lost. ${CREDIT}`;
const MIDDLE = 'The minister promised new radios for every crew that sails north of the lighthouse.';
const SECOND = `A crew mends its nets while it waits in the old harbour. ${CREDIT}`;
const CLOSING = 'An inquiry begins next week and will hear the coast guard first.';

describe('rivals of a quote', () => {
  it('are its like places elsewhere, told by how far the surroundings agree', () => {
    const page = read(OPENING, FIRST, MIDDLE, SECOND, CLOSING);
    expect(keep(page, 'Rita Moura').rivals).toEqual([
      ['.(archivephototakenatthefishmarketby'.length, 'forthecoastpost,allrightsreserved)'.length],
    ]);
    expect(keep(page, 'new radios').rivals).toEqual([]);
    expect(keep(page, 'the').rivals).toEqual([]);
  });
  it('are not taken for it when it was taken out', () => {
    const quote = keep(read(OPENING, FIRST, MIDDLE, SECOND, CLOSING), 'Rita Moura');
    for (const left of [[FIRST.replace('Rita Moura', '')], []]) {
      const page = read(OPENING, ...left, MIDDLE, SECOND, CLOSING);
      expect(find(page, quote)).toBeNull();
    }
  });
  it('are not taken for it when it was taken out and text was put in near the rival', () => {
    const quote = keep(read(OPENING, FIRST, MIDDLE, SECOND, CLOSING), 'Rita Moura');
    const page = read(OPENING, MIDDLE, `Again: ${SECOND}`, 'Read more: the storm in pictures', CLOSING);
    expect(find(page, quote)).toBeNull();
  });
  it('are not taken for it when a letter of it was changed', () => {
    const quote = keep(read(OPENING, FIRST, MIDDLE, SECOND, CLOSING), 'Rita Moura');
    const page = read(OPENING, FIRST.replace('Moura', 'Maura'), MIDDLE, SECOND, CLOSING);
    expect(find(page, quote)).toMatchObject({ state: 'changed', text: 'ritamaura' });
    // Selectors of older versions know no rivals.
    expect(find(page, { ...quote, rivals: undefined })).not.toBeNull();
  });
  it('do not hide it when paragraphs around it come and go', () => {
    const quote = keep(read(OPENING, FIRST, MIDDLE, SECOND, CLOSING), 'Rita Moura', 1);
    const page = read(OPENING, FIRST, 'Schools stay closed.', SECOND, 'More rain is expected.', CLOSING);
    expect(find(page, quote)?.start).toBe(page.text.lastIndexOf('ritamoura'));
  });
  it('do not hide it when its block is the same as theirs and its neighbours are others', () => {
    const credit = 'Photo credit: Rita Moura for the Coast Post';
    const quote = keep(read(OPENING, credit, MIDDLE, credit, CLOSING), 'Rita Moura');
    const page = read('Schools stay closed.', credit, 'More rain is expected.', MIDDLE, credit, CLOSING);
    expect(find(page, quote)?.text).toBe('ritamoura');
  });
});

describe('edges of an edited quote', () => {
  it('leave out a block that was put in before it', () => {
    const quote = keep(read(OPENING, MIDDLE, CLOSING), MIDDLE);
    const edited = MIDDLE.replace('The minister', 'Prime minister');
    const page = read(OPENING, 'Advertisement', edited, CLOSING);
    expect(find(page, quote)?.text).toBe(foldText(edited));
  });
  it('keep their last letters when the next paragraphs are others', () => {
    const quote = keep(read(OPENING, 'She gave no answer to a question.', MIDDLE, CLOSING), 'to a question');
    const page = read(OPENING, 'She gave no answer to a questlon.', SECOND, FIRST, MIDDLE, CLOSING);
    expect(find(page, quote)?.text).toBe('toaquestlon');
  });
});

it('a sentence in ideographs proves itself like one of twice as many letters', () => {
  const moved = '港口委员会将在下周公布渔船安全新规定';
  const quote = keep(read('星期一的会议开了三个小时', moved, '部长答应给每条船配新的无线电'), moved);
  const page = read('调查下周开始', '学校停课', moved, '预计还会下雨');
  expect(find(page, quote)?.text).toBe(moved);
});
