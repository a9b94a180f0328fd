import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { watchNetwork } from './proxy.mjs';
import { until } from './until.mjs';

/** The test pages, a watched network and a browser on a profile of its own; `restart()` closes the browser and opens it on the same profile. */
export async function setStage(open, dist, options = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'glosa-'));
  const site = await serve();
  const network = await watchNetwork();
  const launch = async () => {
    const driver = await open({ dist: join(ROOT, 'dist', dist), profile, proxyPort: network.port, ...options });
    // A page that is opened before the extension is set up is not read by itself.
    await until('the probe is registered', () =>
      driver.inExtension(
        async () => (await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()).length > 0,
      ),
    );
    return driver;
  };
  const stage = {
    site,
    network,
    driver: await launch(),
    async page(path) {
      return stage.driver.newPage(`${site.origin}${path}`);
    },
    /** Opens an article and waits until it is read: `{ page, status }`. */
    async article(path) {
      const page = await stage.page(path);
      return { page, status: await stage.driver.read(page) };
    },
    async restart() {
      await stage.driver.close();
      stage.driver = await launch();
    },
    async strike() {
      await stage.driver.close();
      await site.close();
      await network.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return stage;
}
