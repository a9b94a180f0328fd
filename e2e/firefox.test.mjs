import { openFirefox } from './harness/firefox.mjs';
import { journeys } from './journeys/all.mjs';

journeys('Firefox', openFirefox, 'firefox-test');
