import { clearSelection } from '../dom/places.ts';
import type { Colour } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import type { PlacedAnnotation } from '../platform/protocol.ts';
import { changeSettings, type Settings } from '../platform/settings.ts';
import type { NoteFocus } from './note-frame.ts';
import { selectedRange } from './selection.ts';
import type { MarkTarget, Session } from './session.ts';

type MarkedClaim = Extract<MarkTarget, { kind: 'claim' }>['at'];
type MarkedMention = Extract<MarkTarget, { kind: 'leader' }>['at'];

/** What is shown to the reader while something is kept. */
export interface Shows {
  hide(): void;
  note(id: string, range: Range, focus: NoteFocus): void;
  message(text: string, action?: { label: string; run(): void }): void;
}

/** A claim without its place in the page, as it can be sent. */
function plain({ range: _, ...claim }: MarkedClaim): Claim {
  return claim;
}

/** What the reader can do with a selection or a mark: each action keeps, then shows what comes next. */
export class Keeping {
  constructor(
    private readonly session: Session,
    private readonly show: Shows,
    private settings: Settings,
  ) {}

  use(settings: Settings): void {
    this.settings = settings;
  }

  async highlight(range: Range, colour: Colour = this.settings.colour): Promise<void> {
    this.show.hide();
    clearSelection(range);
    if (colour !== this.settings.colour) this.settings = await changeSettings({ colour });
    await this.session.keep(range, { kind: 'highlight', colour });
  }

  async noteOn(range: Range, focus: NoteFocus): Promise<void> {
    this.show.hide();
    const saved = await this.session.keep(range, {
      kind: focus === 'tags' ? 'tag' : 'note',
      colour: this.settings.colour,
    });
    clearSelection(range);
    if (saved) this.show.note(saved.id, range, focus);
  }

  async claimOn(range: Range): Promise<void> {
    this.show.hide();
    const span = this.session.reading?.view.spanOf(range);
    const claim = span && this.session.reading?.claims.find((one) => one.start < span.end && span.start < one.end);
    const saved = await this.session.keep(range, {
      kind: 'claim',
      colour: this.settings.colour,
      claim: claim ? plain(claim) : undefined,
    });
    clearSelection(range);
    if (saved) this.show.note(saved.id, range, 'claim');
  }

  async keepClaim(claim: MarkedClaim): Promise<void> {
    this.show.hide();
    const saved = await this.keepAsClaim(claim);
    if (saved) this.show.note(saved.id, claim.range, 'claim');
  }

  async keepClaimAt(start: number): Promise<{ id: string } | null> {
    const claim = this.session.reading?.claims.find((one) => one.start === start);
    if (!claim) return null;
    const saved = await this.keepAsClaim(claim);
    return saved && { id: saved.id };
  }

  private keepAsClaim(claim: MarkedClaim): Promise<PlacedAnnotation | null> {
    return this.session.keep(claim.range, { kind: 'claim', colour: this.settings.colour, claim: plain(claim) });
  }

  async noteOnLeader(mention: MarkedMention): Promise<void> {
    this.show.hide();
    const saved = await this.session.keep(mention.range, {
      kind: 'leader',
      colour: this.settings.colour,
      leaderIds: [mention.leaderId],
    });
    if (saved) this.show.note(saved.id, mention.range, 'note');
  }

  async recolour(own: PlacedAnnotation, colour: Colour): Promise<void> {
    this.show.hide();
    await send('annotation.recolour', { id: own.id, colour });
    await this.session.refresh();
  }

  async remove(own: PlacedAnnotation): Promise<void> {
    this.show.hide();
    await send('annotation.remove', { id: own.id });
    await this.session.refresh();
    const restore = async () => {
      this.show.hide();
      await send('annotation.restore', { id: own.id });
      await this.session.refresh();
    };
    this.show.message(t('deleted'), { label: t('undo'), run: () => void restore() });
  }

  async attach(id: string): Promise<boolean> {
    const range = selectedRange(this.session.trees);
    return range ? this.session.attach(id, range) : false;
  }
}
