/**
 * Wordings by which a line with a link in it asks the reader for something, anywhere in the line: to read a letter, to follow somebody, to buy. One
 * alternative of a regular expression each, lower case, by language.
 */
const ASKS: readonly string[] = [
  'sign up (?:now|today|here)\\b',
  'sign up for .{0,80}(?:newsletter|e-?mail|alerts)',
  'newsletter.{0,80}(?:inbox|sign up|anmelden|abonnieren|hier entlang)',
  'to your inbox',
  '(?:reach|contact) (?:him|her|them|me|the (?:reporter|author|writer)) (?:at|on|via|by)\\b',
  'be(?:come|ing) a (?:paying |paid )?(?:member|subscriber|supporter)\\b',
  'follow (?:him|her|them|us|me) (?:on |at |@)',
  'affiliate (?:links?|commissions?)\\b',
  '(?:anmelden|abonnieren|abonnieren sie).{0,60}newsletter',
  'folgen sie uns',
  'melden sie sich (?:hier |jetzt )?an\\b',
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
  'join our .{0,30}(?:channel|group|community|whatsapp|telegram)',
  '(?:click here|subscribe) (?:here|now|today|to (?:subscribe|sign up|donate|join))\\b',
  '(?:siga|sigam)-nos\\b',
  'receba .{0,60}(?:no seu e-?mail|whatsapp|telegram|newsletter)',
  '(?:participe|entre) (?:d|n|em n)[oa](?:ss[oa])? .{0,20}(?:canal|grupo|comunidade|whatsapp|telegram)',
  'clique aqui (?:para|e) (?:assin|receb|se inscrev|entr)',
  'únete a (?:nuestro|nuestra|el) .{0,20}(?:canal|grupo|comunidad)',
  'rejoignez(?:-nous| (?:notre|la) (?:cha[iî]ne|communauté))',
  'unsere[mnr]? (?:whatsapp|telegram)-?(?:kanal|channel|gruppe)',
  'unisciti (?:al|alla) (?:nostr[oa]|canale)',
  'clicca qui per (?:iscriver|abbonar|ricever|segui)',
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
  'join our',
  'click here',
  'subscribe',
  'reach ',
  'contact ',
  'a paying ',
  'a paid ',
  'a member',
  'a supporter',
  'melden sie sich',
  'siga-nos',
  'sigam-nos',
  'whatsapp',
  'telegram',
  'receba',
  'clique aqui',
  'únete',
  'rejoignez',
  'unisciti',
  'clicca',
];

/** A longer line, in UTF-16 units, is a paragraph that also tells something. */
const LONGEST = 420;
/** Somebody else says it. */
const QUOTED = /^["“„«»‘']/;

let pattern: RegExp | undefined;

/** True for a line, with collapsed white space, that asks the reader for something. Ask only for lines with a link or an address. */
export function asksReader(line: string): boolean {
  if (line.length > LONGEST || QUOTED.test(line)) return false;
  const folded = line.toLowerCase();
  if (!STEMS.some((stem) => folded.includes(stem))) return false;
  pattern ??= new RegExp(ASKS.join('|'));
  return pattern.test(folded);
}
