/** Relative luminance (WCAG) of an sRGB colour, 0 to 1. */
function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function channels(colour: string): number[] | null {
  const numbers = colour.match(/[\d.]+/g)?.map(Number);
  if (!numbers || numbers.length < 3 || !colour.startsWith('rgb')) return null;
  return numbers.length > 3 && numbers[3]! < 0.5 ? null : numbers;
}

/** Where black on a ground is as legible as white on it. */
const MIDDLE = 0.18;

/** True when the text of `element` stands on a dark ground: judged from the page, not from the browser's setting. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const found = channels(getComputedStyle(at).backgroundColor);
    if (found) return luminance(found[0]!, found[1]!, found[2]!) < MIDDLE;
  }
  // No ground of its own anywhere: the text's colour tells, as a dark browser theme may lie behind.
  const ink = channels(getComputedStyle(element).color);
  return ink ? luminance(ink[0]!, ink[1]!, ink[2]!) > 0.5 : false;
}
