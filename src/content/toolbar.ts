import { make } from '../dom/article/safe-dom.ts';
import { COLOURS, type Colour } from '../model/annotation.ts';
import { t } from '../platform/i18n.ts';
import { button } from './surface.ts';

export interface ToolbarActions {
  highlight(colour: Colour): void;
  note(): void;
  tag(): void;
  claim(): void;
}

/** Six colour dots, note, tag, claim: one row, each with a name. */
export function toolbar(actions: ToolbarActions, colour: Colour): HTMLElement {
  const row = make('div');
  row.className = 'row';
  row.setAttribute('role', 'toolbar');
  row.setAttribute('aria-label', t('toolbarName'));
  row.setAttribute('aria-keyshortcuts', 'Alt+F10');
  for (const name of COLOURS) {
    const dot = button(t('toolbarHighlight', t(`colour_${name}`)), () => actions.highlight(name), {
      className: `dot ${name}`,
    });
    dot.setAttribute('aria-pressed', String(name === colour));
    row.append(dot);
  }
  const bar = make('span');
  bar.className = 'bar';
  row.append(
    bar,
    button(t('toolbarNote'), actions.note, { text: t('toolbarNote') }),
    button(t('toolbarTag'), actions.tag, { text: t('toolbarTag') }),
    button(t('toolbarClaim'), actions.claim, { text: t('toolbarClaim') }),
  );
  row.addEventListener('keydown', (event) => moveFocus(row, event));
  return row;
}

/** Arrow keys walk a toolbar, as in every other. */
function moveFocus(row: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...row.querySelectorAll('button')];
  const here = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[(here + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
