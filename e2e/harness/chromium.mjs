import { chromium } from 'playwright';
import { findChromium } from '../../scripts/browsers.mjs';
import { Driver } from './driver.mjs';
import { until } from './until.mjs';

/** Every node below, shadow trees and all. */
function* nodesOf(node) {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* nodesOf(child);
}

function attribute(node, name) {
  const list = node.attributes ?? [];
  for (let at = 0; at < list.length; at += 2) if (list[at] === name) return list[at + 1];
  return null;
}

class ChromiumDriver extends Driver {
  name = 'chromium';

  constructor(context, worker) {
    super();
    this.context = context;
    this.base = `chrome-extension://${new URL(worker.url()).host}/`;
  }

  async newPage(url) {
    const page = await this.context.newPage();
    if (url) await page.goto(url);
    return page;
  }

  async pages() {
    return this.context.pages();
  }

  async tree(page) {
    const session = await this.context.newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return { session, hosts: [...nodesOf(root)].filter((node) => node.nodeName === 'GLOSA-UI') };
  }

  /** The middle of the control with this name in Glosa's closed root, or null. */
  async pierce(page, name) {
    const { session, hosts } = await this.tree(page);
    try {
      for (const host of hosts)
        for (const node of nodesOf(host)) {
          if (attribute(node, 'aria-label') !== name || node.nodeName !== 'BUTTON') continue;
          const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
          return { x: (model.border[0] + model.border[4]) / 2, y: (model.border[1] + model.border[5]) / 2 };
        }
      return null;
    } finally {
      await session.detach();
    }
  }

  /** The text of what Glosa shows in the page. */
  async shown(page) {
    const { session, hosts } = await this.tree(page);
    await session.detach();
    return hosts
      .flatMap((host) => [...nodesOf(host)].filter((node) => node.nodeName === '#text').map((node) => node.nodeValue))
      .join('\n');
  }

  async worker() {
    // A worker that sleeps is woken by any message from a page of the extension.
    await this.inExtension(() => chrome.runtime.sendMessage({ glosa: 'leaders.about', data: null }).then(() => null));
    return until('the background worker runs', () => this.context.serviceWorkers()[0]);
  }

  /** A keyboard command of the extension, as the browser gives it. */
  async command(page, command) {
    await page.bringToFront();
    const worker = await this.worker();
    await page.bringToFront();
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, command);
  }

  /** What the reader's system says: 'light' or 'dark'. */
  setScheme(page, colorScheme) {
    return page.emulateMedia({ colorScheme });
  }

  /** A finger on a point, for so long. */
  async touch(page, { x, y }, held = 30) {
    const session = await this.context.newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await new Promise((resolve) => setTimeout(resolve, held));
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  /** Chromium without a screen knows no long press: the finger is real, the word is then selected as its gesture does. */
  async longPress(page, point) {
    await this.touch(page, point, 800);
    await page.evaluate(({ x, y }) => {
      const { offsetNode, offset } = document.caretPositionFromPoint(x, y);
      getSelection().collapse(offsetNode, offset);
      getSelection().modify('move', 'backward', 'word');
      getSelection().modify('extend', 'forward', 'word');
    }, point);
  }

  async killBackground() {
    await this.inExtension(() => null);
    const session = await this.context.newCDPSession(this.helper);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async close() {
    await this.context.close();
  }
}

/** Chromium with the extension of `dist`, on the profile folder `profile`; the proxy's port when the network is watched. */
export async function openChromium({
  dist,
  profile,
  proxyPort,
  headless = true,
  viewport = { width: 1280, height: 800 },
  caret = false,
  args = [],
}) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    viewport: headless ? viewport : null,
    locale: undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
      ...(caret ? ['--enable-caret-browsing'] : []),
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new ChromiumDriver(context, worker);
}
