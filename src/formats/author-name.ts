export interface AuthorName {
  /** Empty for an organisation or a single name. */
  given: string;
  family: string;
}

/** Endings that belong to the family name before them (ABNT, Chicago): “Silva Júnior”. */
const GENERATION = /^(?:j[uú]nior|jr\.?|sr\.?|filho|filha|neto|neta|sobrinho|ii|iii|iv)$/iu;
/** Words that only names of newsrooms, agencies and organisations hold. */
const ORGANISATION =
  /(?:^|\s)(?:ag[eê]ncia|agencia|agency|agence|reda[cç][aã]o|redacci[oó]n|r[eé]daction|newsroom|staff|news|press|presse|reuters|afp|lusa|efe|ansa|dpa|bbc|team|equipa|equipe|editorial|jornal|times|post|com|and|&|tv|r[aá]dio|radio|online|service)(?:\s|$)/iu;

/** How a reference manager files a name; one that is no person's is all family name, so that nobody sorts “Lusa, Agência”. */
export function authorName(author: string): AuthorName {
  const name = author.replace(/\s+/gu, ' ').trim();
  const comma = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (comma) return { family: comma[1]!, given: comma[2]! };
  const words = name.split(' ');
  const first = words[0] ?? '';
  const organised =
    /^(?:ag[eê]ncia|agencia|agency|agence|reda[cç][aã]o|redacci[oó]n|reuters|afp|lusa|efe|ansa|dpa|bbc|the|o|a|el|la)$/iu.test(
      first,
    );
  const particles = /^(?:da|de|e|y)$/iu;
  const others = words.filter((word) => !particles.test(word)).join(' ');
  if (words.length < 2 || words.length > 7 || organised || ORGANISATION.test(others) || /[@/|()\d]/.test(name))
    return { family: name, given: '' };
  const from = words.length > 2 && GENERATION.test(words.at(-1)!) ? -2 : -1;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
}

/** `Family, Given`, or the name alone. */
export function invertedName(author: string): string {
  const { given, family } = authorName(author);
  return given ? `${family}, ${given}` : family;
}
