import type { Annotation, AnnotationRow, Colour } from '../model/annotation.ts';
import type { Article, ArticleInfo } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Mention } from '../model/leader.ts';
import type { AnchorState, Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import type { Settings } from './settings.ts';

/** An annotation as the page's side may know it: place and looks, never a word of the note. */
export interface PlacedAnnotation {
  id: string;
  kind: 'highlight' | 'note' | 'claim';
  colour: Colour;
  hasNote: boolean;
  selectors: Selector[];
}

/** The article as the content script read it. */
export interface ReadArticle {
  info: ArticleInfo;
  /** Blocks separated by a newline. */
  text: string;
}

/** What Glosa knows of an article when its page opens. */
export interface ArticleKnowledge {
  mentions: Mention[];
  claims: Claim[];
  annotations: PlacedAnnotation[];
  settings: Settings;
  /** An annotation to scroll to: the reader came from a list. */
  jumpTo?: string;
}

/** What the reader asks to keep of a page. */
export interface KeepRequest {
  /** Given by the asker: a request that is sent again after the background died makes no second note. */
  id: string;
  article: ReadArticle;
  kind: 'highlight' | 'note' | 'tag' | 'claim' | 'leader';
  selectors: Selector[];
  quote: string;
  colour: Colour;
  /** The machine's reading of the sentence, where the reader keeps a marked claim. */
  claim?: Claim & { date?: string };
  leaderIds?: string[];
}

/** Asked by the content script. The background checks that it speaks of its own tab. */
export interface FromContent {
  /** The probe found an article: inject the rest. */
  'probe.article': { ask: null; answer: null };
  /** The page was read: detect, and give what is kept of it. */
  'article.read': { ask: ReadArticle; answer: ArticleKnowledge };
  /** Only the kept annotations, after a change elsewhere. */
  'article.annotations': { ask: { info: ArticleInfo }; answer: PlacedAnnotation[] };
  'annotation.keep': { ask: KeepRequest; answer: PlacedAnnotation };
  'annotation.recolour': { ask: { id: string; colour: Colour }; answer: null };
  'annotation.remove': { ask: { id: string }; answer: null };
  'annotation.restore': { ask: { id: string }; answer: null };
  /** A note is put at another place by hand. */
  'annotation.place': { ask: { id: string; selectors: Selector[] }; answer: null };
  /** How the annotations were found; sets badge and last-seen date. */
  'annotation.states': { ask: { states: { id: string; state: AnchorState; newText?: string }[] }; answer: null };
  /** The note frame did not come up in this page: open the note in a window of its own. */
  /** "All that is noted on this person": the library, searched. */
  'library.leader': { ask: { name: string }; answer: null };
  'note.window': { ask: { id: string; focus: 'note' | 'tags' | 'claim' }; answer: null };
}

/** Asked by the extension's own pages. */
export interface FromPages {
  /** Read this tab now, although it may not have been granted: the reader clicked. */
  'tab.activate': { ask: { tabId: number }; answer: { state: 'started' | 'forbidden' | 'off' } };
  /** Show an annotation in its page, opening the page when needed. */
  'tab.jump': { ask: { id: string }; answer: null };
  /** The note frame lies in another site's page, where the browser gives it a store of its own: it asks instead of reading. */
  'annotation.get': { ask: { id: string }; answer: AnnotationRow | null };
  'annotation.save': { ask: { annotation: Annotation; parents?: string[] }; answer: AnnotationRow };
  'annotation.pageNote': { ask: { tabId: number }; answer: { id: string } };
  /** The page of this tab, with the words selected in it, as evidence for a claim. */
  'evidence.add': { ask: { tabId: number; id: string }; answer: 'added' | 'known' | 'noAddress' };
  'annotations.remove': { ask: { ids: string[] }; answer: null };
  'annotations.restore': { ask: { ids: string[] }; answer: null };
  'annotations.change': { ask: { annotations: Annotation[] }; answer: null };
  'annotations.purge': { ask: { ids: string[] }; answer: null };
  'tags.rename': { ask: { from: string; to: string }; answer: null };
  'articles.merge': { ask: { keepId: string; otherId: string }; answer: null };
  'articles.split': { ask: { articleId: string; url: string }; answer: null };
  'import.rows': {
    ask: {
      articles: Article[];
      annotations: {
        annotation: Annotation;
        articleId: string;
        deleted?: string;
        anchorState?: AnchorState;
        lastSeen?: string;
      }[];
      /** The log of those notes, where the file carries it. */
      revisions?: unknown[];
    };
    answer: { written: number };
  };
  'backup.now': { ask: null; answer: { at: string } };
  'backup.restore': { ask: null; answer: { restored: number } };
  /** Grants were changed: register the probe anew. */
  'sites.changed': { ask: null; answer: null };
  /** The note frame is up, or wants to go. */
  'note.ready': { ask: { id: string }; answer: null };
  'note.close': { ask: { id: string }; answer: null };
  /** The list's version, for the options. */
  'leaders.about': { ask: null; answer: ListAbout };
  /** A newer list from a file: what is used then, or why the file is none. */
  'leaders.load': { ask: { text: string }; answer: (ListAbout & { newer: boolean }) | { refused: string } };
  'leaders.forget': { ask: null; answer: ListAbout };
  /** The names of persons of the list, of those that are in it. */
  'leaders.named': { ask: { ids: string[] }; answer: { id: string; name: string }[] };
  /** Each key of a draft, kept until the note is saved. */
  'draft.put': { ask: { annotation: Annotation }; answer: null };
}

/** The list of leaders that is used. */
export interface ListAbout {
  /** Date of the list, ISO 8601. */
  version: string;
  persons: number;
  /** True where the list came from a file of the reader's. */
  loaded: boolean;
}

/** Where an annotation stands in the open page. */
export interface AnchorReport {
  id: string;
  state: AnchorState;
  newText?: string;
}

/** What a tab's content script tells the popup. */
export interface TabStatus {
  info: ArticleInfo;
  text: string;
  mentions: (Mention & { text: string })[];
  claims: (Claim & { text: string })[];
  anchors: AnchorReport[];
}

export type PageCommand =
  | 'highlight-selection'
  | 'note-selection'
  | 'tag-selection'
  | 'claim-selection'
  | 'next-mark'
  | 'previous-mark';

/** Told to the content script of one tab. */
export interface ToContent {
  'page.status': { ask: null; answer: TabStatus | null };
  'page.command': { ask: { command: PageCommand }; answer: null };
  /** Scroll to an annotation and flash it; false when it is not in the page. */
  'page.jump': { ask: { id: string }; answer: boolean };
  'page.jumpToSpan': { ask: Span; answer: boolean };
  /** Keep the claim of this sentence: the popup's "tag this claim". */
  'page.keepClaim': { ask: Span; answer: { id: string } | null };
  /** Take the page's present selection as the new place of a note that was lost. */
  'page.attach': { ask: { id: string }; answer: boolean };
  /** Something was written elsewhere: anchor anew. */
  'page.refresh': { ask: null; answer: null };
  /** The note frame is up. */
  'note.ready': { ask: { id: string }; answer: null };
  'note.close': { ask: { id: string }; answer: null };
}
export type Calls = FromContent & FromPages;
