import { until } from './until.mjs';

/**
 * What both browsers can do alike, on top of what each one brings: `base` (address of the extension), `newPage`, `pages`, `pierce`, `command`,
 * `killBackground`, `close`. A page is Playwright's or Puppeteer's own; journeys use only what the two have in common.
 */
export class Driver {
  /** An extension page from which the extension's interfaces are called. */
  helper = null;

  /** Runs `work(argument)` in a page of the extension, where `browser` is at hand. */
  async inExtension(work, argument) {
    this.helper ??= await this.newPage(`${this.base}src/note/index.html?id=none`);
    return this.helper.evaluate(work, argument);
  }

  /** The words for a key in the browser's language. */
  words(key, values = []) {
    return this.inExtension(
      ([name, list]) => (globalThis.browser ?? chrome).i18n.getMessage(name, list),
      [key, values],
    );
  }

  /** A page of the extension beside `article`, in the same window, with the article as the active tab: what a popup sees. */
  async beside(article, path) {
    await this.inExtension(() => null);
    await article.bringToFront();
    const url = `${this.base}${path}`;
    const known = new Set(await this.pages());
    await this.inExtension(
      (address) => (globalThis.browser ?? chrome).tabs.create({ url: address, active: false }).then(() => null),
      url,
    );
    return this.opened(url, known);
  }

  /** The tab that comes up at an address that begins so, once it is loaded. */
  opened(url, known = new Set()) {
    return until(`${url} opens`, async () => {
      for (const page of await this.pages()) {
        if (known.has(page) || !page.url().startsWith(url)) continue;
        if (await page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', url))
          return page;
      }
      return null;
    });
  }

  tabIdOf(page) {
    return this.inExtension(
      async (url) => (await (globalThis.browser ?? chrome).tabs.query({})).find((tab) => tab.url === url)?.id ?? null,
      page.url(),
    );
  }

  /** What the content script of the page's tab knows (`TabStatus`), or null where none runs. */
  async status(page) {
    const tabId = await this.tabIdOf(page);
    if (tabId === null) return null;
    return this.inExtension(async (id) => {
      try {
        const result = await (globalThis.browser ?? chrome).tabs.sendMessage(
          id,
          { glosa: 'page.status', data: null },
          { frameId: 0 },
        );
        return result?.ok ? result.value : null;
      } catch (error) {
        // Nobody listens in that tab.
        if (/establish connection|Receiving end/.test(String(error))) return null;
        throw error;
      }
    }, tabId);
  }

  /** Asks the content script of a tab, as the background does, and gives its answer. */
  inTab(tabId, type, data = null) {
    return this.inExtension(
      async ([id, glosa, ask]) => {
        const result = await (globalThis.browser ?? chrome).tabs.sendMessage(id, { glosa, data: ask }, { frameId: 0 });
        if (!result?.ok) throw new Error(`${glosa}: ${result?.message}`);
        return result.value;
      },
      [tabId, type, data],
    );
  }

  /** The settings as they are stored. */
  settings() {
    return this.inExtension(
      async () => (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings ?? {},
    );
  }

  /** Changes settings as the options page does. */
  changeSettings(change) {
    return this.inExtension(async (part) => {
      const { local } = (globalThis.browser ?? chrome).storage;
      const { settings = {} } = await local.get('settings');
      await local.set({ settings: { ...settings, ...part } });
    }, change);
  }

  /** The status once the page is read and painted. */
  read(page) {
    return until(`${page.url()} is read`, async () => {
      const status = await this.status(page);
      // The article may lie in a frame, which has marks of its own.
      const painted = await page.evaluate(() =>
        [document, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentDocument)].reduce(
          (sum, one) => sum + (one?.defaultView.CSS.highlights.size ?? 0),
          0,
        ),
      );
      return status && painted > 0 ? status : null;
    });
  }

  /** Presses the button with this name among the controls that Glosa shows in the page. */
  async press(page, name) {
    const { x, y } = await until(`"${name}" is shown`, () => this.pierce(page, name));
    await page.mouse.click(x, y);
  }

  /** The frames of a page, each with `url()` and `evaluate(work, argument)`. */
  async frames(page) {
    return page.frames();
  }

  /** The frame of the note editor in a page, once its field has the keyboard. */
  noteFrame(page) {
    return until('the note editor is up', async () => {
      for (const frame of await this.frames(page)) {
        if (!frame.url().includes('/src/note/index.html')) continue;
        if (await frame.evaluate(() => document.hasFocus() && document.activeElement?.dataset.testid === 'note-text'))
          return frame;
      }
      return null;
    });
  }

  /** Closes every page but the one from which the extension is called: a journey that failed leaves its pages open. */
  async tidy() {
    await this.inExtension(() => null);
    const helper = await this.inExtension(() => location.href);
    for (const page of await this.pages()) if (page.url() !== helper) await page.close();
  }
}
