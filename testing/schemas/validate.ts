/** The part of JSON Schema that our schemas use. Unlike the standard, an object may hold only what its schema names. */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  /** Default: false, so that no misspelt field passes. */
  additionalProperties?: boolean;
  items?: Schema;
  minItems?: number;
  pattern?: RegExp;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: readonly Schema[];
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function objectFaults(value: Record<string, unknown>, schema: Schema, path: string): string[] {
  const known = schema.properties ?? {};
  const missing = (schema.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => `${path}.${key} is missing`);
  const strange = schema.additionalProperties
    ? []
    : Object.keys(value)
        .filter((key) => !Object.hasOwn(known, key))
        .map((key) => `${path}.${key} is no field`);
  const inner = Object.entries(known).flatMap(([key, part]) =>
    Object.hasOwn(value, key) ? faultsOf(value[key], part, `${path}.${key}`) : [],
  );
  return [...missing, ...strange, ...inner];
}

/** What is wrong with a value, each with its place; empty where nothing is. */
export function faultsOf(value: unknown, schema: Schema, path = '$'): string[] {
  if (schema.anyOf) {
    const tried = schema.anyOf.map((part) => faultsOf(value, part, path));
    return tried.some((faults) => faults.length === 0) ? [] : tried.reduce((a, b) => (b.length < a.length ? b : a));
  }
  if ('const' in schema && value !== schema.const) return [`${path} is not ${String(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path} is none of ${schema.enum.join(', ')}`];
  const type = typeOf(value);
  const wanted = schema.type === 'integer' ? 'number' : schema.type;
  if (wanted && type !== wanted) return [`${path} is ${type}, not ${wanted}`];
  if (schema.type === 'integer' && !Number.isInteger(value)) return [`${path} is no whole number`];
  if (typeof value === 'string') {
    if (schema.pattern && !schema.pattern.test(value)) return [`${path} does not match ${schema.pattern}`];
    if (value.length < (schema.minLength ?? 0)) return [`${path} is too short`];
  }
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)) return [`${path} is out of range`];
  }
  if (Array.isArray(value)) {
    const few = value.length < (schema.minItems ?? 0) ? [`${path} has too few items`] : [];
    return [
      ...few,
      ...value.flatMap((item, at) => (schema.items ? faultsOf(item, schema.items, `${path}[${at}]`) : [])),
    ];
  }
  return type === 'object' ? objectFaults(value as Record<string, unknown>, schema, path) : [];
}

export const filledText: Schema = { type: 'string', minLength: 1 };
export const webAddress: Schema = { type: 'string', pattern: /^https?:\/\/[^\s/]+/ };
export const dateTime: Schema = {
  type: 'string',
  pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/,
};
export const day: Schema = {
  type: 'string',
  pattern: /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/,
};
