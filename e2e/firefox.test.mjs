import { openFirefox } from './harness/firefox.mjs';
import { journeys } from './journeys/all.mjs';
import { selecting } from './journeys/selecting.mjs';

journeys('Firefox', openFirefox, 'firefox-test');
selecting('Firefox', openFirefox, 'firefox-test');
