import type { Span } from './span.ts';

/** The kinds of office that role phrases are linked by. */
export type OfficeClass = string;

/** An office held. Years; `until` undefined means that the source does not say, never that the person is in office today. */
export interface Office {
  class: OfficeClass;
  /** schema.org jobTitle, in English as the list has it. */
  jobTitle: string;
  startYear?: number;
  endYear?: number;
}

/** A person of public authority in the list (schema.org Person). */
export interface Leader {
  /** Wikidata QID, `x-cc-slug` for listed persons without one, `own-…` for the reader's own list. */
  id: string;
  name: string;
  alternateName: string[];
  /** ISO 3166-1 alpha-2 of the office; INT and EU for international bodies. */
  country: string;
  offices: Office[];
}

/** Why a stretch of text was marked; `key` is a message key of `_locales`, `value` what it speaks of. */
export interface Reason {
  key: string;
  value?: string;
}

/** A leader named, or meant by a role phrase, at one place of the text. Derived on each visit, never stored. */
export interface Mention extends Span {
  kind: 'name' | 'role';
  /** One id per person of this text: the list's id, or `text:<folded name>` for a person in no list. */
  leaderId: string;
  /** The person's full name, as the list or the text has it. */
  name: string;
  /** The office as the text says it beside the name. */
  role?: Span;
  /** The office in the text's words (this mention's, else the person's first one in the text). */
  roleText?: string;
  /** The office known from the list at the article's date, such as "President of Russia 2012-". */
  knownOffice?: string;
  /** The class of that office, by which a surface names it in the reader's language. */
  knownClass?: OfficeClass;
  country?: string;
  reasons: Reason[];
}
