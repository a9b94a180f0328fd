import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import { informs } from './impersonal.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt, skipGroup } from './noun-phrase.ts';
import { PhraseIndex } from './phrases.ts';
import type { Source } from './source.ts';
import { isSomebody, speakerSpan } from './speaker-span.ts';
import { couldSpeak, endOfOffice, isQuote, type Reading, skipBetween, withApposition } from './subject.ts';

export interface Found {
  source: Source;
  /** Index of the cue's first token and of the token after the source. */
  from: number;
  to: number;
}

const INDEXES = new WeakMap<ClaimsLexicon, PhraseIndex>();
function accordingIndex(lexicon: ClaimsLexicon): PhraseIndex {
  const known = INDEXES.get(lexicon);
  if (known) return known;
  const made = new PhraseIndex([lexicon.accordingTo, lexicon.opinionOf, lexicon.accordingAfter]);
  INDEXES.set(lexicon, made);
  return made;
}

/** "segundo X", "according to X", "X zufolge": the first such source outside quotations, or null. */
export function accordingTo(reading: Reading): Found | null {
  const { tokens, lexicon } = reading;
  const hits: { key: number; from: number; to: number }[] = [];
  accordingIndex(lexicon).forEach(tokens, (key, from, to) => {
    if (!reading.inQuote(from)) hits.push({ key, from, to });
  });
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { key, from, to } of hits) {
    const phrase = key === 2 ? phraseEndingAt(tokens, from - 1, lexicon) : sourceAfter(reading, key, from, to);
    if (!phrase) continue;
    const speaker = speakerSpan(reading, key === 2 ? phrase : withApposition(reading, phrase));
    const cue = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    return { source: { speaker, cue, kind: 'according' }, from, to: phrase.to };
  }
  return null;
}

/** The source after "segundo": at once, or after a speech verb ("segundo informou o ministro"). */
function sourceAfter(reading: Reading, key: number, from: number, to: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let i = isQuote(tokens[to]) ? to + 1 : to;
  if (lexicon.speech.get(tokens[i]?.lower ?? '')?.form === 'finite') i = skipBetween(reading, i + 1);
  // "d'après des témoins", "a detta dei residenti".
  if (isOf(reading, i) && (to - from > 1 || lexicon.sources.size === 0)) i++;
  if (lexicon.accounts?.test(tokens[i]?.lower ?? '')) return { from: i, to: i + 1 };
  const phrase =
    tokens[from]!.lower === 'nach' && to - from === 1 ? null : madeBy(reading, phraseStartingAt(tokens, i, lexicon));
  if (!phrase) return null;
  if (key === 0) return to - from > 1 || couldSpeak(reading, phrase) || isCited(reading, phrase) ? phrase : null;
  // "Para X, …": only where a clause begins, and X is somebody.
  const before = tokens[from - 1];
  const begins = from === 0 || before!.text === ',' || lexicon.that.has(before!.lower);
  const next = tokens[skipGroup(tokens, endOfOffice(reading, phrase.to))]?.text;
  if (!begins) return null;
  if (next === ',' || (next === '.' && before?.text === ','))
    return isSomebody(reading, phrase) || informs(reading, phrase) ? phrase : null;
  const goesOn = isQuote(tokens[phrase.to]) || (lexicon.nounsCapital && before?.text === ',');
  return goesOn && informs(reading, phrase) ? phrase : null;
}

const isOf = ({ tokens, lexicon }: Reading, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return (lexicon.links.has(lower) || lexicon.sourceLinks.has(lower)) && !lexicon.articles.has(lower);
};

const MADE = /^(?:feit|realizad|hech|conducted$|made$|carried$|réalisé|mené|realizzat|condott)/;
/** "segundo pesquisa realizada pelo Datafolha": the maker is nearer to the content than the poll. */
function madeBy({ tokens, lexicon }: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let k = phrase.to - 1; k < Math.min(tokens.length - 2, phrase.to + 8); k++) {
    if (tokens[k]!.text === ',') break;
    if (!lexicon.by.has(tokens[k]!.lower)) continue;
    let back = k - 1;
    while (back >= phrase.to - 1 && back > phrase.from && !MADE.test(tokens[back]!.lower)) back--;
    if (!MADE.test(tokens[back]!.lower)) break;
    return phraseStartingAt(tokens, k + 1, lexicon) ?? phrase;
  }
  return phrase;
}

const isCited = ({ tokens, lexicon }: Reading, phrase: Phrase): boolean =>
  lexicon.sources.size === 0 || lexicon.sources.has(tokens[phrase.from]!.lower);
