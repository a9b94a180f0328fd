import { make } from '../dom/article/safe-dom.ts';
import { browser } from '../platform/browser.ts';
import { send } from '../platform/messages.ts';

export type NoteFocus = 'note' | 'tags' | 'claim';
/** A frame that is loaded and stays dumb so long was kept from running; a busy machine takes part of it. */
const DUMB_MS = 6000;
/** Longer than any frame takes to load that will load at all. */
const NEVER_MS = 12_000;

/**
 * The note editor as an extension page in a frame. The page around it can neither read nor press it: it lives in another origin, behind an
 * address that changes with each session.
 */
export class NoteFrame {
  private waiting: { id: string; timer: number; frame: HTMLIFrameElement } | null = null;

  open(id: string, focus: NoteFocus, givenUp: () => void): HTMLElement {
    const box = make('div');
    box.classList.add('frame');
    const frame = make('iframe');
    frame.title = 'Glosa';
    frame.src = `${browser.runtime.getURL('src/note/index.html')}?id=${encodeURIComponent(id)}&focus=${focus}`;
    box.append(frame);
    const giveUp = () => {
      if (this.waiting?.frame !== frame) return;
      this.waiting = null;
      givenUp();
      void send('note.window', { id, focus });
    };
    // A sandboxed page has no origin, and its frames run nothing: no need to wait.
    this.waiting = { id, timer: window.setTimeout(giveUp, window.origin === 'null' ? 0 : NEVER_MS), frame };
    frame.addEventListener('load', () => {
      if (this.waiting?.frame === frame) this.waitFor(giveUp, DUMB_MS);
    });
    return box;
  }

  private waitFor(giveUp: () => void, time: number): void {
    clearTimeout(this.waiting!.timer);
    this.waiting!.timer = window.setTimeout(giveUp, time);
  }

  /** The frame has come up: the keyboard goes there, or the reader would type into the page. */
  ready(id: string): void {
    if (this.waiting?.id !== id) return;
    clearTimeout(this.waiting.timer);
    this.waiting.frame.focus();
    this.waiting = null;
  }
}
