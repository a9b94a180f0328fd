import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
/** The one door to the extension APIs; Chromium and Firefox alike. */
export { browser };
