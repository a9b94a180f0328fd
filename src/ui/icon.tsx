/** The one icon set: 24 by 24, lines of 1.5, drawn for Glosa. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  trash: 'M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  tag: 'M4 12V4h8l8 8-8 8zM8.5 8.5h.01',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  open: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3',
  check: 'M5 12l5 5L19 7',
  export: 'M12 15V4M8 8l4-4 4 4M5 13v6h14v-6',
  import: 'M12 4v11M8 11l4 4 4-4M5 13v6h14v-6',
  history: 'M12 4a8 8 0 1 1-7.5 5.2M4 4v5h5M12 8v4l3 2',
  keyboard: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration beside a word, or the face of a button that has an `aria-label`. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="svg-icon"
      viewBox="0 0 24 24"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
