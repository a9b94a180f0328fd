import { schemeBehind } from '../dom/paint/scheme.ts';
import { documentOf, treeOf } from '../dom/places.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import type { PageCommand } from '../platform/protocol.ts';
import { DEFAULTS, onSettings, readSettings, type Settings } from '../platform/settings.ts';
import { claimCard, leaderCard, messageCard, ownCard } from './cards.ts';
import { Keeping } from './keeping.ts';
import { type NoteFocus, NoteFrame } from './note-frame.ts';
import { boxOf, onControl, pointOf, selectedRange } from './selection.ts';
import { type MarkTarget, Session } from './session.ts';
import css from './surface.css?inline';
import { type Manner, Surface } from './surface.ts';
import { toolbar } from './toolbar.ts';

/** A selection that is still being made moves; the toolbar waits until it rests. */
const SELECTION_RESTS_MS = 180;
const MESSAGE_MS = 10_000;

/** The reader's hands in the page: selection, clicks on marks, commands; and the controls that answer them. */
export class Controls {
  private readonly end = new AbortController();
  private readonly surface = new Surface(css, t('extName'));
  readonly frame = new NoteFrame();
  readonly session: Session;
  readonly keeping: Keeping;
  private settings: Settings = DEFAULTS;
  private readonly heard = new WeakSet<Document>();
  private settle = 0;
  private at: MarkTarget | null = null;

  constructor() {
    this.session = new Session(this.end.signal, {
      message: (text, action) => this.message(text, action),
      showing: () => {
        this.quiet = true;
      },
      leave: () => this.end.abort(),
      read: () => this.listen(),
      ours: (node) => this.surface.is(node),
    });
    this.keeping = new Keeping(
      this.session,
      {
        hide: () => this.hide(),
        note: (id, range, focus) => this.openNote(id, range, focus),
        message: (text, action) => this.message(text, action),
      },
      this.settings,
    );
    onSettings((settings) => this.use(settings), this.signal);
  }

  /** Ends when the extension was reloaded under the page. */
  get signal(): AbortSignal {
    return this.end.signal;
  }

  private use(settings: Settings): void {
    this.settings = settings;
    this.keeping.use(settings);
  }

  async start(): Promise<void> {
    this.use(await readSettings());
    this.listen();
    await this.session.start();
  }

  /** Listens to the page and to the frames that the article lies in. */
  private listen(): void {
    const { signal } = this;
    const on = { signal, capture: true };
    for (const document of new Set(this.session.trees.map(documentOf))) {
      if (this.heard.has(document)) continue;
      this.heard.add(document);
      document.addEventListener('selectionchange', () => this.onSelection(), { signal });
      document.addEventListener('pointerdown', (event) => this.onPress(event), on);
      document.addEventListener('click', (event) => this.onClick(event), on);
      document.addEventListener('keydown', (event) => this.onKey(event), on);
    }
  }

  private get dark(): boolean {
    return schemeBehind(this.session.ground()) === 'dark';
  }

  private toolbarWanted(): boolean {
    return this.settings.toolbar && !this.settings.toolbarOff.includes(location.hostname);
  }

  private onSelection(): void {
    clearTimeout(this.settle);
    if (this.surface.focused) return;
    this.settle = window.setTimeout(() => {
      const range = selectedRange(this.session.trees);
      if (range && this.toolbarWanted() && !this.quiet) this.showToolbar(range);
      else if (!range && this.toolbarShown) this.hide();
    }, SELECTION_RESTS_MS);
  }

  /** Set while the selection only shows a place: no toolbar then. */
  private quiet = false;
  private toolbarShown = false;
  /** The last press was a finger's. */
  private touch = false;

  private hide(): void {
    clearTimeout(this.settle);
    this.surface.hide();
    this.toolbarShown = false;
    this.at = null;
  }

  /** Shows this at the range, instead of what was shown. Only a toolbar goes with the selection that it stands at. */
  private present(element: HTMLElement, range: Range, manner: Partial<Manner> = {}): void {
    const follows = documentOf(treeOf(range.startContainer));
    this.surface.show(element, () => boxOf(range), { dark: this.dark, touch: this.touch, follows, ...manner });
    this.toolbarShown = false;
  }

  private showToolbar(range: Range): void {
    const kept = range.cloneRange();
    const bar = toolbar(
      {
        highlight: (colour) => void this.keeping.highlight(kept, colour),
        note: () => void this.keeping.noteOn(kept, 'note'),
        tag: () => void this.keeping.noteOn(kept, 'tags'),
        claim: () => void this.keeping.claimOn(kept),
      },
      this.settings.colour,
    );
    this.present(bar, kept);
    this.toolbarShown = true;
  }

  private openNote(id: string, range: Range, focus: NoteFocus): void {
    this.present(
      this.frame.open(id, focus, () => this.hide()),
      range,
      { follows: undefined },
    );
  }

  closeNote(): void {
    this.hide();
    void this.session.refresh();
  }

  private onPress(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.touch = event.pointerType === 'touch';
    // A finger may only be scrolling: its tap ends in a click.
    if (!this.touch) this.dismiss(event);
    this.quiet = false;
  }

  private dismiss(event: Event): void {
    if (this.surface.shown && !this.surface.contains(event)) this.hide();
  }

  /** A click on a mark opens its card; on a link the link wins. */
  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || this.surface.contains(event) || selectedRange(this.session.trees)) return;
    if (this.touch) this.dismiss(event);
    if (onControl(event)) return;
    const { x, y } = pointOf(event);
    const target = this.session.targetAt(x, y);
    if (target) this.showCard(target);
  }

  /** Escape closes what is shown; Alt+F10 goes there, as to the toolbar of any editor. */
  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !this.surface.shown) return;
    if (event.key === 'Escape') this.hide();
    else if (event.key === 'F10' && event.altKey) this.surface.enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private showCard(target: MarkTarget, manner: Partial<Manner> = {}): void {
    this.present(this.cardOf(target), target.at.range!, manner);
    this.at = target;
  }

  /** To another mark, with its card; the keyboard goes along where it was in the card before. */
  private go(to: MarkTarget, focus = this.surface.focused !== null): void {
    this.session.show(to.at.range!);
    this.showCard(to, { focus });
  }

  private cardOf(target: MarkTarget): HTMLElement {
    if (target.kind === 'leader') {
      const mentions = this.session.reading!.mentions;
      return leaderCard(target.at, mentions, {
        go: (to) => this.go({ kind: 'leader', at: mentions.find((one) => one === to) ?? target.at }),
        note: () => void this.keeping.noteOnLeader(target.at),
        more: () => void send('library.leader', { name: target.at.name }),
      });
    }
    if (target.kind === 'claim') return claimCard(target.at, { keep: () => void this.keeping.keepClaim(target.at) });
    const own = target.at.annotation;
    return ownCard(own, {
      colour: (colour) => void this.keeping.recolour(own, colour),
      note: () => this.openNote(own.id, target.at.range!, own.kind === 'claim' ? 'claim' : 'note'),
      remove: () => void this.keeping.remove(own),
    });
  }

  private message(text: string, action?: { label: string; run(): void }): void {
    const card = messageCard(text, action);
    const middle = innerWidth / 2 - 150;
    const edge = { left: middle, right: middle, top: innerHeight, bottom: innerHeight };
    this.surface.show(card, () => edge, { dark: this.dark });
    this.toolbarShown = false;
    window.setTimeout(() => {
      if (card.isConnected) this.hide();
    }, MESSAGE_MS);
  }

  async command(command: PageCommand): Promise<null> {
    if (command === 'next-mark' || command === 'previous-mark') {
      this.walk(command === 'next-mark' ? 1 : -1);
      return null;
    }
    const range = selectedRange(this.session.trees);
    if (!range) {
      this.message(t('selectFirst'));
      return null;
    }
    if (command === 'highlight-selection') await this.keeping.highlight(range);
    else if (command === 'claim-selection') await this.keeping.claimOn(range);
    else await this.keeping.noteOn(range, command === 'tag-selection' ? 'tags' : 'note');
    return null;
  }

  private walk(step: 1 | -1): void {
    const targets = this.session.targets();
    const here = this.at
      ? targets.findIndex((target) => target.at === this.at!.at || target.at.range === this.at!.at.range)
      : -1;
    const next = targets[(here + step + targets.length) % targets.length];
    if (next) this.go(next, true);
  }
}
