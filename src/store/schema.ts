import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation, AnnotationRow } from '../model/annotation.ts';
import type { Kind } from '../model/annotation-kind.ts';
import type { Article } from '../model/article.ts';

/** One immutable save. Nothing of it is ever changed; the newest of a note are those that nobody names as a parent. */
export interface Revision {
  /** `<note id>:<first 24 hex digits of the SHA-256 of the canonical body>`. */
  id: string;
  note: string;
  articleId: string;
  parents: string[];
  op: 'put' | 'tombstone';
  /** The W3C object whole; absent in a tombstone. */
  payload?: Annotation;
  /** Hash of the payload without its date of change: equal for equal content. Empty for a tombstone. */
  content: string;
  device: string;
  /** Hybrid logical clock (see `clock.ts`). */
  hlc: string;
  /** Wall clock of the device, for display only. */
  at: string;
}

/** The materialised head of a note, with the fields that only the index needs. */
export interface StoredRow extends AnnotationRow {
  live: 0 | 1;
  kind: Kind;
}

/** An article with the keys it is found by (see `model/article-identity`). */
export interface KeptArticle extends Article {
  /** Keys of addresses under which it was opened. */
  ownKeys: string[];
  /** Those and the canonical ones. */
  keys: string[];
  /** Ids under which other stores, or articles merged into this one, knew it. */
  aliases?: string[];
}

export interface StoredArticle extends KeptArticle {
  /** Articles that the reader made one with this, as they were: for the day when they are parted again. */
  merged?: KeptArticle[];
}

export interface Meta {
  key: string;
  value: unknown;
}

export interface BackupSet {
  id: string;
  /** ISO 8601. */
  at: string;
  complete: 0 | 1;
  revisions: number;
  articles: number;
}
export interface BackupChunk {
  set: string;
  n: number;
  revisions: Revision[];
  articles: StoredArticle[];
}

/** Strict durability: "saved" is said only of what the disk has. Measured as quick as relaxed for single notes. */
const STRICT = { chromeTransactionDurability: 'strict' } as const;

/** An older page must not hold up an upgrade in a newer one: it lets go and is loaded again. */
function letGo<T extends Dexie>(database: T): T {
  database.on('versionchange', () => {
    database.close();
    return false;
  });
  return database;
}

export class GlosaDatabase extends Dexie {
  revisions!: EntityTable<Revision, 'id'>;
  annotations!: EntityTable<StoredRow, 'id'>;
  articles!: EntityTable<StoredArticle, 'id'>;
  meta!: EntityTable<Meta, 'key'>;

  constructor(name = 'glosa') {
    super(name, STRICT);
    this.version(1).stores({
      revisions: 'id, note, [note+content], hlc',
      annotations:
        'id, [live+created+id], [live+kind+created+id], [live+articleId], articleId, *tags, *leaderIds, site, deleted',
      articles: 'id, *keys, *aliases',
      meta: 'key',
    });
  }
}

/** The rolling backup lives in a database of its own, so that a fault of the first does not take it along. */
export class BackupDatabase extends Dexie {
  sets!: EntityTable<BackupSet, 'id'>;
  chunks!: Table<BackupChunk, [string, number]>;

  constructor(name = 'glosa-backup') {
    super(name, STRICT);
    this.version(1).stores({ sets: 'id, at', chunks: '[set+n]' });
  }
}

export const db = letGo(new GlosaDatabase());
export const backups = letGo(new BackupDatabase());
