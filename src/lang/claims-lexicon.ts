/**
 * The words that claims and their speakers are found by, one lexicon a language. Entries are lower case; an entry of
 * several words is a phrase, and `acus*` means every word that begins so.
 */

/** What a speech verb does with its content. `weak` verbs only count before "that" or beside a quotation. */
export type SpeechKind = 'say' | 'accuse' | 'deny' | 'admit' | 'announce' | 'demand' | 'opinion' | 'promise' | 'show';
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

export interface SpeechVerb {
  kind: SpeechKind;
  form: VerbForm;
  weak: boolean;
}

export const CUES = [
  'accusation',
  'crime',
  'denial',
  'negation',
  'causal',
  'comparison',
  'superlative',
  'law',
  'court',
  'verdict',
  'hedge',
  'conditional',
  'casualty',
  'money',
  'percent',
  'bigUnit',
  'statistic',
  'publicBody',
  'politics',
  'vote',
  'meeting',
  'schedule',
  'future',
  'modal',
  'proposal',
  'opinionWord',
  'feeling',
  'wish',
  'firstPerson',
  'secondPerson',
  'boilerplate',
  'noComment',
  'incident',
  'biography',
  'economy',
  'study',
  'violence',
  'anonymous',
  'date',
  'time',
  'ever',
  'question',
  'approximate',
  'change',
  'contrast',
  'arrest',
  'sport',
  'weather',
  'numberWord',
  'intent',
  'urge',
  'evidence',
  'procedure',
  'benefit',
  'existence',
  'agreement',
  'counsel',
  'evaluation',
] as const;
export type Cue = (typeof CUES)[number];

export interface ClaimsLexicon {
  speech: ReadonlyMap<string, SpeechVerb>;
  /** "segundo", "according to": phrases before their source. */
  accordingTo: readonly string[];
  /** "para X,": only at the start of a sentence, with a comma after the source. */
  opinionOf: readonly string[];
  /** "X zufolge": phrases after their source. */
  accordingAfter: readonly string[];
  /** The word for "that" after speech verbs. */
  that: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** "de", "of": they go on with a noun phrase. */
  links: ReadonlySet<string>;
  /** "em", "na": they go on with a noun phrase only where it began as one. */
  inLinks: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Words that end a noun phrase. */
  stops: ReadonlySet<string>;
  /** Words between subject and verb: adverbs, clitics, helping verbs. */
  between: ReadonlySet<string>;
  /** Helping verbs before a participle. */
  auxiliaries: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Offices and trades: what stands before a person's name. */
  roles: ReadonlySet<string>;
  /** First words of portfolios: "ministro da Defesa Raul Jungmann". */
  portfolios: ReadonlySet<string>;
  /** Words before an article that belong to the phrase: "ambos os países", "all the ministers". */
  quantifiers: ReadonlySet<string>;
  /** "um", "one": alone before a link they are a person, "um dos advogados", "one of them". */
  ones: ReadonlySet<string>;
  /** Endings of finite verbs that nouns of the language hardly have: such a word ends a noun phrase. */
  verbEnding: RegExp | null;
  /** Endings of participles that end a noun phrase after its head: "um comunicado divulgado ontem". */
  participleEnding: RegExp | null;
  /** "voltou a" before an infinitive of speech. */
  starters: ReadonlySet<string>;
  /** The base form of a verb is also its present after a plural, as in English. */
  plainPresent?: boolean;
  /** Verb forms of reported speech: a sentence with one goes on with the last speaker (German "sei", "habe"). */
  reported: ReadonlySet<string>;
  /** Endings of nouns for persons: "a historiadora Joan Taylor". */
  personEnding: RegExp | null;
  /** Where "segundo" also means "second": the nouns without article that it may cite. Empty where it cannot be mistaken. */
  sources: ReadonlySet<string>;
  /** Endings and forms of verbs that tell what has happened. */
  past: RegExp;
  pastForms: ReadonlySet<string>;
  /** Endings of the third person, present and past (of participles where the past is made with them): what may be a verb behind a quotation. */
  quotationVerb: RegExp;
  /** Verbs that tell what is to come: "dirá", "will". */
  future: RegExp;
  /** "pelo", "by": the source after a passive. */
  by: ReadonlySet<string>;
  cues: Readonly<Record<Cue, readonly string[]>>;
}

/** Splits a list at its white space. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
/** Splits a list at its commas. */
export const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
/** A cue table: what is not given is empty. */
export function cueTable(given: Partial<Record<Cue, string>>): Record<Cue, string[]> {
  return Object.fromEntries(CUES.map((cue) => [cue, [...new Set(phrases(given[cue] ?? ''))]])) as Record<Cue, string[]>;
}

/** The forms of one verb by its form. */
export type Forms = Partial<Record<VerbForm, string[]>>;

/** Adds verbs to a map; the first entry of a form wins. */
export function addVerbs(map: Map<string, SpeechVerb>, kind: SpeechKind, forms: Forms[], weak = false): void {
  for (const entry of forms)
    for (const form of ['finite', 'infinitive', 'gerund', 'participle'] as const)
      for (const word of entry[form] ?? []) if (!map.has(word)) map.set(word, { kind, form, weak });
}
