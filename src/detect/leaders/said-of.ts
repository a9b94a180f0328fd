import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { wordSet } from './word-set.ts';
import { joined } from './words.ts';

/** Who is called to an office, in all languages: "was elected", "tomou posse", "asumió", "wurde ... gewählt". */
const BECOMES = wordSet(
  'eleito eleita reeleito reeleita nomeado nomeada empossado empossada assumiu tomou posse elegido elegida electo electa reelegido reelegida nombrado nombrada designado designada proclamado proclamada asumió juró juramentado elected re-elected appointed named sworn became becomes élu élue réélu réélue nommé nommée désigné désignée devient eletto eletta rieletto rieletta nominato nominata diventa diventato diventata',
);
const IS = wordSet(
  'é foi será es fue será ha sido is was will be been has had est a été sera è stato stata sarà ist wird wurde war',
);
const WILL = wordSet('será sera sarà');
const SMALL = wordSet(
  'como as in the a o novo nova el la nuevo nueva new come il le nouveau nouvelle il nuovo nuova zum zur den der die neuen neue next por de',
);
/** Who names somebody: "nomeou Américo Ramos primeiro-ministro". */
const NAMES = wordSet('nomeou nomeia nombró nombra named appointed names appoints nomme nommé nomina nominato');
/** What an office is called that somebody is put in or out of: "exonerou Rui Sales do cargo de ministro". */
const POSTS = wordSet(
  'cargo cargos função funções posto puesto post position poste fonctions carica incarico ruolo amt',
);
/** Between a name and its post: "para o mesmo", "from the", "alla". */
const TO_POST = wordSet(
  'para o a do da ao no el la del al como de from to the of as her his au du à alla dalla di nella zum vom',
);
const MOST = 6;

/** The end of a name of which the phrase is said ("Ana Lima foi eleita prefeita de Ilhéus"), or -1. */
export function saidEnd({ words }: Reading, { from, specific, plural }: RolePhrase): number {
  if (!specific || plural) return -1;
  let called = false;
  let at = from;
  while (at > 0 && from - at < MOST && words[at]!.gap === 'space') {
    const { lower, capital } = words[at - 1]!;
    if (capital) return called ? at : -1;
    if (BECOMES.has(lower) || WILL.has(lower)) called = true;
    else if (!IS.has(lower) && !SMALL.has(lower)) return -1;
    at--;
  }
  return -1;
}

/** Right before the phrase ends a name that somebody gives the office to: the verb stands before it. */
export function namedTo({ words }: Reading, nameFrom: number, { from }: RolePhrase): boolean {
  const role = words[from];
  return (
    role?.gap === 'space' && !role.capital && joined(words[nameFrom]) && NAMES.has(words[nameFrom - 1]?.lower ?? '')
  );
}

/** The end of a name before "para o cargo de", "do cargo de" and the phrase, or -1. */
export function postEnd({ words }: Reading, { from, plural }: RolePhrase): number {
  if (plural || from < 4 || !POSTS.has(words[from - 2]!.lower) || words[from - 1]!.capital) return -1;
  let at = from - 2;
  while (at > 0 && from - at < MOST && words[at]!.gap === 'space') {
    const { lower, capital } = words[at - 1]!;
    if (capital) return at;
    if (!TO_POST.has(lower)) return -1;
    at--;
  }
  return -1;
}
