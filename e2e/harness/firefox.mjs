import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import { Driver } from './driver.mjs';
import { until } from './until.mjs';

const UUID = '5a1f0c7e-3a52-4c0e-9b1d-60a7e3c1d2f4';

class FirefoxDriver extends Driver {
  name = 'firefox';
  base = `moz-extension://${UUID}/`;

  constructor(browser, addon) {
    super();
    this.browser = browser;
    this.addon = addon;
    this.places = new Map();
  }

  async newPage(url) {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    // The load event of an extension's page never comes to the driver.
    if (url) await page.goto(url, url.startsWith('moz-extension:') ? { waitUntil: [] } : {});
    return page;
  }

  /** Every open tab. Puppeteer does not learn that a tab went to a page of the extension; the browser does. */
  async pages() {
    const { result } = await this.browser.connection.send('browsingContext.getTree', { maxDepth: 0 });
    return result.contexts.map(({ context, url }) => this.place(context, url));
  }

  /** A tab or a frame, with what Playwright's and Puppeteer's pages have in common. One object for each. */
  place(context, url) {
    const known = this.places.get(context);
    if (known) {
      known.at = url;
      return known;
    }
    const send = (method, parameters) => this.browser.connection.send(method, parameters);
    const place = {
      at: url,
      url: () => place.at,
      evaluate: async (work, argument) => {
        if (typeof work === 'string')
          return void (await send('script.evaluate', { expression: work, target: { context }, awaitPromise: true }));
        const { result: answer } = await send('script.callFunction', {
          functionDeclaration: `async (argument) => JSON.stringify((await (${work})(JSON.parse(argument))) ?? null)`,
          target: { context },
          awaitPromise: true,
          arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
        });
        if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
        return JSON.parse(answer.result.value);
      },
      bringToFront: () => send('browsingContext.activate', { context }),
      screenshot: async ({ path }) => {
        const { result } = await send('browsingContext.captureScreenshot', { context });
        writeFileSync(path, Buffer.from(result.data, 'base64'));
      },
      close: () => send('browsingContext.close', { context }),
    };
    this.places.set(context, place);
    return place;
  }

  /** Calls `work` with Glosa's closed root in the page; null where nothing is shown. */
  async inRoot(page, work, ...values) {
    const target = { context: page.mainFrame()._id };
    const send = (method, parameters) => this.browser.connection.send(method, parameters);
    const { result } = await send('script.evaluate', {
      // Not `querySelector`: a hostile page gives that name to an image.
      expression: 'document.getElementsByTagName("glosa-ui")[0]',
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const root = result.result?.value?.shadowRoot?.sharedId;
    if (!root) return null;
    const { result: answer } = await send('script.callFunction', {
      functionDeclaration: `(root, ...values) => JSON.stringify((${work})(root, ...values))`,
      target,
      awaitPromise: false,
      arguments: [{ sharedId: root }, ...values.map((value) => ({ type: 'string', value }))],
    });
    return JSON.parse(answer.result.value);
  }

  async frames(page) {
    const { result } = await this.browser.connection.send('browsingContext.getTree', { root: page.mainFrame()._id });
    return result.contexts[0].children.map(({ context, url }) => this.place(context, url));
  }

  pierce(page, name) {
    return this.inRoot(
      page,
      (root, wanted) => {
        const found = [...root.querySelectorAll('button')].find(
          (button) => button.getAttribute('aria-label') === wanted,
        );
        if (!found) return null;
        const { left, right, top, bottom } = found.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      },
      name,
    );
  }

  async shown(page) {
    return (await this.inRoot(page, (root) => root.textContent)) ?? '';
  }

  /** Runs an expression in the browser's own process, in its first window. */
  async inBrowser(expression) {
    const { result } = await this.browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result: answer } = await this.browser.connection.send('script.evaluate', {
      expression,
      target: { context: result.contexts[0].context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  async command(page, command) {
    await page.bringToFront();
    const place = [
      'highlight-selection',
      'note-selection',
      'claim-selection',
      'next-mark',
      'previous-mark',
      'open-list',
    ].indexOf(command);
    await this.inBrowser(`(() => {
      const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.addon)}).extension;
      const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')].filter((key) => key.id.endsWith(${JSON.stringify(command)}));
      if (keys.length > 0) { keys[0].doCommand(); return ${place}; }
      extension.shortcuts.onCommand(${JSON.stringify(command)});
      return ${place};
    })()`);
  }

  /** What the reader's system says, to every page: the preference's 0 is dark, its 1 light. */
  async setScheme(page, value) {
    await this.inBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value === 'dark' ? 0 : 1}), 'done'`,
    );
    await until(`the page is ${value}`, () =>
      page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, value),
    );
  }

  /** A finger on a point, for so long. */
  touch(page, { x, y }, held = 30) {
    return this.browser.connection.send('input.performActions', {
      context: page.mainFrame()._id,
      actions: [
        {
          type: 'pointer',
          id: 'finger',
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pause', duration: held },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  longPress(page, point) {
    return this.touch(page, point, 1200);
  }

  async killBackground() {
    await this.inBrowser(
      `WebExtensionPolicy.getByID(${JSON.stringify(this.addon)}).extension.terminateBackground().then(() => 'done')`,
    );
  }

  async close() {
    await this.browser.close();
  }
}

/** Firefox with the extension of `dist`, on the profile folder `profile`; the proxy's port when the network is watched. */
export async function openFirefox({ dist, profile, proxyPort, headless = true, caret = false }) {
  const addon = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  const proxy = proxyPort
    ? {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      }
    : {};
  // The caret walks the page, and a finger's long press selects, as on a phone.
  const hands = caret
    ? {
        'accessibility.browsewithcaret': true,
        'dom.w3c_touch_events.enabled': 1,
        'layout.accessiblecaret.enabled': true,
        'layout.accessiblecaret.use_long_tap_injector': true,
      }
    : {};
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }),
      // What a temporary add-on kept would go with it at the end of the session.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'xpinstall.signatures.required': false,
      ...proxy,
      ...hands,
    },
  });
  await browser.installExtension(dist);
  return new FirefoxDriver(browser, addon);
}
