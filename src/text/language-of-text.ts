import { LANGUAGES, type Language } from '../model/language.ts';

/** The commonest small words; those shared with a neighbour are kept, because the vote is on shares. */
const STOP_WORDS: Record<Language, string> = {
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas às minha têm numa pelos foi são está tem ser há disse sobre ainda segundo',
  en: 'the of and to a in is it you that he was for on are with as i his they be at one have this from or had by but what some we can out other were all there when up use your how said an each she which do their will about if not has been more who its would after over than also',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son d l qu c n s aux cette mais ou nous vous elle ont été fait comme tout ses ces leur sa deux même aussi ans après être entre sans dont était selon',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei seine ihre',
  it: 'di e il la che in a per un è del i con non da le si una dei al nel alla lo come anche della sono ha gli più o ma su l delle dal ai se nella questo dell ed degli era ci essere tra due dopo stato hanno suo sua anni cui quando tutti senza',
};

/** Letters that are common in one of the languages and strange in its neighbours, with what each counts. */
const LETTERS: readonly { letter: string; language: Language; weight: number }[] = [
  ...[...'ãõ'].map((letter) => ({ letter, language: 'pt' as const, weight: 1 })),
  ...[...'ñ¿¡'].map((letter) => ({ letter, language: 'es' as const, weight: 2 })),
  ...[...'äöüß'].map((letter) => ({ letter, language: 'de' as const, weight: 0.7 })),
  { letter: 'œ', language: 'fr', weight: 0.3 },
];
/** Words that lose their last letter before a vowel. */
const ELIDED = {
  fr: new Set(['l', 'd', 'qu', 'c', 'n', 's']),
  it: new Set(['dell', 'all', 'nell', 'sull', 'un', 'dall']),
};

/** The languages of each small word. */
const KNOWN = new Map<string, Language[]>();
for (const language of LANGUAGES)
  for (const word of STOP_WORDS[language].split(' ')) {
    const languages = KNOWN.get(word);
    if (languages) languages.push(language);
    else KNOWN.set(word, [language]);
  }

/** A word, with the apostrophe by which it hangs on the next one. */
const WORD = /[a-z\u00df-\u024f]+(?:['’](?=[a-z\u00df-\u024f]))?/g;

/** The language of a text by a vote of its small words, or null when the text is short or none of the six. Reads its first 6,000 units. */
export function languageOfText(text: string): Language | null {
  const head = text.slice(0, 6000).toLowerCase();
  const words = head.match(WORD) ?? [];
  if (words.length < 12) return null;
  const votes: Record<Language, number> = { pt: 0, en: 0, es: 0, fr: 0, de: 0, it: 0 };
  for (const said of words) {
    const hangs = said.endsWith("'") || said.endsWith('’');
    const word = hangs ? said.slice(0, -1) : said;
    for (const language of KNOWN.get(word) ?? []) votes[language]++;
    if (!hangs) continue;
    if (ELIDED.fr.has(word)) votes.fr += 0.3;
    if (ELIDED.it.has(word)) votes.it += 2;
  }
  for (const { letter, language, weight } of LETTERS) votes[language] += weight * (head.split(letter).length - 1);
  const [first, second] = [...LANGUAGES].sort((a, b) => votes[b] - votes[a]) as [Language, Language];
  return votes[first] >= 0.2 * words.length && votes[first] > 1.08 * votes[second] ? first : null;
}
