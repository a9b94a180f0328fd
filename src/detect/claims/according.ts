import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import { endOfOffice, withApposition } from './apposition.ts';
import { couldSpeak } from './could-speak.ts';
import { informs } from './impersonal.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt, skipGroup } from './noun-phrase.ts';
import { headOf } from './phrase-name.ts';
import { PhraseIndex } from './phrases.ts';
import { isQuote, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { isSomebody, speakerSpan } from './speaker-span.ts';
import { subjectAfter } from './subject-after.ts';

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
    const phrase = key === 2 ? sourceBefore(reading, from) : sourceAfter(reading, key, from, to);
    if (!phrase) continue;
    const speaker = speakerSpan(reading, key === 2 ? phrase : withApposition(reading, phrase));
    const cue = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    return { source: { speaker, cue, kind: 'according' }, from, to: phrase.to };
  }
  return null;
}

/** "einer Umfrage zufolge", 'einem Bericht des "Boten" zufolge', "nella nota si legge". */
function sourceBefore(reading: Reading, cue: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let last = cue - 1;
  if (isQuote(tokens[last])) {
    do last--;
    while (last > cue - 8 && last >= 0 && !isQuote(tokens[last]));
    last--;
    if (lexicon.articles.has(tokens[last]?.lower ?? '')) last--;
  }
  const phrase = phraseEndingAt(tokens, last, lexicon);
  // "Einem Gutachten nach", not "fuhr die Polizei nach Bonn".
  if (tokens[cue]!.lower === 'nach')
    return phrase?.from === 0 && DATIVE.test(tokens[0]!.lower) && informs(reading, phrase)
      ? { from: 0, to: cue }
      : null;
  if (!phrase || !(lexicon.nounsCapital || informs(reading, phrase))) return null;
  return ofWhom(reading, { from: phrase.from, to: cue });
}

/** "Den ersten Informationen der Polizei zufolge": what is known is the police's. */
function ofWhom({ tokens, lexicon }: Reading, phrase: Phrase): Phrase {
  const known = tokens.findIndex(({ lower }, i) => i >= phrase.from && i < phrase.to && KNOWN.test(lower));
  const of = tokens[known + 1]?.lower ?? '';
  if (known < 0 || known + 2 >= phrase.to || !lexicon.links.has(of)) return phrase;
  return { from: lexicon.articles.has(of) ? known + 1 : known + 2, to: phrase.to };
}
const KNOWN =
  /^(?:angaben|informationen|erkenntnissen|aussagen?|ermittlungen|einschätzung|worten|darstellung|schätzungen|berechnungen|recherchen)$/;

const DATIVE = /(?:em|er|den)$/;

/** The source after "segundo": at once, or after a speech verb ("segundo informou o ministro"). */
function sourceAfter(reading: Reading, key: number, from: number, to: number): Phrase | null {
  const { tokens, lexicon } = reading;
  if (key === 0) return beforeRelative(reading, from, to) ?? reporter(reading, to) ?? cited(reading, from, to);
  const at = isQuote(tokens[to]) ? to + 1 : to;
  const phrase = madeBy(reading, phraseStartingAt(tokens, at, lexicon)) ?? nounBehindArticle(reading, at);
  return phrase && holdsOpinion(reading, phrase, from) ? phrase : null;
}

/** "…, secondo cui", "according to whom": who stands before it. */
function beforeRelative({ tokens, lexicon }: Reading, from: number, to: number): Phrase | null {
  const relative = RELATIVE.test(tokens[lexicon.articles.has(tokens[to]?.lower ?? '') ? to + 1 : to]?.lower ?? '');
  return relative && tokens[from - 1]?.text === ',' ? phraseEndingAt(tokens, from - 2, lexicon) : null;
}
const RELATIVE = /^(?:cui|quale|quali|qui|lequel|laquelle|quem|qual|quais|quien|quienes|cual|cuales|whom)$/;

/** "segundo informou o ministro", "según ha podido saber Marca", "stando a quanto ricostruito dagli inquirenti". */
function reporter(reading: Reading, to: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let i = to;
  while (i < to + 4 && (lexicon.auxiliaries.has(tokens[i]?.lower ?? '') || KNOWS.test(tokens[i]?.lower ?? ''))) i++;
  const form = lexicon.speech.get(tokens[i]?.lower ?? '')?.form;
  const done = form === 'participle' || DONE.test(tokens[i]?.lower ?? '');
  if (done && lexicon.by.has(tokens[i + 1]?.lower ?? '')) return phraseStartingAt(tokens, i + 2, lexicon);
  if (form === 'finite' || (i > to && form === 'participle')) return subjectAfter(reading, i + 1);
  return i > to ? phraseStartingAt(tokens, i, lexicon) : null;
}

function cited(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let i = isQuote(tokens[to]) ? to + 1 : to;
  const sure = to - from > 1;
  // "d'après des témoins", "a detta dei residenti".
  if (isOf(reading, i) && (sure || lexicon.sources.size === 0)) i++;
  if (lexicon.accounts?.test(tokens[i]?.lower ?? '')) return { from: i, to: i + 1 };
  if (tokens[from]!.lower === 'nach' && !sure) return report(reading, i);
  // "Segundo alguns, …"
  if (lexicon.quantifiers.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.text === ',') return { from: i, to: i + 1 };
  const phrase =
    ofWords(reading, madeBy(reading, phraseStartingAt(tokens, i, lexicon))) ?? nounBehindArticle(reading, i);
  // "Ao que o JN apurou", not "ao que o ministro respondeu".
  if (tokens[from]!.lower === 'ao') return phrase && FOUND_OUT.test(tokens[phrase.to]?.lower ?? '') ? phrase : null;
  return phrase && (sure || couldSpeak(reading, phrase) || isCited(reading, phrase)) ? phrase : null;
}

const REPORT = /(?:bericht|studie|umfrage|gutachten|mitteilung|analyse|erhebung|statistik|prognose|zahlen|daten)e?s?$/;

/** 'nach einem Bericht der "Nordpost"': what one can read; else "nach" only tells when or where to. */
function report({ tokens, lexicon }: Reading, at: number): Phrase | null {
  const phrase = DATIVE.test(tokens[at]?.lower ?? '') ? phraseStartingAt(tokens, at, lexicon) : null;
  if (!phrase || !REPORT.test(tokens[headOf(tokens, phrase, lexicon)]!.lower)) return null;
  let to = phrase.to;
  if (/^(?:der|des)$/.test(tokens[to]?.lower ?? '') && isQuote(tokens[to + 1]))
    for (let k = to + 2; k < Math.min(tokens.length, phrase.to + 8); k++) if (isQuote(tokens[k])) to = k + 1;
  return { from: phrase.from, to };
}

const FOUND_OUT = /^(?:apurou|apuraram|averiguou|sabe|soube)$/;
const WORDS =
  /^(?:declaraç(?:ão|ões)|palavras|afirmações|declaraci(?:ón|ones)|palabras|déclarations?|dichiarazion[ei]|parole)$/;

/** "as declarações de Lula" are Lula's. */
function ofWords({ tokens, lexicon }: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  const head = headOf(tokens, phrase, lexicon);
  const of = head + 1;
  const linked = WORDS.test(tokens[head]!.lower) && lexicon.links.has(tokens[of]?.lower ?? '') && of + 1 < phrase.to;
  return linked ? { from: of + 1, to: phrase.to } : phrase;
}

const isOf = ({ tokens, lexicon }: Reading, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return (lexicon.links.has(lower) || lexicon.sourceLinks.has(lower)) && !lexicon.articles.has(lower);
};

/** "secondo l'accusa": behind the article it is no verb. */
function nounBehindArticle({ tokens, lexicon }: Reading, at: number): Phrase | null {
  const noun = tokens[at + 1];
  return lexicon.articles.has(tokens[at]?.lower ?? '') && noun && lexicon.speech.has(noun.lower)
    ? { from: at, to: at + 2 }
    : null;
}

/** "Para X, …": only where a clause begins, and X is somebody. */
function holdsOpinion(reading: Reading, phrase: Phrase, from: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[from - 1];
  const begins = from === 0 || (from === 1 && /^(?:mais|et|ma|e|pero|y|mas|doch)$/.test(before!.lower));
  if (!(begins || before!.text === ',' || lexicon.that.has(before!.lower))) return false;
  const next = tokens[skipGroup(tokens, endOfOffice(reading, phrase.to))];
  if (next?.text === ',' || (next?.text === '.' && before?.text === ','))
    return isSomebody(reading, phrase) || informs(reading, phrase);
  // "Per il sindaco la strada è chiusa": the subject at once.
  const subject =
    from === 0 && next !== undefined && !next.capital && (lexicon.articles.has(next.lower) || next.lower === 'lo');
  const goesOn = subject || isQuote(tokens[phrase.to]) || (lexicon.nounsCapital && before?.text === ',');
  return goesOn === true && informs(reading, phrase);
}

const DONE = /(?:[aiu]t[oaie]|[ai]d[oa]s?|é)$/;
const KNOWS =
  /^(?:podido|pudo|pudieron|saber|sabido|supo|pu|apprendre|appris|savoir|appreso|potuto|apprendere|apurou|apurado|quanto)$/;
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
