/** The sorted keys of objects of one shape, by their keys as they stand: records of a store have a few shapes. */
const ORDERS = new Map<string, { keys: readonly string[]; written: readonly string[] }>();
const MAX_ORDERS = 1000;

function orderOf(keys: string[]): { keys: readonly string[]; written: readonly string[] } {
  // As JSON: joined by any sign, `[]` and `[""]`, or keys that hold the sign, would be one shape.
  const shape = JSON.stringify(keys);
  const known = ORDERS.get(shape);
  if (known) return known;
  const sorted = keys.sort();
  const order = { keys: sorted, written: sorted.map((key) => `${JSON.stringify(key)}:`) };
  if (ORDERS.size >= MAX_ORDERS) ORDERS.clear();
  ORDERS.set(shape, order);
  return order;
}

/** JSON with the keys in order at any depth and without undefined: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const { keys, written } = orderOf(Object.keys(value));
  let text = '';
  for (let index = 0; index < keys.length; index++) {
    const item = (value as Record<string, unknown>)[keys[index]!];
    if (item !== undefined) text += `${text === '' ? '' : ','}${written[index]}${canonicalJson(item)}`;
  }
  return `{${text}}`;
}
