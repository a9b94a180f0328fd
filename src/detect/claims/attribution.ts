import type { ClaimsLexicon, SpeechKind } from '../../lang/claims-lexicon.ts';
import type { Span } from '../../model/span.ts';
import {
  isBareName,
  nameIn,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  shortest,
  skipGroup,
  skipGroupLeft,
} from './noun-phrase.ts';
import { PhraseIndex } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What one sentence says about its source. `speaker` null: a source is meant that other sentences name. */
export interface Source {
  speaker: Span | null;
  /** The speech verb or the "according to" words. */
  cue: Span;
  kind: SpeechKind | 'according';
}

const QUOTE = new Set(['"', '“', '”', '«', '»', '„']);
const CLAUSE = new Set([',', '–', '—', '-', '"', '”', '»', '“']);

/** Finds the source that a sentence names, by the rules of one language. */
export class SourceFinder {
  readonly #lexicon: ClaimsLexicon;
  readonly #according: PhraseIndex;

  constructor(lexicon: ClaimsLexicon) {
    this.#lexicon = lexicon;
    this.#according = new PhraseIndex([lexicon.accordingTo, lexicon.opinionOf, lexicon.accordingAfter]);
  }

  /**
   * The source of a sentence, or null where none is meant.
   * @param inQuote whether the token at an index lies within a quotation: verbs there are the speaker's own words
   */
  find(tokens: readonly Token[], inQuote: (index: number) => boolean): Source | null {
    return this.#accordingTo(tokens, inQuote) ?? this.#bySpeechVerb(tokens, inQuote) ?? this.#passive(tokens, inQuote);
  }

  #span(tokens: readonly Token[], phrase: Phrase): Span {
    const short = shortest(tokens, phrase, this.#lexicon);
    return { start: tokens[short.from]!.start, end: tokens[short.to - 1]!.end };
  }

  #accordingTo(tokens: readonly Token[], inQuote: (index: number) => boolean): Source | null {
    const hits: { key: number; from: number; to: number }[] = [];
    this.#according.forEach(tokens, (key, from, to) => {
      if (!inQuote(from)) hits.push({ key, from, to });
    });
    hits.sort((a, b) => a.from - b.from || b.to - a.to);
    for (const { key, from, to } of hits) {
      const cue = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      if (key === 2) {
        const before = phraseEndingAt(tokens, from - 1, this.#lexicon);
        if (before) return { speaker: this.#span(tokens, before), cue, kind: 'according' };
        continue;
      }
      if (
        key === 1 &&
        from !== 0 &&
        !(tokens[from - 1]!.text === ',' || this.#lexicon.stops.has(tokens[from - 1]!.lower))
      )
        continue;
      const source = this.#after(tokens, to);
      if (!source) continue;
      const next = tokens[skipGroup(tokens, source.to)]?.text;
      if (key === 1 && (next !== ',' || !this.#isParty(tokens, source))) continue;
      if (key === 0 && to - from === 1 && !this.#couldSpeak(tokens, source)) continue;
      return { speaker: this.#span(tokens, this.#withApposition(tokens, source)), cue, kind: 'according' };
    }
    return null;
  }

  /** The source after "segundo": at once, or after a speech verb ("segundo informou o ministro"). */
  #after(tokens: readonly Token[], at: number): Phrase | null {
    let i = at;
    if (QUOTE.has(tokens[i]?.text ?? '')) i++;
    if (this.#lexicon.speech.get(tokens[i]?.lower ?? '')?.form === 'finite') i = this.#skipBetween(tokens, i + 1);
    return phraseStartingAt(tokens, i, this.#lexicon);
  }

  /** Not "segundo turno", "segunda parte": a source has an article, a capital letter or is a pronoun. */
  #couldSpeak(tokens: readonly Token[], phrase: Phrase): boolean {
    const first = tokens[phrase.from]!;
    const lexicon = this.#lexicon;
    if (
      first.capital ||
      lexicon.articles.has(first.lower) ||
      lexicon.pronouns.has(first.lower) ||
      lexicon.roles.has(first.lower)
    )
      return true;
    return /s$/.test(first.lower) || phrase.to - phrase.from > 1;
  }

  #isParty(tokens: readonly Token[], phrase: Phrase): boolean {
    for (let i = phrase.from; i < phrase.to; i++) {
      const token = tokens[i]!;
      if (token.capital || this.#lexicon.roles.has(token.lower) || this.#lexicon.pronouns.has(token.lower)) return true;
    }
    return /s$/.test(tokens[phrase.to - 1]!.lower);
  }

  /** "o ministro da Fazenda, Henrique Meirelles,": the name that follows an office. */
  #withApposition(tokens: readonly Token[], phrase: Phrase): Phrase {
    if (nameIn(tokens, phrase, this.#lexicon) || isBareName(tokens, phrase, this.#lexicon)) return phrase;
    if (!this.#namesOffice(tokens, phrase)) return phrase;
    let at = skipGroup(tokens, phrase.to);
    for (let tries = 0; tries < 3 && tokens[at]?.text === ','; tries++) {
      const next = phraseStartingAt(tokens, at + 1, this.#lexicon);
      if (!next) return phrase;
      const name = nameIn(tokens, next, this.#lexicon) ?? (isBareName(tokens, next, this.#lexicon) ? next : null);
      const end = tokens[next.to]?.text ?? '.';
      if (name && /[,.(;–—-]|"|”/.test(end)) return name;
      at = skipGroup(tokens, next.to);
    }
    return phrase;
  }

  #namesOffice(tokens: readonly Token[], phrase: Phrase): boolean {
    for (let i = phrase.from; i < Math.min(phrase.to, phrase.from + 4); i++)
      if (this.#lexicon.roles.has(tokens[i]!.lower)) return true;
    return false;
  }

  #bySpeechVerb(tokens: readonly Token[], inQuote: (index: number) => boolean): Source | null {
    let later: Source | null = null;
    for (let i = 0; i < tokens.length; i++) {
      const verb = this.#lexicon.speech.get(tokens[i]!.lower);
      if (!verb || inQuote(i) || (tokens[i]!.capital && i > 0 && !this.#startsClause(tokens, i))) continue;
      const participle =
        verb.form === 'participle' &&
        this.#lexicon.auxiliaries.has(tokens[i - 1]?.lower ?? '') &&
        this.#isActive(tokens, i);
      if (verb.form !== 'finite' && verb.form !== 'gerund' && !participle) continue;
      if (verb.weak && !this.#hasContent(tokens, i)) continue;
      const cue = { start: tokens[i]!.start, end: tokens[i]!.end };
      if (verb.form === 'gerund') {
        if (tokens[i - 1]?.text === ',' && !verb.weak)
          later ??= { speaker: this.#clauseSubject(tokens, i), cue, kind: verb.kind };
        continue;
      }
      const subject = this.#subject(tokens, i, verb.kind);
      if (subject) return { speaker: this.#span(tokens, subject), cue, kind: verb.kind };
      if (this.#isRelative(tokens, i)) continue;
      const from = this.#clauseSubject(tokens, i);
      later ??= { speaker: from, cue, kind: verb.kind };
    }
    return later;
  }

  /** "tem afirmado", "a affirmé" speak; "foi acusado" does not. Overridden by the language's list of passives. */
  #isActive(tokens: readonly Token[], i: number): boolean {
    return !/^(?:foi|é|fue|es|was|were|is|are|been|be|wurde|wird|est|été|è|fu|viene|être)$/.test(tokens[i - 1]!.lower);
  }

  #startsClause(tokens: readonly Token[], i: number): boolean {
    const before = tokens[i - 1]!;
    return before.kind === 'mark';
  }

  /** "that", a colon or a quotation soon after the verb, or a quotation before it. */
  #hasContent(tokens: readonly Token[], i: number): boolean {
    if (QUOTE.has(tokens[i - 1]?.text ?? '') || QUOTE.has(tokens[i - 2]?.text ?? '')) return true;
    for (let k = i + 1; k < Math.min(tokens.length, i + 7); k++) {
      const token = tokens[k]!;
      if (token.text === ':' || QUOTE.has(token.text) || this.#lexicon.that.has(token.lower)) return true;
      if (token.text === '.' || token.text === ';') return false;
    }
    return false;
  }

  #isRelative(tokens: readonly Token[], i: number): boolean {
    const before = tokens[this.#skipBetweenLeft(tokens, i - 1)];
    return before !== undefined && this.#lexicon.that.has(before.lower);
  }

  #skipBetween(tokens: readonly Token[], at: number): number {
    let i = at;
    while (
      i < tokens.length &&
      (this.#lexicon.between.has(tokens[i]!.lower) || this.#lexicon.auxiliaries.has(tokens[i]!.lower)) &&
      !this.#lexicon.articles.has(tokens[i]!.lower)
    )
      i++;
    return i;
  }
  #skipBetweenLeft(tokens: readonly Token[], at: number): number {
    let i = at;
    while (
      i >= 0 &&
      tokens[i]!.kind === 'word' &&
      (this.#lexicon.between.has(tokens[i]!.lower) || this.#lexicon.auxiliaries.has(tokens[i]!.lower))
    )
      i--;
    return i;
  }

  #subject(tokens: readonly Token[], verb: number, kind: SpeechKind): Phrase | null {
    const left = this.#skipBetweenLeft(tokens, verb - 1);
    const mark = tokens[left]?.text ?? '';
    const afterQuote = QUOTE.has(mark) || (CLAUSE.has(mark) && QUOTE.has(tokens[left - 1]?.text ?? ''));
    const inverted = CLAUSE.has(mark) || left < 0;
    if (
      inverted &&
      (afterQuote || kind === 'say' || kind === 'show' || kind === 'announce' || kind === 'opinion' || kind === 'admit')
    ) {
      const right = this.#rightOf(tokens, verb + 1);
      if (right && (afterQuote || this.#standsAlone(tokens, right))) return right;
    }
    if (left < 0 || afterQuote) return null;
    return this.#leftOf(tokens, left);
  }

  /** An inverted subject is followed by a mark, the end, or an apposition, not by "que". */
  #standsAlone(tokens: readonly Token[], phrase: Phrase): boolean {
    const next = tokens[skipGroup(tokens, phrase.to)];
    if (!next) return true;
    return next.kind === 'mark' ? next.text !== ':' : !this.#lexicon.that.has(next.lower);
  }

  /** The subject after the verb: past "ao jornal", "em nota", to the first article or name. */
  #rightOf(tokens: readonly Token[], at: number): Phrase | null {
    const lexicon = this.#lexicon;
    let i = this.#skipBetween(tokens, at);
    const direct =
      tokens[i] && !lexicon.inLinks.has(tokens[i]!.lower) && !lexicon.stops.has(tokens[i]!.lower)
        ? phraseStartingAt(tokens, i, lexicon)
        : null;
    if (direct && this.#couldBeSubject(tokens, direct)) return this.#withApposition(tokens, direct);
    // Past one phrase of place, time or hearer.
    const limit = Math.min(tokens.length, i + 12);
    if (tokens[i]?.text === ',') i++;
    for (; i < limit; i++) {
      const token = tokens[i]!;
      if (token.kind === 'mark' && token.text !== ',' && token.text !== '(' && token.text !== ')') return null;
      if (lexicon.that.has(token.lower)) return null;
      const before = tokens[i - 1]!;
      if (lexicon.articles.has(token.lower) && !lexicon.links.has(before.lower) && !lexicon.inLinks.has(before.lower)) {
        const phrase = phraseStartingAt(tokens, i, lexicon);
        if (phrase && this.#namesOffice(tokens, phrase)) return this.#withApposition(tokens, phrase);
        if (phrase && before.text !== ',' && this.#couldBeSubject(tokens, phrase))
          return this.#withApposition(tokens, phrase);
      }
    }
    return null;
  }

  #couldBeSubject(tokens: readonly Token[], phrase: Phrase): boolean {
    const first = tokens[phrase.from]!;
    const lexicon = this.#lexicon;
    if (first.kind === 'number') return false;
    return (
      first.capital ||
      lexicon.articles.has(first.lower) ||
      lexicon.pronouns.has(first.lower) ||
      lexicon.roles.has(first.lower) ||
      /s$/.test(first.lower)
    );
  }

  /** The subject before the verb, through brackets and appositions. */
  #leftOf(tokens: readonly Token[], last: number): Phrase | null {
    const lexicon = this.#lexicon;
    const direct = phraseEndingAt(tokens, last, lexicon);
    if (direct && direct.to - 1 === last) {
      if (tokens[last]!.text !== ')' || direct.to - direct.from > 3)
        return this.#isObject(tokens, direct) ? null : this.#preferName(tokens, direct);
    }
    const mark = tokens[skipGroupLeft(tokens, last)]!;
    if (mark.text !== ',' && mark.text !== '–' && mark.text !== '—' && mark.text !== '-') return null;
    return this.#beforeApposition(tokens, last);
  }

  /** A phrase after a preposition is no subject. */
  #isObject(tokens: readonly Token[], phrase: Phrase): boolean {
    const before = tokens[phrase.from - 1];
    return (
      before !== undefined &&
      (this.#lexicon.inLinks.has(before.lower) || this.#lexicon.links.has(before.lower)) &&
      !this.#lexicon.that.has(before.lower)
    );
  }

  /** "O presidente da Câmara, Rodrigo Maia, diz" read from the name: the office before it needs no word. */
  #preferName(_tokens: readonly Token[], phrase: Phrase): Phrase {
    return phrase;
  }

  #beforeApposition(tokens: readonly Token[], comma: number): Phrase | null {
    const lexicon = this.#lexicon;
    const segments: Phrase[] = [];
    let end = comma;
    for (let i = comma - 1; i >= -1 && comma - i < 60 && segments.length < 6; i--) {
      if (i >= 0 && tokens[i]!.text === ')') i = Math.max(0, skipGroupLeft(tokens, i) + 1);
      const text = i < 0 ? '' : tokens[i]!.text;
      if (i < 0 || text === ',' || text === '–' || text === '—' || text === ';' || text === '-') {
        if (end - i > 1) segments.push({ from: i + 1, to: end });
        end = i;
        if (text === ';') break;
      }
    }
    for (const segment of segments) {
      const phrase = phraseStartingAt(tokens, segment.from, lexicon);
      const whole = phrase && skipGroup(tokens, phrase.to) >= segment.to;
      if (phrase && whole) {
        const name = nameIn(tokens, phrase, lexicon) ?? (isBareName(tokens, phrase, lexicon) ? phrase : null);
        if (name) return name;
      }
    }
    for (const segment of segments.slice(1)) {
      const phrase = phraseEndingAt(tokens, segment.to - 1, lexicon);
      if (!phrase || this.#isObject(tokens, phrase)) continue;
      const starts = phrase.from === segment.from || lexicon.stops.has(tokens[phrase.from - 1]?.lower ?? '');
      if (starts && this.#couldBeSubject(tokens, phrase)) return phrase;
    }
    return null;
  }

  /** The subject of the sentence for a verb without its own: "X teve um encontro … e destacou". */
  #clauseSubject(tokens: readonly Token[], verb: number): Span | null {
    const lexicon = this.#lexicon;
    const left = this.#skipBetweenLeft(tokens, verb - 1);
    const joined =
      lexicon.and.has(tokens[left]?.lower ?? '') ||
      tokens[left]?.text === ',' ||
      lexicon.stops.has(tokens[left]?.lower ?? '');
    if (!joined) return null;
    let at = 0;
    for (let tries = 0; tries < 3 && at < verb; tries++) {
      const phrase = phraseStartingAt(tokens, at, lexicon);
      if (phrase && phrase.to < verb && this.#couldBeSubject(tokens, phrase)) {
        const next = tokens[skipGroup(tokens, phrase.to)];
        if (next && next.kind === 'mark' && next.text !== ',' && next.text !== '–') return null;
        return this.#span(tokens, this.#withApposition(tokens, phrase));
      }
      const comma = tokens.findIndex((t, i) => i >= at && t.text === ',');
      if (comma < 0) return null;
      at = comma + 1;
    }
    return null;
  }

  /** "acusados pelos procuradores", "confirmed by the company". */
  #passive(tokens: readonly Token[], inQuote: (index: number) => boolean): Source | null {
    const lexicon = this.#lexicon;
    for (let i = 0; i < tokens.length; i++) {
      const verb = lexicon.speech.get(tokens[i]!.lower);
      if (!verb || inQuote(i)) continue;
      if (verb.form !== 'participle' && verb.form !== 'finite') continue;
      const by = tokens[i + 1];
      if (!by || !lexicon.by.has(by.lower)) continue;
      const phrase = phraseStartingAt(tokens, i + 2, lexicon);
      if (!phrase || tokens[phrase.from]!.kind !== 'word') continue;
      if (!this.#isParty(tokens, phrase)) continue;
      return {
        speaker: this.#span(tokens, this.#withApposition(tokens, phrase)),
        cue: { start: tokens[i]!.start, end: by.end },
        kind: verb.kind,
      };
    }
    return null;
  }
}
