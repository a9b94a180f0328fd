import { withApposition } from './apposition.ts';
import { isPerson } from './could-speak.ts';
import { rules } from './court.ts';
import { informs } from './impersonal.ts';
import { isRole, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { headOf } from './phrase-name.ts';
import { isQuote, type Reading } from './reading.ts';
import { cueAt, type Source } from './source.ts';
import { isSomebody, speakerSpan } from './speaker-span.ts';

const BE =
  /^(?:foi|foram|é|são|sido|fue|fueron|es|son|was|were|is|are|been|be|été|stat[oaie]|viene|vengono|fu|furono|è|sono)$/;
const GERMAN_BE = /^(?:wird|werden|wurden?|worden)$/;
/** Words for when and where stand between: at most so many tokens. */
const BETWEEN = 9;
/** "revelado pela polícia": what else counts only beside its content. */
const REVEALED = /^(?:revel|avanç|avanz|révél|rivel|reveal|desvel)/;

/** "acusados pelos procuradores", "confirmed by the company", "foi confirmada ontem pela ministra", "wurde von der Polizei bestätigt". */
export function byPassive(reading: Reading): Source | null {
  const { tokens, lexicon } = reading;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (reading.inQuote(i)) continue;
    const verb = lexicon.speech.get(tokens[i]!.lower);
    const made = MADE.test(tokens[i]!.lower) && isUttered(reading, i);
    if (!made) {
      if (!verb || verb.form === 'gerund' || verb.form === 'infinitive') continue;
      const weak = verb.weak && verb.kind !== 'announce' && !REVEALED.test(tokens[i]!.lower);
      if (weak || verb.kind === 'promise' || verb.kind === 'demand') continue;
    }
    const at = lexicon.nounsCapital ? agentBefore(reading, i) : agentAfter(reading, i, made);
    const phrase = at < 0 ? null : phraseStartingAt(tokens, at + 1, lexicon);
    if (!phrase || tokens[phrase.from]!.kind !== 'word') continue;
    const article = made && lexicon.articles.has(tokens[phrase.from]!.lower);
    if (lexicon.nounsCapital ? !informs(reading, phrase) : !article && !isParty(reading, phrase)) continue;
    if (rules(reading, i, phrase)) continue;
    if (at > i + 1 && !isPerson(reading, phrase) && !isSomebody(reading, phrase)) continue;
    const quoted = quotedBehind(reading, phrase);
    const cue = at === i + 1 ? { start: tokens[i]!.start, end: tokens[at]!.end } : cueAt(tokens[i]!);
    return { speaker: speakerSpan(reading, quoted ?? withApposition(reading, phrase)), cue, kind: verb?.kind ?? 'say' };
  }
  return null;
}

/** 'revelada pelo jornal "Faro"': the paper's name. */
function quotedBehind({ tokens }: Reading, phrase: Phrase): Phrase | null {
  if (!isQuote(tokens[phrase.to]) || !tokens[phrase.to + 1]?.capital) return null;
  for (let close = phrase.to + 2; close < Math.min(tokens.length, phrase.to + 6); close++)
    if (isQuote(tokens[close])) return { from: phrase.to + 1, to: close };
  return null;
}

/** The index of "by" right behind the participle, or further on where a form of "to be" stands before it; else -1. */
function agentAfter({ tokens, lexicon, inQuote }: Reading, participle: number, made: boolean): number {
  const next = lexicon.by.has(tokens[participle + 1]?.lower ?? '') ? participle + 1 : -1;
  if (next > 0 && !made) return next;
  let left = participle - 1;
  while (left > 0 && lexicon.between.has(tokens[left]!.lower) && !BE.test(tokens[left]!.lower)) left--;
  if (next > 0 || made || !BE.test(tokens[left]?.lower ?? '')) return BE.test(tokens[left]?.lower ?? '') ? next : -1;
  let limit = participle + BETWEEN;
  for (let k = participle + 1; k < Math.min(tokens.length - 1, limit); k++) {
    const { lower, kind, text } = tokens[k]!;
    // What is quoted between does not count: "jugé « illisible » par …".
    if (inQuote(k) || isQuote(tokens[k])) {
      limit++;
      continue;
    }
    if (lexicon.by.has(lower)) return k;
    if ((kind === 'mark' && !/^[()]$/.test(text)) || lexicon.that.has(lower) || lexicon.and.has(lower)) return -1;
  }
  return -1;
}

/** German participles stand last: "von der Polizei am Montag bestätigt". */
function agentBefore({ tokens, lexicon }: Reading, participle: number): number {
  let by = -1;
  for (let k = participle - 1; k >= 0 && participle - k < 16 && tokens[k]!.text !== ','; k--) {
    if (lexicon.by.has(tokens[k]!.lower)) by = k;
    if (GERMAN_BE.test(tokens[k]!.lower)) return by;
  }
  return GERMAN_BE.test(tokens[participle + 1]?.lower ?? '') ? by : -1;
}

const MADE =
  /^(?:feit[oa]s?|hech[oa]s?|lançad[oa]s?|deixad[oa]s?|made|fait(?:e|s|es)?|donnée?s?|dad[oa]s?|dat[oaie]|given|fatt[oaie]|lanciat[oaie])$/;
const UTTERED =
  /^(?:alert|denúnci|denunci|dénonci|anúnci|anunci|annonc|annunci|apel|appel|acusaç|acusac|accus|declaraç|declarac|déclar|dichiaraz|revela|révéla|rivelaz|queix|quej|claim|complain|remark|warning|denuncia)/;

/** "o alerta foi feito pela vereadora": what is made is something said. */
function isUttered({ tokens }: Reading, participle: number): boolean {
  return tokens.slice(Math.max(0, participle - 4), participle).some(({ lower }) => UTTERED.test(lower));
}

function isParty({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i]!;
    if (token.capital || isRole(lexicon, token.lower) || lexicon.pronouns.has(token.lower)) return true;
  }
  if (lexicon.sources.has(tokens[headOf(tokens, phrase, lexicon)]!.lower)) return true;
  if (lexicon.plainPresent && /[^s]s$/.test(tokens[phrase.to - 1]!.lower)) return true;
  return /(?:istas?|dores|tores|entes|antes|[aeo]s)$/.test(tokens[phrase.to - 1]!.lower);
}
