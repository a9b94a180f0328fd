import { BodyNames, REGION_NOUN } from './body-names.ts';
import { HONORIFICS } from './language-words.ts';

import type { RolePhrase } from './role-phrase.ts';
import { joined } from './words.ts';

/** Offices that a party adds itself to. */
const ELECTED = new Set(['legislator', 'legislator-leader', 'party-leader', 'mayor', 'governor', 'minister']);
/** Bodies that mean the country itself. */
const STATE = new Set(
  'república republic république repubblica republik estado état stato governo gobierno gouvernement regierung executivo ejecutivo exécutif país country nação nación nation'.split(
    ' ',
  ),
);
const ELECTED_BY = new Set(['por', 'pelo', 'pela']);
/** Offices within a party or a house. */
const HOUSE_CLASSES = new Set(['party-leader', 'legislator-leader', 'rapporteur', 'official', 'president']);
const HOUSES = new Set(
  'senado câmara congresso congreso parlamento assembleia asamblea cámara sénat assemblée parlement bundestag landtag bundesrat senat parlament senate house congress parliament camera senato'.split(
    ' ',
  ),
);
/** "titular del Congreso". */
export const ofHouse = (body: string | undefined): boolean => body !== undefined && HOUSES.has(body.split(' ', 1)[0]!);
const PARTY = new Set('partido sigla legenda bancada governo parti partito partei'.split(' '));

const ACTING = new Set([
  'em exercício',
  'em funções',
  'en funciones',
  'en ejercicio',
  'par intérim',
  'ad interim',
  'in carica',
  'de transição',
  'de transición',
  'de transition',
  'di transizione',
]);

const THEN = new Set([
  'at the time',
  'na altura',
  'da época',
  'à época',
  'de entonces',
  'de l époque',
  'd alors',
  'dell epoca',
]);

/** Reads what belongs to an office behind its noun: adjectives, parties, places, bodies, portfolios, houses. */
export class RoleComplements extends BodyNames {
  /** Takes in the adjective or the "of" complement right behind the phrase. */
  after(phrase: RolePhrase): boolean {
    const { words, own, tables } = this;
    const at = phrase.to;
    const word = words[at];
    if (!word || this.taken[at]) return false;
    if (word.gap === 'open') return this.bracket(phrase);
    if (word.gap === 'comma') return this.listed(phrase);
    const behindBracket = phrase.closes && word.gap === 'close' && own.purpose.has(word.lower);
    if (!joined(word) && !behindBracket) return false;
    if (REGION_NOUN.test(words[at - 1]!.lower) && word.capital) {
      phrase.specific = true;
      phrase.to = this.bodyEnd(at - 1);
      return phrase.to > at;
    }
    const demonym = tables.demonyms.match(words, at);
    const beside =
      demonym ?? (this.language === 'it' || this.language === 'de' ? (this.place(at) ?? this.genitive(at)) : null);
    if (beside && this.free(at, beside.length)) {
      phrase.country ??= beside.value;
      phrase.regional ||= this.ofRegion(at);
      phrase.specific = true;
      phrase.to = at + beside.length;
      return true;
    }
    if (own.suffix.has(word.lower)) {
      phrase.to = at + 1;
      phrase.specific = true;
      return true;
    }
    return this.partyAfter(phrase) || this.acting(phrase) || this.complement(phrase) || this.within(phrase);
  }

  /** "presidente do Congresso em exercício", "the Nato chief at the time": for the time being, or at that time. */
  private acting(phrase: RolePhrase): boolean {
    const { words } = this;
    let said = words[phrase.to]!.lower;
    for (let to = phrase.to + 1; to < phrase.to + 3 && joined(words[to]) && !words[to]!.capital; to++) {
      said += ` ${words[to]!.lower}`;
      if (!ACTING.has(said) && !THEN.has(said)) continue;
      phrase.past = THEN.has(said);
      phrase.to = to + 1;
      return true;
    }
    return false;
  }

  /** French and Italian: "député LR", "chef de file des députés Les Républicains", "senatore Pd". */
  private partyAfter(phrase: RolePhrase): boolean {
    if ((this.language !== 'fr' && this.language !== 'it') || !ELECTED.has(phrase.class)) return false;
    const length = this.partyLength(phrase.to);
    phrase.to += length;
    return length > 0;
  }

  private complement(phrase: RolePhrase): boolean {
    const { words, own, tables } = this;
    let at = phrase.to;
    const coordinates = own.and.has(words[at]!.lower);
    if (coordinates) at++;
    while (
      (joined(words[at]) || (at === phrase.to && phrase.closes)) &&
      this.links(phrase, words[at]!.lower, at === phrase.to)
    )
      at++;
    if (at === phrase.to || !words[at] || !joined(words[at]) || this.taken[at]) return false;
    const nested = this.tables.roles.match(words, at);
    const takesIn =
      nested &&
      (nested.value === 'relative' ||
        phrase.class === 'party-leader' ||
        phrase.class === 'legislator-leader' ||
        (phrase.class === 'official' && this.holder(at + nested.length)));
    if (nested && !coordinates && takesIn) {
      phrase.specific = true;
      this.reach(phrase, at + nested.length);
      return true;
    }
    if (!coordinates && this.partyLength(at) === 2) {
      phrase.specific = true;
      this.reach(phrase, at + 2);
      this.ofBody(phrase, at);
      return true;
    }
    const ministry = phrase.class === 'minister' || phrase.class === 'org-head' || this.language === 'en';
    const portfolio = words[at]!.capital || ministry ? tables.portfolios.match(words, at) : null;
    const place = this.place(at);
    const found = (place?.length ?? 0) >= (portfolio?.length ?? 0) ? place : portfolio;
    const spelled = coordinates ? 0 : this.spelledOut(at);
    if (spelled > at + (found?.length ?? 0)) {
      phrase.specific = true;
      this.reach(phrase, spelled);
      this.ofBody(phrase, at);
      return true;
    }
    if (found && (!coordinates || found === portfolio)) {
      if (found === place) {
        phrase.country ??= found.value;
        phrase.regional ||= this.ofRegion(at);
      }
      phrase.specific = true;
      this.reach(phrase, at + found.length);
      if (found === portfolio) {
        phrase.portfolio ??= found.value;
        phrase.to = this.portfolioEnd(phrase.to);
      }
      phrase.named ||= found === portfolio && phrase.class.endsWith('president');
      return true;
    }
    if (coordinates) return false;
    if (own.bodies.has(words[at]!.lower)) {
      phrase.specific = true;
      this.reach(phrase, this.bodyEnd(at));
      this.ofBody(phrase, at);
      return true;
    }
    if (!words[at]!.capital || this.namesOffice(at) || words[at]!.lower.length < 2) return false;
    if (
      (phrase.class === 'official' || phrase.class === 'minister') &&
      this.isLeader(words[at]!.key) &&
      !words[at + 1]?.capital
    )
      return false;
    phrase.specific = true;
    phrase.named = true;
    this.reach(phrase, at + 1);
    while (joined(words[phrase.to]) && words[phrase.to]!.capital && !this.taken[phrase.to] && phrase.to - at < 6) {
      if (this.firstName(phrase.to)) break;
      phrase.to++;
    }
    this.ofBody(phrase, at);
    return true;
  }

  private ofBody(phrase: RolePhrase, at: number): void {
    const partys = phrase.class === 'official' || phrase.class === 'president';
    if (partys && this.own.party.test(this.words[at]!.text)) phrase.class = 'party-leader';
    const body = this.words.slice(at, phrase.to).map(({ lower }) => lower);
    if (!STATE.has(body[0]!)) phrase.body ??= body.join(' ');
  }

  /** "porta-voz do presidente": whose spokesman, unless the president's name follows. */
  private holder(at: number): boolean {
    const { words, tables, own } = this;
    let next = at;
    for (let by = 0; by < 4 && joined(words[next]); by++) {
      const place = tables.demonyms.match(words, next) ?? this.place(next);
      if (place) next += place.length;
      else if (own.links.has(words[next]!.lower)) next++;
      else return !words[next]!.capital && !HONORIFICS.has(words[next]!.lower);
    }
    return true;
  }

  /** "candidato a la alcaldía": candidates stand for something. */
  private links(phrase: RolePhrase, word: string, first: boolean): boolean {
    // "wollte der Fraktionschef das Rad drehen": behind the office an article begins the object.
    if (this.language === 'de' && first && (word === 'das' || word === 'die')) return false;
    if (this.own.links.has(word)) return true;
    // "senador por Tarija", "deputado pelo Amapá".
    if (phrase.class === 'legislator') return ELECTED_BY.has(word);
    return phrase.class === 'party-leader' && this.own.aim.has(word);
  }

  private reach(phrase: RolePhrase, to: number): void {
    phrase.to = to;
    phrase.closes = false;
  }

  /** "ministra de Ciencia, Innovación": one more portfolio. */
  private listed(phrase: RolePhrase): boolean {
    const { words, tables } = this;
    const at = phrase.to;
    const next = phrase.portfolio && words[at]!.capital ? tables.portfolios.match(words, at) : null;
    if (!next || this.taken[at]) return false;
    const follows = words[at + next.length];
    if (!follows || (follows.capital && joined(follows))) return false;
    phrase.to = this.portfolioEnd(at + next.length);
    return true;
  }

  /** "líder do PT" goes on "no Senado", "portavoz del PSOE" "en el Congreso", "presidente do PT" "em São Paulo". */
  private within(phrase: RolePhrase): boolean {
    const { words, own } = this;
    if (!phrase.specific || !HOUSE_CLASSES.has(phrase.class)) return false;
    let at = phrase.to;
    if (!own.within.has(words[at]!.lower)) return false;
    at++;
    if (joined(words[at]) && own.definite.has(words[at]!.lower)) at++;
    const word = words[at];
    if (!word || !joined(word) || this.taken[at]) return false;
    const party = words[phrase.to - 1]!.upper || PARTY.has(words[phrase.to - 1]!.lower);
    const place = party ? this.place(at) : null;
    if (place && !HOUSES.has(word.lower)) phrase.to = at + place.length;
    else if (HOUSES.has(word.lower)) {
      phrase.to = this.bodyEnd(at);
      // A party's spokesman in a house leads its group.
      if (phrase.class === 'official') phrase.class = 'legislator-leader';
    } else if (word.upper && word.text.length < 5 && phrase.class === 'rapporteur') phrase.to = at + 1;
    else return false;
    return true;
  }

  /** "presidente do Supremo Tribunal Federal (STF)": the acronym belongs to the body. */
  private bracket(phrase: RolePhrase): boolean {
    const { words } = this;
    const at = phrase.to;
    const next = words[at + 1];
    if (
      !words[at]!.upper ||
      !phrase.specific ||
      !next ||
      (next.gap !== 'close' && next.gap !== 'comma' && next.gap !== 'stop')
    )
      return false;
    phrase.country ??= this.place(at)?.value;
    phrase.to = at + 1;
    phrase.closes = true;
    return next.gap === 'close';
  }
}
