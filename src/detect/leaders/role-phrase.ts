export interface RolePhrase {
  class: string;
  /** Indexes of words, `to` exclusive. */
  from: number;
  to: number;
  country: string | undefined;
  /** The office is of a region, not of the country: "presidente andaluz". */
  regional: boolean;
  plural: boolean;
  /** More than the bare noun: enough to mean one person. */
  specific: boolean;
  /** The office noun's main word, in lower case: "senadora". */
  head: string;
  /** The whole office noun, in lower case: "fiscal general". */
  noun: string;
  former: boolean;
  /** Held at the time that is told of: "at the time", "de l'époque". */
  past: boolean;
  /** The bracket behind the last word belongs to it: "(STF)". */
  closes: boolean;
  /** What a minister is in charge of. */
  portfolio: string | undefined;
  /** The body, party or company that it is an office of, in lower case; none for a country or its government. */
  body: string | undefined;
  /** It takes in capitalised words that are no known place, body or portfolio: "president of Dana Motors". */
  named: boolean;
  /** The noun alone, where it tells an office only with what it is of. */
  incomplete: boolean;
}
