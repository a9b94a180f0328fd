import type { Language } from '../../model/language.ts';
import type { Office } from '../../model/leader.ts';
import type { Person } from './cast.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Country, body, portfolio, time and gender of the phrase speak against no one of these. */
export function mayHold(person: Person, role: RolePhrase, language: Language): boolean {
  const { country, portfolio, head } = role;
  return (
    (!country || (person.said ?? person.country ?? country) === country) &&
    ofBody(person, role) &&
    (!portfolio || person.portfolios.size === 0 || inCharge(person, portfolio)) &&
    !otherTime(person, role) &&
    (!CHANCELLOR.test(head) || CHANCELLORS.has(person.said ?? person.country ?? 'DE')) &&
    !(VICE.test(role.noun) && HEADS_OF_STATE.some((one) => person.stated.has(one) && !person.gone.has(one))) &&
    (!PRINCE.test(head) || person.heads.has(head)) &&
    !otherGender(person, head, language)
  );
}

/** Italian and French for the head of government of two countries only. */
const CHANCELLOR = /^(?:ex)?(?:cancellier|chanceli)/;
const CHANCELLORS = new Set(['DE', 'AT']);

/** The vice-president is not whom the text calls the president. */
export const VICE = /^vi[cz]e/;

/** Of a court's princes each is called so before he is meant. */
const PRINCE = /^pr[ií]n/;

export const HEADS_OF_STATE = ['president', 'head-of-government', 'monarch'];

/** Offices that are one to a body: who leads one party does not lead the other. */
const ONE_TO_A_BODY = new Set([
  'president',
  'vice-president',
  'org-head',
  'party-leader',
  'legislator-leader',
  'justice',
  'central-bank',
]);
const THE_PARTY = /^(?:partido|sigla|legenda|parti|partito|partei|party)$/;

/** "o presidente do PT" is no leader of something else; "o presidente do partido" leads one. */
function ofBody({ bodies }: Person, { class: office, body, named }: RolePhrase): boolean {
  if (!body || !ONE_TO_A_BODY.has(office)) return true;
  if (bodies.size === 0) return !named && !THE_PARTY.test(body);
  if (THE_PARTY.test(body)) return true;
  const said = body.split(' ');
  return [...bodies].some((one) => one.split(' ').some((word) => said.includes(word)));
}

/** What the list's English titles call these. */
const TITLES = new Map([
  ['justice', /justice/i],
  ['defence', /defen[cs]e/i],
  ['interior', /interior|home affairs|home secretary/i],
  ['finance', /financ|treasury|exchequer/i],
  ['economy', /econom/i],
  ['foreign-affairs', /foreign|external relations/i],
  ['health', /health/i],
  ['education', /education/i],
  ['labour', /labou?r/i],
  ['agriculture', /agricultur/i],
  ['environment', /environment/i],
  ['culture', /culture/i],
  ['transport', /transport/i],
]);

/** The list's title of an office names the portfolio. */
export function titled({ class: office, jobTitle }: Office, portfolio: string | undefined): boolean {
  return office === 'minister' && (TITLES.get(portfolio ?? '')?.test(jobTitle) ?? false);
}

/** Many a minister of the economy has the treasury too. */
const TREASURY = ['economy', 'finance'];

export function inCharge({ portfolios }: Person, of: string): boolean {
  return portfolios.has(of) || (TREASURY.includes(of) && TREASURY.some((one) => portfolios.has(one)));
}

/** A president whom the text calls so was the prime minister at another time. */
function otherTime({ stated, listed, held }: Person, { class: office, former }: RolePhrase): boolean {
  if (office !== 'head-of-government' || former || !stated.has('president')) return false;
  return listed.size === 0 || held?.class === 'president';
}

const GERMAN_MAN = /(?:er|ers|or|är|ent|enten)$/;
const stem = (head: string): string =>
  head
    .replace(/(?:trice|teur)$/, 't')
    .replace(/ère$/, 'er')
    .replace(/(?:in|a|o|e)$/, '');

/** "die Ministerin" is not whom the text calls "Minister". */
function otherGender({ heads }: Person, head: string, language: Language): boolean {
  if (heads.has(head)) return false;
  if (language === 'de' && heads.size > 0) {
    const others = head.endsWith('in') ? GERMAN_MAN : GERMAN_MAN.test(head) ? /in$/ : null;
    return others !== null && [...heads].every((one) => others.test(one));
  }
  for (const one of heads) if (one !== head && stem(one) === stem(head)) return true;
  return false;
}

const MAN = /o$|tore$|dor$/;
const WOMAN = /(?<!ist|arc|pap|iarc)a$|trice$/;

/** "il sovrano" is rather the king than the queen. Not for sure: women are called by the form for men, too. */
export function unlike({ heads }: Person, head: string, language: Language): boolean {
  if (language === 'de' || language === 'en') return false;
  const other = MAN.test(head) ? WOMAN : WOMAN.test(head) ? MAN : null;
  const nouns = [...heads].filter((one) => !one.includes(' '));
  return other !== null && nouns.length > 0 && nouns.every((one) => other.test(one));
}
