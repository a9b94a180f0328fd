import { RoleContext } from './role-context.ts';
import { joined } from './words.ts';

/** "la région Nouvelle-Aquitaine": what it is, and its name. */
export const REGION_NOUN = /^(?:r[ée]gi(?:on|ón|ão|one)|métropole|département|canton)$/;

/** Reads how far the names of parties, bodies and portfolios reach. */
export class BodyNames extends RoleContext {
  /** Words of the party's name that begins at a word: 2 for "Italia Viva", which is no country, 0 for none. */
  protected partyLength(at: number): number {
    const { words, own } = this;
    const [first, second] = [words[at]!, words[at + 1]];
    if (!first.capital) return 0;
    if (second?.capital && joined(second) && own.party.test(`${first.text} ${second.text}`)) return 2;
    return own.party.test(first.text) ? 1 : 0;
  }

  /** The capitalised word begins a person's name, to tell "alcaldesa de Getafe" from the name behind it. */
  protected firstName(at: number): boolean {
    const [word, next] = [this.words[at]!, this.words[at + 1]];
    return next?.capital === true && joined(next) && !next.upper && this.index.longestFrom(word.key) > 0;
  }

  /** "ministro da Infraestrutura Hídrica, Salustiano Prado", "da Agricultura e Florestas": before a comma and a name more capitals are the portfolio's. */
  protected portfolioEnd(at: number): number {
    const { words, own } = this;
    let to = at;
    if (own.and.has(words[to]?.lower ?? '') && joined(words[to]) && words[to + 1]?.capital) to++;
    while (to < at + 4 && words[to]?.capital && joined(words[to]) && !this.taken[to] && !this.firstName(to)) to++;
    const [name, surname] = [words[to], words[to + 1]];
    const named = name?.gap === 'comma' && name.capital && surname?.capital && joined(surname);
    return named ? to : at;
  }

  /** The end of the body that begins at a word: adjectives, acronyms and, of a party, capitals belong to it. */
  protected bodyEnd(at: number): number {
    const { words, own, tables } = this;
    // "Grupo Globo", "Assembleia Legislativa", "région Grand Est": of a body in capitals more capitals are its name.
    const { lower, capital } = words[at]!;
    const party = lower.startsWith('part') || REGION_NOUN.test(lower) || (capital && this.language !== 'de');
    let to = at + 1;
    for (;;) {
      const word = words[to];
      if (!word || !joined(word) || this.taken[to]) return to;
      const demonym = tables.demonyms.match(words, to);
      if (demonym) to += demonym.length;
      else if (own.tail.has(word.lower) || word.upper || (party && word.capital && !this.firstName(to))) to++;
      else return to;
    }
  }

  /** "Organização para Cooperação e Desenvolvimento Econômico (OCDE)": up to the bracket, where the acronym spells the words; else 0. */
  protected spelledOut(at: number): number {
    const { words, own } = this;
    let initials = '';
    for (let to = at; to < at + 12 && words[to]; to++) {
      const word = words[to]!;
      if (word.gap === 'open' && to > at + 1) {
        const acronym = word.upper && word.text.length > 2 ? word.lower : '';
        return acronym !== '' && acronym[0] === initials[0] && initials.length >= acronym.length - 1 ? to : 0;
      }
      if (!joined(word) || this.taken[to]) return 0;
      if (word.capital) initials += word.lower[0];
      else if (to === at || !(own.links.has(word.lower) || own.and.has(word.lower))) return 0;
    }
    return 0;
  }
}
