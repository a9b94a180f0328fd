import { serveTab } from '../platform/messages.ts';
import { Controls } from './controls.ts';

/** Injected once into a page that is an article, or that the reader asked for; a second injection finds the first and does nothing. */
const scope = globalThis as { glosaControls?: Controls };
if (!scope.glosaControls) {
  const controls = new Controls();
  const { session, keeping } = controls;
  scope.glosaControls = controls;
  // The ear comes before the first wait: who injected the script asks at once what it found.
  serveTab(
    {
      'page.status': () => session.status(),
      'page.command': ({ command }) => controls.command(command),
      'page.jump': async ({ id }) => session.jump(id),
      'page.jumpToSpan': async (span) => session.jumpToSpan(span),
      'page.keepClaim': ({ start }) => keeping.keepClaimAt(start),
      'page.attach': ({ id }) => keeping.attach(id),
      'page.refresh': async () => {
        await session.refresh();
        return null;
      },
      'note.ready': async ({ id }) => {
        controls.frame.ready(id);
        return null;
      },
      'note.close': async () => {
        controls.closeNote();
        return null;
      },
    },
    controls.signal,
  );
  void controls.start();
}
