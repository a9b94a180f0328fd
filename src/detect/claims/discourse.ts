import type { Span } from '../../model/span.ts';
import type { Sentence } from './sentence.ts';

/** How many sentences a quotation may stand from the words that name its speaker. */
const REACH = 2;

/** Gives sentences without a source of their own the speaker of their quotation, or of the sentences around them. */
export function carrySpeakers(sentences: Sentence[]): void {
  for (const sentence of sentences)
    if (sentence.source) {
      sentence.attributed = true;
      sentence.speaker = sentence.source.speaker;
    }
  fillVerbsWithoutSubject(sentences);
  fillQuotations(sentences);
  fillVerbsWithoutSubject(sentences);
}

/** "…", afirmou. — the speaker is the last one named. */
function fillVerbsWithoutSubject(sentences: Sentence[]): void {
  let last: Span | null = null;
  for (const sentence of sentences) {
    if (sentence.source && !sentence.speaker) sentence.speaker = last;
    if (sentence.speaker) last = sentence.speaker;
  }
}

function fillQuotations(sentences: Sentence[]): void {
  sentences.forEach((sentence, i) => {
    if (sentence.attributed || sentence.quoted < 0.6) return;
    const mates = sentences.filter((other) => other.quote === sentence.quote && other.source !== null);
    const mate = mates[0];
    if (mate) {
      sentence.attributed = true;
      sentence.speaker = mate.speaker;
      return;
    }
    for (let back = 1; back <= REACH; back++) {
      const before = sentences[i - back];
      if (!before) break;
      if (before.attributed) {
        sentence.attributed = true;
        sentence.speaker = before.speaker;
        return;
      }
      if (before.quoted < 0.6) break;
    }
    const next = sentences[i + 1];
    if (next?.source && next.quoted >= 0.3) {
      sentence.attributed = true;
      sentence.speaker = next.speaker;
    }
  });
}
