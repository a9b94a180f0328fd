/**
 * Wordings by which a line with a link in it asks the reader for something, anywhere in the line: to read a letter, to follow somebody, to buy. One
 * alternative of a regular expression each, lower case, by language.
 */
const ASKS: readonly string[] = [
  'sign up (?:now|today|here)\\b',
  'sign up for .{0,80}(?:newsletter|e-?mail|alerts)',
  'newsletter.{0,80}(?:inbox|sign up|anmelden|abonnieren|hier entlang)',
  'to your inbox',
  'follow (?:him|her|them|us|me) (?:on |at |@)',
  'affiliate (?:links?|commissions?)\\b',
  '(?:anmelden|abonnieren|abonnieren sie).{0,60}newsletter',
  'folgen sie uns',
  'affiliate-links?\\b',
  '(?:inscrivez|abonnez)-vous',
  'suivez-nous',
  'liens? affili',
  'suscr[ií]b(?:ete|ase|irse aquí)',
  's[ií]g(?:uenos|anos) ',
  'enlaces? de afiliad',
  '(?:assine|inscreva-se|cadastre-se).{0,60}newsletter',
  'links? de afiliad',
  'iscriviti ',
  'seguici ',
  'link (?:di )?affiliat',
];

/** A longer line, in UTF-16 units, is a paragraph that also tells something. */
const LONGEST = 420;
/** Somebody else says it. */
const QUOTED = /^["“„«»‘']/;

let pattern: RegExp | undefined;

/** True for a line, with collapsed white space, that asks the reader for something. Ask only for lines with a link. */
export function asksReader(line: string): boolean {
  if (line.length > LONGEST || QUOTED.test(line)) return false;
  pattern ??= new RegExp(ASKS.join('|'));
  return pattern.test(line.toLowerCase());
}
