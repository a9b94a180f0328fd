import type { Phrase } from './noun-phrase.ts';
import { headOf } from './phrase-name.ts';
import type { Reading } from './reading.ts';

const CONVICTS = /^(?:conden|condann|condamn|verurteil|rejeit|rechaz|respin|rejet|reject|wies|weist)/;
const COURT =
  /^(?:justi[çzc]|giusti|trib|jui[zc]|juez|jury|juge|corte$|cour$|court|suprem[oa]$|magistrat|giudic|audiencia)|gericht|kammer$/;

/** "El tribunal ha condenado al exalcalde": a court rules, it accuses nobody. */
export const rules = ({ tokens, lexicon }: Reading, verb: number, subject: Phrase): boolean =>
  CONVICTS.test(tokens[verb]!.lower) && COURT.test(tokens[headOf(tokens, subject, lexicon)]!.lower);
