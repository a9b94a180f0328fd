/**
 * Fits src/data/claims-weights.json on labelled articles: `node scripts/train-claims.mjs [CORPUS_DIR]`.
 * Always on the project's own (src/data/labels); CORPUS_DIR adds real news that lies elsewhere, `*.json` with
 * `{ id, lang, text, sentences: [{ start, end, priority }] }`. Only weights are written.
 * `--dry` measures by cross-validation over articles and writes nothing: over those of CORPUS_DIR, or over the own ones without it;
 * `--folds N` (default 10), `--seed N`, `--without-own` (to see what they bring),
 * `--by-language` leaves out a language at a time instead: what a language without labelled articles may expect;
 * `--ridge X` (of the cues), `--words X` (of words, pairs of words and roots; 0 = none), `--min-articles N`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { fitLogistic } from './fit-logistic.mjs';
import { readLabelledNews } from './labelled-news.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const OUT = join(ROOT, 'src/data/claims-weights.json');
const OWN = join(ROOT, 'src/data/labels');
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dry: { type: 'boolean', default: false },
    'by-language': { type: 'boolean', default: false },
    folds: { type: 'string', default: '10' },
    ridge: { type: 'string', default: '4' },
    words: { type: 'string', default: '2' },
    'min-articles': { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    'without-own': { type: 'boolean', default: false },
  },
});
const MIN_ARTICLES = Number(flags['min-articles']);
/** How much priority 1 counts in the rank; the same figure as in find-claims.ts. */
const FIRST_SHARE = 0.5;
/** Terms whose two weights together are less change no order and only cost space. */
const LEAST = 0.15;
/** So many labelled articles of real news in a language, and its own ones count as much as they; with more, less. */
const ENOUGH = 30;
/** The ridge of what is peculiar to own articles: their writers' ways are learnt beside, and left out. */
const OWN_RIDGE = 4;

/** The table of what languages share, beside those of the languages. */
const ROOTS = '*';

/** The detector's own reading of a text, bundled from the sources. */
async function detector() {
  const entry = [
    'detect/claims/read-sentences',
    'detect/claims/features',
    'detect/claims/score',
    'detect/claims/terms',
    'lang/claims',
  ]
    .map((file) => `export * from ${JSON.stringify(join(ROOT, 'src', `${file}.ts`))};`)
    .join('\n');
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const overlapRatio = (a, b) => {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
};

/** Each labelled sentence with the features of the detector's sentence at the same place. */
function rowsOf(article, glosa) {
  const lexicon = glosa.CLAIMS_LEXICONS[article.lang];
  const sentences = glosa.readSentences(article.text, article.lang, lexicon);
  const features = glosa.articleFeatures(sentences, lexicon);
  return article.sentences.map((gold) => {
    const at = sentences.findIndex((sentence) => overlapRatio(sentence, gold) >= 0.5);
    if (at < 0) return { priority: gold.priority, features: null, tokens: [], terms: [] };
    const { tokens } = sentences[at];
    const words = glosa.wordTerms(tokens);
    const roots = glosa.rootTerms(tokens);
    const terms = [
      ...[...glosa.keysOf(words)].map((key) => [`${article.lang}\t${key}`, glosa.scaleOf(words.words.size)]),
      ...[...glosa.keysOf(roots)].map((key) => [`${ROOTS}\t${key}`, glosa.scaleOf(roots.words.size)]),
    ];
    return { priority: gold.priority, features: features[at], tokens, terms };
  });
}

/** A fixed shuffle, so that folds are the same on every run. */
function shuffled(list, seed) {
  const out = [...list];
  let state = seed * 2654435761;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
    const j = (state >>> 0) % (i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** How much a sentence of an article counts. */
function shareOf(article, articles) {
  if (!article.own) return 1;
  const real = articles.filter(({ own, lang }) => !own && lang === article.lang).length;
  return Math.min(1, ENOUGH / Math.max(1, real));
}

/** Terms that occur in enough articles to say something general. */
function vocabulary(articles) {
  const seen = new Map();
  for (const article of articles) {
    const own = new Set(article.rows.flatMap((row) => row.terms.map(([key]) => key)));
    for (const key of own) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count >= MIN_ARTICLES).map(([key]) => key));
}

const round = (x) => Math.round(x * 1000) / 1000;

function train(articles) {
  const useWords = Number(flags.words) > 0;
  const kept = useWords ? vocabulary(articles) : new Set();
  const names = new Map();
  const ridges = [];
  const column = (name, ridge) => {
    if (!names.has(name)) {
      names.set(name, names.size);
      ridges.push(ridge);
    }
    return names.get(name);
  };
  const matrix = [];
  const worth = [];
  const first = [];
  const shares = [];
  const mixed = articles.some(({ own }) => !own);
  for (const article of articles) {
    const share = shareOf(article, articles);
    for (const row of article.rows) {
      if (!row.features) continue;
      const cells = [];
      for (const [name, value] of row.features) cells.push([column(`f\t${name}`, Number(flags.ridge)), value]);
      if (mixed && article.own)
        for (const [name, value] of [...row.features, ['', 1]]) cells.push([column(`own\t${name}`, OWN_RIDGE), value]);
      for (const [key, scale] of row.terms)
        if (kept.has(key)) cells.push([column(`w\t${key}`, Number(flags.words)), scale]);
      matrix.push(cells);
      worth.push(row.priority === 1 || row.priority === 2 ? 1 : 0);
      first.push(row.priority === 1 ? 1 : 0);
      shares.push(share);
    }
  }
  const a = fitLogistic(matrix, worth, ridges, shares);
  // Writers call more things the first to check than readers of real news do: where there is enough of that, it alone decides.
  const b = fitLogistic(
    matrix,
    first,
    ridges,
    shares.map((share) => (share < 1 ? 0 : 1)),
  );
  const weights = {
    worth: { bias: round(a.bias), weights: {} },
    first: { bias: round(b.bias), weights: {} },
    words: {},
    roots: {},
  };
  for (const [name, at] of [...names].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const [kind, ...rest] = name.split('\t');
    const pair = [round(a.weights[at]), round(b.weights[at])];
    if (kind === 'f') {
      if (pair[0]) weights.worth.weights[rest[0]] = pair[0];
      if (pair[1]) weights.first.weights[rest[0]] = pair[1];
    } else if (kind === 'w' && Math.abs(pair[0]) + Math.abs(pair[1]) > LEAST) {
      if (rest[0] !== ROOTS) weights.words[rest[0]] ??= {};
      const table = rest[0] === ROOTS ? weights.roots : weights.words[rest[0]];
      table[rest[1]] = pair.map((x) => Math.round(x * 100) / 100);
    }
  }
  return weights;
}

function averagePrecision(list) {
  const order = list.filter((x) => x.score > -Infinity).sort((a, b) => b.score - a.score);
  const total = list.filter((x) => x.relevant).length;
  if (!total) return null;
  let hits = 0;
  let sum = 0;
  order.forEach((x, i) => {
    if (!x.relevant) return;
    hits++;
    sum += hits / (i + 1);
  });
  return sum / total;
}
const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;

function figures(scored) {
  const is12 = (row) => row.priority === 1 || row.priority === 2;
  const list = (rows, relevant) => rows.map((row) => ({ score: row.score, relevant: relevant(row) }));
  const byArticle = (relevant) =>
    mean(scored.map((rows) => averagePrecision(list(rows, relevant))).filter((x) => x !== null));
  const p3 = scored.map((rows) => {
    const best = [...rows].sort((a, b) => b.score - a.score).slice(0, 3);
    return best.filter(is12).length / best.length;
  });
  return {
    articles: scored.length,
    'AP P1+2': round(averagePrecision(list(scored.flat(), is12))),
    'AP P1': round(averagePrecision(list(scored.flat(), (row) => row.priority === 1))),
    'MAP P1': round(byArticle((row) => row.priority === 1)),
    'P@3': round(mean(p3)),
  };
}

function score(article, weights, glosa) {
  return article.rows.map((row) => {
    if (!row.features) return { priority: row.priority, score: -Infinity };
    const odds = glosa.logOdds(row.features, row.tokens, weights, article.lang);
    return {
      priority: row.priority,
      score: glosa.probability(odds.worth) + FIRST_SHARE * glosa.probability(odds.first),
    };
  });
}

function report(title, articles, scored) {
  const table = {};
  for (const lang of ['all', ...new Set(articles.map((article) => article.lang))])
    table[lang] = figures(scored.filter((_, i) => lang === 'all' || articles[i].lang === lang));
  console.log(title);
  console.table(table);
}

const glosa = await detector();
const own = flags['without-own'] ? [] : readLabelledNews(OWN);
const real = positionals[0] ? readLabelledNews(resolve(positionals[0])) : [];
for (const article of [...own, ...real]) article.rows = rowsOf(article, glosa);
/** What is measured on; the rest is only learnt from. */
const articles = real.length ? real : own;
const beside = real.length ? own : [];
if (!articles.length) throw new Error('no labelled articles: neither own ones nor in CORPUS_DIR');

const languages = [...new Set(articles.map((article) => article.lang))];
const folds = flags['by-language'] ? languages.length : Number(flags.folds);
const order = shuffled(articles, Number(flags.seed));
const foldOf = (article, i) => (flags['by-language'] ? languages.indexOf(article.lang) : i % folds);
const unseen = new Map();
for (let fold = 0; fold < folds; fold++) {
  const weights = train([...order.filter((article, i) => foldOf(article, i) !== fold), ...beside]);
  for (const article of order.filter((article, i) => foldOf(article, i) === fold))
    unseen.set(article.id, score(article, weights, glosa));
}
report(
  `cross-validation over ${flags['by-language'] ? 'languages' : `articles, ${folds} folds`} (weights never saw the article)`,
  articles,
  articles.map((article) => unseen.get(article.id)),
);
if (!flags.dry) {
  const weights = train([...articles, ...beside]);
  report(
    'fitted on all (flattered: the weights saw these articles)',
    articles,
    articles.map((article) => score(article, weights, glosa)),
  );
  writeFileSync(OUT, `${JSON.stringify(weights, null, 1).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1,$2]')}\n`);
  console.log(`wrote ${OUT}`);
}
