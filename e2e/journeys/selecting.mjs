import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';
import { PASSAGES, placePages } from '../../testing/pages/places.mjs';
import { untouched } from '../harness/hands.mjs';
import { journey, takeFailure } from '../harness/journey.mjs';
import { drag, isPainted, place } from '../harness/passage.mjs';
import { setStage } from '../harness/stage.mjs';
import { until } from '../harness/until.mjs';

const PAGE = '/pt/autocarros/';
const PLACES = { 'the page itself': PAGE, 'an open shadow root': `${PAGE}sombra/`, 'a frame': `${PAGE}moldura/` };

/** Where a colour of the toolbar is; waits for it, whatever card was shown before. */
const button = (driver, page, name) => until(`"${name}" is in the toolbar`, () => driver.pierce(page, name));
/** Scrolls what the words lie in a little, and waits until the control that was at `from` went as far. */
async function goesAlong(driver, page, name, from) {
  const moved = await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow ?? window;
    const before = inner.scrollY;
    inner.scrollBy({ top: 12, behavior: 'instant' });
    return inner.scrollY - before;
  });
  await until('the control goes along', async () => {
    const now = await driver.pierce(page, name);
    return now && Math.abs(from.y - moved - now.y) < 2;
  });
  return moved;
}
const closed = (driver, page) => until('nothing is shown', async () => (await driver.shown(page)) === '');
const painted = (page, words) => until(`"${words}" is painted`, () => isPainted(page, words));

/** By mouse, by keyboard and by finger; needs a browser in which a caret walks the page and a finger's press selects. */
export function selecting(name, open, dist) {
  describe(`${name}: selecting`, () => {
    let stage;
    before(async () => {
      stage = await setStage(open, dist, { caret: true });
      placePages(stage.site);
    });
    afterEach(async () => {
      if (takeFailure()) await stage.driver.tidy();
    });
    after(() => stage.strike());
    const colour = (driver, key) =>
      driver.words(`colour_${key}`).then((word) => driver.words('toolbarHighlight', [word]));

    for (const [where, path] of Object.entries(PLACES))
      journey(`in ${where}: over blocks, a link, a list and a table; there again after a reload`, async () => {
        const { driver } = stage;
        const { page } = await stage.article(path);
        let scrolled = 0;
        for (const { from, to } of Object.values(PASSAGES)) {
          const { words, bottom } = await drag(page, from, to);
          const green = await button(driver, page, await colour(driver, 'green'));
          assert.ok(green.y > bottom, `the toolbar is below the words (${green.y}, ${bottom})`);
          scrolled += await goesAlong(driver, page, await colour(driver, 'green'), green);
          const there = await driver.pierce(page, await colour(driver, 'green'));
          await page.mouse.click(there.x, there.y);
          await painted(page, words);
          await closed(driver, page);
        }
        if (path.endsWith('/moldura/')) assert.ok(scrolled > 0, 'the frame scrolls by itself');
        await page.reload();
        await driver.read(page);
        for (const { from, to } of Object.values(PASSAGES)) await painted(page, (await place(page, from, to)).words);
        // A click on what is marked there opens its card.
        const { from } = await place(page, 'Emmanuel Macron');
        await page.mouse.click(from.x + 20, from.y);
        await until('the card of the leader', async () => (await driver.shown(page)).includes('Emmanuel Macron'));
        await page.keyboard.press('Escape');
        await closed(driver, page);
        await page.close();
      });

    journey('by keys alone: the caret selects, Alt+F10 leads into the toolbar, arrows to a colour', async () => {
      const { driver } = stage;
      const { page } = await stage.article(PAGE);
      await page.bringToFront();
      const words = 'A oposição votou contra';
      const { from } = await place(page, words);
      // The caret is set before the first letter; from there on there are only keys.
      await page.mouse.click(from.x - 1, from.y);
      await page.keyboard.down('Shift');
      for (let letter = 0; letter < words.length; letter++) await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Shift');
      await button(driver, page, await colour(driver, 'yellow'));
      await page.keyboard.down('Alt');
      await page.keyboard.press('F10');
      await page.keyboard.up('Alt');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await painted(page, words);
      await closed(driver, page);
      assert.ok(await untouched(page));
      // The next mark's card has the keyboard: Escape gives it back to the page.
      await driver.command(page, 'next-mark');
      await until('a card is shown', () => driver.shown(page));
      await page.keyboard.press('Escape');
      await closed(driver, page);
      await page.close();
    });

    journey(
      'by finger: a long press selects, the toolbar keeps off the handles and goes along, a tap highlights',
      async () => {
        const { driver } = stage;
        const { page } = await stage.article(PAGE);
        await page.bringToFront();
        const { from, bottom } = await place(page, 'vereador');
        const before = await page.evaluate(() => scrollY);
        await driver.longPress(page, { x: from.x + 8, y: from.y });
        const name = await colour(driver, 'yellow');
        const first = await button(driver, page, name);
        assert.ok(first.y - bottom > 48, `room for the handles (${first.y - bottom})`);
        assert.equal(await page.evaluate(() => scrollY), before, 'the page did not jump');
        await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
        const moved = await page.evaluate((at) => scrollY - at, before);
        await until('the toolbar goes along', async () => {
          const now = await driver.pierce(page, name);
          return now && Math.abs(first.y - moved - now.y) < 2;
        });
        const there = await driver.pierce(page, name);
        await driver.touch(page, there);
        await painted(page, 'vereador');
        await page.close();
      },
    );
  });
}
