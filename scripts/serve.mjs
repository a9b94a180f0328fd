#!/usr/bin/env node
/**
 * The test pages on a free port of localhost, with nothing but Node.
 *
 *   node scripts/serve.mjs [port]
 *
 * `/pt/…/`, `/en/…/`, `/es/…/` are the samples; `/dark/`, `/csp/`, `/hostile/`, `/churn/`, `/long/` before the path of a sample give it with that
 * difficulty (`testing/pages/variants.mjs`); `/mundo/` is a listing, `/app/` two articles by pushState or hash, `/rolo/` two articles by
 * scrolling, `/vazio/` a page without text.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { churn, dark, hostile, long, STRICT } from '../testing/pages/variants.mjs';

export const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../testing/pages');
const VARIANTS = { churn, dark, hostile, long };
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The file for a path of the address, or null. Paths below `/app/` and `/rolo/` are all the application's. */
function fileFor(path) {
  const inside = normalize(path).replace(/^\/+/, '');
  if (inside.startsWith('..')) return null;
  const alone = /^(app|rolo)(\/|$)/.exec(inside);
  if (alone) return join(PAGES, alone[1], 'index.html');
  const file = join(PAGES, inside);
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : null;
}

/** `{ body, type, headers }` for a path, or null. */
function answer(path) {
  const [, first, rest] = path.match(/^\/(dark|csp|hostile|churn|long)(\/.*)$/) ?? [null, null, path];
  const file = fileFor(rest);
  if (!file) return null;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (!first) return { body: readFileSync(file), type, headers: {} };
  const html = readFileSync(file, 'utf8');
  if (first === 'csp') return { body: html.replace(/\s*<link rel="canonical"[^>]*>/, ''), type, headers: STRICT };
  return { body: VARIANTS[first](html), type, headers: {} };
}

/**
 * Serves until `close()`. `place(path, html)` puts another text at an address, null takes it away; `requests` lists every path that was
 * asked for; `extra(path)` may answer first with an HTML string.
 */
export async function serve({ port = 0, extra = () => null } = {}) {
  const placed = new Map();
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push(path);
    const own = placed.get(path) ?? extra(path);
    const found = own ? { body: own, type: TYPES['.html'], headers: {} } : answer(path);
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('not found');
      return;
    }
    response
      .writeHead(200, { 'Content-Type': found.type, 'Cache-Control': 'no-store', ...found.headers })
      .end(found.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    requests,
    place(path, html) {
      if (html === null) placed.delete(path);
      else placed.set(path, html);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve({ port: Number(process.argv[2] ?? 0) });
  console.log(`${origin}/pt/reuniao-em-pyongyang/`);
}
