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

/** One of these is in every wording; to look for them is faster than to compile a pattern that most lines do not meet. */
const STEMS = [
  'sign up',
  'newsletter',
  'inbox',
  'follow',
  'affili',
  'afiliad',
  'folgen sie',
  'vous',
  'suivez',
  'suscr',
  'siguenos',
  'síguenos',
  'síganos',
  'siganos',
  'iscriviti',
  'seguici',
];

/** A longer line, in UTF-16 units, is a paragraph that also tells something. */
const LONGEST = 420;
/** Somebody else says it. */
const QUOTED = /^["“„«»‘']/;

let pattern: RegExp | undefined;

/** True for a line, with collapsed white space, that asks the reader for something. Ask only for lines with a link. */
export function asksReader(line: string): boolean {
  if (line.length > LONGEST || QUOTED.test(line)) return false;
  const folded = line.toLowerCase();
  if (!STEMS.some((stem) => folded.includes(stem))) return false;
  pattern ??= new RegExp(ASKS.join('|'));
  return pattern.test(folded);
}
