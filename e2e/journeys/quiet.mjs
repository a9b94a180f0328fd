import assert from 'node:assert/strict';
import { TOWN_STORIES, townPage } from '../../testing/pages/towns.mjs';
import { ownMarks, select, tap } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { until } from '../harness/until.mjs';

/** Runs in the page: its words, and where each block of them stands. */
function shape() {
  const blocks = [...document.body.querySelectorAll('h1, p, li, header, main, article, footer, div')];
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown is looked at, not what is there
    text: document.body.innerText,
    boxes: blocks.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, x, y + scrollY, width, height].join(' ');
    }),
  };
}

/** The toolbar waits until a selection rests; a timer of the page that is longer runs out after it. */
const selectionRests = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));

/** What stays away when it is not wanted, and what is never changed. */
export function quiet(stage) {
  const story = TOWN_STORIES[5];
  const quote = story.sentences[5];

  journey('the selection toolbar can be turned off, everywhere or on one site', async () => {
    const { driver } = stage();
    stage().site.place(story.path, townPage(story));
    const { page } = await stage().article(story.path);
    const name = await driver.words('toolbarNote');
    const chosen = async () => {
      await page.evaluate(() => getSelection().removeAllRanges());
      await selectionRests(page);
      await select(page, quote);
      await selectionRests(page);
      return (await driver.pierce(page, name)) !== null;
    };
    const options = await driver.newPage(`${driver.base}src/options/index.html`);
    assert.equal(await chosen(), true, 'it comes by itself');
    await tap(options, '[data-testid=toolbar-on]');
    await until('the switch is off', () =>
      options.evaluate(() => !document.querySelector('[data-testid=toolbar-on]').checked),
    );
    assert.equal(await chosen(), false, 'off everywhere');
    await tap(options, '[data-testid=toolbar-on]');
    await until('the switch is on', () =>
      options.evaluate(() => document.querySelector('[data-testid=toolbar-on]').checked),
    );
    assert.equal(await chosen(), true, 'on again');
    const popup = await driver.beside(page, 'src/popup/index.html');
    await tap(popup, '[data-testid=toolbar-here]');
    await until('this site has none', () =>
      popup.evaluate(() => !document.querySelector('[data-testid=toolbar-here]').checked),
    );
    assert.equal(await chosen(), false, 'off here');
    await until('the options name the site', () =>
      options.evaluate(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'localhost')),
    );
    await tap(popup, '[data-testid=toolbar-here]');
    await until('it is back', () => popup.evaluate(() => document.querySelector('[data-testid=toolbar-here]').checked));
    assert.equal(await chosen(), true, 'on again here');
    await popup.close();
    await options.close();
    await page.close();
  });

  journey('words and layout of a page with marks are those of the page without Glosa', async () => {
    const { driver } = stage();
    await driver.changeSettings({ sitesOff: ['localhost'] });
    await until('the probe leaves the site out', () =>
      driver.inExtension(async () => {
        const [script] = await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts();
        return (script?.excludeMatches ?? []).length > 0;
      }),
    );
    const bare = await stage().page(story.path);
    const before = await bare.evaluate(shape);
    assert.equal(await bare.evaluate(() => CSS.highlights.size), 0);
    await bare.close();
    await driver.changeSettings({ sitesOff: [] });
    await until('the probe takes the site in', () =>
      driver.inExtension(async () => {
        const [script] = await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts();
        return script !== undefined && (script.excludeMatches ?? []).length === 0;
      }),
    );
    const { page } = await stage().article(story.path);
    await until('it is painted', async () => (await ownMarks(page)).length >= story.sentences.length);
    assert.deepEqual(await page.evaluate(shape), before);
    await select(page, quote);
    await until('the toolbar is up', async () => driver.pierce(page, await driver.words('toolbarNote')));
    assert.deepEqual(await page.evaluate(shape), before);
    await page.close();
  });
}
