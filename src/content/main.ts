import { schemeBehind } from '../dom/paint/scheme.ts';
import type { Colour } from '../model/annotation.ts';
import { t } from '../platform/i18n.ts';
import { send, serveTab } from '../platform/messages.ts';
import type { PageCommand, PlacedAnnotation } from '../platform/protocol.ts';
import { changeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { claimCard, leaderCard, messageCard, ownCard } from './cards.ts';
import { type NoteFocus, NoteFrame } from './note-frame.ts';
import { boxOf, selectedRange } from './selection.ts';
import { type MarkTarget, Session } from './session.ts';
import css from './surface.css?inline';
import { Surface } from './surface.ts';
import { toolbar } from './toolbar.ts';

/** A selection that is still being made moves; the toolbar waits until it rests. */
const SELECTION_RESTS_MS = 180;
const MESSAGE_MS = 10_000;

/** The reader's hands in the page: selection, clicks on marks, commands; and the controls that answer them. */
class Controls {
  private readonly end = new AbortController();
  private readonly surface = new Surface(css, t('extName'));
  private readonly frame = new NoteFrame();
  private readonly session: Session;
  private settings!: Settings;
  private settle = 0;
  private at: MarkTarget | null = null;

  constructor() {
    this.session = new Session(this.end.signal, {
      message: (text, action) => this.message(text, action),
      showing: () => {
        this.quiet = true;
      },
      leave: () => this.end.abort(),
    });
  }

  async start(): Promise<void> {
    this.settings = await readSettings();
    const { signal } = this.end;
    const on = { signal, capture: true };
    document.addEventListener('selectionchange', () => this.onSelection(), { signal });
    document.addEventListener('pointerdown', (event) => this.onPress(event), on);
    document.addEventListener('click', (event) => this.onClick(event), on);
    document.addEventListener('keydown', (event) => this.onKey(event), on);
    serveTab(
      {
        'page.status': async () => this.session.status(),
        'page.command': async ({ command }) => this.command(command),
        'page.jump': async ({ id }) => this.session.jump(id),
        'page.jumpToSpan': async (span) => this.session.jumpToSpan(span),
        'page.keepClaim': async ({ start }) => this.keepClaimAt(start),
        'page.attach': async ({ id }) => this.attach(id),
        'page.refresh': async () => this.refresh(),
        'note.ready': async ({ id }) => this.answered(() => this.frame.ready(id)),
        'note.close': async () => this.answered(() => this.closeNote()),
      },
      signal,
    );
    await this.session.start();
  }

  private answered(run: () => void): null {
    run();
    return null;
  }

  private async refresh(): Promise<null> {
    await this.session.refresh();
    return null;
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
      const range = selectedRange();
      if (range && this.toolbarWanted() && !this.quiet) this.showToolbar(range);
      else if (!range && this.toolbarShown) this.hide();
    }, SELECTION_RESTS_MS);
  }

  /** Set while the selection only shows a place: no toolbar then. */
  private quiet = false;
  private toolbarShown = false;

  private hide(): void {
    this.surface.hide();
    this.toolbarShown = false;
    this.at = null;
  }

  private showToolbar(range: Range): void {
    const kept = range.cloneRange();
    const bar = toolbar(
      {
        highlight: (colour) => void this.highlight(kept, colour),
        note: () => void this.noteOn(kept, 'note'),
        tag: () => void this.noteOn(kept, 'tags'),
        claim: () => void this.claimOn(kept),
      },
      this.settings.colour,
    );
    this.surface.show(bar, boxOf(range), this.dark);
    this.toolbarShown = true;
  }

  private async highlight(range: Range, colour: Colour = this.settings.colour): Promise<void> {
    this.hide();
    getSelection()?.removeAllRanges();
    if (colour !== this.settings.colour) this.settings = await changeSettings({ colour });
    await this.session.keep(range, { kind: 'highlight', colour });
  }

  private async noteOn(range: Range, focus: NoteFocus): Promise<void> {
    this.hide();
    const saved = await this.session.keep(range, {
      kind: focus === 'tags' ? 'tag' : 'note',
      colour: this.settings.colour,
    });
    getSelection()?.removeAllRanges();
    if (saved) this.openNote(saved.id, range, focus);
  }

  private async claimOn(range: Range): Promise<void> {
    this.hide();
    const span = this.session.reading?.view.spanOf(range);
    const claim = span && this.session.reading?.claims.find((one) => one.start < span.end && span.start < one.end);
    const saved = await this.session.keep(range, {
      kind: 'claim',
      colour: this.settings.colour,
      claim: claim ? ({ ...claim, range: undefined } as never) : undefined,
    });
    getSelection()?.removeAllRanges();
    if (saved) this.openNote(saved.id, range, 'claim');
  }

  private async keepClaimAt(start: number): Promise<{ id: string } | null> {
    const claim = this.session.reading?.claims.find((one) => one.start === start);
    if (!claim) return null;
    const { range, ...plain } = claim;
    const saved = await this.session.keep(range, { kind: 'claim', colour: this.settings.colour, claim: plain });
    return saved ? { id: saved.id } : null;
  }

  private openNote(id: string, range: Range, focus: NoteFocus): void {
    this.surface.show(
      this.frame.open(id, focus, () => this.hide()),
      boxOf(range),
      this.dark,
    );
  }

  private closeNote(): void {
    this.hide();
    void this.session.refresh();
  }

  private async attach(id: string): Promise<boolean> {
    const range = selectedRange();
    return range ? this.session.attach(id, range) : false;
  }

  private onPress(event: PointerEvent): void {
    if (event.isTrusted && this.surface.shown && !this.surface.contains(event)) this.hide();
    this.quiet = false;
  }

  /** A click on a mark opens its card; on a link the link wins. */
  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || this.surface.contains(event) || selectedRange()) return;
    if (event.target instanceof Element && event.target.closest('a[href], button, input, label, summary')) return;
    const target = this.session.targetAt(event.clientX, event.clientY);
    if (target) this.showCard(target);
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.surface.shown) return;
    this.hide();
    event.stopPropagation();
  }

  private showCard(target: MarkTarget): void {
    const range = target.at.range!;
    const card = this.cardOf(target);
    this.surface.show(card, boxOf(range), this.dark);
    this.toolbarShown = false;
    this.at = target;
  }

  private go(to: MarkTarget): void {
    this.session.show(to.at.range!);
    // The card goes along once the smooth scroll has come to rest; its own box is fixed to the window.
    window.setTimeout(() => this.showCard(to), 400);
  }

  private cardOf(target: MarkTarget): HTMLElement {
    if (target.kind === 'leader') {
      const mentions = this.session.reading!.mentions;
      return leaderCard(target.at, mentions, {
        go: (to) => this.go({ kind: 'leader', at: mentions.find((one) => one === to) ?? target.at }),
        note: () => void this.noteOnLeader(target.at),
        more: () => void send('library.leader', { name: target.at.name }),
      });
    }
    if (target.kind === 'claim') return claimCard(target.at, { keep: () => void this.keepClaim(target.at) });
    const own = target.at.annotation;
    return ownCard(own, {
      colour: (colour) => void this.recolour(own, colour),
      note: () => this.openNote(own.id, target.at.range!, own.kind === 'claim' ? 'claim' : 'note'),
      remove: () => void this.remove(own),
    });
  }

  private async noteOnLeader(mention: Extract<MarkTarget, { kind: 'leader' }>['at']): Promise<void> {
    this.hide();
    const saved = await this.session.keep(mention.range, {
      kind: 'leader',
      colour: this.settings.colour,
      leaderIds: [mention.leaderId],
    });
    if (saved) this.openNote(saved.id, mention.range, 'note');
  }

  private async keepClaim(claim: Extract<MarkTarget, { kind: 'claim' }>['at']): Promise<void> {
    this.hide();
    const { range, ...plain } = claim;
    const saved = await this.session.keep(range, { kind: 'claim', colour: this.settings.colour, claim: plain });
    if (saved) this.openNote(saved.id, range, 'claim');
  }

  private async recolour(own: PlacedAnnotation, colour: Colour): Promise<void> {
    this.hide();
    await send('annotation.recolour', { id: own.id, colour });
    await this.session.refresh();
  }

  private async remove(own: PlacedAnnotation): Promise<void> {
    this.hide();
    await send('annotation.remove', { id: own.id });
    await this.session.refresh();
    const restore = async () => {
      this.hide();
      await send('annotation.restore', { id: own.id });
      await this.session.refresh();
    };
    this.message(t('deleted'), { label: t('undo'), run: () => void restore() });
  }

  private message(text: string, action?: { label: string; run(): void }): void {
    const card = messageCard(text, action);
    const middle = innerWidth / 2 - 150;
    this.surface.show(card, { left: middle, right: middle, top: innerHeight, bottom: innerHeight }, this.dark);
    window.setTimeout(() => {
      if (card.isConnected) this.hide();
    }, MESSAGE_MS);
  }

  private async command(command: PageCommand): Promise<null> {
    if (command === 'next-mark' || command === 'previous-mark') {
      this.walk(command === 'next-mark' ? 1 : -1);
      return null;
    }
    const range = selectedRange();
    if (!range) {
      this.message(t('selectFirst'));
      return null;
    }
    if (command === 'highlight-selection') await this.highlight(range);
    else if (command === 'claim-selection') await this.claimOn(range);
    else await this.noteOn(range, command === 'tag-selection' ? 'tags' : 'note');
    return null;
  }

  private walk(step: 1 | -1): void {
    const targets = this.session.targets();
    const here = this.at
      ? targets.findIndex((target) => target.at === this.at!.at || target.at.range === this.at!.at.range)
      : -1;
    const next = targets[(here + step + targets.length) % targets.length];
    if (next) this.go(next);
  }
}

const scope = globalThis as { glosaControls?: Controls };
if (!scope.glosaControls) {
  scope.glosaControls = new Controls();
  void scope.glosaControls.start();
}
