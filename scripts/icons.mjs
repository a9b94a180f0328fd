#!/usr/bin/env node
/** Renders `icons/glosa.svg` to the sizes that the manifest names: `node scripts/icons.mjs`. The pictures are committed. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from './browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
const folder = join(dirname(fileURLToPath(import.meta.url)), '../icons');
const svg = readFileSync(join(folder, 'glosa.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  const sized = svg.replace('width="32" height="32" role', `width="${size}" height="${size}" role`);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
console.log(`icons/${SIZES.join(', ')}.png`);
