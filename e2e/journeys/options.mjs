import assert from 'node:assert/strict';
import { shows, tap } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { until } from '../harness/until.mjs';

const LINE = 'rita moura\tmoura\tQ1\tRita Moura\tPT\tpresident:President:2020:\t9';

/** Gives the field for the list a file with this text. */
function offer(page, text) {
  return page.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'leaders.txt', { type: 'text/plain' }));
    const field = document.querySelector('[data-testid=list-file]');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** What the reader sets. */
export function options(stage) {
  journey('each suggested key is really set, and the options show it', async () => {
    const { driver } = stage();
    const suggested = await driver.inExtension(() =>
      Object.values(chrome.runtime.getManifest().commands).flatMap((one) => one.suggested_key?.default ?? []),
    );
    const set = await driver.inExtension(async () =>
      (await (globalThis.browser ?? chrome).commands.getAll()).flatMap(({ shortcut }) => shortcut || []),
    );
    assert.equal(suggested.length, 4, 'Chromium takes no more');
    // A browser keeps some keys for itself and says nothing.
    assert.deepEqual(set.sort(), suggested.sort());
    const page = await driver.newPage(`${driver.base}src/options/index.html`);
    for (const key of suggested) await shows(page, 'td', key);
    await page.close();
  });

  journey(
    'a newer list of leaders is taken from a file, a bad one is refused by its line, and the way back is there',
    async () => {
      const { driver } = stage();
      const page = await driver.newPage(`${driver.base}src/options/index.html`);
      const about = await until('the list is told', () =>
        page.evaluate(() => document.querySelector('[data-testid=list-about]')?.textContent.trim()),
      );
      await offer(page, '#\t2099-01-01\nhalf a line\n');
      assert.match(await shows(page, '[data-testid=list-said]', 'Line 2'), /Line 2/);
      await shows(page, '[data-testid=list-about]', about);
      await offer(page, `#\t2099-01-01\n${LINE}\n`);
      await shows(page, '[data-testid=list-about]', '2099-01-01');
      await tap(page, '[data-testid=list-forget]');
      await shows(page, '[data-testid=list-about]', about);
      await page.close();
    },
  );
}
