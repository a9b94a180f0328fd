import { describe, expect, it } from 'vitest';
import { fileOf } from '../../testing/formats/file-of.ts';
import { NOW, sampleArticle, sampleBundle } from '../../testing/formats/samples.ts';
import { dateTime, faultsOf, type Schema, webAddress } from '../../testing/schemas/validate.ts';
import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import { hypothesisImporter } from './hypothesis-read.ts';

const text: Schema = { type: 'string' };
const texts: Schema = { type: 'array', items: text };
const account: Schema = { type: 'string', pattern: /^acct:[A-Za-z0-9._]{3,30}@.+$/ };
const accounts: Schema = { type: 'array', items: account };
/** A row as the service's OpenAPI page documents it; `glosa` is our own. */
const ROW: Schema = {
  type: 'object',
  required: [
    'id',
    'created',
    'updated',
    'user',
    'uri',
    'text',
    'tags',
    'group',
    'permissions',
    'target',
    'document',
    'links',
    'hidden',
    'moderation_status',
    'flagged',
    'actions',
  ],
  properties: {
    id: text,
    created: dateTime,
    updated: dateTime,
    user: account,
    user_info: { type: 'object', additionalProperties: true },
    uri: webAddress,
    text,
    tags: texts,
    group: text,
    permissions: {
      type: 'object',
      required: ['read', 'admin', 'update', 'delete'],
      properties: { read: accounts, admin: accounts, update: accounts, delete: accounts },
    },
    target: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['source'],
        properties: {
          source: webAddress,
          selector: {
            type: 'array',
            items: {
              anyOf: [
                {
                  type: 'object',
                  required: ['type', 'exact'],
                  properties: { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
                },
                {
                  type: 'object',
                  required: ['type', 'start', 'end'],
                  properties: {
                    type: { const: 'TextPositionSelector' },
                    start: { type: 'integer' },
                    end: { type: 'integer' },
                  },
                },
              ],
            },
          },
        },
      },
    },
    document: { type: 'object', properties: { title: texts } },
    links: { type: 'object', properties: { html: webAddress, incontext: webAddress, json: webAddress } },
    hidden: { type: 'boolean' },
    moderation_status: { enum: ['APPROVED'] },
    flagged: { type: 'boolean' },
    actions: texts,
    references: texts,
    glosa: { type: 'object', additionalProperties: true },
  },
};

/** A row as another program would have it, without what is ours. */
const foreign = {
  id: 'AbCdEfGhIjKlMnOpQrStUv',
  created: '2023-02-03T04:05:06.789012+00:00',
  updated: '2023-02-04T04:05:06.789012+00:00',
  user: 'acct:rita@servidor.example',
  uri: 'https://jornal.example/1',
  text: 'Uma **nota**',
  tags: ['energia', 'a,b'],
  document: { title: ['Título'] },
  target: [
    {
      source: 'https://jornal.example/1',
      selector: [
        { type: 'RangeSelector', startContainer: '/p', startOffset: 1, endContainer: '/p', endOffset: 2 },
        { type: 'TextPositionSelector', start: 3, end: 8 },
        { type: 'TextQuoteSelector', exact: 'frase', prefix: 'uma ', suffix: ' só' },
      ],
    },
  ],
};
const read = (value: unknown) => hypothesisImporter.read(JSON.stringify(value, null, 1), { now: NOW });

describe('Hypothesis JSON', () => {
  const file = JSON.parse(fileOf('hypothesis-json', sampleBundle()));
  it('is the client’s export with rows as the API has them', () => {
    expect(Object.keys(file)).toEqual(['export_date', 'export_userid', 'client_version', 'annotations']);
    expect(file.annotations).toHaveLength(6);
    for (const row of file.annotations) expect(faultsOf(row, ROW)).toEqual([]);
  });
  it('says what a schema finds wrong', () => {
    expect(faultsOf({ ...file.annotations[0], tag: [], user: 'rita' }, ROW)).toHaveLength(2);
  });
  it('comes back as it was, the citation with it', () => {
    const { bundle, refused } = hypothesisImporter.read(fileOf('hypothesis-json', sampleBundle()), { now: NOW });
    expect(refused).toEqual([]);
    const wanted = sampleBundle().annotations.filter((entry) => !entry.deleted);
    for (const { annotation } of wanted)
      expect(bundle.annotations.map((entry) => entry.annotation)).toContainEqual(annotation);
    expect(bundle.articles).toEqual([sampleArticle({ text: '' })]);
  });
  it('takes the note that was changed elsewhere', () => {
    const changed = structuredClone(file);
    const row = changed.annotations.find((item: { tags: string[] }) => item.tags.length === 2);
    row.text = 'nova';
    const { bundle } = read(changed);
    expect(bundle.annotations.map((entry) => noteOf(entry.annotation))).toContain('nova');
  });
});

describe('Hypothesis JSON of others', () => {
  it('is read from the API, from the client and as a list', () => {
    for (const file of [{ total: 1, rows: [foreign] }, { export_userid: 'x', annotations: [foreign] }, [foreign]]) {
      const { bundle } = read(file);
      const { annotation } = bundle.annotations[0]!;
      expect([quoteOf(annotation), noteOf(annotation), ...tagsOf(annotation)]).toEqual([
        'frase',
        'Uma **nota**',
        'energia',
        'a,b',
      ]);
      expect(annotation.body[0]!.format).toBe('text/markdown');
      expect(annotation.created).toBe(foreign.created);
      expect(annotation.motivation).toBe('commenting');
      expect(bundle.articles[0]!.headline).toBe('Título');
    }
  });
  it('adds nothing when read twice', () => {
    const { bundle } = read({ rows: [foreign, foreign] });
    expect(bundle.annotations).toHaveLength(1);
    expect(read([foreign]).bundle).toEqual(bundle);
  });
  it('refuses rows on no web page, with their lines', () => {
    const { bundle, refused } = read({
      rows: [{ ...foreign, uri: 'urn:x-pdf:1' }, foreign, { id: 'x', uri: 'https://a.example' }],
    });
    expect(bundle.annotations).toHaveLength(1);
    expect(refused.map(({ line }) => line)).toEqual([
      3,
      JSON.stringify({ rows: [foreign, foreign] }, null, 1).split('\n').length - 1,
    ]);
  });
});
