import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Manifest = typeof manifest & Record<string, unknown>;

/** Pages that the manifest does not name, or that crxjs does not know of. */
const PAGES = ['note', 'library', 'welcome', 'sidepanel'];
const GECKO_ID = 'glosa@glosa.example';

/** Firefox: an event page instead of a worker, a sidebar instead of the side panel. */
function forFirefox(source: Manifest): Manifest {
  const { side_panel, minimum_chrome_version, ...rest } = source;
  return {
    ...rest,
    background: { scripts: ['src/background/index.ts'], type: 'module' },
    permissions: source.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_extName__',
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as Manifest;
}

/** The end-to-end tests cannot press the browser's own grant dialogue: their build asks for the test server at install. */
function forTest(source: Manifest): Manifest {
  return { ...source, host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] };
}

/**
 * The built manifest's last touch. crxjs lists the injected scripts as web accessible, by which any page could detect Glosa;
 * neither needs to be, so only the note page stays.
 */
function tidyManifest(outDir: string, firefox: boolean): Plugin {
  return {
    name: 'glosa:tidy-manifest',
    apply: 'build',
    enforce: 'post',
    writeBundle() {
      const file = join(outDir, 'manifest.json');
      const built = JSON.parse(readFileSync(file, 'utf8'));
      built.web_accessible_resources = manifest.web_accessible_resources.map(({ use_dynamic_url, ...entry }) =>
        firefox ? entry : { ...entry, use_dynamic_url },
      );
      writeFileSync(file, JSON.stringify(built, null, 2));
    },
  };
}

/** The injected scripts are built twice by crxjs, as modules too, which nothing loads. */
function dropUnloaded(outDir: string): Plugin {
  return {
    name: 'glosa:drop-unloaded',
    apply: 'build',
    enforce: 'post',
    writeBundle() {
      const folder = join(outDir, 'assets');
      for (const file of readdirSync(folder)) if (/^(main|probe)\.ts-.*\.js$/.test(file)) rmSync(join(folder, file));
    },
  };
}

/** Libraries that can also fetch lose the means: Glosa has no use for them, and what is shipped is checked for them. */
const NO_NETWORK = { XMLHttpRequest: 'undefined', WebSocket: 'undefined' };

/** Modes: `production` and `test` for Chromium, `firefox` and `firefox-test` for Firefox. */
export default defineConfig(({ mode }) => {
  const firefox = mode.startsWith('firefox');
  const test = mode.endsWith('test');
  const outDir = `dist/${firefox ? 'firefox' : 'chrome'}${test ? '-test' : ''}`;
  let source = manifest as Manifest;
  if (firefox) source = forFirefox(source);
  if (test) source = forTest(source);
  return {
    define: NO_NETWORK,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((page) => [page, `src/${page}/index.html`])),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      crx({ manifest: source as unknown as ManifestV3Export, browser: firefox ? 'firefox' : 'chrome' }),
      tidyManifest(outDir, firefox),
      dropUnloaded(outDir),
    ],
  };
});
