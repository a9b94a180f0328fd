import assert from 'node:assert/strict';
import { claimOf, claimsFile, OUTLETS } from '../harness/claims-file.mjs';
import { hides, shows, tap, texts } from '../harness/hands.mjs';
import { journey } from '../harness/journey.mjs';
import {
  chord,
  closeDialog,
  counted,
  emptyStore,
  expectFile,
  exportOf,
  faults,
  fill,
  find,
  offer,
  openLibrary,
} from '../harness/library-hands.mjs';
import { NOTES, notesFile, SITE } from '../harness/notes-file.mjs';
import { until } from '../harness/until.mjs';

const HERE = `site:${SITE}`;
const CLAIMS = 5000;

/** Each scope of the export by the search that leads to it: `[name, radio, query, notes]`. */
const SCOPES = [
  ['a selection', 'selected', `${HERE} kind:claim`, 8],
  ['a search', 'found', `${HERE} "a citacao"`, NOTES],
  ['a tag', 'found', `${HERE} tag:agua`, 8],
  ['a leader', 'found', `${HERE} leader:own-reis`, 12],
  ['a site', 'found', `site:${SITE} -kind:page`, NOTES],
  ['a stretch of time', 'found', `${HERE} since:2024-02 until:2024-03`, 8],
  ['an article', 'article', `${HERE} title:preco`, 6],
  ['everything', 'all', '', NOTES],
];

/** How many notes of ours a file holds, told by what each note has in that format. */
const COUNTS = {
  'glosa-json': (text) => JSON.parse(text).annotations.length,
  markdown: (text) => (text.match(/\^glosa-/g) ?? []).length,
  'markdown-logseq': (text) => (text.match(/^\s*id:: /gm) ?? []).length,
  'w3c-jsonld': (text) => JSON.parse(text).first.items.length,
  'hypothesis-json': (text) => JSON.parse(text).annotations.length,
  'html-report': (text) => (text.match(/class="entry"/g) ?? []).length,
  ris: (text) => (text.match(/^N1 {2}- /gm) ?? []).length,
};

/** Work with many notes: found, changed, taken out and brought in. */
export function library(stage) {
  let page;
  const reopen = async (hash) => {
    await page?.close();
    page = await openLibrary(stage().driver, hash);
  };
  /** A journey with a library of its own: what becomes of the tab in one touches no other. */
  const walk = (name, work) =>
    journey(name, async () => {
      await reopen();
      try {
        await work();
      } finally {
        await page?.close();
        page = undefined;
      }
    });

  walk('a file is brought in: first what it would do, with what it leaves out in the reader’s language', async () => {
    const { driver } = stage();
    await reopen();
    const plan = await offer(page, 'notas.jsonld', notesFile({ strange: true }));
    assert.deepEqual(plan, [String(NOTES), '0', '0', '1']);
    const words = await driver.words('remark_addressOfArticle');
    await shows(page, '.remarks li', await driver.words('libPlanLine', ['3', words]));
    await tap(page, '[data-testid=import-run]');
    await shows(page, '[role=status]', await driver.words('libImported', [String(NOTES)]));
    await find(page, HERE, NOTES);
  });

  walk('the same file again brings nothing new; no file is told by its line', async () => {
    const { driver } = stage();
    assert.deepEqual(await offer(page, 'notas.jsonld', notesFile()), ['0', String(NOTES), '0', '0']);
    assert.ok(await page.evaluate(() => document.querySelector('[data-testid=import-run]').disabled));
    await closeDialog(page);
    assert.deepEqual(await offer(page, 'x.json', '{"format":"glosa",\n"version":1,'), []);
    await shows(
      page,
      'dialog .bad',
      await driver.words('libPlanLine', ['2', await driver.words('remark_noValidJson')]),
    );
    await closeDialog(page);
  });

  walk('the search knows fields, phrases, dates and minus, and no accents', async () => {
    await find(page, `${HERE} ponte`, 16);
    await find(page, `${HERE} PREÇO`, 6);
    await find(page, `${HERE} title:preco`, 6);
    await find(page, `${HERE} -title:preco`, 18);
    await find(page, `${HERE} "a citacao 7 diz"`, 1);
    await find(page, `${HERE} kind:claim verdict:falso`, 2);
    await find(page, `${HERE} speaker:reis status:checked`, 4);
    await find(page, `${HERE} tag:"obras públicas"`, 8);
    await find(page, `${HERE} since:2024-03 until:2024-03`, 4);
    await find(page, `${HERE} nada-disto`, 0);
    await shows(page, '.empty', await stage().driver.words('emptySearch'));
  });

  walk('a facet narrows the search and shows it, and a second click widens it again', async () => {
    await find(page, HERE, NOTES);
    const press = () =>
      page.evaluate(() => {
        const facet = [...document.querySelectorAll('.facet')].find((one) => one.textContent.startsWith('água'));
        facet.click();
        return facet.querySelector('.n').textContent;
      });
    await shows(page, '.facet', 'água');
    assert.equal(await press(), '8');
    await until('eight are left', async () => (await counted(page)) === 8);
    assert.match(await page.evaluate(() => document.querySelector('[data-testid=library-search]').value), /tag:água/);
    await until('the facet is pressed', () =>
      page.evaluate(() => document.querySelector('.facet[aria-pressed=true]')?.textContent.includes('água')),
    );
    await press();
    await until('all are back', async () => (await counted(page)) === NOTES);
  });

  walk('many are tagged at once, and undone', async () => {
    await find(page, `${HERE} kind:claim`, 8);
    await page.evaluate(() => document.querySelector('#notes').focus());
    await chord(page, 'Control', 'a');
    await shows(page, '[data-testid=bulk] legend', '8');
    await fill(page, '[data-testid=bulk] input', 'para o jornal');
    await page.evaluate(() => document.querySelector('[data-testid=bulk] button').click());
    await until('the tag is counted', async () =>
      (await texts(page, '.facet')).some((text) => text.startsWith('para o jornal') && text.endsWith('8')),
    );
    await tap(page, '[data-testid=undo]');
    await hides(page, '.facet', 'para o jornal');
    await page.evaluate(() => document.querySelector('#notes').focus());
    await page.keyboard.press('Escape');
  });

  walk('what is deleted lies in the bin, and comes back as it was', async () => {
    await find(page, `${HERE} "a citacao 7 diz"`, 1);
    await page.evaluate(() => document.querySelector('#notes').focus());
    await page.keyboard.press('j');
    await page.keyboard.press('Delete');
    await until('it is gone from the list', async () => (await counted(page)) === 0);
    await tap(page, '[data-testid=view-bin]');
    await shows(page, '.bin li', 'A citação 7 diz');
    await page.evaluate(() =>
      [...document.querySelectorAll('.bin li')]
        .find((line) => line.textContent.includes('A citação 7 diz'))
        .querySelector('[data-testid=restore]')
        .click(),
    );
    await hides(page, '.bin li', 'A citação 7 diz');
    await tap(page, '[data-testid=view-notes]');
    await find(page, `${HERE} "a citacao 7 diz" tag:"obras públicas"`, 1);
  });

  for (const [name, scope, query, wanted] of SCOPES)
    walk(`${name} is taken out in every format`, async () => {
      await find(page, query, wanted === NOTES && query === '' ? await everything() : wanted);
      await page.evaluate(() => document.querySelector('#notes').focus());
      if (scope === 'selected') await chord(page, 'Control', 'a');
      if (scope === 'article') await page.keyboard.press('j');
      await tap(page, '[data-testid=open-export]');
      const formats = await until('the formats are there', () =>
        page.evaluate(() =>
          [...document.querySelectorAll('[data-testid=export-format] option')].map(({ value }) => value),
        ),
      );
      assert.ok(formats.length >= 13);
      for (const format of formats) {
        const { name: fileName, text } = await exportOf(page, scope, format);
        assert.match(fileName, /^glosa-\d{4}-\d\d-\d\d\.[a-z]+$/);
        assert.ok(text.length > 2, `${format} is empty`);
        const count = COUNTS[format]?.(text);
        if (scope === 'all') assert.ok(count === undefined || count >= NOTES, `${format}: ${count}`);
        else if (count !== undefined) assert.equal(count, wanted, format);
      }
      await closeDialog(page);
      await page.evaluate(() => document.querySelector('#notes').focus());
      await page.keyboard.press('Escape');
    });

  const everything = async () => {
    await fill(page, '[data-testid=library-search]', '');
    let last = -1;
    return until('the count stands still', async () => {
      const now = await counted(page);
      const same = now === last && now;
      last = now;
      return same;
    });
  };

  walk('a sheet for Excel has the separator and the column names that were asked for, and no formula', async () => {
    await find(page, HERE, NOTES);
    await tap(page, '[data-testid=open-export]');
    await fill(page, '[data-testid=export-format]', 'csv');
    await fill(page, '[data-testid=export-separator]', ';');
    await tap(page, '[data-testid=export-headers]');
    const { text } = await exportOf(page, 'found', 'csv');
    const [head] = text.replace(/^\uFEFF/, '').split('\r\n');
    assert.equal(head.split(';').length > 40, true);
    assert.doesNotMatch(text, /(?:^|;)"?[=@+]/m);
    await closeDialog(page);
  });

  walk('after one change a second export differs in that note alone', async () => {
    const rows = async () => {
      await find(page, HERE, NOTES);
      await tap(page, '[data-testid=open-export]');
      const { text } = await exportOf(page, 'found', 'w3c-jsonld');
      await closeDialog(page);
      return text.split('\n').slice(2);
    };
    const before = await rows();
    await find(page, `${HERE} "a citacao 5 diz"`, 1);
    await page.evaluate(() => document.querySelector('#notes').focus());
    await chord(page, 'Control', 'a');
    await fill(page, '[data-testid=bulk] input', 'só esta');
    await page.evaluate(() => document.querySelector('[data-testid=bulk] button').click());
    await find(page, `${HERE} tag:"só esta"`, 1);
    await page.keyboard.press('Escape');
    const after = await rows();
    assert.equal(after.filter((line, at) => line !== before[at]).length, 1);
  });

  walk('the backup brings everything back into an empty store, and twice is once', async () => {
    const { driver } = stage();
    const backup = async () => {
      await everything();
      await tap(page, '[data-testid=open-export]');
      const { text } = await exportOf(page, 'all', 'glosa-json');
      await closeDialog(page);
      return text;
    };
    const content = (text) => {
      const { articles, annotations, revisions } = JSON.parse(text);
      const sorted = (list) => list.map((item) => JSON.stringify(item)).sort();
      return { articles: sorted(articles), annotations: sorted(annotations), revisions: sorted(revisions) };
    };
    const before = await backup();
    await page.close();
    page = undefined;
    await emptyStore(driver);
    await reopen();
    await shows(page, '.empty', await driver.words('libEmpty'));
    const total = JSON.parse(before).annotations.length;
    assert.deepEqual(await offer(page, 'glosa.json', before), [String(total), '0', '0', '0']);
    await tap(page, '[data-testid=import-run]');
    await shows(page, '[role=status]', await driver.words('libImported', [String(total)]));
    assert.deepEqual(content(await backup()), content(before));
    assert.deepEqual(await offer(page, 'glosa.json', before), ['0', String(total), '0', '0']);
    await closeDialog(page);
  });

  walk('two articles that are one are made one, and parted again', async () => {
    const { driver } = stage();
    await find(page, `${HERE} title:"abre em marco"`, 6);
    await page.evaluate(() => document.querySelector('#notes').focus());
    await page.keyboard.press('j');
    await tap(page, '[data-testid=merge]');
    const first = await until(
      'articles are offered',
      async () => (await texts(page, '[data-testid=merge-list] li'))[0],
    );
    assert.ok(first.includes('só abre em abril'), first);
    await tap(page, '[data-testid=merge-list] li button');
    await shows(page, '[role=status]', await driver.words('libMergeDone'));
    await find(page, `${HERE} title:"abre em marco"`, 12);
    await tap(page, '.article-head summary');
    await tap(page, '.article-head li button');
    await shows(page, '[role=status]', await driver.words('libSplitDone'));
    await tap(page, '[data-testid=open-export]');
    const { text } = await exportOf(page, 'article', 'w3c-jsonld');
    assert.equal(JSON.parse(text).first.items.length, 6);
    await closeDialog(page);
  });

  walk('every chart has a table of the same numbers, and a file of them', async () => {
    await find(page, HERE, NOTES);
    await tap(page, '[data-testid=view-charts]');
    await shows(page, '[data-testid=chart-verdicts]', 'Falso');
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll('[data-testid^=chart-]')].map((chart) => ({
        name: chart.dataset.testid,
        rows: chart.querySelectorAll('table tr').length,
        drawn: chart.querySelectorAll('svg rect, td').length,
      })),
    );
    assert.ok(charts.length >= 4, JSON.stringify(charts));
    for (const { name, rows, drawn } of charts)
      assert.ok(rows >= 2 && drawn >= rows - 1, `${name}: ${rows} rows, ${drawn} drawn`);
    await expectFile(page);
    await page.evaluate(() => document.querySelector('[data-testid=chart-verdicts] header button').click());
    const csv = await until('the numbers are offered', () => page.evaluate(() => globalThis.offered[0]?.blob.text()));
    assert.match(csv, /\r\nFalso,2\r\n/);
    await tap(page, '[data-testid=view-notes]');
  });

  walk('the desk lists claims by speaker, status and verdict', async () => {
    await tap(page, '[data-testid=view-desk]');
    // Only the rows that are seen are drawn, and other journeys have kept newer claims.
    await fill(page, '[data-testid=desk-search]', 'ponte custou');
    await shows(page, '.desk-box td', 'A ponte custou');
    await fill(page, '[data-testid=desk-search]', '');
    const rows = () => page.evaluate(() => document.querySelectorAll('.desk-box tr[data-id]').length);
    await fill(page, '[data-testid=desk-site]', `=${SITE}`);
    await until('eight claims', async () => (await rows()) === 8);
    await fill(page, '[data-testid=desk-status]', '=checked');
    await until('four of them are checked', async () => (await rows()) === 4);
    await fill(page, '[data-testid=desk-search]', 'falso');
    await until('one of them is false', async () => (await rows()) === 1);
    await tap(page, '[data-testid=view-notes]');
  });

  walk('everything goes by keyboard: search, list, select, delete, undo, help', async () => {
    await reopen();
    await page.keyboard.press('/');
    await page.keyboard.type(`${HERE} kind:claim`);
    await until('eight are left', async () => (await counted(page)) === 8);
    await page.keyboard.press('Enter');
    const activeRow = () => page.evaluate(() => document.activeElement.getAttribute('aria-activedescendant'));
    await until('the first is active', async () => (await activeRow()) === 'notes-0');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await until('the second is active', async () => (await activeRow()) === 'notes-1');
    await page.keyboard.press('x');
    await shows(page, '[data-testid=bulk] legend', '1');
    await page.keyboard.press('Delete');
    await until('seven are left', async () => (await counted(page)) === 7);
    await until('undo has the focus', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.dataset.testid === 'undo');
    });
    await page.keyboard.press('Enter');
    await until('eight again', async () => (await counted(page)) === 8);
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('?');
    await until('the help is open', () => page.evaluate(() => document.querySelector('dialog[open] kbd') !== null));
    await closeDialog(page);
  });

  for (const view of ['notes', 'desk', 'charts', 'bin', 'backup'])
    walk(`axe finds nothing in the ${view} of the library, light or dark`, async () => {
      await reopen(`#${view}`);
      await until(
        'it is drawn',
        async () => (await texts(page, '.note-row, .desk-box td, .chart, .page p, .page dd')).length,
      );
      if (view === 'notes') {
        await page.evaluate(() => document.querySelector('#notes').focus());
        await page.keyboard.press('j');
        await page.keyboard.press('x');
        await until('an article is open', async () => (await texts(page, '.article-head h2'))[0]);
      }
      assert.deepEqual(await faults(stage().driver, page), []);
    });

  for (const dialog of ['open-import', 'open-export', 'open-tags', 'merge'])
    walk(`axe finds nothing in the dialog ${dialog}, light or dark`, async () => {
      await reopen();
      await find(page, HERE, NOTES);
      await page.evaluate(() => document.querySelector('#notes').focus());
      await page.keyboard.press('j');
      await tap(page, `[data-testid=${dialog}]`);
      await until('the dialog is open', () => page.evaluate(() => document.querySelector('dialog[open]') !== null));
      assert.deepEqual(await faults(stage().driver, page), []);
      await closeDialog(page);
    });

  walk('the desk with 5,000 claims: filtered by speaker, status, verdict and outlet, alone and together', async () => {
    const { driver } = stage();
    const claims = Array.from({ length: CLAIMS }, (_, number) => claimOf(number));
    assert.deepEqual(await offer(page, 'mesa.jsonld', claimsFile(CLAIMS)), [String(CLAIMS), '0', '0', '0']);
    await tap(page, '[data-testid=import-run]');
    const done = await driver.words('libImported', [String(CLAIMS)]);
    await until('the claims are written', async () => (await texts(page, '[role=status]')).join().includes(done), {
      limit: 150_000,
    });
    await tap(page, '[data-testid=view-desk]');
    await until('the outlets are offered', async () => {
      const offered = await texts(page, '[data-testid=desk-site] option');
      const counts = OUTLETS.map((name) => `${name} (${claims.filter(({ outlet }) => outlet === name).length})`);
      return counts.every((words) => offered.includes(words));
    });
    /** What is asked of the claims. Always something that only these have: other journeys have kept claims too. */
    const asked = { speaker: '*', status: '*', verdict: '*', site: '*' };
    const shown = async (part) => {
      for (const [filter, value] of Object.entries(part)) {
        asked[filter] = value;
        await fill(page, `[data-testid=desk-${filter}]`, value === '*' ? '*' : `=${value}`);
      }
      const wanted = claims.filter((claim) =>
        Object.entries(asked).every(
          ([filter, value]) => value === '*' || claim[filter === 'site' ? 'outlet' : filter] === value,
        ),
      ).length;
      const words = await driver.words('libClaimCount', [String(wanted)]);
      await until(`${JSON.stringify(asked)} shows ${wanted}`, async () => {
        const now = (await texts(page, '.desk-bar .count'))[0];
        return now === words || Promise.reject(new Error(now));
      });
      return page.evaluate(() =>
        [...document.querySelectorAll('.desk-box tr[data-id]')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent),
        ),
      );
    };
    /** Every row that is drawn has `value` in its column; only those that are seen are drawn. */
    const allHave = (rows, column, value) => {
      assert.ok(rows.length > 5 && rows.length < 200, `${rows.length} rows are drawn`);
      assert.deepEqual([...new Set(rows.map((cells) => cells[column]))], [value]);
    };
    const status = await driver.words('status_checked');
    allHave(await shown({ speaker: 'Lia Novais' }), 2, 'Lia Novais');
    allHave(await shown({ status: 'checked' }), 3, status);
    allHave(await shown({ speaker: '*', site: 'mesa3.example' }), 3, status);
    allHave(await shown({ status: '*' }), 5, 'mesa3.example');
    allHave(await shown({ site: '*', verdict: 'Meio certo' }), 4, 'Meio certo');
    allHave(await shown({ site: 'mesa7.example' }), 5, 'mesa7.example');
    const few = await shown({ speaker: 'Zita Amaro', status: 'dropped', verdict: 'Bate' });
    allHave(few, 2, 'Zita Amaro');
    await fill(page, '[data-testid=desk-search]', few[0][1].slice(0, 12));
    await until('the words of one are found', async () => {
      const rows = await texts(page, '.desk-box tr[data-id] .claim-cell');
      return rows.length > 0 && rows.every((text) => text.includes(few[0][1].slice(0, 12)));
    });
  });
}
