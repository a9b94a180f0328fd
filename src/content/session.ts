import { describeRange } from '../dom/anchor/describe.ts';
import { followArticle } from '../dom/article/follow.ts';
import { bodyOrRoot, parentOf, typeOf } from '../dom/article/safe-dom.ts';
import { storyAt } from '../dom/article/stories.ts';
import { type Mark, ownKind } from '../dom/paint/mark-kinds.ts';
import { MarkPainter } from '../dom/paint/mark-painter.ts';
import { byPlace, selectRange, type Tree } from '../dom/places.ts';
import { newAnnotationId } from '../model/annotation.ts';
import { ExtensionReloaded } from '../model/errors.ts';
import type { Span } from '../model/span.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import type { AnchorReport, KeepRequest, PlacedAnnotation, ReadArticle, TabStatus } from '../platform/protocol.ts';
import { onSettings, type Settings } from '../platform/settings.ts';
import { type Anchor, anchorsOf, articleOrPage, asRead, type Reading, read, readPage } from './reader.ts';

/** Where to look for the reader's eye: what a mark stands for. */
export type MarkTarget =
  | { kind: 'leader'; at: Reading['mentions'][number] }
  | { kind: 'claim'; at: Reading['claims'][number] }
  | { kind: 'own'; at: Anchor };

/** What the session tells whoever shows controls. */
export interface SessionView {
  message(text: string, action?: { label: string; run(): void }): void;
  /** The selection is about to show a place: it is not the reader's. */
  showing(): void;
  leave(): void;
  /** The page was read: the article may lie in a frame that was not there before. */
  read(): void;
  /** True for what Glosa itself put into the page. */
  ours(node: Node): boolean;
}

function kindOf({ annotation, state }: Anchor): Mark['kind'] {
  return ownKind(annotation.colour, { note: annotation.hasNote, changed: state === 'changed' });
}

/** One page's article: read, marked, followed. Controls are elsewhere; this knows places only. */
export class Session {
  reading: Reading | null = null;
  readonly painter = new MarkPainter(bodyOrRoot());
  private busy: Promise<void> | null = null;
  private again = false;
  /** What was read in an element: a page with one story may have several later. */
  private readonly readIn = new WeakMap<Node, ReadArticle>();
  /** Fulfilled once the page was read for the first time. */
  private readonly firstRead: Promise<void>;
  private wasRead!: () => void;

  constructor(
    private readonly signal: AbortSignal,
    private readonly view: SessionView,
  ) {
    this.firstRead = new Promise((resolve) => {
      this.wasRead = resolve;
    });
    signal.addEventListener('abort', () => this.painter.dispose());
    onSettings((settings) => this.onSettings(settings), signal);
  }

  /** Reads the page and follows it. Called once. */
  async start(): Promise<void> {
    await this.reread();
    this.wasRead();
    followArticle(() => void this.reread(), this.signal, { ours: this.view.ours });
    const jumpTo = this.reading?.knowledge.jumpTo;
    if (jumpTo) this.jump(jumpTo);
  }

  /** Reads the page anew. Calls that come meanwhile are answered by one more reading at the end. */
  async reread(): Promise<void> {
    if (this.busy) {
      this.again = true;
      return this.busy;
    }
    this.busy = this.readOnce();
    try {
      await this.busy;
    } finally {
      this.busy = null;
    }
    if (this.again) {
      this.again = false;
      await this.reread();
    }
  }

  private async readOnce(): Promise<void> {
    try {
      this.reading = await read(this.signal);
      this.remember();
      this.view.read();
      this.paint();
      await this.report();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Anchors anew what is kept, after it was changed elsewhere: text and marks of the machine stay. */
  async refresh(): Promise<void> {
    if (!this.reading) return this.reread();
    const annotations = await send('article.annotations', { info: this.reading.info });
    this.reading.anchors = anchorsOf(annotations);
    this.paint();
    await this.report();
  }

  private onSettings(settings: Settings): void {
    if (!this.reading) return;
    const before = this.reading.knowledge.settings;
    this.reading.knowledge.settings = settings;
    const detectsAnew = before.claimShare !== settings.claimShare || before.ownLeaders !== settings.ownLeaders;
    if (detectsAnew) void this.reread();
    else this.paint();
  }

  paint(): void {
    const { reading } = this;
    if (!reading) {
      this.painter.paint([]);
      return;
    }
    const { show } = reading.knowledge.settings;
    this.painter.behind = this.ground();
    const marks: Mark[] = [];
    if (show.claims) {
      for (const [index, claim] of reading.claims.entries()) {
        const kind = claim.priority === 1 ? 'claim-first' : 'claim-look';
        if (claim.highlight) marks.push({ id: `claim:${index}`, kind, range: claim.range });
      }
    }
    if (show.leaders) {
      for (const [index, { range }] of reading.mentions.entries())
        marks.push({ id: `leader:${index}`, kind: 'leader', range });
    }
    if (show.own) {
      for (const anchor of reading.anchors) {
        if (anchor.range) marks.push({ id: `own:${anchor.id}`, kind: kindOf(anchor), range: anchor.range });
      }
    }
    this.painter.paint(marks);
  }

  /** Where the reader may select: the page's document, and the trees of the article. */
  get trees(): Tree[] {
    return [...new Set([document, ...(this.reading?.trees ?? [])])];
  }

  /** The element behind the article's text: its ground says whether the page is light or dark there. */
  ground(): Element {
    const view = this.reading?.view;
    const first = view?.blocks[0] && view.rangeOf(view.blocks[0]);
    return first?.startContainer.parentElement ?? bodyOrRoot();
  }

  /** What is marked at a point of the window, the reader's own marks first. */
  targetAt(x: number, y: number): MarkTarget | null {
    const targets = this.painter.hitTest(x, y).flatMap((id) => this.targetOf(id) ?? []);
    const order = ['own', 'leader', 'claim'];
    return targets.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? null;
  }

  private targetOf(id: string): MarkTarget | null {
    const at = id.indexOf(':');
    const [kind, key] = [id.slice(0, at), id.slice(at + 1)];
    if (!this.reading) return null;
    if (kind === 'own') {
      const anchor = this.reading.anchors.find((candidate) => candidate.id === key);
      return anchor ? { kind, at: anchor } : null;
    }
    if (kind === 'leader') {
      const mention = this.reading.mentions[Number(key)];
      return mention ? { kind, at: mention } : null;
    }
    const claim = this.reading.claims[Number(key)];
    return claim ? { kind: 'claim', at: claim } : null;
  }

  /** All marks in reading order: the keyboard's way through the article. */
  targets(): MarkTarget[] {
    if (!this.reading) return [];
    const { mentions, claims, anchors } = this.reading;
    const all: MarkTarget[] = [
      ...anchors.filter((anchor) => anchor.range).map((at) => ({ kind: 'own' as const, at })),
      ...mentions.map((at) => ({ kind: 'leader' as const, at })),
      ...claims.filter((claim) => claim.highlight).map((at) => ({ kind: 'claim' as const, at })),
    ];
    return all.sort((a, b) => byPlace(a.at.range!, b.at.range!));
  }

  /** Keeps what the request says; the saved annotation, or null with a word to the reader where it could not be saved. */
  async keep(
    range: Range,
    request: Omit<KeepRequest, 'id' | 'article' | 'selectors' | 'quote'>,
  ): Promise<PlacedAnnotation | null> {
    try {
      const page = this.articleAt(range);
      const selectors = describeRange(range, bodyOrRoot());
      const saved = await send('annotation.keep', {
        ...request,
        id: newAnnotationId(),
        article: page,
        selectors,
        quote: range.toString(),
      });
      if (this.reading) {
        this.reading.anchors = [...this.reading.anchors, { id: saved.id, state: 'exact', range, annotation: saved }];
        this.paint();
        await this.report();
      } else await this.reread();
      return saved;
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  private remember(): void {
    if (!this.reading) return;
    for (let at: Node | null = this.ground(); at; at = parentOf(at)) this.readIn.set(at, asRead(this.reading));
  }

  /** The article that a range is in: not always the one that was read, where a page shows the end of one story above the next. */
  private articleAt(range: Range): ReadArticle {
    if (!this.reading) return articleOrPage();
    const story = storyAt(document, range.startContainer);
    const known = story && (this.readIn.get(story) ?? readPage(range.startContainer)?.article);
    return known ?? asRead(this.reading);
  }

  /** Scrolls to an annotation; false when it is not in the page. */
  jump(id: string): boolean {
    const range = this.reading?.anchors.find((anchor) => anchor.id === id)?.range;
    if (!range) return false;
    this.show(range);
    return true;
  }

  jumpToSpan(span: Span): boolean {
    const range = this.reading?.view.rangeOf(span);
    if (!range) return false;
    this.show(range);
    return true;
  }

  /** The browser's own selection says where: it is seen on every page, and read out by screen readers. */
  show(range: Range): void {
    const { startContainer: start } = range;
    const element = typeOf(start) === Node.ELEMENT_NODE ? (start as Element) : start.parentElement;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    this.view.showing();
    selectRange(range);
  }

  async attach(id: string, range: Range): Promise<boolean> {
    await send('annotation.place', { id, selectors: describeRange(range, bodyOrRoot()) });
    await this.refresh();
    return this.reading?.anchors.some((anchor) => anchor.id === id && anchor.range) ?? false;
  }

  /** What is known of the page, once it was read; null where it holds no article. */
  async status(): Promise<TabStatus | null> {
    await this.firstRead;
    if (!this.reading) return null;
    const { info, mentions, claims, anchors, view } = this.reading;
    const text = (span: Span) => view.text.slice(span.start, span.end);
    return {
      info,
      text: view.text,
      mentions: mentions.map(({ range: _, ...mention }) => ({ ...mention, text: text(mention) })),
      claims: claims
        .filter((claim) => claim.highlight)
        .map(({ range: _, ...claim }) => ({ ...claim, text: text(claim) })),
      anchors: anchors.map(({ id, state, newText }): AnchorReport => ({ id, state, newText })),
    };
  }

  /** Tells how each annotation was found: for the badge, the lists and the store. Of a page that is no article any more, that none is. */
  private async report(): Promise<void> {
    const states = (this.reading?.anchors ?? []).map(({ id, state, newText }) => ({ id, state, newText }));
    await send('annotation.states', { states });
  }

  /** Says what went wrong and what to do; an orphaned script takes its marks with it. */
  fail(error: unknown): void {
    if (this.signal.aborted) return;
    if (error instanceof ExtensionReloaded) {
      this.view.message(t('errorReloaded'));
      this.view.leave();
      return;
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    this.view.message(
      code === 'storeFull' ? t('errorFull') : code === 'storeBlocked' ? t('errorBlocked') : t('errorSave'),
    );
    console.error('Glosa', error);
  }
}
