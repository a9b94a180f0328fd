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
