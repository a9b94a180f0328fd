import { type Annotation, noteOf, tagsOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { type BundleEntry, type Exporter, groupsOf, momentOf } from './bundle.ts';
import { bareId } from './stable-id.ts';
import { dateTime } from './w3c-write.ts';

const USER = 'acct:reader@glosa.invalid';

/** The service's account form; a name of another kind cannot be one. */
function account(creator: string | undefined): string {
  return creator !== undefined && /^acct:[A-Za-z0-9._]{3,30}@\S+$/.test(creator) ? creator : USER;
}

function selectorsOf(annotation: Annotation): unknown[] {
  return (annotation.target.selector ?? []).filter((selector) => selector.type !== 'glosa:PlaceSelector');
}

/** The row as the service's API gives it. What it has no field for is carried under `glosa`, which other readers pass over. */
function row({ annotation }: BundleEntry, article: Article): string {
  const selector = selectorsOf(annotation);
  const source = annotation.target.source;
  const user = account(annotation.creator);
  const { text: _text, ...citation } = article;
  return canonicalJson({
    id: bareId(annotation.id),
    created: dateTime(annotation.created),
    updated: dateTime(annotation.modified),
    user,
    user_info: { display_name: annotation.creator ?? null },
    uri: source,
    text: noteOf(annotation),
    tags: tagsOf(annotation),
    group: '__world__',
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: [selector.length > 0 ? { source, selector } : { source }],
    document: { title: [article.headline] },
    links: { html: source, incontext: source, json: source },
    hidden: false,
    moderation_status: 'APPROVED',
    flagged: false,
    actions: [],
    references: [],
    glosa: {
      motivation: annotation.motivation,
      colour: annotation['glosa:colour'],
      leaderIds: annotation['glosa:leaderIds'],
      claim: annotation['glosa:claim'],
      creator: annotation.creator,
      body: annotation.body,
      selector: annotation.target.selector,
      article: citation,
    },
  });
}

/** The file that the Hypothesis client exports and imports, its rows complete as the API documents them. */
export const hypothesisExporter: Exporter = {
  id: 'hypothesis-json',
  extension: '.json',
  mime: 'application/json',
  labelKey: 'exportHypothesis',
  *write(bundle, options = {}) {
    const head = { export_date: dateTime(momentOf(options)), export_userid: USER, client_version: 'glosa' };
    yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
    let first = true;
    for (const { article, entries } of groupsOf(bundle)) {
      for (const entry of entries) {
        yield `${first ? '' : ','}\n${row(entry, article)}`;
        first = false;
      }
    }
    yield '\n]}\n';
  },
};
