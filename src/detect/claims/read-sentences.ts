import type { ClaimsLexicon } from '../../lang/claims-lexicon.ts';
import type { Language } from '../../model/language.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { asidesIn } from './asides.ts';
import { findSource, topicOf } from './attribution.ts';
import { carrySpeakers } from './discourse.ts';
import { quotesOf } from './quotes.ts';
import { splitRunOns } from './run-ons.ts';
import type { Sentence } from './sentence.ts';
import { tokensOf } from './tokens.ts';

/** The sentences of a text with their quotations and speakers. */
export function readSentences(text: string, language: Language, lexicon: ClaimsLexicon): Sentence[] {
  const quotes = quotesOf(text);
  let first = 0;
  let end = 0;
  const spans = sentencesOf(text, language).flatMap((span) => splitRunOns(text, span));
  const sentences = spans.map((span) => {
    while (first < quotes.length && quotes[first]!.end <= span.start) first++;
    const own: number[] = [];
    for (let q = first; q < quotes.length && quotes[q]!.start < span.end; q++)
      if (overlaps(quotes[q]!, span)) own.push(q);
    const covered = own.map((q) => Math.min(quotes[q]!.end, span.end) - Math.max(quotes[q]!.start, span.start));
    const quoted = covered.reduce((a, b) => a + b, 0) / (span.end - span.start);
    const most = own[covered.indexOf(Math.max(...covered))] ?? -1;
    const tokens = tokensOf(text, span, language);
    const inside = (at: number): boolean => own.some((q) => quotes[q]!.start < at && at < quotes[q]!.end - 1);
    const quotedAt = (index: number): boolean => inside(tokens[index]!.start);
    const asides = own.length > 0 ? asidesIn(tokens, lexicon, quotedAt) : null;
    const inQuote = (index: number): boolean => quotedAt(index) && !asides?.has(index);
    const reading = { tokens, lexicon, inQuote };
    const source = findSource(reading);
    const topic = source ? null : topicOf(reading);
    const startsLine = /[\n\r\u2028\u2029]/.test(text.slice(end, span.start)) || end === 0;
    end = span.end;
    return {
      ...span,
      tokens,
      quoted,
      quote: most,
      startsLine,
      source,
      topic,
      speaker: null as Span | null,
      attributed: false,
    };
  });
  carrySpeakers(sentences, lexicon);
  return sentences;
}
