import { hostOf } from '../anchor/walk.ts';
import type { Scheme } from './mark-styles.ts';

/** Relative luminance at which black and white text have the same contrast. */
const MIDDLE = 0.179;

/** Whether dark or light lies behind the text of `element`, whatever the browser is set to. */
export function schemeBehind(element: Element): Scheme {
  let under: { luminance: number; alpha: number } = { luminance: 0, alpha: 0 };
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    // What a picture shows is not known; the page's text colour was chosen for it.
    if (style.backgroundImage !== 'none') return schemeOfText(element);
    const colour = parseColour(style.backgroundColor);
    if (!colour) return schemeOfText(element);
    const added = (1 - under.alpha) * colour.alpha;
    under = { luminance: under.luminance + added * colour.luminance, alpha: under.alpha + added };
    if (under.alpha > 0.95) return under.luminance / under.alpha > MIDDLE ? 'light' : 'dark';
  }
  // Nothing opaque up to the window: its own canvas is light or dark as the text says.
  return schemeOfText(element);
}

function schemeOfText(element: Element): Scheme {
  const text = parseColour(getComputedStyle(element).color);
  return text && text.luminance > MIDDLE * 1.6 ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.getRootNode());
}

/** Luminance (WCAG) and opacity of a computed colour; null for notations that say nothing of lightness. */
export function parseColour(css: string): { luminance: number; alpha: number } | null {
  const numbers = (css.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (css.startsWith('rgb')) return { luminance: luminance(a / 255, b / 255, c / 255), alpha };
  if (css.startsWith('color(srgb ')) return { luminance: luminance(a, b, c), alpha };
  if (css.startsWith('okl')) return { luminance: a ** 3, alpha };
  if (css.startsWith('lab') || css.startsWith('lch')) return { luminance: ((a + 16) / 116) ** 3, alpha };
  return null;
}

function luminance(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
