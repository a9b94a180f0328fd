import { type Annotation, COLOURS, type TextualBody } from '../model/annotation.ts';
import { type Importer, type ImportOptions, type ImportResult, momentOf } from './bundle.ts';
import { articleOfForeign, momentUnder, refusalOfUrl } from './foreign-annotation.ts';
import { ImportBuilder } from './import-builder.ts';
import { itemLines, parseJson } from './json-text.ts';
import { MOTIVATIONS, motivationOf, parseBody } from './parse-annotation.ts';
import { defined, parseClaim } from './parse-claim.ts';
import { parseSelectors } from './parse-selector.ts';
import { type OnCleaned, UnreadableFile } from './remarks.ts';
import { stableId, uuidUrn } from './stable-id.ts';
import { field, filled, list, oneOf, text, texts } from './untrusted.ts';

/** API search answers hold `rows`, the client's export `annotations`; a list of rows alone is read too. */
const PLACES: readonly string[][] = [['annotations'], ['rows'], []];

function rowsOf(file: unknown): { path: string[]; items: unknown[] } {
  for (const path of PLACES) {
    const found = path.reduce<unknown>((value, key) => field(value, key), file);
    if (Array.isArray(found)) return { path: [...path], items: found };
  }
  throw new UnreadableFile(1, 'noHypothesis');
}

/** Notes of the service are Markdown. Ours come back with their own bodies, unless text or tags were changed since. */
function bodiesOf(row: unknown): TextualBody[] {
  const note = text(row, 'text') ?? '';
  const tags = texts(row, 'tags');
  const ours = list(field(row, 'glosa'), 'body').flatMap((item) => parseBody(item) ?? []);
  const ourNote = ours.find((body) => body.purpose === 'commenting')?.value ?? '';
  const ourTags = ours.filter((body) => body.purpose === 'tagging').map((body) => body.value);
  if (ours.length > 0 && ourNote === note && JSON.stringify(ourTags) === JSON.stringify(tags)) return ours;
  const bodies: TextualBody[] = [];
  if (note !== '') bodies.push({ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' });
  for (const tag of tags) bodies.push({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' });
  return bodies;
}

function creatorOf(row: unknown): string | undefined {
  return (
    filled(field(row, 'glosa'), 'creator') ??
    filled(field(row, 'user_info'), 'display_name') ??
    (field(row, 'glosa') === undefined ? filled(row, 'user') : undefined)
  );
}

function annotationOf(row: unknown, url: string, now: string, cleaned: OnCleaned): Annotation {
  const ours = field(row, 'glosa');
  const body = bodiesOf(row);
  const selectors =
    list(ours, 'selector').length > 0 ? list(ours, 'selector') : list(list(row, 'target')[0], 'selector');
  const foreignId = text(row, 'id') ?? '';
  const created = momentUnder(row, ['created', 'updated']) ?? now;
  const leaderIds = field(ours, 'leaderIds');
  const given = oneOf(ours, 'motivation', MOTIVATIONS);
  return defined({
    id: uuidUrn(foreignId) ?? stableId('hypothesis', foreignId || JSON.stringify([url, selectors, body])),
    type: 'Annotation' as const,
    motivation: given ?? motivationOf(body),
    created,
    modified: momentUnder(row, ['updated', 'created']) ?? created,
    creator: creatorOf(row),
    body,
    target: defined({ source: url, selector: selectors.length > 0 ? parseSelectors(selectors) : undefined }),
    'glosa:colour': oneOf(ours, 'colour', COLOURS),
    'glosa:leaderIds': leaderIds === undefined ? undefined : texts(ours, 'leaderIds'),
    'glosa:claim': parseClaim(field(ours, 'claim'), now, cleaned),
  });
}

function titleOf(row: unknown): string | undefined {
  return texts(field(row, 'document'), 'title')[0];
}

function read(source: string, options: ImportOptions = {}): ImportResult {
  const { path, items } = rowsOf(parseJson(source));
  const now = momentOf(options);
  const builder = new ImportBuilder();
  let lines: number[] | undefined;
  const lineOf = (index: number) => {
    lines ??= itemLines(source, path);
    return lines[index] ?? 1;
  };
  items.forEach((row, index) => {
    const url = text(row, 'uri') ?? '';
    const refusal = field(row, 'target') === undefined ? 'noHypothesisRow' : refusalOfUrl(url);
    if (refusal !== null) {
      builder.refuse(lineOf(index), refusal);
      return;
    }
    const cleaned: OnCleaned = (code, ...values) => builder.clean(lineOf(index), code, values);
    const article = articleOfForeign(field(field(row, 'glosa'), 'article'), url, titleOf(row), now, cleaned);
    builder.add(article, annotationOf(row, url, now, cleaned));
  });
  return builder.result;
}

export const hypothesisImporter: Importer = {
  id: 'hypothesis-json',
  labelKey: 'importHypothesis',
  sniff: (source) => {
    const start = source.slice(0, 20_000);
    if (!/^\uFEFF?\s*[[{]/.test(start)) return false;
    return (
      /"export_userid"|"client_version"/.test(start) || (/"uri"\s*:/.test(start) && /"target"\s*:\s*\[/.test(start))
    );
  },
  read,
};
