import { HONORIFICS } from './language-words.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { wordSet } from './word-set.ts';
import { joined } from './words.ts';

/** Offices that make no leader of a name in no list. */
const NO_CUE = wordSet('religious movement relative official succession');
/** Offices of politics. */
export const POLITICAL = wordSet(
  'president head-of-government minister legislator legislator-leader governor party-leader',
);
/** Offices that companies, clubs and festivals have too. */
const PRIVATE_TOO = wordSet('president vice-president org-head');
/** Of these, the ones that are private unless something public is said with them. */
const PRIVATE_FIRST = wordSet(
  'director chairman chairwoman chairperson executive diretor diretora director-general directora directeur directrice direttore direttrice generaldirektor generaldirektorin',
);
/** Anybody may lead, run or hope for something. */
const WEAK = wordSet(
  'leader leaders líder líderes dirigente dirigentes dirigenti leadeuse frontrunner hopeful contender challenger nominee favorito aspirante prétendant bewerber bewerberin chef chefin anführer anführerin führer tribun opposant opposante vorsitzender vorsitzende vorsitzenden',
);
/** Words of public bodies, all languages: the rest of "president of ..." is companies, clubs and associations. */
const PUBLIC = wordSet(
  'frente fronte rassemblement bloque bloco república republic république repubblica republik congresso congreso congress congrès senado senate sénat senato senat câmara cámara chambre camera chamber house parlamento parliament parlement parlament assembleia asamblea assemblée assembly assemblea bundestag bundesrat landtag duma knesset rada sejm cortes generalitat xunta junta gobierno governo government gouvernement regierung comunidad comunidade región região region région regione regional cabildo diputación provincia provincial província province departamento département consejo conselho council conseil consiglio rat tribunal tribunale court corte cour supremo suprema suprême supreme constitucional constitutional comisión comissão commission commissione kommission agência agencia agence agency agenzia autoridade autoridad authority autorité autorità central centrale zentralbank partido party parti partito partei ministério ministerio ministry ministère ministero ministerium department secretaria secretaría federal nacional national nationale nazionale estado état state stato união unión union african unida unidas nations nações naciones nazioni organização organización organization organisation organizzazione cpi comitê comité committee comitato procuradoria fiscalía parquet electoral eleitoral electorale autónoma metropolitana prefeitura ayuntamiento mairie municipal comunale land kreis fed reserve reserva previdência presidência presidency funai ibama anvisa incra bndes petrobras ipea ibge inep banxico pemex sunat consob inps istat insee fbi cia nasa nhs',
);
/** Acronyms of sport and trade: not parties, not agencies. */
const CLUBS = wordSet(
  'fifa uefa cbf fpf conmebol concacaf coi cio ioc cob psg fc nba nfl nhl mlb rfef liga serie série copa cup champions bundesliga brasileirão libertadores mundial mundialito tour giro vuelta grupo group mvp oscar emmy grammy association associação asociación associazione verband verein club clube',
);

/** A name in no list beside this office is a leader's. */
export function isCue(reading: Reading, role: RolePhrase): boolean {
  if (NO_CUE.has(role.class) || role.incomplete) return false;
  const { words } = reading;
  const said = words.slice(role.from, role.to);
  if (said.some(({ lower }) => CLUBS.has(lower))) return false;
  if (role.class === 'justice' && role.plural && !role.specific) return false;
  if (isPrivate(reading, role)) return false;
  if (role.head === 'secretary' && !role.specific && !words[role.from]!.capital) return false;
  return !(role.class === 'party-leader' && isWeak(reading, role));
}

function hasPublicWord(reading: Reading, { from, to, country }: RolePhrase): boolean {
  if (country === 'INT' || country === 'EU') return true;
  const { words, own } = reading;
  for (let at = from; at < to; at++) {
    const { lower, upper, text } = words[at]!;
    if (PUBLIC.has(lower) || (upper && text.length > 1 && at > from) || (at > from && own.party.test(text)))
      return true;
  }
  return false;
}

function isPrivate(reading: Reading, role: RolePhrase): boolean {
  if (!PRIVATE_TOO.has(role.class) && role.head !== 'executive') return false;
  // "French director": a country alone makes no office of it.
  if (PRIVATE_FIRST.has(role.head)) return !hasPublicWord(reading, role);
  if (role.country || hasPublicWord(reading, role)) return besideBusiness(reading, role);
  // "president of Dana Besecker", "InfoNation President".
  if (role.named || firstOfSentence(reading, role)) return true;
  return (
    goesOn(reading, role) ||
    besideBusiness(reading, role) ||
    (!role.specific && (reading.language === 'en' || reading.language === 'de') && noPolitics(reading))
  );
}

/** Nobody of politics is named before, and no other office of it: "Farah Ibrahim, President" signed for her company. */
function noPolitics({ named, roles }: Reading): boolean {
  if (named.length > 0) return false;
  return !roles.some((one) => POLITICAL.has(one.class) && (one.specific || !PRIVATE_TOO.has(one.class)));
}

/** "InfoNation President Dan Lima said": the company opens the sentence. */
function firstOfSentence({ words, own, language }: Reading, { from }: RolePhrase): boolean {
  const before = words[from - 1];
  if (language !== 'en' || !before?.opens || !before.capital || !joined(words[from])) return false;
  return ![own.openers, HONORIFICS, own.definite, own.indefinite, own.between, own.possessive].some((list) =>
    list.has(before.lower),
  );
}

/** "vice president of business development": of something that is no public body. */
function goesOn({ words, own }: Reading, { to }: RolePhrase): boolean {
  const next = words[to];
  return next !== undefined && joined(next) && own.links.has(next.lower);
}

const BUSINESS = wordSet(
  'ceo cfo coo founder fundador fundadora owner dono proprietário fondateur gründer fondatore chairman chief',
);

/** "CEO and president", "president and chief operating officer". */
function besideBusiness({ words, own }: Reading, { from, to }: RolePhrase): boolean {
  const [before, after] = [words[from - 1], words[to]];
  return Boolean(
    (before && own.and.has(before.lower) && BUSINESS.has(words[from - 2]?.lower ?? '')) ||
      (after && own.and.has(after.lower) && BUSINESS.has(words[to + 1]?.lower ?? '')),
  );
}

/** "o líder Max", "candidato al MVP". */
function isWeak(reading: Reading, role: RolePhrase): boolean {
  const { words, own } = reading;
  const next = words[role.to];
  if (next && joined(next) && (own.links.has(next.lower) || own.aim.has(next.lower))) return true;
  if (!WEAK.has(role.head)) return false;
  // In German every noun has a capital: "Chef der Firma".
  return !role.specific || (reading.language === 'de' && role.named && !hasPublicWord(reading, role));
}
