import { make } from '../dom/article/safe-dom.ts';
import { COLOURS, type Colour } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Mention, Reason } from '../model/leader.ts';
import { t, tOr, uiLanguage } from '../platform/i18n.ts';
import type { PlacedAnnotation } from '../platform/protocol.ts';
import { button, line } from './surface.ts';

/** A reason as words: its key's message with its value. */
export function reasonText(reason: Reason): string {
  const words = tOr(`reason_${reason.key}`, reason.key, reason.value ?? '');
  return words.trim();
}

function chips(reasons: Reason[]): HTMLElement {
  const list = make('ul');
  list.className = 'chips';
  for (const text of new Set(reasons.map(reasonText))) {
    const item = make('li');
    item.textContent = text;
    list.append(item);
  }
  return list;
}

function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([uiLanguage()], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Offices whose class says all of them; of the others the list's own title, which is English, is shown too. */
const PLAIN_OFFICE = /^(?:president|head-of-government|vice-president|monarch)$/;

/** The office that the list knows, in the interface's language. */
function officeWords({ knownOffice = '', knownClass = '' }: Mention): string {
  const words = tOr(`office_${knownClass.replaceAll('-', '_')}`, '');
  if (!words || uiLanguage().startsWith('en')) return knownOffice;
  const [, title = '', years = ''] = /^(.*?)(?: ((?:\d{4})?–?(?:\d{4})?))?$/.exec(knownOffice) ?? [];
  return `${words}${PLAIN_OFFICE.test(knownClass) ? '' : ` (${title})`}${years ? `, ${years}` : ''}`;
}

function actions(...buttons: HTMLElement[]): HTMLElement {
  const row = make('div');
  row.className = 'row';
  row.append(...buttons);
  return row;
}

/** Who it is: name, office in the article's words, office known at the article's date, country, and the way to the other mentions. */
export function leaderCard(
  mention: Mention,
  all: Mention[],
  on: { go(to: Mention): void; note(): void; more(): void },
): HTMLElement {
  const card = make('div');
  const mentions = all.filter((other) => other.leaderId === mention.leaderId);
  const at = mentions.indexOf(mention);
  card.append(line(mention.name, 'name'));
  if (mention.roleText) card.append(line(mention.roleText));
  const office = officeWords(mention);
  if (office) card.append(line(t('leaderKnownOffice', office), 'muted'));
  if (mention.country) card.append(line(countryName(mention.country), 'muted'));
  // The line above says it already.
  card.append(chips(mention.reasons.filter(({ key }) => key !== 'listed' || !office)));
  const step = (by: number) => () => {
    const to = mentions[(at + by + mentions.length) % mentions.length];
    if (to) on.go(to);
  };
  card.append(
    actions(
      button(t('leaderPrevious'), step(-1), { text: '←', className: 'outlined' }),
      line(t('leaderMentions', [String(at + 1), String(mentions.length)]), 'muted'),
      button(t('leaderNext'), step(1), { text: '→', className: 'outlined' }),
      button(t('leaderNote'), on.note, { text: t('leaderNote'), className: 'outlined' }),
      button(t('leaderMore'), on.more, { text: t('leaderMore') }),
    ),
  );
  return card;
}

/** Why a sentence is marked, who says it, and the one action. */
export function claimCard(claim: Claim, on: { keep(): void }): HTMLElement {
  const card = make('div');
  card.append(line(t(claim.priority === 1 ? 'claimFirst' : 'claimLook'), 'name'));
  if (claim.speaker) {
    const role = claim.speaker.role ? `, ${claim.speaker.role}` : '';
    card.append(line(t('claimSpeaker', `${claim.speaker.name}${role}`)));
  }
  card.append(chips(claim.reasons), line(t('claimMachine'), 'muted'));
  card.append(actions(button(t('claimKeep'), on.keep, { text: t('claimKeep'), className: 'primary' })));
  return card;
}

/** An own highlight: colour, note, delete. The note itself is shown in the extension's own frame only. */
export function ownCard(
  own: PlacedAnnotation,
  on: { colour(to: Colour): void; note(): void; remove(): void },
): HTMLElement {
  const card = make('div');
  const row = make('div');
  row.className = 'row';
  for (const name of COLOURS) {
    const dot = button(t('toolbarHighlight', t(`colour_${name}`)), () => on.colour(name), { className: `dot ${name}` });
    dot.setAttribute('aria-pressed', String(name === own.colour));
    row.append(dot);
  }
  const open = own.kind === 'claim' ? t('ownClaim') : own.hasNote ? t('ownNoteOpen') : t('ownNoteAdd');
  row.append(
    button(open, on.note, { text: open, className: 'primary' }),
    button(t('ownDelete'), on.remove, { text: t('ownDelete') }),
  );
  card.append(row);
  return card;
}

/** A short word to the reader, with one action at most. */
export function messageCard(text: string, action?: { label: string; run(): void }): HTMLElement {
  const card = make('div');
  card.setAttribute('role', 'status');
  card.append(line(text));
  if (action) card.append(actions(button(action.label, action.run, { text: action.label, className: 'outlined' })));
  return card;
}
