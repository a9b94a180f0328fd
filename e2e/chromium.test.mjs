import { openChromium } from './harness/chromium.mjs';
import { journeys } from './journeys/all.mjs';
import { selecting } from './journeys/selecting.mjs';

journeys('Chromium', openChromium, 'chrome-test');
selecting('Chromium', openChromium, 'chrome-test');
