import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';
import { journey, takeFailure } from '../harness/journey.mjs';
import { OWN_CALLS } from '../harness/proxy.mjs';
import { setStage } from '../harness/stage.mjs';
import { access } from './access.mjs';
import { comingBack } from './coming-back.mjs';
import { library } from './library.mjs';
import { noting } from './noting.mjs';
import { options } from './options.mjs';
import { pages } from './pages.mjs';
import { reading } from './reading.mjs';
import { record } from './record.mjs';

/** The same journeys in either browser, in this order: one reader, one profile, from the first run to the last note. */
export function journeys(name, open, dist) {
  describe(name, () => {
    let stage;
    before(async () => {
      stage = await setStage(open, dist);
    });
    afterEach(async () => {
      if (takeFailure()) await stage.driver.tidy();
    });
    after(() => stage.strike());
    const current = () => stage;
    reading(current);
    noting(current);
    options(current);
    pages(current);
    comingBack(current);
    record(current);
    access(current);
    library(current);
    journey('from install to here, nothing was asked of any other machine', () => {
      assert.deepEqual(
        stage.network.hosts.filter((host) => !OWN_CALLS.some((own) => own.test(host))),
        [],
      );
      const strange = stage.site.requests.filter(
        (path) => !/^\/(pt|en|es|dark|csp|hostile|churn|long|mundo|vazio|app|rolo|vilas)\//.test(path),
      );
      assert.deepEqual(strange, []);
    });
  });
}
