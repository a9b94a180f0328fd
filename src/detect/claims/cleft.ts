import { isQuote, type Reading } from './reading.ts';
import { cueAt, type Source } from './source.ts';
import { speakerSpan } from './speaker-span.ts';
import { subjectAfter } from './subject-after.ts';

const IS = /^(?:è|sono|era|erano|é|são|foi|foram|es|son|fue|fueron)$/;
/** The verb "to be" stands at most so many tokens from the start. */
const REACH = 9;

/** "A dirlo è il sindaco: …", "Quem conta é a vizinha": what is said stands first, and who says it behind "is". */
export function byCleft(reading: Reading): Source | null {
  const { tokens, lexicon } = reading;
  const verb = saidFirst(reading);
  if (verb < 0) return null;
  for (let is = verb + 1; is < REACH && tokens[is]; is++) {
    if (isQuote(tokens[is]) || tokens[is]!.text === ',') return null;
    if (!IS.test(tokens[is]!.lower)) continue;
    let at = is + 1;
    while (lexicon.between.has(tokens[at]?.lower ?? '') || /^stat[oaie]$/.test(tokens[at]?.lower ?? '')) at++;
    const subject = subjectAfter(reading, at);
    return subject && { speaker: speakerSpan(reading, subject), cue: cueAt(tokens[verb]!), kind: 'say' };
  }
  return null;
}

/** The verb of saying behind "A", "Quem" or "Quien" at the start, or -1. */
function saidFirst({ tokens, lexicon }: Reading): number {
  const first = tokens[0]?.lower ?? '';
  const form = (lower: string): string | undefined => lexicon.speech.get(lower)?.form;
  if (/^ad?$/.test(first)) return form((tokens[1]?.lower ?? '').replace(/l[oaie]$/, 'e')) === 'infinitive' ? 1 : -1;
  if (!/^(?:quem|quien|quienes)$/.test(first)) return -1;
  return [1, 2].find((at) => form(tokens[at]?.lower ?? '') === 'finite') ?? -1;
}
