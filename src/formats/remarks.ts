import { BadImport } from '../model/errors.ts';

/** Everything that can be said of a file that is read, in English; `$1`… are its values. The interface has each as `remark_<code>`. */
export const REMARKS = {
  alteredCount: 'The file says $1 $2 and holds $3: it is damaged or was changed by hand.',
  alteredContent: 'The checksum does not fit the content: the file is damaged or was changed by hand.',
  addressDropped: 'An address of the article is not http or https and was left out.',
  addressOfArticle: 'The address of the article is not http or https.',
  appearanceDropped: 'An appearance whose address is not http or https was left out.',
  evidenceDropped: 'A piece of evidence whose address is not http or https was left out.',
  linkDropped: 'The address in “$1” is not http or https and was left out.',
  newerVersion: 'The file was written by a newer Glosa (version $1). Update Glosa, then import again.',
  noAnnotation: 'This is no annotation.',
  noArticle: 'This is no article.',
  noArticleId: 'The article has no id.',
  noArticleOfNote: 'The annotation does not say to which article it belongs.',
  noClaim: 'The review does not say which claim it reviews.',
  noClaimReview: 'The file holds no ClaimReview.',
  noClipper: 'The file holds no highlights of the Obsidian Clipper.',
  noColumns: 'No column for the address of the article, or none for quote or note. Choose the columns.',
  noCreated: 'The annotation does not say when it was created.',
  noGlosa: 'This is no Glosa file.',
  noHypothesis: 'The file holds no Hypothesis annotations.',
  noHypothesisRow: 'This is no Hypothesis annotation.',
  noId: 'The annotation has no valid id.',
  noKnownFormat: 'The file is none of the formats that Glosa reads.',
  noReadwise: 'This is no Readwise file, it has no column “Highlight”.',
  noReadwiseAddress:
    'The Readwise file has no column with the address of the article, so its highlights stand on no page.',
  noReviewedPage: 'The review names no article with an http or https address.',
  noText: 'A highlight has no text.',
  noUtf8: 'The file is no text in UTF-8.',
  noValidJson: 'The file is cut off or is no valid JSON.',
  noVersion: 'The file has no valid version.',
  noW3c: 'The file holds no W3C annotations.',
  noWords: 'The row has neither quote nor note nor tag.',
  openQuote: 'A quotation mark is not closed, the file is cut off or damaged.',
  tooDeep: 'The file is nested deeper than $1 levels.',
  tooLarge: 'The file is larger than $1 MB.',
  tooManyColumns: 'The file has more than $1 columns.',
  emptyFile: 'The file is empty.',
} as const;
export type RemarkCode = keyof typeof REMARKS;

/** A row that was not taken, or taken without a part of it. */
export interface Remark {
  /** Line of the file, from 1. */
  line: number;
  code: RemarkCode;
  values: string[];
  /** The sentence in English. */
  reason: string;
}

/** Hears of each unsafe part that is left out. */
export type OnCleaned = (code: RemarkCode, ...values: string[]) => void;

export function remark(line: number, code: RemarkCode, ...values: string[]): Remark {
  const reason = REMARKS[code].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  return { line, code, values, reason };
}

/** The file cannot be read as a whole: what is wrong, and where. */
export class UnreadableFile extends BadImport {
  readonly remark: Remark;
  constructor(line: number, code: RemarkCode, values: string[] = [], options?: { cause?: unknown }) {
    const about = remark(line, code, ...values);
    super(`Line ${line}: ${about.reason[0]!.toLowerCase()}${about.reason.slice(1)}`, options);
    this.remark = about;
  }
}
