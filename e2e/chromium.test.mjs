import { openChromium } from './harness/chromium.mjs';
import { journeys } from './journeys/all.mjs';

journeys('Chromium', openChromium, 'chrome-test');
