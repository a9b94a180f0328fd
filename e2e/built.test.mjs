import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../scripts/run.mjs';

const PROBE_LIMIT_BYTES = 6 * 1024;
const QUIET = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

/** What is shipped, looked at as a reviewer of the shops would. */
for (const [browser, permissions] of [
  ['chrome', [...QUIET, 'sidePanel']],
  ['firefox', QUIET],
])
  describe(`dist/${browser}`, () => {
    const folder = join(ROOT, 'dist', browser);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const code = files(folder).filter((file) => file.endsWith('.js'));

    test('asks for no more than it needs', () => {
      assert.deepEqual([...manifest.permissions].sort(), [...permissions].sort());
      assert.equal(manifest.host_permissions, undefined);
      assert.equal(manifest.content_scripts, undefined);
      assert.deepEqual(manifest.optional_host_permissions, ['https://*/*', 'http://*/*']);
    });

    test('shows pages nothing but the note, behind an address that changes', () => {
      assert.deepEqual(
        manifest.web_accessible_resources.flatMap(({ resources }) => resources),
        ['src/note/index.html'],
      );
      if (browser === 'chrome') assert.ok(manifest.web_accessible_resources.every((entry) => entry.use_dynamic_url));
    });

    test('names files that are there', () => {
      const named = [...Object.values(manifest.icons), manifest.action.default_popup, manifest.options_ui.page];
      for (const page of ['note', 'library', 'welcome', 'sidepanel']) named.push(`src/${page}/index.html`);
      for (const file of named) assert.ok(statSync(join(folder, file)).size > 0, file);
    });

    test('can speak to no other machine, and runs no text as code', () => {
      const policy = manifest.content_security_policy.extension_pages;
      assert.match(policy, /connect-src 'self'/);
      assert.match(policy, /default-src 'none'/);
      for (const file of code)
        assert.doesNotMatch(readFileSync(file, 'utf8'), /\beval\(|new Function\(|\bimport\(["']https?:/, file);
      for (const file of code)
        assert.doesNotMatch(readFileSync(file, 'utf8'), /\bXMLHttpRequest\b|new WebSocket\(|sendBeacon\(/, file);
    });

    test('weighs at most 6 kB gzip on pages that are no article', () => {
      const probes = code.filter((file) => /probe/.test(file));
      assert.equal(probes.length, 1);
      const bytes = gzipSync(readFileSync(probes[0])).length;
      assert.ok(bytes <= PROBE_LIMIT_BYTES, `${bytes} bytes`);
    });

    test('ships no source map and no font, only what is used', () => {
      assert.deepEqual(
        files(folder).filter((file) => /\.(map|ts|tsx|woff2?)$/.test(file)),
        [],
      );
    });
  });
