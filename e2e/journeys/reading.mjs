import assert from 'node:assert/strict';
import { clickOn, marks, tap, texts, untouched } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import { differences, sample } from '../harness/samples.mjs';
import { until } from '../harness/until.mjs';

/** From the first run to a page that is read: nothing is written yet. */
export function reading(stage) {
  journey('the first run opens one page that asks one question', async () => {
    const page = await stage().driver.opened(`${stage().driver.base}src/welcome/index.html`);
    await until('the page is drawn', async () => (await texts(page, 'h1'))[0]);
    assert.equal((await texts(page, '[data-testid=every-site], [data-testid=on-click]')).length, 2);
    await tap(page, '[data-testid=on-click]');
    await until('the choice is answered', async () => (await texts(page, '[role=status]'))[0]);
  });

  for (const language of ['pt', 'en', 'es']) {
    journey(`the sample article (${language}) is read and marked as its expected.json says`, async () => {
      const { path, expected } = sample(language);
      const { page, status } = await stage().article(path);
      assert.deepEqual(differences(status, expected), []);
      const painted = await marks(page, expected.neverMarkedIn);
      assert.deepEqual(
        painted.filter(({ place }) => place),
        [],
      );
      assert.ok(painted.length >= status.mentions.length + expected.claims.mustMark.length);
      assert.ok(await untouched(page), 'the DOM of the page is as it was sent');
      await page.close();
    });
  }

  journey('a click on a leader says who it is, and leads to the next mention', async () => {
    const { driver } = stage();
    const { expected, path } = sample('pt');
    const { page } = await stage().article(path);
    const [putin] = expected.leaders;
    await clickOn(page, 'viagem de Putin ao país', 'Putin');
    const card = await until('the card is shown', async () => {
      const text = await driver.shown(page);
      return text.includes(putin.name) && text;
    });
    assert.ok(card.includes(putin.role), card);
    assert.ok(card.includes(await driver.words('leaderMentions', ['2', String(putin.mentions)])), card);
    await driver.press(page, await driver.words('leaderNext'));
    const third = await driver.words('leaderMentions', ['3', String(putin.mentions)]);
    await until('the next mention is shown', async () => (await driver.shown(page)).includes(third));
    await page.keyboard.press('Escape');
    await until('the card is gone', async () => (await driver.shown(page)) === '');
    assert.ok(await untouched(page));
    await page.close();
  });

  journey('a click on a claim says why it is marked', async () => {
    const { driver } = stage();
    const { path } = sample('pt');
    const { page, status } = await stage().article(path);
    const claim = status.claims.find(({ text }) => text.startsWith('Governos ocidentais'));
    assert.ok(claim.reasons.length > 0);
    await clickOn(page, 'projéteis de artilharia');
    const machine = await driver.words('claimMachine');
    await until('the card is shown', async () => (await driver.shown(page)).includes(machine));
    await page.close();
  });

  journey('a listing is left alone', async () => {
    const { driver } = stage();
    const page = await stage().page('/mundo/');
    // The probe looks three times, the last time after 3.5 seconds; an article opened later is read in between.
    const { page: article } = await stage().article(sample('en').path);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    assert.equal(await driver.status(page), null);
    assert.deepEqual(await marks(page), []);
    assert.ok(await untouched(page));
    await article.close();
    await page.close();
  });

  journey('a page without text is left alone, and the popup says so', async () => {
    const { driver } = stage();
    const page = await stage().page('/vazio/');
    const popup = await driver.beside(page, 'src/popup/index.html');
    const words = await driver.words('emptyNoArticle');
    await until('the popup says that this is no article', async () => (await texts(popup, '.empty')).includes(words));
    assert.deepEqual(await marks(page), []);
    await popup.close();
    await page.close();
  });
}
