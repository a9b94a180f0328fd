import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from './sentence.ts';

/** How many sentences a quotation may stand from the words that name its speaker. */
const REACH = 2;

/** Gives sentences without a source of their own the speaker of their quotation, or of the sentences around them. */
export function carrySpeakers(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  for (const sentence of sentences)
    if (sentence.source) {
      sentence.attributed = true;
      sentence.speaker = sentence.source.speaker;
    }
  fillVerbsWithoutSubject(sentences, lexicon);
  fillQuotations(sentences);
  if (lexicon.reported.size > 0) fillReported(sentences, lexicon);
  fillVerbsWithoutSubject(sentences, lexicon);
}

/** "…", afirmou. — the speaker is the last one named, or the person whom the sentence before is about. */
function fillVerbsWithoutSubject(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  let last: Span | null = null;
  for (const sentence of sentences) {
    if (sentence.source && !sentence.speaker) sentence.speaker = last;
    if (sentence.speaker && !isPronoun(sentence, lexicon)) last = sentence.speaker;
    else if (sentence.topic && !sentence.attributed) last = sentence.topic;
  }
}

/** "ele", "she": no name to carry on. */
function isPronoun(sentence: Sentence, lexicon: ClaimsLexicon): boolean {
  const first = sentence.tokens.find((token) => token.start === sentence.speaker?.start);
  return first !== undefined && first.end === sentence.speaker?.end && lexicon.pronouns.has(first.lower);
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

/** German reported speech goes on from sentence to sentence by its verb forms alone: "Das sei …". */
function fillReported(sentences: Sentence[], lexicon: ClaimsLexicon): void {
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (sentence.attributed || !before?.attributed) return;
    if (!sentence.tokens.some((token) => lexicon.reported.has(token.lower))) return;
    sentence.attributed = true;
    sentence.speaker = before.speaker;
  });
}
