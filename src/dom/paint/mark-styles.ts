import { COLOURS, type Colour } from '../../model/annotation.ts';

/** What a mark stands for: a machine's mark, or the reader's own with its colour and signs. */
export type MarkKind =
  | 'leader'
  | 'claim-first'
  | 'claim-look'
  | { own: Colour; note: boolean; changed: boolean; claim?: boolean };

/** The registry of highlights is shared with the page: an unusual prefix keeps clear of its names. */
export const PREFIX = 'glosa-mark-';

/** One highlight per look, so that the registry stays small whatever is marked. */
export function styleName(kind: MarkKind): string {
  if (typeof kind === 'string') return PREFIX + kind;
  return `${PREFIX}${kind.own}${kind.claim ? '-claim' : ''}${kind.note ? '-note' : ''}${kind.changed ? '-changed' : ''}`;
}

/** Later in the list is painted over earlier. */
export function priorityOf(kind: MarkKind): number {
  if (typeof kind !== 'string') return 1;
  return kind === 'leader' ? 3 : 2;
}

interface Ink {
  leader: string;
  claim: string;
  wash: Record<Colour, string>;
  edge: Record<Colour, string>;
}
const LIGHT: Ink = {
  leader: '#0b6e6e',
  claim: '#9a5b00',
  wash: { yellow: '#ffe58a', green: '#bfe8b4', blue: '#bcdcff', pink: '#ffc9de', orange: '#ffd0a3', violet: '#dccbff' },
  edge: { yellow: '#8a6d00', green: '#2f7a22', blue: '#1c5fa8', pink: '#a82a68', orange: '#a85200', violet: '#5b3bb0' },
};
const DARK: Ink = {
  leader: '#6fd6cf',
  claim: '#f0b54a',
  wash: { yellow: '#5c4a00', green: '#1f4a1a', blue: '#123f6b', pink: '#5e1f3c', orange: '#5a3200', violet: '#3b2a6b' },
  edge: { yellow: '#e3bf3a', green: '#7cc46c', blue: '#6fb1f2', pink: '#f08ab6', orange: '#f2a055', violet: '#b39af2' },
};

function ownRules(colour: Colour, ink: Ink): string[] {
  const wash = `background-color: ${ink.wash[colour]};`;
  const line = (style: string) => `${wash} text-decoration: underline ${style} ${ink.edge[colour]};`;
  const rules: string[] = [];
  for (const claim of [false, true]) {
    for (const note of [false, true]) {
      for (const changed of [false, true]) {
        const look = changed ? line('wavy 2px') : claim ? line('double 2px') : note ? line('solid 3px') : wash;
        rules.push(`::highlight(${styleName({ own: colour, note, changed, claim })}) { ${look} }`);
      }
    }
  }
  return rules;
}

/** The sheet of all marks, for text on a light or a dark ground; with forced colours the line alone tells them apart. */
export function markSheet(dark: boolean): string {
  const ink = dark ? DARK : LIGHT;
  return [
    `::highlight(${PREFIX}leader) { text-decoration: underline dotted 2px ${ink.leader}; }`,
    `::highlight(${PREFIX}claim-first) { background-color: ${ink.claim}1f; text-decoration: underline solid 2px ${ink.claim}; }`,
    `::highlight(${PREFIX}claim-look) { text-decoration: underline solid 1px ${ink.claim}; }`,
    ...COLOURS.flatMap((colour) => ownRules(colour, ink)),
    `@media (forced-colors: active) { ${COLOURS.map((colour, at) => `::highlight(${PREFIX}${colour}) { background-color: Mark; color: MarkText; text-decoration: underline ${['solid', 'dashed', 'dotted', 'double', 'wavy', 'solid'][at]} 2px CanvasText; }`).join(' ')} }`,
  ].join('\n');
}
