import { type ComponentChild, render } from 'preact';
import { t, uiLanguage } from '../platform/i18n.ts';

/** Starts an extension page: its language and title, and the tree in `#root`. */
export function start(titleKey: string, tree: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.title = t(titleKey);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  render(tree, root);
}
