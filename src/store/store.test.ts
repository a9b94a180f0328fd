import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import {
  annotationsOfArticle,
  binned,
  claimRows,
  countsByKind,
  everyRevision,
  everyRow,
  getAnnotation,
  historyOf,
  recentAnnotations,
  revisionsOf,
  tagCounts,
  versionsOf,
} from './read/annotations.ts';
import { articleById, articleFor } from './read/articles.ts';
import { changedSince, searchEntries, storeMark } from './read/search-index.ts';
import { watch } from './read/watch.ts';
import { backups, db } from './schema.ts';
import {
  backUp,
  changeAnnotations,
  deleteAnnotations,
  importBundle,
  importRevisions,
  mergeArticles,
  purgeBin,
  rebuildView,
  renameTag,
  restoreAnnotations,
  restoreBackup,
  saveAnchorStates,
  saveAnnotation,
  splitArticle,
} from './write.ts';

function article(name: string, part: Partial<Article> = {}): Article {
  const url = `https://www.gazeta.example/${name}`;
  return {
    id: `a-${name}`,
    url,
    canonicalUrl: url,
    headline: `Reunião sobre ${name}`,
    author: ['Ana Prado'],
    text: `Texto de ${name}.`,
    textHash: 'x',
    accessed: '2026-01-01T00:00:00Z',
    urls: [url],
    ...part,
  };
}

function note(n: number, part: Partial<Annotation> = {}): Annotation {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();
  return {
    id: `urn:uuid:${n}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: at,
    modified: at,
    body: [
      { type: 'TextualBody', value: `Eleição número ${n}`, format: 'text/plain', purpose: 'commenting' },
      { type: 'TextualBody', value: 'política', format: 'text/plain', purpose: 'tagging' },
    ],
    target: { source: 'https://www.gazeta.example/porto' },
    ...part,
  };
}

function saying(annotation: Annotation, value: string): Annotation {
  return { ...annotation, body: [{ type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' }] };
}

const porto = article('porto');

beforeEach(async () => {
  await Promise.all([...db.tables, ...backups.tables].map((table) => table.clear()));
});

describe('saving', () => {
  it('keeps the W3C object whole, with article and folded words beside it', async () => {
    const row = await saveAnnotation(note(1), porto);
    expect(row).toMatchObject({ id: 'urn:uuid:1', articleId: 'a-porto', site: 'gazeta.example', tags: ['política'] });
    expect(row.folded).toContain('eleicao numero 1');
    expect((await annotationsOfArticle('a-porto')).map((kept) => kept.annotation)).toEqual([note(1)]);
    expect(await articleById('a-porto')).toMatchObject(porto);
  });
  it('answers with a native promise: a message listener must not return another kind', () => {
    expect(saveAnnotation(note(1), porto).constructor).toBe(Promise);
    expect(recentAnnotations({ limit: 1 }).constructor).toBe(Promise);
  });
  it('adds nothing when the same is sent again', async () => {
    await saveAnnotation(note(1), porto);
    await saveAnnotation({ ...note(1), modified: '2027-01-01T00:00:00Z' }, porto);
    expect(await historyOf('urn:uuid:1')).toHaveLength(1);
  });
  it('makes a new revision on top of the last one', async () => {
    const first = await saveAnnotation(note(1), porto);
    const second = await saveAnnotation(saying(note(1), 'outra'), porto);
    const history = await historyOf('urn:uuid:1');
    expect(history.map((revision) => revision.parents)).toEqual([[], first.heads]);
    expect(second.heads).toEqual([history[1]!.id]);
  });
  it('keeps both versions when two tabs started from the same one', async () => {
    const { heads } = await saveAnnotation(note(1), porto);
    await saveAnnotation(saying(note(1), 'da primeira aba'), porto, heads);
    const row = await saveAnnotation(saying(note(1), 'da segunda aba'), porto, heads);
    const texts = (await versionsOf(row)).map((version) => version.payload?.body[0]?.value);
    expect(texts.sort()).toEqual(['da primeira aba', 'da segunda aba']);
    const merged = await saveAnnotation(saying(note(1), 'da primeira aba'), porto, row.heads);
    expect(merged.annotation.body[0]?.value).toBe('da primeira aba');
    expect(merged.heads).toHaveLength(1);
  });
  it('stores all of 40 saves at the same time', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => saveAnnotation(note(n), porto)));
    expect((await countsByKind()).all).toBe(40);
    const clocks = (await db.revisions.toArray()).map((revision) => revision.hlc);
    expect(new Set(clocks).size).toBe(40);
  });
  it('lets the clock go on when the wall clock goes back', async () => {
    const nextYear = (Date.now() + 365 * 86_400_000).toString(36).padStart(9, '0');
    await db.meta.put({ key: 'hlc', value: `${nextYear}-zzzz-other` });
    const row = await saveAnnotation(note(1), porto);
    await saveAnnotation(saying(note(1), 'depois'), porto, row.heads);
    const [first, second] = await historyOf('urn:uuid:1');
    expect(first!.hlc > nextYear).toBe(true);
    expect(second!.hlc > first!.hlc).toBe(true);
    expect(second!.payload?.body[0]?.value).toBe('depois');
  });
});

describe('the bin', () => {
  it('takes a note out of every list and gives it back as it was', async () => {
    await saveAnnotation(note(1), porto);
    await deleteAnnotations(['urn:uuid:1']);
    expect(await annotationsOfArticle('a-porto')).toEqual([]);
    expect(await recentAnnotations({ limit: 5 })).toEqual([]);
    expect((await binned()).map((row) => row.id)).toEqual(['urn:uuid:1']);
    await restoreAnnotations(['urn:uuid:1']);
    expect((await recentAnnotations({ limit: 5 })).map((row) => row.annotation)).toEqual([note(1)]);
    expect(await binned()).toEqual([]);
  });
  it('loses to an edit that was made beside the deletion', async () => {
    const { heads } = await saveAnnotation(note(1), porto);
    await deleteAnnotations(['urn:uuid:1']);
    const row = await saveAnnotation(saying(note(1), 'ainda em uso'), porto, heads);
    expect(row.deleted).toBeUndefined();
    expect(row.annotation.body[0]?.value).toBe('ainda em uso');
  });
  it('is emptied of what is older than 30 days only', async () => {
    await saveAnnotation(note(1), porto);
    await saveAnnotation(note(2), porto);
    await deleteAnnotations(['urn:uuid:1', 'urn:uuid:2']);
    await db.annotations.update('urn:uuid:1', { deleted: new Date(Date.now() - 31 * 86_400_000).toISOString() });
    expect(await purgeBin()).toBe(1);
    expect(await historyOf('urn:uuid:1')).toEqual([]);
    expect(await getAnnotation('urn:uuid:2')).toBeDefined();
  });
});

describe('bulk changes', () => {
  it('write a revision only where something changed', async () => {
    for (const n of [1, 2]) await saveAnnotation(note(n, n === 1 ? { 'glosa:colour': 'blue' } : {}), porto);
    const changed = await changeAnnotations(['urn:uuid:1', 'urn:uuid:2'], (a) => ({ ...a, 'glosa:colour': 'blue' }));
    expect(changed.map((row) => row.id)).toEqual(['urn:uuid:2']);
  });
  it('rename a tag, and make one of two', async () => {
    await saveAnnotation(note(1), porto);
    const two = note(2);
    await saveAnnotation({ ...two, body: [...two.body, { ...two.body[1]!, value: 'Estado' }] }, porto);
    expect(await renameTag('política', 'Estado')).toBe(2);
    expect(await tagCounts()).toEqual([{ tag: 'Estado', count: 2 }]);
  });
  it('are all or nothing', async () => {
    for (const n of [1, 2]) await saveAnnotation(note(n), porto);
    const change = (a: Annotation): Annotation => {
      if (a.id === 'urn:uuid:2') throw new Error('refused');
      return saying(a, 'nova');
    };
    await expect(changeAnnotations(['urn:uuid:1', 'urn:uuid:2'], change)).rejects.toThrow('refused');
    expect((await getAnnotation('urn:uuid:1'))?.annotation).toEqual(note(1));
  });
});

describe('reading', () => {
  it('pages by key, newest first, also among equal times', async () => {
    for (let n = 0; n < 7; n++) await saveAnnotation(note(n, { created: '2026-01-01T00:00:00Z' }), porto);
    const seen: string[] = [];
    for (let before: { created: string; id: string } | undefined; ; ) {
      const page = await recentAnnotations({ limit: 3, before });
      seen.push(...page.map((row) => row.id));
      before = page.at(-1);
      if (page.length < 3) break;
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `urn:uuid:${n}`));
  });
  it('finds words with or without accents, by kind', async () => {
    await saveAnnotation(note(1), porto);
    await saveAnnotation({ ...note(2), body: [], motivation: 'highlighting' }, porto);
    expect((await recentAnnotations({ limit: 9, query: 'eleicao NÚMERO' })).map((row) => row.id)).toEqual([
      'urn:uuid:1',
    ]);
    expect((await recentAnnotations({ limit: 9, kind: 'highlight' })).map((row) => row.id)).toEqual(['urn:uuid:2']);
    expect(await countsByKind()).toEqual({ highlight: 1, note: 1, claim: 0, leader: 0, all: 2 });
  });
  it('gives all claims, newest first, over several parts', async () => {
    const record = {
      claimReviewed: 'x',
      type: null,
      appearances: [],
      priority: 2,
      status: 'spotted',
      evidence: [],
    } as const;
    const claim = { ...record, appearances: [], evidence: [] };
    await importBundle({
      articles: [porto],
      annotations: Array.from({ length: 650 }, (_, n) => ({
        annotation: note(n, n % 2 ? {} : { motivation: 'assessing', 'glosa:claim': claim }),
        articleId: 'a-porto',
      })),
    });
    const ids = (await claimRows()).map((row) => row.id);
    expect(ids).toEqual(Array.from({ length: 325 }, (_, n) => `urn:uuid:${648 - 2 * n}`));
  });
  it('is told of a write', async () => {
    const counts: number[] = [];
    const stop = watch(countsByKind, (value) => counts.push(value.all));
    await expect.poll(() => counts.at(-1)).toBe(0);
    await saveAnnotation(note(1), porto);
    await expect.poll(() => counts.at(-1)).toBe(1);
    stop();
  });
});

describe('articles', () => {
  it('are found under another address', async () => {
    await saveAnnotation(note(1), porto);
    const info = { ...porto, url: 'http://m.gazeta.example/porto/amp?utm_source=x#topo', canonicalUrl: 'nada' };
    expect((await articleFor(info))?.id).toBe('a-porto');
  });
  it('with a wrong shared canonical stay apart', async () => {
    const shared = 'https://www.gazeta.example/mundo/especial';
    const ferry = article('ferry', { canonicalUrl: shared, headline: 'Balsa volta a operar no rio' });
    await saveAnnotation(note(1), ferry);
    const bridge = article('bridge', { canonicalUrl: shared, headline: 'Ponte nova abre amanhã na capital' });
    expect(await articleFor(bridge)).toBeUndefined();
    await saveAnnotation(note(2), bridge);
    expect((await articleFor(ferry))?.id).toBe('a-ferry');
    expect((await articleFor(bridge))?.id).toBe('a-bridge');
  });
  it('are one when two tabs keep their first notes of it at the same time', async () => {
    const tabs = ['a-one', 'a-two'].map((id, n) => saveAnnotation(note(n), article('x', { id })));
    const [one, two] = await Promise.all(tabs);
    expect(two!.articleId).toBe(one!.articleId);
    expect(await annotationsOfArticle(one!.articleId)).toHaveLength(2);
  });
  it('become one, and are parted again', async () => {
    await saveAnnotation(note(1), porto);
    await saveAnnotation(note(2, { target: { source: 'https://www.gazeta.example/cais' } }), article('cais'));
    await mergeArticles('a-porto', 'a-cais');
    expect((await annotationsOfArticle('a-porto')).map((row) => row.id)).toEqual(['urn:uuid:1', 'urn:uuid:2']);
    expect((await articleFor(article('cais')))?.id).toBe('a-porto');
    const parted = await splitArticle('a-porto', 'https://www.gazeta.example/cais');
    expect((await annotationsOfArticle(parted!)).map((row) => row.id)).toEqual(['urn:uuid:2']);
    expect((await articleFor(article('cais')))?.id).toBe(parted);
    expect((await articleFor(porto))?.id).toBe('a-porto');
  });
  it('are parted as they were, also where the page gave both one address', async () => {
    const shared = 'https://www.gazeta.example/mundo/especial';
    const target = { source: shared };
    const ferry = article('ferry', { canonicalUrl: shared, headline: 'Balsa volta a operar no rio' });
    const bridge = article('bridge', { canonicalUrl: shared, headline: 'Ponte nova abre amanhã na capital' });
    await saveAnnotation(note(1, { target }), ferry);
    await saveAnnotation(note(2, { target }), bridge);
    await mergeArticles('a-ferry', 'a-bridge');
    await saveAnnotation(note(2, { target, body: [] }), bridge);
    expect(await splitArticle('a-ferry', bridge.url)).toBe('a-bridge');
    expect((await annotationsOfArticle('a-bridge')).map(({ id }) => id)).toEqual(['urn:uuid:2']);
    expect((await annotationsOfArticle('a-ferry')).map(({ id }) => id)).toEqual(['urn:uuid:1']);
    expect((await articleFor(bridge))?.headline).toBe(bridge.headline);
    expect((await articleFor(ferry))?.id).toBe('a-ferry');
  });
});

describe('what can be made anew', () => {
  async function fill(): Promise<void> {
    for (let n = 0; n < 6; n++) await saveAnnotation(note(n), porto);
    const { heads } = await saveAnnotation(saying(note(1), 'um'), porto);
    await saveAnnotation(saying(note(1), 'dois'), porto, heads);
    await saveAnnotation(saying(note(1), 'três'), porto, heads);
    await deleteAnnotations(['urn:uuid:2']);
    await saveAnchorStates([{ id: 'urn:uuid:3', state: 'changed', newText: 'agora assim' }], '2026-02-02T00:00:00Z');
  }
  it('is the view, from the log', async () => {
    await fill();
    const before = await db.annotations.toArray();
    await db.annotations.bulkDelete(['urn:uuid:1', 'urn:uuid:4']);
    await db.annotations.update('urn:uuid:5', { tags: ['falsa'], folded: '' });
    expect(await rebuildView()).toBe(6);
    expect(await db.annotations.toArray()).toEqual(before);
  });
  it('is the store, from the backup, keeping what came later', async () => {
    await fill();
    await backUp();
    const before = await db.annotations.toArray();
    await Promise.all([db.revisions, db.annotations, db.articles].map((table) => table.clear()));
    await saveAnnotation(note(50), porto);
    expect(await restoreBackup()).toEqual({ restored: 6 });
    await db.annotations.delete('urn:uuid:50');
    const local = { anchorState: undefined, lastSeen: undefined, newText: undefined };
    const bare = (rows: typeof before) => rows.map((row) => ({ ...row, ...local }));
    expect(bare(await db.annotations.toArray())).toEqual(bare(before));
  });
  it('never from a backup that was broken off', async () => {
    await saveAnnotation(note(1), porto);
    await backUp();
    await backups.sets.toCollection().modify({ complete: 0 });
    await db.revisions.clear();
    expect(await restoreBackup()).toEqual({ restored: 0 });
  });
});

describe('importing', () => {
  const file = {
    articles: [porto],
    annotations: [1, 2, 3].map((n) => ({
      annotation: note(n),
      articleId: 'a-porto',
      ...(n === 3 ? { deleted: '2026-01-01' } : {}),
    })),
  };
  it('twice adds nothing', async () => {
    expect(await importBundle(file)).toEqual({ written: 3 });
    expect(await importBundle(file)).toEqual({ written: 0 });
    expect((await countsByKind()).all).toBe(2);
    expect((await binned()).map((row) => row.id)).toEqual(['urn:uuid:3']);
  });
  it('brings with a note how it was found last, unless it was seen here', async () => {
    await saveAnnotation(note(1), porto);
    await db.annotations.update('urn:uuid:1', { anchorState: 'moved', lastSeen: '2026-02-02T00:00:00.000Z' });
    const seen = { anchorState: 'exact' as const, lastSeen: '2026-01-01T00:00:00.000Z' };
    await importBundle({ ...file, annotations: file.annotations.map((row) => ({ ...row, ...seen })) });
    expect(await db.annotations.get('urn:uuid:1')).toMatchObject({ anchorState: 'moved' });
    expect(await db.annotations.get('urn:uuid:2')).toMatchObject(seen);
  });
  it('of an old file leaves a later edit alone', async () => {
    await importBundle(file);
    await saveAnnotation(saying(note(1), 'mais nova'), porto);
    await importBundle(file);
    expect((await getAnnotation('urn:uuid:1'))?.annotation.body[0]?.value).toBe('mais nova');
  });
  it("of a colleague's file keeps both versions", async () => {
    await saveAnnotation(saying(note(1), 'minha'), porto);
    await importBundle({
      articles: [porto],
      annotations: [{ annotation: saying(note(1), 'dela'), articleId: 'a-porto' }],
    });
    const row = (await getAnnotation('urn:uuid:1'))!;
    expect((await versionsOf(row)).map((version) => version.payload?.body[0]?.value).sort()).toEqual(['dela', 'minha']);
  });
  it('finds the article that is here under another id', async () => {
    await saveAnnotation(note(1), porto);
    await importBundle({
      articles: [{ ...porto, id: 'elsewhere' }],
      annotations: [{ annotation: note(9), articleId: 'elsewhere' }],
    });
    expect((await annotationsOfArticle('a-porto')).map((row) => row.id)).toEqual(['urn:uuid:1', 'urn:uuid:9']);
    expect(await db.articles.count()).toBe(1);
  });
  it('makes one article of two in a part that are one, with what both brought', async () => {
    const [one, other] = [
      { ...porto, id: 'one', text: '', textHash: '' },
      { ...porto, id: 'other', urls: ['https://www.gazeta.example/porto?pagina=2'] },
    ];
    await importBundle({
      articles: [one, other],
      annotations: [
        { annotation: note(1), articleId: 'one' },
        { annotation: note(2), articleId: 'other' },
      ],
    });
    const [kept, ...more] = await db.articles.toArray();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ id: 'one', text: porto.text, aliases: ['other'] });
    expect(kept!.urls).toHaveLength(2);
    expect((await annotationsOfArticle('one')).map((row) => row.id)).toEqual(['urn:uuid:1', 'urn:uuid:2']);
  });
  it('of a part lands whole or not at all', async () => {
    const annotations = Array.from({ length: 300 }, (_, n) => ({ annotation: note(n), articleId: 'a-porto' }));
    // Nothing that a database can hold, deep in the part.
    annotations[250]!.annotation['glosa:extra' as 'id'] = (() => '') as never;
    await expect(importBundle({ articles: [porto], annotations })).rejects.toThrow();
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
    annotations.splice(250, 1);
    expect(await importBundle({ articles: [porto], annotations })).toEqual({ written: 299 });
    expect(await db.revisions.count()).toBe(299);
  });
});

describe("a colleague's log", () => {
  it('carries history over, so that an edit on top of ours is no second version', async () => {
    const first = await saveAnnotation(note(1), porto);
    await saveAnnotation(saying(note(1), 'editada'), porto);
    const log = await revisionsOf(['urn:uuid:1']);
    await db.revisions.delete(log.find((revision) => !first.heads.includes(revision.id))!.id);
    await rebuildView();
    expect((await getAnnotation('urn:uuid:1'))?.annotation).toEqual(note(1));
    expect(await importRevisions(log)).toEqual({ written: 1, refused: 0 });
    const row = await getAnnotation('urn:uuid:1');
    expect(row?.heads).toHaveLength(1);
    expect(row?.annotation.body[0]?.value).toBe('editada');
    expect(await importRevisions(log)).toEqual({ written: 0, refused: 0 });
  });
  it('finds the article that is here under another id', async () => {
    await saveAnnotation(note(1), { ...porto, id: 'theirs' });
    const log = await revisionsOf(['urn:uuid:1']);
    await Promise.all(db.tables.map((table) => table.clear()));
    await saveAnnotation(note(2), porto);
    const rows = [{ annotation: note(1), articleId: 'theirs' }];
    expect(await importBundle({ articles: [{ ...porto, id: 'theirs' }], annotations: rows, revisions: log })).toEqual({
      written: 1,
    });
    expect((await annotationsOfArticle('a-porto')).map((row) => row.id)).toEqual(['urn:uuid:1', 'urn:uuid:2']);
    expect(await revisionsOf(['urn:uuid:1'])).toEqual(log);
  });
  it('is not believed where it was tampered with', async () => {
    await saveAnnotation(note(1), porto);
    const [revision] = await revisionsOf(['urn:uuid:1']);
    await db.revisions.clear();
    const forged = [
      { ...revision, at: '1999' },
      { ...revision, payload: saying(note(1), 'x') },
      null,
      {},
      { ...revision, parents: [1] },
    ];
    expect(await importRevisions(forged)).toEqual({ written: 0, refused: 5 });
  });
});

describe('the index of the library', () => {
  it('is told by the mark what changed', async () => {
    await saveAnnotation(note(1), porto);
    const mark = await storeMark();
    await saveAnnotation(note(2), porto);
    await deleteAnnotations(['urn:uuid:1']);
    expect((await changedSince(mark)).sort()).toEqual(['urn:uuid:1', 'urn:uuid:2']);
    await purgeBin(-1);
    expect((await storeMark()).epoch).toBeGreaterThan(mark.epoch);
  });
  it('holds every note but the bin: the newest first, the rest from the oldest on, over several parts', async () => {
    await importBundle({
      articles: [porto],
      annotations: Array.from({ length: 1100 }, (_, n) => ({ annotation: note(n), articleId: 'a-porto' })),
    });
    await deleteAnnotations(['urn:uuid:7']);
    const parts: string[][] = [];
    for await (const part of searchEntries()) parts.push(part.map((entry) => entry.id));
    const [newest, ...older] = parts;
    expect(newest).toEqual(Array.from({ length: newest!.length }, (_, n) => `urn:uuid:${1099 - n}`));
    expect(older.flat()).toEqual(
      Array.from({ length: 1100 - newest!.length }, (_, n) => `urn:uuid:${n}`).filter((id) => id !== 'urn:uuid:7'),
    );
    expect(older.length).toBeGreaterThan(1);
  });
  it('is read whole, rows and log, a part at a time', async () => {
    await importBundle({
      articles: [porto],
      annotations: Array.from({ length: 1100 }, (_, n) => ({ annotation: note(n), articleId: 'a-porto' })),
    });
    const [rows, log]: [string[], string[]] = [[], []];
    for await (const part of everyRow()) rows.push(...part.map(({ id }) => id));
    for await (const part of everyRevision()) log.push(...part.map(({ note: of }) => of));
    const all = Array.from({ length: 1100 }, (_, n) => `urn:uuid:${n}`).sort();
    expect([rows, log.sort()]).toEqual([all, all]);
  });
});
