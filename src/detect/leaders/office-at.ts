import type { Office } from '../../model/leader.ts';

function years({ startYear, endYear }: Office): string {
  if (startYear === undefined && endYear === undefined) return '';
  if (startYear !== undefined && startYear === endYear) return ` ${startYear}`;
  return ` ${startYear ?? ''}–${endYear ?? ''}`;
}

/** An office with its years, empty for none. */
export function officeText(office: Office | undefined): string {
  return office ? `${office.jobTitle}${years(office)}` : '';
}

/**
 * What the list knows of a person at an article's date: the office then held, else the last one held before, with all its terms as one time. An office
 * that began after the date is never said, nor one of which the list has no dates. Without a date: the last office of the list.
 */
export function officeHeldAt(offices: readonly Office[], date: string | undefined): Office | undefined {
  const year = Number(date?.slice(0, 4)) || Number.POSITIVE_INFINITY;
  const begun = offices.filter((office) => (office.startYear ?? Number.NEGATIVE_INFINITY) <= year);
  const dated = begun.filter((office) => office.startYear !== undefined);
  const held = dated.filter((office) => (office.endYear ?? Number.POSITIVE_INFINITY) >= year);
  const latest = (list: Office[]): Office | undefined =>
    list.reduce<Office | undefined>(
      (best, one) => (!best || (one.startYear ?? 0) >= (best.startYear ?? 0) ? one : best),
      undefined,
    );
  const office = latest(held) ?? latest(dated) ?? (date ? undefined : begun.at(-1));
  return office && wholeTime(office, dated);
}

/** Terms of one office that follow each other are one time: 2009–2017, not 2013–2017. */
function wholeTime(office: Office, dated: Office[]): Office {
  let { startYear = 0, endYear } = office;
  if (office.startYear === undefined) return office;
  const same = dated.filter(({ jobTitle }) => jobTitle === office.jobTitle);
  for (let grown = true; grown; ) {
    const before = same.find((one) => one.startYear! < startYear && (one.endYear ?? startYear) >= startYear);
    const after = same.find(
      (one) => endYear !== undefined && one.startYear! <= endYear && (one.endYear ?? 0) > endYear,
    );
    startYear = before?.startYear ?? startYear;
    endYear = after?.endYear ?? endYear;
    grown = before !== undefined || after !== undefined;
  }
  return { ...office, startYear, endYear };
}

const EUROPEAN = /European (?:Commission|Council|Parliament|Central Bank)|Eurogroup|^European|High Representative/;
const INTERNATIONAL =
  /United Nations|\bUN\b|\bUN(?:RWA|HCR|ICEF|ESCO|DP)\b|NATO|OECD|\bOAS\b|\bWTO\b|\bWHO\b|\bIMF\b|\bIAEA\b|World Bank|African Union|Arab League|OSCE|Development Bank/;
const OF_BODIES = new Set(['org-head', 'central-bank', 'legislator-leader']);

/** The body that stands for a country where the office is none of the person's own country: "EU", "INT". */
export function bodyOf({ class: office, jobTitle }: Office): string | undefined {
  if (!OF_BODIES.has(office)) return undefined;
  if (EUROPEAN.test(jobTitle)) return 'EU';
  return INTERNATIONAL.test(jobTitle) ? 'INT' : undefined;
}
