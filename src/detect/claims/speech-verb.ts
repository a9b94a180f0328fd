import type { SpeechKind, SpeechVerb } from '../../lang/claims-lexicon.ts';
import { isRole, phraseEndingAt } from './noun-phrase.ts';
import { isQuote, type Reading, skipBetweenLeft } from './reading.ts';
import { type Token, YEAR } from './tokens.ts';

/** How the word at `i` speaks, or null: a finite verb, "tem afirmado", "voltou a dizer", ", afirmando". */
export function speaksAt(reading: Reading, i: number): SpeechVerb | null {
  const { tokens, lexicon } = reading;
  const token = tokens[i]!;
  // "acusando-os", "gabou-se": the pronoun is no part of the verb.
  const known =
    lexicon.speech.get(token.lower) ??
    (token.lower.includes('-') ? lexicon.speech.get(token.lower.replace(CLITIC, '')) : undefined);
  if (!known) return null;
  const verb = known.with ? completed(reading, i, known, known.with) : known;
  if (!verb || reading.inQuote(i) || (token.capital && i > 0 && tokens[i - 1]!.kind !== 'mark' && !isLoud(token)))
    return null;
  const before = tokens[i - 1]?.lower ?? '';
  const german = lexicon.nounsCapital === true;
  // "l'accusa" is a noun, "gli confessò" and German "das sagte" are not.
  const clitic =
    before === 'o' ||
    before === 'a' ||
    (i === 1 && (german || before === 'lo')) ||
    AS.test(tokens[i - 2]?.lower ?? '') ||
    lexicon.pronouns.has(tokens[i - 2]?.lower ?? '') ||
    (PLURAL_OBJECT.test(before) && !/[sxz]$/.test(token.lower));
  const told = !german && !lexicon.plainPresent && lexicon.past.test(token.lower);
  if (lexicon.articles.has(before) && !clitic && !told && !(i > 1 && /^(?:all|both)$/.test(before))) return null;
  // "du juge", "dell'accusa", "Kent's comments": behind "of" stands a noun.
  if (verb.form === 'finite' && !clitic && (lexicon.links.has(before) || /\p{L}['’]s$/u.test(before))) return null;
  // "à espera que", "en pide": behind a preposition stands a noun.
  if (verb.form === 'finite' && !german && lexicon.inLinks.has(before) && !PRONOUN_TOO.test(before)) return null;
  // "was also revealed", "are reported to": said of them, not by them.
  const helper = lexicon.between.has(before) && !PASSIVE.test(before) ? (tokens[i - 2]?.lower ?? '') : before;
  if (verb.form === 'finite' && /^(?:was|were|is|are|been|be)$/.test(helper)) return null;
  if (isWhatIsDone(reading, i)) return null;
  const who = tokens[skipBetweenLeft(reading, i - 1)];
  if (who && FIRST.test(who.lower) && who.text !== 'EU') return null;
  if (german && (isDependent(reading, i) || (i === 1 && before === 'das' && MEANS.test(token.lower)))) return null;
  if (NOT.test(before) && verb.kind !== 'admit' && verb.kind !== 'opinion') return null;
  if (verb.kind === 'deny' && [1, 2].some((n) => RULED.test(tokens[i + n]?.lower ?? ''))) return null;
  // "versprach sich viel davon".
  if (verb.kind === 'promise' && before !== ',' && PROMISES_NOTHING.test(tokens[i + 1]?.lower ?? '')) return null;
  // "Recomenda-se".
  if (verb.kind === 'demand' && token.lower.endsWith('-se')) return null;
  // "chama-se".
  if (verb.weak && verb.kind === 'show' && token.lower.endsWith('-se')) return null;
  if (verb.weak && !hasContent(reading, i, verb.kind)) return null;
  if (happensBySelf(reading, i)) return null;
  if (verb.form === 'participle') return speaksAsParticiple(reading, i) ? verb : null;
  if (verb.form === 'infinitive' && lexicon.plainPresent && pluralBefore(reading, i))
    return PLAIN.has(verb.kind) || hasContent(reading, i, verb.kind) ? { ...verb, form: 'finite' } : null;
  if (verb.form === 'infinitive') {
    // "fue rotundo al asegurar que", "ao afirmar que"
    if (IN_SAYING.test(before) && lexicon.that.has(tokens[i + 1]?.lower ?? ''))
      return { ...verb, form: 'gerund', weak: false };
    // "voltou ainda a lamentar"
    const start = tokens[lexicon.between.has(tokens[i - 2]?.lower ?? '') ? i - 3 : i - 2];
    return lexicon.starters.has(tokens[i - 2]?.lower ?? '') || lexicon.starters.has(start?.lower ?? '') ? verb : null;
  }
  // "vem negando", "is accusing" speak as finite verbs do.
  if (verb.form === 'gerund' && GOES_ON.test(before)) return { ...verb, form: 'finite' };
  // ", specifically disputing"
  const adverb = /.{3}(?:ly|mente|ment)$/.test(before) && tokens[i - 2]?.text === ',';
  // "foi até ao relator dizendo que …"
  const that =
    !lexicon.plainPresent &&
    verb.kind === 'say' &&
    !verb.weak &&
    THAT.test(tokens[i + 1]?.lower ?? '') &&
    tokens[i - 1]?.kind === 'word';
  if (verb.form === 'gerund') return before === ',' || adverb || that ? verb : null;
  return verb;
}

/** "MPs DEMANDED" */
const isLoud = ({ text }: Token): boolean => text.length > 4 && text === text.toUpperCase();

/** A word that completes a verb is at most so many tokens after it. */
const COMPLETES = 24;
const CLAUSE_END = /^[.,;:!?"“”»–—-]$/;

/** "teilte … mit", "fait valoir": the verb as the word further on makes it, as it is where content alone will do, or null. */
function completed(
  { tokens, lexicon, inQuote }: Reading,
  i: number,
  verb: SpeechVerb,
  by: ReadonlyMap<string, SpeechKind | null>,
): SpeechVerb | null {
  if (verb.reflexive && !/^(?:s'|se|si)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  let clause = true;
  // "hat … eine Absage erteilt": German participles stand last.
  const left = verb.form === 'participle' && lexicon.nounsCapital;
  for (let k = left ? i - 1 : i + 1; tokens[k] && Math.abs(k - i) < COMPLETES; k += left ? -1 : 1) {
    const { lower, kind } = tokens[k]!;
    if (inQuote(k)) continue;
    if (kind === 'mark' && CLAUSE_END.test(lower)) clause = false;
    const next = tokens[k + 1];
    const ends = !next || CLAUSE_END.test(next.text) || lexicon.and.has(next.lower);
    const word = clause && by.has(lower) ? lower : ends ? `${lower}.` : '';
    const found = by.get(word);
    if (found === null) return null;
    if (found) return { kind: found, form: verb.form, weak: false };
  }
  // "Zu diesem Schluss kommt …": the word opens the clause.
  for (let k = i - 1; lexicon.nounsCapital && k >= 0 && i - k < 4 && tokens[k]!.kind === 'word'; k--) {
    const found = by.get(tokens[k]!.lower);
    if (found && tokens[k]!.capital && verb.form === 'finite') return { kind: found, form: verb.form, weak: false };
  }
  // 'Als "Irrweg" bezeichnete die Opposition …'
  const opening = tokens[0]!.lower === 'als' && i < COMPLETES ? by.get('als') : undefined;
  if (lexicon.nounsCapital && opening) return { kind: opening, form: verb.form, weak: false };
  // "wie das Amt bekannt gab": apart before the verb, where that stands last.
  const apart = lexicon.nounsCapital ? by.get(`${tokens[i - 1]?.lower}.`) : undefined;
  if (apart) return { kind: apart, form: verb.form, weak: false };
  return verb.alone ? verb : null;
}

const DOING = /^(?:asking|raising|answering|making|facing|denying|dismissing|rejecting|filing|investigating)$/;

/** "to ask questions", "facing charges": an English noun that looks like a verb, as what is done. */
function isWhatIsDone({ tokens, lexicon }: Reading, i: number): boolean {
  const before = tokens[i - 1];
  if (!lexicon.plainPresent || !before || !tokens[i]!.lower.endsWith('s')) return false;
  return DOING.test(before.lower) || (tokens[i - 2]?.lower === 'to' && before.kind === 'word' && !before.capital);
}

/** Before an infinitive: in doing so. */
export const IN_SAYING = /^(?:al|ao)$/;
/** French "en", Italian "a" and the like stand for words before a verb too. */
const PRONOUN_TOO = /^(?:en|y|da|ne)$/;
/** "Das heißt: …" goes on with the paper's own words. */
const MEANS = /^(?:heißt|bedeutet)$/;

const SELF = /^(?:s'|se|si)$/;
const HAPPENS = /^(?:déclar|declar|dichiar|expliqu|explic|spieg|ref[ei])/;

/** "Le feu s'est déclaré dans la cave", "se explica por", "refere-se a": nobody says it; "s'est déclaré prêt" somebody does. */
function happensBySelf({ tokens, lexicon }: Reading, i: number): boolean {
  const self =
    tokens[i]!.lower.endsWith('-se') || SELF.test(tokens[i - 1]?.lower ?? '') || SELF.test(tokens[i - 2]?.lower ?? '');
  const next = tokens[i + 1]?.lower ?? '';
  return self && HAPPENS.test(tokens[i]!.lower) && (lexicon.articles.has(next) || lexicon.inLinks.has(next));
}

/** What the writer or the guest says himself is not told of anybody. */
const FIRST = /^(?:je|j'|ich|wir|io|noi|yo|eu)$/;
const GERMAN_HELPER =
  /^(?:wird|werden?|wurden?|würden?|konnten?|können|könne|kann|wolle|wollten?|wollen|will|solle|sollten?|sollen|soll|müsse|müssen|muss|mussten?|dürfe|dürfen|darf|durften?|möchten?|ließ|ließen|lässt|lassen)$/;

/** "konnte noch nichts sagen", "wird spekuliert": behind a helping verb a German form at the end of its clause is no finite one. */
function isDependent({ tokens }: Reading, i: number): boolean {
  const next = tokens[i + 1];
  if (i === 0) return tokens[0]!.lower.endsWith('en');
  if (!/(?:en|t)$/.test(tokens[i]!.lower) || (next && !CLAUSE_END.test(next.text))) return false;
  for (let k = i - 1; k >= 0 && i - k < 16 && tokens[k]!.text !== ','; k--)
    if (GERMAN_HELPER.test(tokens[k]!.lower)) return true;
  return false;
}

/** Kinds whose English base forms are hardly ever nouns. */
const PLAIN: ReadonlySet<SpeechKind> = new Set<SpeechKind>(['accuse', 'deny', 'admit']);
const PLURAL = /^(?:people|police|men|women|they|who|families|\p{Ll}{2,}[^s'’\P{L}]s)$/u;

/** "Western governments accuse", "both sides also deny": a plural stands before a base form, and nothing that asks for an infinitive. */
function pluralBefore(reading: Reading, i: number): boolean {
  const { tokens, lexicon } = reading;
  const at = skipBetweenLeft(reading, i - 1);
  const token = tokens[at];
  if (token?.kind !== 'word' || !PLURAL.test(token.lower)) return false;
  return !lexicon.auxiliaries.has(token.lower) && !lexicon.links.has(token.lower);
}

/** "A promotoria os acusa": behind a plural article no noun without a plural ending stands. */
const PLURAL_OBJECT = /^(?:os|as|los|las|les)$/;
/** "Comme l'explique Morel" */
const AS = /^(?:comme|como|come)$/;
const CLITIC = /-(?:se|lhe|lhes|lo|la|los|las|o|a|os|as|me|nos)$/;
const GOES_ON = /^(?:vem|vêm|vinha|vinham|está|estão|estava|segue|continua|viene|vienen|is|are|was|were|been)$/;

const PROMISES_NOTHING = /^(?:sich|[.!])$/;

/** Who did not say something is no source. */
const NOT = /^(?:não|nunca|no|nunca|not|never|nicht|non|pas)$/;

/** "negou o pedido": a court rules, nobody denies. */
const RULED = /^(?:pedid|recurs|liminar|habeas|petic|request|appeal|motion|demande)/;

const PASSIVE = /^(?:foi|é|fue|es|was|were|is|are|been|be|wurde|wird|est|été|è|fu|viene|être)$/;
/** "tem afirmado", "a affirmé", "hat … gesagt" speak; "foi acusado" does not. */
function speaksAsParticiple(reading: Reading, i: number): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.nounsCapital) return hasHelperFarLeft(reading, i);
  const at = skipBetweenLeft(reading, i - 1);
  for (let k = at + 1; k < i; k++)
    if (lexicon.auxiliaries.has(tokens[k]!.lower))
      // "s'est interrogé" is no passive.
      return !PASSIVE.test(tokens[i - 1]!.lower) || /^s['ei]$/.test(tokens[i - 2]?.lower ?? '');
  return false;
}

/** German "hatte er der Regierung vorgeworfen". */
function hasHelperFarLeft({ tokens, lexicon }: Reading, i: number): boolean {
  return helperBefore({ tokens, lexicon }, i) >= 0 || lexicon.auxiliaries.has(tokens[i + 1]?.lower ?? '');
}

/** The index of the helping verb of a German participle, also past an apposition: "hatte Anna Kern, Chefin der Bank, dem Amt … vorgeworfen"; else -1. */
export function helperBefore({ tokens, lexicon }: Pick<Reading, 'tokens' | 'lexicon'>, participle: number): number {
  let commas = 0;
  for (let k = participle - 1; k >= 0 && participle - k < 24; k--) {
    if (tokens[k]!.text === ',') commas++;
    if (commas > 2) return -1;
    if (!lexicon.auxiliaries.has(tokens[k]!.lower)) continue;
    return commas === 0 || (commas === 2 && tokens[k + 1]!.capital && tokens[k + 2]!.capital) ? k : -1;
  }
  return -1;
}

const ESTIMATES = /^(?:estim|stim|calcul|calcol|cifr|sit[uú]|évalu|chiffr|beziffer|schätz)/;
const AT = /^(?:em|en|in|auf|à|at)$/;
/** "calcula em 64 milhões as perdas", "beziffert die Kosten auf mehr als drei Millionen": the figure is what is said. */
function hasFigure(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k++)
    if (AT.test(tokens[k]!.lower))
      return tokens.slice(k + 1, k + 6).some(({ kind, text }) => kind === 'number' && !YEAR.test(text));
  return false;
}

/** "…, the institute estimates.": the verb is last, and its subject follows a comma. */
function endsClosing(reading: Reading, i: number): boolean {
  const { tokens, lexicon } = reading;
  if (i !== tokens.length - 2 || i < 6 || lexicon.nounsCapital) return false;
  const subject = phraseEndingAt(tokens, skipBetweenLeft(reading, i - 1), lexicon);
  return subject !== null && subject.from > 3 && tokens[subject.from - 1]!.text === ',';
}

const WISHES = /^(?:esper|sper)/;
const THAT = /^(?:que|qu'|that|dass|che)$/;
/** "that", a colon or a quotation soon after the verb, or a quotation before it. */
function hasContent({ tokens, lexicon, inQuote }: Reading, i: number, kind: SpeechKind): boolean {
  if (isQuote(tokens[i - 1]) || isQuote(tokens[i - 2])) return true;
  // '"…", ha sentenciado Ruiz'
  if (isQuote(tokens[i - 3]) && lexicon.auxiliaries.has(tokens[i - 1]!.lower)) return true;
  const after = tokens[i + 1];
  // "…, estima o presidente": a whole clause stands before it, or it is put in between commas.
  if (
    (i > 5 || (i > 2 && tokens.slice(i + 2, i + 6).some(({ text }) => text === ','))) &&
    tokens[i - 1]!.text === ',' &&
    after &&
    (after.capital ||
      lexicon.articles.has(after.lower) ||
      isRole(lexicon, after.lower) ||
      lexicon.sources.has(after.lower))
  )
    return true;
  if (endsClosing({ tokens, lexicon, inQuote }, i)) return true;
  if (ESTIMATES.test(tokens[i]!.lower) && hasFigure(tokens, i)) return true;
  for (let k = i + 1; k < Math.min(tokens.length, i + 11); k++) {
    const token = tokens[k]!;
    if (token.text === ':' || isQuote(token)) return true;
    // "espera que" but not "espera o julgamento do processo que"; "afirma ter" but not "reforça o plano de se".
    // "espera ser ouvida" is a wish.
    if (kind === 'opinion' && k === i + 1 && WISHES.test(tokens[i]!.lower) && !THAT.test(token.lower)) return false;
    const near = k <= i + (kind === 'opinion' ? 3 : 2);
    if (lexicon.that.has(token.lower) && (near || (kind !== 'opinion' && THAT.test(token.lower)))) return true;
    // "hieß es, ein Beschluss sei": German says it by the verb form.
    if (lexicon.reported.has(token.lower)) return true;
    if (token.text === '.' || token.text === ';') return false;
  }
  return false;
}
