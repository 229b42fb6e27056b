/** Whether `value` is an object, so that its fields can be asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether every one of `fields` of `record` is a text. */
export function hasTexts(record: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean {
  return fields.every((field) => typeof record[field] === 'string');
}
