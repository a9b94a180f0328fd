import { uiLanguage } from '../platform/i18n.ts';

/** Formatting a date costs more than drawing a row; days repeat. */
const written = new Map<string, string>();

function words(day: string): string {
  let text = written.get(day);
  if (text === undefined) {
    // Noon is the same day in every zone that the formatting may think of.
    const date = new Date(`${day}T12:00:00`);
    const whole = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime());
    text = !whole ? day : date.toLocaleDateString(uiLanguage(), { dateStyle: 'medium' });
    written.set(day, text);
  }
  return text;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment where the reader is. */
export function day(iso: string): string {
  const date = new Date(iso);
  if (!iso.includes('T') || Number.isNaN(date.getTime())) return words(iso.slice(0, 10));
  return words(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}

/** The day as the page says it, in the page's own zone: an evening in Brazil is not the next day. */
export function pageDay(iso: string): string {
  return words(iso.slice(0, 10));
}
