import * as z from 'zod';

/** The order in which the fields of a value are written, after the schema: known fields, then the rest, sorted. */
type Plan = {
  readonly keys: readonly string[];
  readonly fields: ReadonlyMap<string, Plan>;
  /** For the entries of a map or list. */
  readonly every: Plan | null;
};

const noPlan: Plan = { keys: [], fields: new Map(), every: null };

function toPlan(schema: unknown): Plan {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return toPlan(schema.unwrap());
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [key, toPlan(field)] as const);
    return { keys: fields.map(([key]) => key), fields: new Map(fields), every: null };
  }
  if (schema instanceof z.ZodRecord) {
    const keys = schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
    return { keys, fields: new Map(), every: toPlan(schema.valueType) };
  }
  return schema instanceof z.ZodArray ? { ...noPlan, every: toPlan(schema.element) } : noPlan;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listKeys(value: object, plan: Plan): readonly string[] {
  const known = plan.keys.filter((key) => Object.hasOwn(value, key));
  const isKnown = new Set(plan.keys);
  const rest = Object.keys(value).filter((key) => !isKnown.has(key));
  return [...known, ...rest.sort(compare)].filter((key) => Reflect.get(value, key) !== undefined);
}

function writeList(value: readonly unknown[], plan: Plan, indent: string): string {
  if (value.every((item) => typeof item === 'number')) return `[${value.map(writeNumber).join(', ')}]`;
  const inner = `${indent}  `;
  const items = value.map((item) => inner + write(item, plan.every ?? noPlan, inner));
  return `[\n${items.join(',\n')}\n${indent}]`;
}

function writeObject(value: object, plan: Plan, indent: string): string {
  const keys = listKeys(value, plan);
  if (keys.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = keys.map((key) => {
    const field = plan.fields.get(key) ?? plan.every ?? noPlan;
    return `${inner}${JSON.stringify(key)}: ${write(Reflect.get(value, key), field, inner)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function writeNumber(value: number): string {
  // JSON would write null, and a number would be lost without a word.
  if (!Number.isFinite(value)) throw new RangeError('a file holds finite numbers only');
  return JSON.stringify(value);
}

function write(value: unknown, plan: Plan, indent: string): string {
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return writeList(value, plan, indent);
  if (typeof value === 'object' && value !== null) return writeObject(value, plan, indent);
  return JSON.stringify(value);
}

/**
 * A value as the text of a file: JSON with two spaces, fields in the schema's order, maps sorted by id, unknown fields
 * last and sorted, lists of numbers on one line, a final line break. Equal values give equal texts.
 */
export function writeJson(value: object, schema: z.ZodType): string {
  return `${write(value, toPlan(schema), '')}\n`;
}
