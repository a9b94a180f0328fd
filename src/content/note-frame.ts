import { browser } from '../platform/browser.ts';
import { send } from '../platform/messages.ts';

export type NoteFocus = 'note' | 'tags' | 'claim';
/** A sandboxed page blocks the frame's script: then the note opens in a window of its own. */
const READY_MS = 2500;

/**
 * The note editor as an extension page in a frame. The page around it can neither read nor press it: it lives in another origin, behind an
 * address that changes with each session.
 */
export class NoteFrame {
  private waiting: { id: string; timer: number; frame: HTMLIFrameElement } | null = null;

  open(id: string, focus: NoteFocus, givenUp: () => void): HTMLElement {
    const box = document.createElement('div');
    box.classList.add('frame');
    const frame = document.createElement('iframe');
    frame.title = 'Glosa';
    frame.src = `${browser.runtime.getURL('src/note/index.html')}?id=${encodeURIComponent(id)}&focus=${focus}`;
    box.append(frame);
    const timer = window.setTimeout(() => {
      this.waiting = null;
      givenUp();
      void send('note.window', { id, focus });
    }, READY_MS);
    this.waiting = { id, timer, frame };
    return box;
  }

  /** The frame has come up: the keyboard goes there, or the reader would type into the page. */
  ready(id: string): void {
    if (this.waiting?.id !== id) return;
    clearTimeout(this.waiting.timer);
    this.waiting.frame.focus();
    this.waiting = null;
  }
}
