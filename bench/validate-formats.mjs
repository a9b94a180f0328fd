// Gives the exported files to software that nobody here wrote, as far as it is installed, and reports what each tool says.
//   node bench/validate-formats.mjs [--keep FOLDER] [--outside FOLDER] [--w3c=FOLDER]
// On Debian: apt-get install bibutils biber pandoc python3-yaml libreoffice-calc-nogui chromium
// FOLDER of --outside has node_modules that are no dependency of the project:
//   npm install --prefix FOLDER ajv ajv-formats html-validate jsonld @citation-js/core @citation-js/plugin-ris @citation-js/plugin-bibtex
// FOLDER of --w3c has `definitions` and `musts`, the draft-04 schemas of w3c/web-annotation-tests, and its own node_modules:
//   npm install --prefix FOLDER ajv ajv-draft-04 ajv-formats
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const keep = process.argv.indexOf('--keep');
const folder = keep > 0 ? resolve(process.argv[keep + 1]) : mkdtempSync(join(tmpdir(), 'glosa-formats-'));
mkdirSync(folder, { recursive: true });

const outfile = join(folder, 'formats.cjs');
await build({
  stdin: {
    contents: `export * from './src/formats/exporters.ts'; export * from './src/formats/bundle.ts';
      export * from './src/formats/csv-columns.ts'; export * from './src/formats/csv-cell.ts';
      export * from './testing/formats/samples.ts'; export * from './testing/formats/hostile.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  outfile,
  format: 'cjs',
  platform: 'node',
  logLevel: 'error',
});
const require = createRequire(import.meta.url);
const formats = require(outfile);

/** The sample of every kind, and an article for each hostile text, which stands in title, author, publisher, quote, note and tag. */
function hostileBundle() {
  const bundle = formats.sampleBundle();
  const texts = formats.HOSTILE.filter((text) => text.trim() && text !== '\ud800');
  for (const [at, text] of texts.entries()) {
    const url = `https://jornal.example/h/${at}`;
    const article = formats.sampleArticle({
      id: formats.sampleId(500 + at),
      url,
      canonicalUrl: url,
      urls: [url],
      headline: text,
      author: [text, 'Ana Lima'],
      publisher: text,
    });
    bundle.articles.push(article);
    const annotation = formats.sampleAnnotation(700 + at, {
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' },
        { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'tagging' },
      ],
      target: { source: url, selector: [{ type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text }] },
    });
    bundle.annotations.push({ annotation, articleId: article.id });
  }
  return bundle;
}

const bundle = hostileBundle();
const options = { now: formats.NOW, language: 'pt' };
const files = {};
for (const exporter of formats.EXPORTERS) {
  files[exporter.id] = join(folder, `${exporter.id}${exporter.extension}`);
  writeFileSync(files[exporter.id], [...exporter.write(bundle, options)].join(''));
}
const groups = formats.groupsOf(bundle);
const rows = groups.flatMap(({ article, entries }) =>
  entries.map((entry) => formats.CSV_COLUMNS.map((column) => column.value({ entry, article, options }))),
);

const results = [];
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
function check(tool, present, body) {
  if (!present) {
    results.push([tool, 'not installed', '']);
    return;
  }
  try {
    const [ok, words] = body();
    results.push([tool, ok ? 'passed' : 'FAILED', words]);
  } catch (error) {
    results.push([tool, 'FAILED', String(error.message).split('\n').slice(0, 3).join(' ')]);
  }
}
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

const READ_CSV = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8-sig') as f: print(json.dumps(list(csv.reader(f, strict=True))))`;
const pythonRows = (file) =>
  JSON.parse(execFileSync(python, ['-c', READ_CSV, file], { encoding: 'utf8', maxBuffer: 1 << 28 })).slice(1);
check('Python csv, exact', has(python), () => {
  const read = pythonRows(files['csv-exact']);
  return [same(read, rows), `${rows.length} rows x ${rows[0].length} cells equal`];
});
check('Python csv, Excel-safe', has(python), () => {
  const read = pythonRows(files.csv);
  const computing = read.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell));
  const back = read.map((cells) => cells.slice(0, -1).map(formats.unguardCell));
  return [
    computing.length === 0 && same(back, rows),
    `${computing.length} cells that compute; equal without the guard`,
  ];
});

const soffice = ['soffice', 'libreoffice'].find(has);
check('LibreOffice Calc', soffice !== undefined, () => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'lo')).href}`;
  const formulas = (id) => {
    run(soffice, [
      profile,
      '--headless',
      '--infilter=CSV:44,34,76,1',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      files[id],
    ]);
    return readFileSync(join(folder, `${id}.fods`), 'utf8').match(/table:formula=/g)?.length ?? 0;
  };
  const [safe, exact] = [formulas('csv'), formulas('csv-exact')];
  return [
    safe === 0 && exact > 0,
    `${safe} formula cells in the Excel-safe file (${exact} in the exact one: the check can fail)`,
  ];
});

const matters = () =>
  [...formats.exporterFor('markdown').files(bundle, options)].map(
    (file) => /^---\n([\s\S]*?)\n---\n/.exec(file.text)[1],
  );
check('PyYAML (YAML 1.1)', run(python, ['-c', 'import yaml']).status === 0, () => {
  const input = join(folder, 'matters.json');
  writeFileSync(input, JSON.stringify(matters()));
  const script =
    'import json,sys,yaml; print(json.dumps([yaml.safe_load(t) for t in json.load(open(sys.argv[1]))], default=str))';
  const read = JSON.parse(execFileSync(python, ['-c', script, input], { encoding: 'utf8' }));
  const wrong = read.filter((matter, at) => {
    const { article } = groups[at];
    return (
      matter.title !== (article.headline.trim() || article.canonicalUrl) ||
      !same(matter.author, article.author) ||
      matter.published !== article.datePublished ||
      matter.source !== article.publisher
    );
  });
  return [wrong.length === 0, `${read.length} front matters, ${wrong.length} not as written`];
});

check('bibutils ris2xml', has('ris2xml'), () => {
  const { stdout, stderr } = run('ris2xml', [files.ris]);
  const mods = stdout.match(/<mods[ >]/g)?.length ?? 0;
  const warnings = stderr.split('\n').filter((line) => line.trim() && !/Processed/.test(line));
  const authors = stdout.match(/Ana/g)?.length ?? 0;
  return [
    mods === groups.length && warnings.length === 0,
    `${mods} of ${groups.length} references, ${authors} with their author, warnings: ${warnings.length} ${warnings[0] ?? ''}`,
  ];
});
check('bibutils bib2xml', has('bib2xml'), () => {
  const { stdout, stderr } = run('bib2xml', [files.bibtex]);
  const mods = stdout.match(/<mods[ >]/g)?.length ?? 0;
  const warnings = stderr.split('\n').filter((line) => line.trim() && !/Processed/.test(line));
  return [
    mods === groups.length && warnings.length === 0,
    `${mods} of ${groups.length} references, warnings: ${warnings.length} ${warnings[0] ?? ''}`,
  ];
});
check('biber --validate-datamodel', has('biber'), () => {
  const { stdout } = run('biber', [
    '--tool',
    '--validate-datamodel',
    '--output-file',
    join(folder, 'biber-out.bib'),
    '--logfile',
    join(folder, 'biber'),
    files.bibtex,
  ]);
  const faults = stdout.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
  const entries = existsSync(join(folder, 'biber-out.bib'))
    ? readFileSync(join(folder, 'biber-out.bib'), 'utf8').match(/^@ONLINE/gim)?.length
    : 0;
  return [
    faults.length === 0 && entries === groups.length,
    `${entries} of ${groups.length} entries, ${faults.length} warnings ${faults[0] ?? ''}`,
  ];
});
const flat = (text) =>
  String(text ?? '')
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .trim();
check('pandoc biblatex', has('pandoc'), () => {
  const items = JSON.parse(run('pandoc', ['-f', 'biblatex', '-t', 'csljson', files.bibtex]).stdout);
  const urls = new Set(items.map((item) => item.URL));
  const dated = items.filter((item) => same(item.issued?.['date-parts'], [[2024, 5, 31]])).length;
  const missing = groups.filter(({ article }) => !urls.has(article.canonicalUrl)).length;
  return [
    items.length === groups.length && missing === 0 && dated === items.length,
    `${items.length} of ${groups.length} items, ${missing} addresses lost, ${dated} with their day`,
  ];
});
check('pandoc csljson', has('pandoc'), () => {
  const items = JSON.parse(run('pandoc', ['-f', 'csljson', '-t', 'csljson', files['csl-json']]).stdout);
  const wrong = groups.filter(
    ({ article }) => items.find((item) => item.URL === article.canonicalUrl)?.type !== 'article-newspaper',
  );
  return [items.length === groups.length && wrong.length === 0, `${items.length} of ${groups.length} items`];
});
check('pandoc Markdown', has('pandoc'), () => {
  const all = [...formats.exporterFor('markdown').files(bundle, options)];
  const problems = [];
  for (const [at, file] of all.entries()) {
    const name = join(folder, 'one.md');
    writeFileSync(name, file.text);
    // The front matter's values are text to Obsidian; pandoc alone would read them as Markdown too.
    const { blocks } = JSON.parse(run('pandoc', ['-f', 'commonmark_x-smart', '-t', 'json', name]).stdout);
    const json = JSON.stringify(blocks);
    if (/"t":"Raw(?:Inline|Block)"|"t":"(?:Math|Image|Note|CodeBlock|HorizontalRule)"/.test(json)) problems.push(at);
    const plain = flat(run('pandoc', ['-f', 'commonmark_x-smart', '-t', 'plain', '--wrap=none', name]).stdout);
    const quote = flat(formats.groupsOf(bundle)[at].entries.at(-1).annotation.target.selector[0].exact);
    if (!plain.includes(quote)) problems.push(`${at}: ${quote}`);
  }
  return [
    problems.length === 0,
    `${all.length} files, ${problems.length} whose quote is shown otherwise or whose text became markup ${JSON.stringify(problems.slice(0, 4))}`,
  ];
});

/** How Zotero's import reads RIS: a record is an item of the kind its `TY` says, each `N1` a note of its own, each `KW` a tag. */
function zoteroItems(text) {
  return text
    .split(/^ER {2}- ?\r?\n/m)
    .filter((record) => /^TY {2}- /m.test(record))
    .map((record) => {
      const all = (tag) => [...record.matchAll(new RegExp(`^${tag} {2}- (.*?)\\r?$`, 'gm'))].map((match) => match[1]);
      return {
        kind: { NEWS: 'newspaperArticle', ELEC: 'webpage', BLOG: 'blogPost' }[all('TY')[0]],
        title: all('TI')[0],
        creators: all('AU'),
        publication: all('T2')[0],
        date: all('DA')[0],
        url: all('UR')[0],
        accessDate: all('Y2')[0],
        notes: all('N1'),
        tags: all('KW'),
        unknown: [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- /gm)]
          .map((match) => match[1])
          .filter((tag) => !/^(?:TY|TI|AU|T2|DA|PY|LA|UR|Y2|KW|N1|AB|ID|M1)$/.test(tag)),
      };
    });
}
check("Zotero's rules for RIS", true, () => {
  const items = zoteroItems(readFileSync(files.ris, 'utf8'));
  const faults = groups.flatMap(({ article, entries }) => {
    const item = items.find(({ url }) => url === article.canonicalUrl);
    if (!item) return [`${article.canonicalUrl} is lost`];
    const tags = new Set(
      entries.flatMap(({ annotation }) =>
        annotation.body.filter(({ purpose, value }) => purpose === 'tagging' && flat(value)),
      ),
    );
    return [
      item.kind !== 'newspaperArticle' && 'kind',
      !item.title && flat(article.headline) && 'title',
      item.creators.length !== article.author.filter((name) => flat(name)).length && 'authors',
      item.notes.length !== entries.length && `${item.notes.length} notes for ${entries.length}`,
      tags.size > 0 && item.tags.length === 0 && 'tags',
      !/^\d{4}\/\d\d\/\d\d/.test(item.accessDate ?? '') && 'accessDate',
      !/^2024\/05\/31/.test(item.date ?? '') && 'date',
      item.unknown.length > 0 && `fields ${item.unknown}`,
    ].filter(Boolean);
  });
  return [
    items.length === groups.length && faults.length === 0,
    `${items.length} items of ${groups.length}, ${items.reduce((sum, { notes }) => sum + notes.length, 0)} notes; ${faults.length} faults ${faults.slice(0, 3).join('; ')}`,
  ];
});

/** How Zotero's import reads BibTeX: which field goes where; what is not here is lost. */
const ZOTERO_FIELDS = {
  author: 'creators',
  title: 'title',
  organization: 'publisher',
  date: 'date',
  url: 'url',
  urldate: 'accessDate',
  keywords: 'tags',
  annote: 'notes',
};
/** Read for other programs: Zotero leaves it out. */
const FOR_OTHERS = new Set(['langid']);
/** Names, parted at "and" where no brace is open. */
function unprotected(names) {
  let open = 0;
  const parted = names.replace(/[{}]|\s+and\s+/g, (mark) => {
    if (mark === '{') open++;
    else if (mark === '}') open--;
    else if (open === 0) return '\n';
    return mark;
  });
  return parted.split('\n').filter(Boolean);
}
function zoteroEntries(text) {
  return [...text.matchAll(/^@(\w+)\{[^,]+,\n([\s\S]*?)\n\}$/gm)].map(([, type, body]) => {
    const fields = [...body.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name, value]) => [name, value]);
    const item = { kind: { online: 'webpage' }[type], unknown: [] };
    for (const [name, value] of fields)
      if (ZOTERO_FIELDS[name]) item[ZOTERO_FIELDS[name]] = value;
      else if (!FOR_OTHERS.has(name)) item.unknown.push(name);
    return { ...item, tags: item.tags?.split(/\s*[,;]\s*/) ?? [], creators: unprotected(item.creators ?? '') };
  });
}
check("Zotero's rules for BibTeX", true, () => {
  const items = zoteroEntries(readFileSync(files.bibtex, 'utf8'));
  const faults = groups.flatMap(({ article, entries }, at) => {
    const item = items[at];
    if (!item) return [`${article.canonicalUrl} is lost`];
    return [
      item.kind !== 'webpage' && 'kind',
      !item.title && flat(article.headline) && 'title',
      item.creators.length !== article.author.filter((name) => flat(name)).length && 'authors',
      !item.notes && entries.length > 0 && 'notes',
      !/^\d{4}-\d\d-\d\d$/.test(item.accessDate ?? '') && 'accessDate',
      !/^2024-05-31/.test(item.date ?? '') && 'date',
      !item.url && 'url',
      item.unknown.length > 0 && `fields ${item.unknown}`,
    ].filter(Boolean);
  });
  return [
    items.length === groups.length && faults.length === 0,
    `${items.length} items of ${groups.length}; ${faults.length} faults ${faults.slice(0, 3).join('; ')}`,
  ];
});

const outside = process.argv.indexOf('--outside');
const outsideRequire =
  outside > 0 ? createRequire(pathToFileURL(join(resolve(process.argv[outside + 1]), 'node_modules/x.js'))) : null;
const canLoad = (name) => {
  try {
    return Boolean(outsideRequire?.resolve(name));
  } catch {
    return false;
  }
};
check('ajv: the MUSTs of the W3C model', canLoad('ajv/dist/2020'), () => {
  const Ajv = outsideRequire('ajv/dist/2020');
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  outsideRequire('ajv-formats').default(ajv);
  const valid = ajv.compile(
    JSON.parse(readFileSync(new URL('./schemas/web-annotation.json', import.meta.url), 'utf8')),
  );
  const file = JSON.parse(readFileSync(files['w3c-jsonld'], 'utf8'));
  const good = valid(file);
  const faults = (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const broken = [
    (copy) => delete copy['@context'],
    (copy) => Object.assign(copy.first.items[0], { body: [{ type: 'TextualBody', value: '' }], bodyValue: 'x' }),
    (copy) => Object.assign(copy.first.items[0], { created: 'ontem' }),
    (copy) => delete copy.first.items[0].target.source,
    (copy) => Object.assign(copy.first.items[1].target.selector[0], { exact: ['a', 'b'] }),
  ].map((spoil) => {
    const copy = structuredClone(file);
    spoil(copy);
    return valid(copy);
  });
  return [
    good && broken.every((accepted) => !accepted),
    `${file.first.items.length} annotations; ${broken.filter((accepted) => !accepted).length} of ${broken.length} spoilt copies refused ${faults.slice(0, 3).join('; ')}`,
  ];
});

const w3c = process.argv.find((argument) => argument.startsWith('--w3c='))?.slice('--w3c='.length);
const w3cFolder = w3c ? resolve(w3c) : '';
check("the W3C's own MUST schemas", w3cFolder !== '' && existsSync(w3cFolder), () => {
  const w3cRequire = createRequire(pathToFileURL(join(w3cFolder, 'x.js')));
  const Ajv = w3cRequire('ajv-draft-04');
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  w3cRequire('ajv-formats').default(ajv);
  const schemas = (name) =>
    readdirSync(join(w3cFolder, name))
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(w3cFolder, name, file), 'utf8')));
  for (const definitions of schemas('definitions')) ajv.addSchema(definitions);
  const musts = schemas('musts')
    .filter(({ assertionType }) => assertionType === 'must')
    .map((schema) => ({ name: schema.id.replace(/\.json$/, ''), valid: ajv.compile(schema) }));
  /** The MUSTs that an annotation does not meet. */
  const missed = (annotation) => musts.filter(({ valid }) => !valid(annotation)).map(({ name }) => name);
  const file = JSON.parse(readFileSync(files['w3c-jsonld'], 'utf8'));
  const annotations = file.first.items.map((item) => ({ '@context': file['@context'], ...item }));
  const faults = new Set(annotations.flatMap(missed));
  const spoilt = [
    ['3.1-annotationContextValidated', (copy) => delete copy['@context']],
    ['3.1-annotationIdValidated', (copy) => Object.assign(copy, { id: 'a b' })],
    ['3.1-annotationTypeValidated', (copy) => Object.assign(copy, { type: 'Note' })],
    ['3.1-targetKeyFound', (copy) => delete copy.target],
    ['3.2-targetObjectsRecognized', (copy) => delete copy.target.source],
    ['3.2-bodyObjectsRecognized', (copy) => Object.assign(copy, { body: { type: 'TextualBody' } })],
    ['3.2.5-notBodyBodyValue', (copy) => Object.assign(copy, { body: [], bodyValue: 'x' })],
    ['3.3.1-annotationCreatedValidated', (copy) => Object.assign(copy, { created: 'ontem' })],
    ['3.3.1-annotationModifiedValidated', (copy) => Object.assign(copy, { modified: ['x', 'y'] })],
    ['4.2.4-textQuoteSelectorValid', (copy) => Object.assign(copy.target.selector[0], { exact: ['a', 'b'] })],
    ['4.3.1-timeStateValid', (copy) => delete copy.target.state.sourceDate],
  ];
  const whole = annotations.find(({ target }) => target.selector);
  const accepted = spoilt.filter(([must, spoil]) => {
    const copy = structuredClone(whole);
    spoil(copy);
    return !missed(copy).includes(must);
  });
  return [
    faults.size === 0 && accepted.length === 0,
    `${musts.length - faults.size} of ${musts.length} MUSTs met by each of ${annotations.length} annotations ${[...faults].join(' ')}; ${spoilt.length - accepted.length} of ${spoilt.length} broken annotations fail the MUST they break ${accepted.map(([must]) => must).join(' ')}`,
  ];
});
async function expanded(file, words) {
  const loaded = outsideRequire('jsonld');
  const jsonld = loaded.default ?? loaded;
  // Stand-ins for the published contexts, which no test may ask the network for: every term is in the vocabulary.
  const documentLoader = (documentUrl) => ({
    documentUrl,
    document: { '@context': { '@version': 1.1, '@vocab': words, id: '@id', type: '@type' } },
  });
  return jsonld.expand(JSON.parse(readFileSync(file, 'utf8')), { documentLoader, safe: true });
}
if (canLoad('jsonld')) {
  const oa = await expanded(files['w3c-jsonld'], 'http://www.w3.org/ns/oa#').catch((error) => error);
  const reviews = await expanded(files['claimreview-jsonld'], 'https://schema.org/').catch((error) => error);
  for (const [name, found] of [
    ['jsonld: W3C', oa],
    ['jsonld: ClaimReview', reviews],
  ])
    check(name, true, () => [
      Array.isArray(found) && found.length > 0,
      Array.isArray(found)
        ? `${JSON.stringify(found).length} characters expanded, nothing dropped`
        : String(found.message),
    ]);
} else check('jsonld', false);
if (canLoad('html-validate')) {
  const { HtmlValidate } = outsideRequire('html-validate');
  // Letter case of the doctype and white space are matters of taste.
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'off' },
  });
  for (const articleText of [false, true]) {
    const html = [...formats.exporterFor('html-report').write(bundle, { ...options, articleText })].join('');
    const { results: reports } = await validator.validateString(html);
    const faults = reports.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${ruleId} ${line}: ${message}`),
    );
    check(`html-validate${articleText ? ', with the text' : ''}`, true, () => [
      faults.length === 0,
      `${html.length} characters, ${faults.length} faults ${faults.slice(0, 3).join('; ')}`,
    ]);
  }
} else check('html-validate', false);
if (canLoad('@citation-js/core')) {
  const { Cite } = outsideRequire('@citation-js/core');
  for (const name of ['ris', 'bibtex']) outsideRequire(`@citation-js/plugin-${name}`);
  for (const [id, forceType] of [
    ['ris', '@ris/file'],
    ['bibtex', '@biblatex/text'],
  ])
    check(`citation-js: ${id}`, true, () => {
      const { data } = new Cite(readFileSync(files[id], 'utf8'), { forceType });
      const urls = new Set(data.map(({ URL: url }) => url));
      const lost = groups.filter(({ article }) => !urls.has(article.canonicalUrl)).length;
      // Its reader of RIS knows no authors, whoever wrote the file; bibutils above does.
      const authors = id === 'ris' ? data.length : data.filter(({ author }) => author?.length).length;
      return [
        data.length === groups.length && lost === 0 && authors === data.length,
        `${data.length} of ${groups.length} items, ${lost} addresses lost${id === 'ris' ? '' : `, ${authors} with authors`}`,
      ];
    });
} else check('citation-js', false);

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (existsSync(chromium)) {
  const { chromium: launcher } = require('playwright');
  const browser = await launcher.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ offline: true, bypassCSP: false });
  const page = await context.newPage();
  const requests = [];
  const messages = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  await page.goto(pathToFileURL(files['html-report']).href);
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there
  const shown = await page.evaluate(() => document.body.innerText);
  const scripts = await page.evaluate(() => document.querySelectorAll('script,img,iframe,object').length);
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const quotes = groups.flatMap(({ entries }) =>
    entries.map(({ annotation }) => annotation.target.selector?.[0].exact ?? ''),
  );
  const lost = quotes.filter((quote) => !flat(shown).includes(flat(quote)));
  check('Chromium, offline: the report', true, () => [
    requests.length === 1 && scripts === 0 && lost.length === 0 && messages.length === 0,
    `${requests.length} request (the file itself), ${scripts} scripts or pictures, ${lost.length} of ${quotes.length} quotes not shown ${JSON.stringify(lost.slice(0, 3))}, ${messages.length} console messages`,
  ]);
  check('axe-core: the report', true, () => [
    violations.length === 0,
    `${violations.length} violations ${violations.map((item) => item.id).join(' ')}`,
  ]);
  await browser.close();
} else check('Chromium and axe-core', false);

for (const [tool, state, words] of results) console.log(`${tool.padEnd(34)} ${state.padEnd(14)} ${words}`);
if (keep < 0) rmSync(folder, { recursive: true, force: true });
process.exitCode = results.some(([, state]) => state === 'FAILED') ? 1 : 0;
