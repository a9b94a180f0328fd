import { COLOURS, type Colour } from '../../model/annotation.ts';
import { ACTIVE_NAME, NAME_PREFIX, OVERLAP_NAME } from './mark-kinds.ts';

/** Judged from what lies behind the article's text. */
export type Scheme = 'light' | 'dark';

interface Tone {
  wash: string;
  /** Line of a note or a change: at least 3:1 against the wash. */
  line: string;
}

const OWN: Record<Scheme, Record<Colour, Tone>> = {
  light: {
    yellow: { wash: '#ffe58a', line: '#7a6100' },
    green: { wash: '#bfe8b4', line: '#2c6b20' },
    blue: { wash: '#bcdcff', line: '#1b5a9c' },
    pink: { wash: '#ffc9de', line: '#a32b62' },
    orange: { wash: '#ffd0a3', line: '#944a00' },
    violet: { wash: '#dccbff', line: '#5b38b5' },
  },
  dark: {
    yellow: { wash: '#5c4a00', line: '#ffe58a' },
    green: { wash: '#1f4a1a', line: '#bfe8b4' },
    blue: { wash: '#123f6b', line: '#bcdcff' },
    pink: { wash: '#5e1f3c', line: '#ffc9de' },
    orange: { wash: '#5a3200', line: '#ffd0a3' },
    violet: { wash: '#3b2a6b', line: '#dccbff' },
  },
};
const MACHINE: Record<Scheme, { leader: string; claim: string; claimWash: string }> = {
  light: { leader: '#0b6e6e', claim: '#9a5b00', claimWash: 'rgb(154 91 0 / 12%)' },
  dark: { leader: '#6fd6cf', claim: '#f0b54a', claimWash: 'rgb(240 181 74 / 12%)' },
};
/** Without colours the six are told apart by their line. */
const FORCED_LINE: Record<Colour, string> = {
  yellow: 'underline solid 1px',
  green: 'underline dashed 1px',
  blue: 'underline double 1px',
  pink: 'underline dotted 2px',
  orange: 'underline overline solid 1px',
  violet: 'underline overline dotted 1px',
};

/** The style sheet of all marks. Paper is white, so the light colours are printed, and each wash gets a line there: printers leave backgrounds out. */
export function markStyles(scheme: Scheme): string {
  return [
    `@media not print {\n${rules(scheme)}\n}`,
    `@media print {\n${rules('light')}\n${COLOURS.map((colour) => rule(`own-${colour}`, line('solid', 1, OWN.light[colour].line))).join('\n')}\n}`,
    `@media (forced-colors: active) {\n${forcedRules()}\n}`,
  ].join('\n');
}

function rules(scheme: Scheme): string {
  const { leader, claim, claimWash } = MACHINE[scheme];
  return [
    ...COLOURS.flatMap((colour) => {
      const { wash, line: tone } = OWN[scheme][colour];
      const background = `background-color: ${wash};`;
      return [
        rule(`own-${colour}`, background),
        rule(`noted-${colour}`, `${background} ${line('solid', 3, tone)}`),
        rule(`changed-${colour}`, `${background} ${line('wavy', 2, tone)}`),
      ];
    }),
    rule('claim-look', line('solid', 1, claim)),
    rule('claim-first', `background-color: ${claimWash}; ${line('solid', 2, claim)}`),
    rule('leader', leaderLine(leader)),
    named(OVERLAP_NAME, 'text-decoration: underline double 2px currentcolor;'),
    named(ACTIVE_NAME, 'text-decoration: underline overline solid 2px currentcolor;'),
  ].join('\n');
}

function forcedRules(): string {
  const mark = 'background-color: Mark; color: MarkText;';
  return [
    ...COLOURS.flatMap((colour) => [
      rule(`own-${colour}`, `${mark} text-decoration: ${FORCED_LINE[colour]} MarkText;`),
      rule(`noted-${colour}`, `${mark} ${line('solid', 3, 'MarkText')}`),
      rule(`changed-${colour}`, `${mark} ${line('wavy', 2, 'MarkText')}`),
    ]),
    rule('claim-look', line('solid', 1, 'CanvasText')),
    rule('claim-first', `background-color: Canvas; ${line('double', 2, 'CanvasText')}`),
    rule('leader', leaderLine('CanvasText')),
  ].join('\n');
}

function line(style: string, width: number, colour: string): string {
  return `text-decoration: underline ${style} ${width}px ${colour};`;
}

/** Below the line of a claim or a note, so that both are seen where a name stands in one. */
function leaderLine(colour: string): string {
  return `${line('dotted', 2, colour)} text-underline-offset: 0.27em;`;
}

function rule(kind: string, body: string): string {
  return named(NAME_PREFIX + kind, body);
}

function named(name: string, body: string): string {
  return `::highlight(${name}) { ${body} }`;
}
