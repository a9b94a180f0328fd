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
  /**
   * Words further on that make it a verb of saying, with what it then does: "teilte … mit", "fait valoir". One with a full stop must end its clause.
   * Beside null it says nothing: "sieht … vor", "annonce la couleur".
   */
  with?: ReadonlyMap<string, SpeechKind | null>;
  /** It says something without such a word too. */
  alone?: boolean;
  /** Only with "se": "s'inquiète de". */
  reflexive?: boolean;
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
  /** Endings of more of them, where words are put together: "Fraktionschefin". */
  roleEnding: RegExp | null;
  /** What a quotation may be: "réponse de X", "le parole di X". */
  answers: ReadonlySet<string>;
  /** Nouns of bodies and papers that give news without being offices: "police", "communiqué". */
  bodies: RegExp | null;
  /** An aside within a quotation may stand between commas, as in French. */
  asideCommas?: boolean;
  /** All nouns have a capital, as in German. */
  nounsCapital?: boolean;
  /** Compounds for what somebody says: "RMV-Angaben", "Behördenangaben"; the group is who. */
  accounts: RegExp | null;
  /** Words behind a person's name that do not belong to it: "Anna Kern von der Nordbank". */
  afterName: ReadonlySet<string>;
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
  /** Words of reported speech: a sentence with one goes on with the last speaker (German "sei", "habe", "demnach"). */
  reported: ReadonlySet<string>;
  /** Subjects that are nobody: "on", "man", "si". */
  impersonal: ReadonlySet<string>;
  /** What stands before the source of an impersonal verb: "a-t-on appris auprès de", "hieß es aus". */
  sourceLinks: ReadonlySet<string>;
  /** First words of a sentence that says who said the one before it: "Das teilte … mit", "Lo ha reso noto …". */
  pointsBack: readonly string[];
  /** Endings of nouns for persons: "a historiadora Joan Taylor". */
  personEnding: RegExp | null;
  /** Months, days of the week, "dia": a number beside them is a day, no figure. */
  dayWords: ReadonlySet<string>;
  /** What has a capital within a sentence: names alone, days and months too (English), or all nouns (German). */
  capitals: 'names' | 'dates' | 'nouns';
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

/**
 * Adds forms that say something only together with a word further on; `alone` where content does as well. A finite form is also joined to a particle:
 * "mitteilte". Verbs that the map has already go on as they were without such a word.
 */
export function addCompleted(
  map: Map<string, SpeechVerb>,
  form: VerbForm,
  list: string,
  by: Record<string, SpeechKind | null>,
  alone = false,
): void {
  const completions = new Map(Object.entries(by));
  const kind = [...completions.values()].find((kind) => kind !== null) ?? 'say';
  for (const word of words(list)) {
    const known = map.get(word);
    map.set(word, {
      ...(known ?? { kind, form, weak: true }),
      with: new Map([...(known?.with ?? []), ...completions]),
      alone: alone || (known !== undefined && (known.with === undefined || known.alone === true)),
    });
    for (const [end, kind] of completions) {
      const joined = end.endsWith('.') ? end.slice(0, -1) + word : '';
      if (joined && kind && form === 'finite' && !map.has(joined)) map.set(joined, { kind, form, weak: false });
    }
  }
}

/** Adds forms that speak of what moves somebody, with "se" before them and one of `by` behind. */
export function addReflexive(map: Map<string, SpeechVerb>, list: string, by: string): void {
  const completions = new Map(words(by).map((word): [string, SpeechKind] => [word, 'opinion']));
  for (const word of words(list))
    if (!map.has(word))
      map.set(word, { kind: 'opinion', form: 'finite', weak: true, with: completions, reflexive: true });
}
