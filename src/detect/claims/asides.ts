import type { ClaimsLexicon, SpeechKind } from '../../lang/claims-lexicon.ts';
import type { Token } from './tokens.ts';

/** An aside is at most so many tokens long. */
const LONGEST = 12;
const DASH = /^[–—-]$/;
const PLAIN: ReadonlySet<SpeechKind> = new Set<SpeechKind>(['say', 'admit', 'announce']);

/**
 * The tokens within quotations that are the paper's own: "«Aspetto - attacca Neri - e basta»", in French also between commas, "« La peur, insiste
 * Morel, c'est un moteur »". They begin with a verb of saying.
 */
export function asidesIn(
  tokens: readonly Token[],
  lexicon: ClaimsLexicon,
  quoted: (index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (!lexicon.asideCommas && !tokens.some(({ text }) => DASH.test(text))) return found;
  for (let at = 1; at < tokens.length - 2; at++) {
    const { text } = tokens[at]!;
    const dash = DASH.test(text);
    if (!(dash || (lexicon.asideCommas && text === ',')) || !quoted(at) || !says(tokens, at + 1, lexicon, dash))
      continue;
    let end = at + 2;
    while (end < tokens.length && end - at <= LONGEST && quoted(end) && tokens[end]!.text !== text) end++;
    if (end - at > LONGEST || end === tokens.length) continue;
    for (let i = at; i < end; i++) found.add(i);
    if (dash) found.add(end);
    at = end - 1;
  }
  return found;
}

/** "insiste Morel", "ha ricordato il ministro"; between commas, where much may stand, only plain verbs of saying with their subject behind them. */
function says(tokens: readonly Token[], at: number, lexicon: ClaimsLexicon, dash: boolean): boolean {
  const self = /^(?:s'|se|si)$/.test(tokens[at]!.lower) ? at + 1 : at;
  const verb = lexicon.auxiliaries.has(tokens[self]?.lower ?? '') ? self + 1 : self;
  const speech = lexicon.speech.get(tokens[verb]?.lower ?? '');
  if (!speech || speech.form === 'infinitive' || speech.form === 'gerund') return false;
  if (dash) return true;
  const next = tokens[verb + 1];
  if (speech.weak || !PLAIN.has(speech.kind) || !next) return false;
  return next.capital || next.text.startsWith('-') || lexicon.articles.has(next.lower);
}
